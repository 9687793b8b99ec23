"""Those a group writes to, the meetings with them, and lists of many sent to them at once."""

import uuid

from django.db import models

from cases.repatriation.vocabularies import (
    CONSENT_SCOPE,
    AddresseeKind,
    RequestKind,
    Sender,
)
from people.accounts.models import Membership, Organisation
from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet


class Addressee(models.Model):
    """Somebody an organisation writes to. Kept by the organisation, since addresses go stale."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE)
    kind = models.CharField(max_length=26, choices=AddresseeKind)
    name = SealedTextField("addressee.name", owner="organisation_id", max_length=300)
    # As it is called in its own language.
    own_name = SealedTextField("addressee.own_name", owner="organisation_id", max_length=300)
    country = models.CharField(max_length=3, blank=True)
    # In which language one writes to it, ISO 639-3.
    language = models.CharField(max_length=3, blank=True)
    address = SealedTextField("addressee.address", owner="organisation_id", max_length=1000)
    email = SealedTextField("addressee.email", owner="organisation_id", max_length=254)
    phone = SealedTextField("addressee.phone", owner="organisation_id", max_length=60)
    web = SealedTextField("addressee.web", owner="organisation_id", max_length=300)
    # Days until it answers, as the group has seen; empty: as the kind of request has it.
    typical_days = models.PositiveSmallIntegerField(null=True, blank=True)
    # When somebody last made sure that all of this is right.
    checked_on = models.DateField(null=True, blank=True)
    # When a mail to its address came back; empty again once the address was corrected.
    bounced_on = models.DateField(null=True, blank=True)
    # No longer written to; what was sent to it stays.
    ended_at = models.DateTimeField(null=True, blank=True, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)

    @property
    def consent_scope(self) -> str:
        return CONSENT_SCOPE[self.kind]


class Meeting(models.Model):
    """A meeting with an addressee: what was promised before it is old, what after it is new."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    addressee = models.ForeignKey(Addressee, on_delete=models.CASCADE, related_name="meetings")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    on = models.DateField()
    note = SealedTextField("meeting.note", owner="organisation_id", max_length=2000)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)


class Batch(models.Model):
    """One list of many to one addressee; each on it is a request with an answer of its own."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    addressee = models.ForeignKey(Addressee, on_delete=models.PROTECT, related_name="batches")
    kind = models.CharField(max_length=20, choices=RequestKind)
    sender = models.CharField(max_length=12, choices=Sender)
    name = SealedTextField("batch.name", owner="organisation_id", max_length=200)
    # The form that made it: the same form sent twice makes one list.
    submission = models.UUIDField(null=True, editable=False)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    objects = VaultQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["made_by", "submission"], name="batch_once_per_submission"
            )
        ]

    def __str__(self) -> str:
        return str(self.id)
