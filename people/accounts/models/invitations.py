"""Single-use links; only the hashes of their tokens are kept."""

import uuid

from django.db import models

from people.accounts.models.members import Membership, User
from people.accounts.models.organisations import Organisation
from people.accounts.roles import Role


class Invitation(models.Model):
    """A link into an organisation."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, null=True)
    role = models.CharField(max_length=16, choices=Role)
    # Whoever leaves the group leaves no open link behind.
    made_by = models.ForeignKey(
        Membership, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    token_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.id)


class PasswordLink(models.Model):
    """A link by which a member sets a new password. The second factor stays as it is."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="password_links")
    token_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return str(self.id)
