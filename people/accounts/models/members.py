"""Users, their work in organisations, teams, and who covers for whom."""

import uuid
from typing import Any, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.accounts.models.organisations import Organisation
from people.accounts.roles import Permission, Role, allows
from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet


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
    # In which language and by which clock he or she is written to; empty: those of the server.
    language = models.CharField(max_length=12, blank=True)
    time_zone = SealedTextField("user.time_zone", max_length=64)
    is_active = models.BooleanField(default=True)
    # While set, the account shows nothing; others set it back (see `travel`).
    travelling_since = models.DateTimeField(null=True, blank=True)

    objects = UserManager.from_queryset(VaultQuerySet)()

    # Set by `user_at_work`: where he or she works.
    places: "list[Membership] | None" = None

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return str(self.id)

    @property
    def is_travelling(self) -> bool:
        return self.travelling_since is not None


class MembershipQuerySet(models.QuerySet["Membership"]):
    def at_work(self) -> Self:
        """Keep those who have neither left the group nor been shut out of all."""
        return self.filter(is_active=True, user__is_active=True)


class Membership(models.Model):
    """A user at work in one organisation: the actor of everything a member does."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="memberships")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="memberships"
    )
    role = models.CharField(max_length=16, choices=Role)
    is_active = models.BooleanField(default=True)
    # Given to the person, not to the role: see PERSONALLY on the page of roles.
    may_reveal = models.BooleanField(default=False)
    trained_on = models.DateField(null=True, blank=True)
    joined_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = MembershipQuerySet.as_manager()

    actor_kind = "member"
    # Set by `acting_membership`: the same user works in another group, too.
    works_elsewhere = False

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
        return self.is_active and allows(self, permission) and self.user.is_active


class Team(models.Model):
    """Members who see the cases that are given to the team."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="teams")
    name = SealedTextField("team.name", owner="organisation_id", max_length=80)
    members = models.ManyToManyField(Membership, related_name="teams", blank=True)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)


class Cover(models.Model):
    """A deputy sees what an absent member sees as owner, until the end of a day."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    absent = models.OneToOneField(Membership, on_delete=models.CASCADE, related_name="cover")
    deputy = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="covers")
    until = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(absent=models.F("deputy")), name="cover_by_another"
            )
        ]

    def __str__(self) -> str:
        return str(self.id)
