"""Playbooks: whom a group asks, in which order, after how many days."""

import uuid

from django.db import models

from cases.repatriation.vocabularies import AddresseeKind, RequestKind
from people.accounts.models import Membership, Organisation
from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet


class Playbook(models.Model):
    """An organisation's steps for one kind of request and one nationality, or for any."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20, choices=RequestKind)
    nationality = models.CharField(max_length=3, blank=True)
    # Until somebody has made sure that it is right: "check before use".
    checked_on = models.DateField(null=True, blank=True)
    checked_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = VaultQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "kind", "nationality"], name="playbook_once"
            )
        ]

    def __str__(self) -> str:
        return str(self.id)


class PlaybookStep(models.Model):
    """One step: whom to ask and what to do, so many days after the request was opened."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    playbook = models.ForeignKey(Playbook, on_delete=models.CASCADE, related_name="steps")
    position = models.PositiveSmallIntegerField()
    addressee_kind = models.CharField(max_length=26, choices=AddresseeKind, blank=True)
    after_days = models.PositiveSmallIntegerField(default=0)
    text = SealedTextField("playbook_step.text", owner="organisation_id", max_length=500)

    objects = VaultQuerySet.as_manager()

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["playbook", "position"], name="playbook_step_once")
        ]

    def __str__(self) -> str:
        return str(self.id)
