"""Lists that go out as files."""

import uuid

from django.db import models

from cases.access.vocabularies import Purpose
from people.accounts.models import Membership
from people.dates import clock
from people.jobs.models import Job


class Export(models.Model):
    """One file that one member asked for: sealed on disk until it is fetched or expires."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    job = models.OneToOneField(Job, on_delete=models.CASCADE, related_name="export")
    asked_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="exports")
    # Codes and days from the list's filters, as in the address of the list.
    filters = models.JSONField(default=dict)
    purpose = models.CharField(max_length=12, choices=Purpose)
    file_id = models.UUIDField(null=True, blank=True)
    rows = models.PositiveIntegerField(null=True, blank=True)
    withheld = models.PositiveIntegerField(default=0)
    expires_at = models.DateTimeField(null=True, blank=True)
    fetched = models.PositiveSmallIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.id)

    @property
    def is_ready(self) -> bool:
        """Whether there is a file to fetch now."""
        return self.file_id is not None and not self.is_expired

    @property
    def is_expired(self) -> bool:
        """Whether there was a file whose time is over."""
        done = self.job.state == Job.State.DONE
        return done and self.expires_at is not None and self.expires_at <= clock.now()

    @property
    def file_name(self) -> str:
        return f"cases-{self.job.asked_at:%Y-%m-%d}.csv"
