"""A case that a partner handed in, and what it told of the person."""

import uuid

from django.db import models

from cases.access.querysets import CaseScopedQuerySet
from cases.casebook.models import Case
from cases.sharing.submissions.vocabularies import DeclinedFor, State
from people.accounts.models import Membership, Organisation
from people.vault.fields import SealedJSONField, SealedTextField
from people.vault.querysets import VaultQuerySet


class Submission(models.Model):
    """What one partner handed in to one group, under the partner's own reference.

    Nothing of it says whether the person was known: of whoever was, `case` is the case that it
    joined, of others the one that was opened.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    issuer = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    partner = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    # The public id of the key that brought it.
    brought_by = models.UUIDField()
    # Under the partner's key: it outlasts what was told.
    external_ref = SealedTextField("submission.external_ref", owner="partner_id", max_length=64)
    ref_mark = models.BinaryField(max_length=16)
    content_mark = models.BinaryField(max_length=16)
    received_at = models.DateTimeField()
    state = models.CharField(max_length=9, choices=State, default=State.RECEIVED)
    declined_for = models.CharField(max_length=10, choices=DeclinedFor, blank=True)
    case = models.ForeignKey(
        Case, on_delete=models.PROTECT, null=True, blank=True, related_name="submissions"
    )
    decided_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    # When it was taken up, declined or withdrawn.
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = CaseScopedQuerySet.as_manager()

    class Meta:
        constraints = [
            # What was withdrawn may be sent anew.
            models.UniqueConstraint(
                fields=["issuer", "partner", "ref_mark"],
                condition=~models.Q(state=State.WITHDRAWN),
                name="submission_once_per_reference",
            )
        ]
        indexes = [
            models.Index(fields=["issuer", "state", "received_at", "id"], name="submission_queue"),
            models.Index(
                fields=["partner", "issuer", "received_at", "id"], name="submission_of_partner"
            ),
            models.Index(fields=["state", "decided_at"], name="submission_by_end"),
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def is_waiting(self) -> bool:
        return self.state == State.RECEIVED


class SubmissionContent(models.Model):
    """What was told, sealed under a key of its own, which goes with it when its time is over."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    submission = models.OneToOneField(Submission, on_delete=models.CASCADE, related_name="content")
    # In the form of `reading.read`.
    told = SealedJSONField("submission_content.told", default=dict)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)
