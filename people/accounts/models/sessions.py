"""Sign-ins: sessions by the hash of their key, known devices, and mails about the account."""

import uuid

from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.accounts.models.members import User
from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet


class Device(models.Model):
    """A browser that has signed in before, known by the hash of a cookie of its own."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="devices")
    token_hash = models.CharField(max_length=64)
    name = SealedTextField("device.name", owner="user_id", max_length=80)
    first_seen_at = models.DateTimeField()
    last_seen_at = models.DateTimeField()

    objects = VaultQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "token_hash"], name="device_once_per_user")
        ]

    def __str__(self) -> str:
        return str(self.id)


class Session(AbstractBaseSession):
    """Django's session with what the list of own sessions shows.

    `session_key` holds the hash of the key: who reads the table cannot take over a session.
    """

    user = models.ForeignKey(
        User, on_delete=models.CASCADE, null=True, blank=True, related_name="sessions"
    )
    device = models.ForeignKey(
        Device, on_delete=models.SET_NULL, null=True, blank=True, related_name="sessions"
    )
    public_id = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    began_at = models.DateTimeField(null=True, blank=True)
    seen_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.public_id)


class AccountMail(models.Model):
    """One mail to one user about accounts and access: constant words, no data; sent once."""

    class Kind(models.TextChoices):
        NEW_DEVICE = "new_device", _("A sign-in from a device not seen before")
        FACTOR_CHANGED = "factor_changed", _("The second factor was changed")
        PASSWORD_CHANGED = "password_changed", _("The password was changed")
        BREAK_GLASS = "break_glass", _("Emergency access to a case")
        BULK_BROWSING = "bulk_browsing", _("Unusually many cases were opened")
        PULL_BUDGET = "pull_budget", _("A partner asked for more cases than it may be given")
        APPROVAL = "approval", _("Something waits for a second person")
        CLOCKWORK = "clockwork", _("The timetable stands still: nobody is reminded")
        NEW_KEEPER = "new_keeper", _("Somebody else may keep members now")
        ENDPOINT_OFF = "endpoint_off", _("A partner's server is no longer told of changes")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="account_mails")
    kind = models.CharField(max_length=16, choices=Kind)
    made_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["sent_at", "made_at"])]

    def __str__(self) -> str:
        return str(self.id)
