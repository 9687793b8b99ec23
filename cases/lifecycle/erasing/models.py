"""One erasure: of whom, why, who wanted it, how far it is. It outlives what it erases."""

import uuid

from django.db import models
from django.db.models import Q

from cases.lifecycle.erasing.vocabularies import Extent, Reason, State, Trouble
from people.accounts.models import Approval, Organisation
from people.jobs.models import Job
from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet


class Erasure(models.Model):
    """Ids and counts alone. The note may name somebody: its key goes with the person's."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    # No links: their rows will be gone.
    of_case_id = models.UUIDField()
    of_person_id = models.UUIDField()
    ref = models.CharField(max_length=16)
    extent = models.CharField(max_length=8, choices=Extent)
    reason = models.CharField(max_length=12, choices=Reason)
    note = SealedTextField("erasure.note", max_length=1000)
    # Whose end was agreed to: all cases of the person, where he or she is erased whole.
    case_ids = models.JSONField(default=list)
    # What goes or went, by kind: known before, written down when it was done.
    counts = models.JSONField(default=dict)
    # Ids of cases, persons, keys and numbers in the index, by which the end is verified.
    reach = models.JSONField(default=dict)
    # Whose list it was on, where a closed case was let go: one approval for all of them.
    approval = models.ForeignKey(Approval, on_delete=models.PROTECT, related_name="+")
    trouble = models.CharField(max_length=12, choices=Trouble, blank=True)
    begun_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    job = models.ForeignKey(Job, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects = VaultQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["of_case_id"],
                condition=Q(ended_at=None),
                name="erasure_one_under_way",
            )
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def state(self) -> State:
        if self.ended_at is not None:
            return State.REFUSED if self.trouble else State.DONE
        if self.begun_at is not None:
            return State.IN_HAND
        return State.REFUSED if self.approval.was_stopped else State.WAITING

    @property
    def is_under_way(self) -> bool:
        return self.state in (State.WAITING, State.IN_HAND)
