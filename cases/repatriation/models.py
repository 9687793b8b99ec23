"""Requests to bring somebody home, those they are sent to, and every step on the way."""

import uuid

from django.db import models
from django.db.models import Q

from cases.access.models import PartOfCase
from cases.access.querysets import CaseScopedQuerySet
from cases.casebook.models import Case
from cases.repatriation.vocabularies import (
    CONSENT_SCOPE,
    WAITING,
    AddresseeKind,
    Channel,
    Outcome,
    RequestKind,
    Sender,
    State,
)
from people.accounts.models import Membership, Organisation
from people.dates import clock
from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet


class Addressee(models.Model):
    """Somebody an organisation writes to. Kept by the organisation, since addresses go stale."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE)
    kind = models.CharField(max_length=26, choices=AddresseeKind)
    name = SealedTextField("addressee.name", owner="organisation_id", max_length=300)
    country = models.CharField(max_length=3, blank=True)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)

    @property
    def consent_scope(self) -> str:
        return CONSENT_SCOPE[self.kind]


class RequestQuerySet(CaseScopedQuerySet["Request"]):
    def overdue(self) -> "RequestQuerySet":
        """Requests whose answer is due since yesterday or longer."""
        return self.filter(state__in=WAITING, due_on__lt=clock.today())


class Request(PartOfCase):
    """One request to one addressee. `state` is written by `services.move` alone."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="requests")
    kind = models.CharField(max_length=20, choices=RequestKind)
    addressee = models.ForeignKey(Addressee, on_delete=models.PROTECT, related_name="requests")
    sender = models.CharField(max_length=12, choices=Sender, default=Sender.FAMILY)
    state = models.CharField(max_length=14, choices=State, default=State.DRAFT)
    # Where a suspended request goes back to.
    held_state = models.CharField(max_length=14, choices=State, blank=True)
    channel = models.CharField(max_length=15, choices=Channel, blank=True)
    their_ref = SealedTextField("request.their_ref", owner="case_id", max_length=100)
    sent_on = models.DateField(null=True, editable=False)
    due_on = models.DateField(null=True, editable=False)
    answered_on = models.DateField(null=True, editable=False)
    chases = models.PositiveSmallIntegerField(default=0)
    outcome = models.CharField(max_length=24, choices=Outcome, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    opened_at = models.DateTimeField()
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="appeals"
    )

    objects = RequestQuerySet.as_manager()  # type: ignore[misc]  # more words than the base's

    class Meta:
        indexes = [models.Index(fields=["state", "due_on"])]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state__in=WAITING) | Q(due_on__isnull=False, sent_on__isnull=False),
                name="request_waiting_has_due_day",
            ),
            models.CheckConstraint(
                condition=~Q(state=State.SUSPENDED) | ~Q(held_state=""),
                name="request_suspended_knows_way_back",
            ),
        ]

    @property
    def is_waiting(self) -> bool:
        return self.state in WAITING

    @property
    def is_overdue(self) -> bool:
        """What `overdue()` asks of the database, asked of one row."""
        return self.is_waiting and self.due_on is not None and self.due_on < clock.today()


class RequestStep(PartOfCase):
    """One move of a request: from, to, when, by whom. Steps are added, never changed."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="request_steps")
    request = models.ForeignKey(Request, on_delete=models.CASCADE, related_name="steps")
    from_state = models.CharField(max_length=14, choices=State, blank=True)
    to_state = models.CharField(max_length=14, choices=State)
    on = models.DateField()
    note = SealedTextField("request_step.note", owner="case_id", max_length=2000)
    outcome = models.CharField(max_length=24, choices=Outcome, blank=True)
    made_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["made_at", "id"]
