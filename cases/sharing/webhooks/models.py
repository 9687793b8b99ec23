"""Partners' servers that are told of changes, and what each is told."""

import uuid

from django.db import models

from cases.sharing.webhooks.vocabularies import Disabled, HookEvent, Outcome, State
from people.accounts.models import Membership, Organisation, PartnerKey
from people.dates import clock
from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet


class Endpoint(models.Model):
    """An address of one partner, told of what concerns that partner and one group's cases."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    issuer = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    partner = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    url = SealedTextField("endpoint.url", max_length=1000)
    # As Standard Webhooks writes it: whsec_ and base64. For some hours after a change the former
    # one signs too, so that the partner can change it without losing anything.
    secret = SealedTextField("endpoint.secret", max_length=100)
    former_secret = SealedTextField("endpoint.former_secret", max_length=100)
    former_until = models.DateTimeField(null=True, blank=True)
    events = models.JSONField(default=list)
    # Who gave the address that stands now, or switched it on since a key that gave it was ended.
    made_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    made_by_key = models.ForeignKey(
        PartnerKey, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    made_at = models.DateTimeField(default=clock.now, editable=False)
    disabled_at = models.DateTimeField(null=True, blank=True)
    disabled_because = models.CharField(max_length=10, choices=Disabled, blank=True)
    # Since when every attempt failed, and how many did.
    failing_since = models.DateTimeField(null=True, blank=True)
    failures = models.PositiveIntegerField(default=0)
    delivered = models.PositiveIntegerField(default=0)
    last_delivered_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = VaultQuerySet.as_manager()

    class Meta:
        ordering = ["made_at", "id"]
        constraints = [
            models.CheckConstraint(
                name="endpoint_made_by_one",
                condition=models.Q(made_by=None) ^ models.Q(made_by_key=None),
            )
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def is_on(self) -> bool:
        return self.disabled_at is None


class Delivery(models.Model):
    """One thing that one endpoint is told: an event and an opaque id, until it was taken."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    endpoint = models.ForeignKey(Endpoint, on_delete=models.CASCADE, related_name="deliveries")
    event = models.CharField(max_length=20, choices=HookEvent)
    # As the partner knows it.
    about = models.UUIDField()
    made_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=16, choices=Outcome, blank=True)
    status_code = models.PositiveSmallIntegerField(null=True, blank=True)
    # When it was taken, or given up.
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["next_at"],
                name="delivery_to_send",
                condition=models.Q(state=State.WAITING),
            ),
            models.Index(fields=["endpoint", "state", "made_at", "id"], name="delivery_of_state"),
        ]

    def __str__(self) -> str:
        return str(self.id)
