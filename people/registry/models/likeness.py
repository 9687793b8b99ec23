"""Two persons who may be one: asked, decided, remembered."""

import uuid

from django.db import models

from people.accounts.models import Membership, Organisation
from people.registry.models.persons import Person
from people.registry.vocabularies import PairState
from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet


class PersonPair(models.Model):
    """Two persons of one group who look alike. `first` has the smaller number.

    A pair that was found to be two men is not asked about again. How alike they are is not kept:
    in the clear it would tell of their sealed names.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    first = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    second = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    state = models.CharField(max_length=9, choices=PairState, default=PairState.OPEN)
    asked_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    asked_at = models.DateTimeField()
    decided_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    note = SealedTextField("person_pair.note", owner="first_id", max_length=1000)

    objects = VaultQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["first", "second"], name="pair_once"),
        ]
        indexes = [
            models.Index(fields=["organisation", "state", "asked_at"], name="pair_queue"),
        ]

    def __str__(self) -> str:
        return str(self.id)


class Merge(models.Model):
    """One person was found to be another: what moved, so that it can move back."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    kept = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    gone = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    # Per room what was moved: ids, positions and columns that were empty; no value of a person.
    journal = models.JSONField(default=dict)
    reason = SealedTextField("merge.reason", owner="kept_id", max_length=1000)
    merged_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    merged_at = models.DateTimeField()
    undone_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    undone_at = models.DateTimeField(null=True, blank=True)

    objects = VaultQuerySet.as_manager()

    class Meta:
        ordering = ["-merged_at", "id"]

    def __str__(self) -> str:
        return str(self.id)
