"""Organisations, those who work in them, and partners' keys."""

import uuid
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _
from rest_framework_api_key.models import AbstractAPIKey

from people.accounts.roles import MAY, PARTNER_MAY, Permission, Role
from people.dates import clock
from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet


class Organisation(models.Model):
    """The boundary of what can be seen: a case belongs to one organisation."""

    class Kind(models.TextChoices):
        NGO = "ngo", _("Activist group or NGO")
        FAMILY_GROUP = "family_group", _("Families' group")
        LAW_FIRM = "law_firm", _("Law firm")
        PARTNER_GOV = "partner_gov", _("Government partner")
        REDCROSS = "redcross", _("Red Cross or Red Crescent")
        MEDIA = "media", _("Media")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = SealedTextField("organisation.name", max_length=200)
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.NGO)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.full_clean()
        user.save()
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractBaseUser):
    """One human being's sign-in. The e-mail address is the one stated exception to sealing."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(_("e-mail"), unique=True)
    display_name = SealedTextField("user.display_name", max_length=80)
    is_active = models.BooleanField(default=True)

    objects = UserManager.from_queryset(VaultQuerySet)()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return str(self.id)


class Membership(models.Model):
    """A user at work in one organisation: the actor of everything a member does."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="memberships")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="memberships"
    )
    role = models.CharField(max_length=12, choices=Role)
    is_active = models.BooleanField(default=True)

    actor_kind = "member"

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user", "organisation"], name="membership_unique_in_organisation"
            )
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def actor_id(self) -> uuid.UUID:
        return self.id

    def may(self, permission: Permission) -> bool:
        return self.is_active and permission in MAY[self.role]


class Invitation(models.Model):
    """A single-use link into an organisation; only the hash of its token is kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, null=True)
    role = models.CharField(max_length=12, choices=Role)
    token_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.id)


class PartnerKey(AbstractAPIKey):
    """A partner organisation's key to the API: the actor of everything it reads."""

    # The key's prefix identifies it; a name in clear would tell who our partners are.
    name = None  # type: ignore[assignment]
    public_id = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="partner_keys"
    )

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
        return permission in PARTNER_MAY
