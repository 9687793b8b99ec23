"""Background jobs as the database knows them, and the outbox from which they are sent."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from people.accounts.models import Membership, PartnerKey


class Job(models.Model):
    """Long work that a member or a partner's key asked for.

    The database, not the broker, says how it stands.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        RUNNING = "running", _("Running")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")
        CANCELLED = "cancelled", _("Cancelled")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    task = models.CharField(max_length=64)
    asked_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="jobs"
    )
    asked_by_key = models.ForeignKey(
        PartnerKey,
        on_delete=models.PROTECT,
        to_field="public_id",
        null=True,
        blank=True,
        related_name="jobs",
    )
    state = models.CharField(max_length=10, choices=State, default=State.WAITING, db_index=True)
    attempt = models.PositiveSmallIntegerField(default=0)
    rows_done = models.PositiveIntegerField(default=0)
    rows_total = models.PositiveIntegerField(null=True, blank=True)
    cancel_asked = models.BooleanField(default=False)
    asked_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    heartbeat_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(asked_by=None, asked_by_key__isnull=False)
                | Q(asked_by__isnull=False, asked_by_key=None),
                name="job_asked_by_one",
            )
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def asker(self) -> Membership | PartnerKey:
        """Who asked: a member, else a key."""
        asker = self.asked_by or self.asked_by_key
        assert asker is not None
        return asker

    @property
    def group_id(self) -> uuid.UUID | None:
        """The group that it is work of."""
        asker = self.asker
        return asker.issuer_id if isinstance(asker, PartnerKey) else asker.organisation_id

    @property
    def is_over(self) -> bool:
        return self.state in {self.State.DONE, self.State.FAILED, self.State.CANCELLED}


class Pulse(models.Model):
    """When something that must happen again and again was last done; ahead, a turn is held."""

    name = models.CharField(max_length=40, primary_key=True)
    at = models.DateTimeField()
    # Administrators were told that it is late; empty again with the next pulse.
    alarmed_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.name


class OutboxItem(models.Model):
    """A task to send to the broker: written with the data it is about, sent afterwards."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    task = models.CharField(max_length=64)
    object_id = models.UUIDField()
    written_at = models.DateTimeField(db_index=True)
    claimed_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.task} {self.object_id}"
