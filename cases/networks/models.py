"""Proceedings, and the cases of those who are heard in them."""

import uuid

from django.db import models

from cases.access.models import PartOfCase
from cases.casebook.models import Case
from cases.networks.vocabularies import Authority, Part, Stage
from people.accounts.models import Organisation
from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet


class Proceeding(models.Model):
    """One matter before police, prosecutors or a court."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    country = models.CharField(max_length=3, blank=True)
    authority = models.CharField(max_length=10, choices=Authority)
    name = SealedTextField("proceeding.name", owner="organisation_id", max_length=300)
    number = SealedTextField("proceeding.number", owner="organisation_id", max_length=100)
    stage = models.CharField(max_length=13, choices=Stage, default=Stage.COMPLAINT)
    next_hearing_on = models.DateField(null=True, blank=True)
    note = SealedTextField("proceeding.note", owner="organisation_id", max_length=2000)
    version = models.PositiveIntegerField(default=1, editable=False)
    made_at = models.DateTimeField()

    objects = VaultQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["next_hearing_on"])]

    def __str__(self) -> str:
        return str(self.id)


class ProceedingCase(PartOfCase):
    """A case whose person is heard in a proceeding."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="proceedings")
    proceeding = models.ForeignKey(Proceeding, on_delete=models.CASCADE, related_name="cases")
    part = models.CharField(max_length=7, choices=Part, default=Part.WITNESS)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case", "proceeding"], name="proceeding_case_once")
        ]
