"""Partners' keys to the API."""

import uuid
from typing import ClassVar

from django.db import models
from rest_framework_api_key.models import AbstractAPIKey, APIKeyManager

from people.accounts.models.members import Membership
from people.accounts.models.organisations import Organisation
from people.accounts.roles import PARTNER_MAY, Permission
from people.dates import clock
from people.vault.fields import SealedJSONField
from people.vault.querysets import VaultQuerySet

CASES_A_DAY, CALLS_A_MINUTE = 2_000, 600


class PartnerKeyManager(APIKeyManager.from_queryset(VaultQuerySet)):  # type: ignore[misc]
    pass


class PartnerKey(AbstractAPIKey):
    """A partner organisation's key to the API: the actor of everything it reads."""

    # The key's prefix identifies it; a name in clear would tell who our partners are.
    name = None  # type: ignore[assignment]
    public_id = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="partner_keys"
    )
    # The group that made the key: it opens that group's cases alone.
    issuer = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, related_name="issued_keys"
    )
    made_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    scopes = models.JSONField(default=list)
    # The key whose place it takes: that one ends by itself, and is replaced once.
    replaces = models.OneToOneField(
        "self",
        on_delete=models.PROTECT,
        to_field="public_id",
        null=True,
        blank=True,
        related_name="replaced_by",
    )
    # Networks as `192.0.2.0/24`, sealed: they tell where a partner sits. Empty means anywhere.
    networks = SealedJSONField("partner_key.networks", owner="public_id", default=list)
    last_used_at = models.DateTimeField(null=True, blank=True)
    # How much it may be given, and how many cases it was told on the newest day that it was.
    cases_a_day = models.PositiveIntegerField(default=CASES_A_DAY)
    calls_a_minute = models.PositiveIntegerField(default=CALLS_A_MINUTE)
    cases_told = models.PositiveIntegerField(default=0)
    told_on = models.DateField(null=True, blank=True)
    warned_on = models.DateField(null=True, blank=True)

    objects: ClassVar[PartnerKeyManager] = PartnerKeyManager()

    actor_kind = "partner"
    is_authenticated = True

    class Meta(AbstractAPIKey.Meta):
        pass

    def __str__(self) -> str:
        return str(self.prefix)

    @property
    def actor_id(self) -> uuid.UUID:
        return self.public_id

    @property
    def has_expired(self) -> bool:
        return self.expiry_date is not None and self.expiry_date <= clock.now()

    def may(self, permission: Permission) -> bool:
        return permission in PARTNER_MAY and permission in self.scopes

    def belongs_to(self, group_id: uuid.UUID) -> bool:
        """Tell whether a group made it, and so may change and end it."""
        return self.issuer_id == group_id
