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

TEST = "test_"
CASES_A_DAY, CALLS_A_MINUTE = 2_000, 600


class PartnerKeyManager(APIKeyManager.from_queryset(VaultQuerySet)):  # type: ignore[misc]
    def assign_key(self, obj: "PartnerKey") -> str:
        """Give a key its text; that of a test key begins with a word that tells."""
        text: str = super().assign_key(obj)
        if not obj.is_test:
            return text
        text = TEST + text
        obj.hashed_key = self.key_generator.hash(text)
        obj.id = f"{obj.prefix}.{obj.hashed_key}"
        return text

    def made_by_group(self, group_id: uuid.UUID) -> "models.QuerySet[PartnerKey]":
        """Return the keys that a group made, those to its invented cases among them."""
        own = models.Q(issuer_id=group_id) | models.Q(issuer__sandbox_of_id=group_id)
        keys: models.QuerySet[PartnerKey] = self.filter(own).select_related(
            "organisation", "issuer", "replaced_by"
        )
        return keys


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

    @property
    def is_test(self) -> bool:
        """Whether it opens invented cases alone."""
        return self.issuer is not None and self.issuer.sandbox_of_id is not None

    @property
    def group_id(self) -> uuid.UUID | None:
        """The group that made it, whose members change and end it and hear of it."""
        if self.issuer is None:
            return None
        return self.issuer.sandbox_of_id or self.issuer_id

    def belongs_to(self, group_id: uuid.UUID) -> bool:
        return self.group_id == group_id
