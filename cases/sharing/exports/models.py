"""Files that partners ask for, of what was granted to them."""

import uuid

from django.db import models

from cases.exports.models import DOWNLOADS
from cases.sharing.exports.vocabularies import Format, State, Trouble
from people.accounts.models import Organisation
from people.dates import clock
from people.jobs.models import Job
from people.vault.fields import SealedJSONField
from people.vault.querysets import VaultQuerySet


class SharedExport(models.Model):
    """One file that a partner's key asked for: sealed on disk until its time is over."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    job = models.OneToOneField(Job, on_delete=models.CASCADE, related_name="shared_export")
    issuer = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    partner = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=clock.now, editable=False)
    form = models.CharField(max_length=8, choices=Format)
    # Codes and days, as in the address of the list of cases, and which of its members to tell.
    filters = models.JSONField(default=dict, blank=True)
    fields = models.JSONField(default=list)
    file_id = models.UUIDField(null=True, blank=True)
    size = models.PositiveBigIntegerField(null=True, blank=True)
    cases = models.PositiveIntegerField(null=True, blank=True)
    # Of which groups anything is in it: who fetches it needs the scopes for all of them.
    groups = models.JSONField(default=list, blank=True)
    trouble = models.CharField(max_length=12, choices=Trouble, blank=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    fetched = models.PositiveSmallIntegerField(default=0)
    dropped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["issuer", "partner", "asked_at"], name="shared_export_of_partner")
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def is_ready(self) -> bool:
        """Whether there is a file, as far as its time and its downloads go."""
        is_in_time = self.expires_at is not None and self.expires_at > clock.now()
        return self.file_id is not None and is_in_time and self.fetched < DOWNLOADS

    @property
    def state(self) -> State:
        if self.job.state != Job.State.DONE:
            return State(self.job.state)
        if self.trouble:
            return State.OVERTAKEN
        return State.READY if self.is_ready else State.GONE

    @property
    def downloads_left(self) -> int:
        return DOWNLOADS - self.fetched if self.is_ready else 0


class HeldCases(models.Model):
    """Some cases of a file, and what of each is in it, to be asked about again."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    export = models.ForeignKey(SharedExport, on_delete=models.CASCADE, related_name="held")
    # Of a job that was begun twice both write, and the file is that of the last.
    attempt = models.PositiveSmallIntegerField()
    number = models.PositiveIntegerField()
    # As `holding.held_of` says.
    told = SealedJSONField("held_cases.told", owner="export_id", default=dict)

    objects = VaultQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["export", "attempt", "number"], name="held_cases_once")
        ]

    def __str__(self) -> str:
        return str(self.id)
