"""Lists that go out as files."""

import uuid

from django.db import models

from cases.access.vocabularies import Purpose, Scope
from cases.exports.vocabularies import Protection, Shape, Stage
from people.accounts.models import Approval, Membership
from people.dates import clock
from people.jobs.models import Job
from people.vault.fields import SealedJSONField, SealedTextField
from people.vault.querysets import VaultQuerySet

# Then the bytes are gone.
DOWNLOADS = 3


class Export(models.Model):
    """One file that one member asked for: sealed on disk until it is fetched or expires.

    It has no job yet while a second person has to agree.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    job = models.OneToOneField(
        Job, on_delete=models.CASCADE, null=True, blank=True, related_name="export"
    )
    approval = models.OneToOneField(
        Approval, on_delete=models.PROTECT, null=True, blank=True, related_name="export"
    )
    asked_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="exports")
    asked_at = models.DateTimeField(default=clock.now, editable=False)
    # Codes and days from the list's filters, as in the address of the list.
    filters = models.JSONField(default=dict, blank=True)
    shape = models.CharField(max_length=12, choices=Shape, default=Shape.CSV)
    columns = models.JSONField(default=list, blank=True)
    is_named = models.BooleanField(default=False)
    purpose = models.CharField(max_length=12, choices=Purpose)
    recipient = models.CharField(max_length=50, default=Scope.OWN_ORG)
    recipient_name = SealedTextField("export.recipient_name", max_length=200)
    note = SealedTextField("export.note", max_length=1000)
    protection = models.CharField(
        max_length=8, choices=Protection, default=Protection.OPEN, blank=True
    )
    age_key = SealedTextField("export.age_key", max_length=100)
    password = SealedTextField("export.password", max_length=100)
    # How many people and cases were in the list when it was asked for, or let out: no more of
    # them are written.
    people = models.PositiveIntegerField(default=0)
    cases = models.PositiveIntegerField(null=True, blank=True)
    file_id = models.UUIDField(null=True, blank=True)
    sha256 = SealedTextField("export.sha256", max_length=64)
    rows = models.PositiveIntegerField(null=True, blank=True)
    # Cases that are not in the file, those of them that no consent brings in, and those of which
    # a part is missing.
    withheld = models.PositiveIntegerField(default=0)
    for_safety = models.PositiveIntegerField(default=0)
    partly = models.PositiveIntegerField(default=0)
    # What is missing: of which part, for which reason in words, in how many cases.
    left_out = SealedJSONField("export.left_out", default=list)
    # Of a file that names nobody: among how many each person stands.
    k = models.PositiveSmallIntegerField(null=True, blank=True)
    # What the sheet that goes with it says of how it was made, where more than columns is to say.
    report = SealedJSONField("export.report", default=dict)
    # Why it could not be written, for whoever asked.
    trouble = SealedTextField("export.trouble", max_length=1000)
    expires_at = models.DateTimeField(null=True, blank=True)
    fetched = models.PositiveSmallIntegerField(default=0)

    objects = VaultQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["asked_by", "asked_at"], name="export_of_member")]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def is_ours(self) -> bool:
        return self.recipient == Scope.OWN_ORG

    @property
    def awaits_release(self) -> bool:
        """Whether somebody else has yet to agree."""
        return self.approval is not None and self.approval.ended_at is None

    @property
    def was_stopped(self) -> bool:
        """Whether it was withdrawn, or refused, before anything was written."""
        return self.approval is not None and self.approval.was_stopped

    @property
    def is_over(self) -> bool:
        return self.was_stopped or (self.job is not None and self.job.is_over)

    @property
    def is_ready(self) -> bool:
        """Whether there is a file to fetch now."""
        return self.file_id is not None and self.fetched < DOWNLOADS and not self.is_expired

    @property
    def is_expired(self) -> bool:
        """Whether there was a file whose time is over."""
        is_done = self.job is not None and self.job.state == Job.State.DONE
        return is_done and self.expires_at is not None and self.expires_at <= clock.now()

    @property
    def stage(self) -> Stage:
        """How far it is by itself; `stages_of` knows also of consents that were taken back."""
        if self.is_ready:
            return Stage.READY
        if self.awaits_release:
            return Stage.AWAITS
        if self.job is None:
            return Stage.STOPPED
        return Stage.GONE if self.job.state == Job.State.DONE else Stage(self.job.state)

    @property
    def downloads_left(self) -> int:
        return DOWNLOADS - self.fetched


class ExportProfile(models.Model):
    """A member's choice of recipient, file and columns, under a name."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="+")
    name = SealedTextField("export_profile.name", owner="member_id", max_length=100)
    recipient = models.CharField(max_length=50, default=Scope.OWN_ORG)
    shape = models.CharField(max_length=12, choices=Shape, default=Shape.XLSX)
    columns = models.JSONField(default=list, blank=True)
    made_at = models.DateTimeField()

    objects = VaultQuerySet.as_manager()

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return str(self.id)
