"""What needs a second person, and what coordinators are warned of."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from people.accounts.models.members import Membership
from people.accounts.models.organisations import Organisation
from people.accounts.models.partners import PartnerKey


class Approval(models.Model):
    """Something that others must agree to before it happens.

    Where nobody else may be there, `opens_at` is the moment from which it may happen without the
    missing voices. `people.accounts.approval_kinds` says what each kind needs.
    """

    class Kind(models.TextChoices):
        TRAVEL_END = "travel_end", _("End travel mode")
        FACTOR_RESET = "factor_reset", _("Remove a lost second factor")
        EXPORT = "export", _("Let a list go out")
        ERASURE = "erasure", _("Erase for ever")
        LETTING_GO = "letting_go", _("Let go what was kept long enough")
        PUBLICATION = "publication", _("Publish figures")
        CORRECTION = "correction", _("Say publicly that figures were wrong")
        SHARING = "sharing", _("Share with a government")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=16, choices=Kind)
    # Of a user, or of what another room asks for.
    about_id = models.UUIDField()
    asked_by = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    voices_needed = models.PositiveSmallIntegerField(default=1)
    opens_at = models.DateTimeField(null=True, blank=True)
    # Carried out, or withdrawn.
    ended_at = models.DateTimeField(null=True, blank=True)
    is_done = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "kind", "about_id"],
                condition=models.Q(ended_at=None),
                name="approval_one_open",
            )
        ]

    def __str__(self) -> str:
        return str(self.id)

    @property
    def was_stopped(self) -> bool:
        """Whether nobody asks for it any more: withdrawn, or who asked has left."""
        return self.ended_at is not None and not self.is_done


class Voice(models.Model):
    """One member's yes."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    approval = models.ForeignKey(Approval, on_delete=models.CASCADE, related_name="voices")
    member = models.ForeignKey(Membership, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["approval", "member"], name="voice_once_per_member")
        ]

    def __str__(self) -> str:
        return str(self.id)


class Alert(models.Model):
    """Something that the coordinators of a group must look at; it stays until one has."""

    class Kind(models.TextChoices):
        BULK_BROWSING = "bulk_browsing", _("Unusually many cases were opened")
        BREAK_GLASS = "break_glass", _("Emergency access to a case")
        FACTOR_RESET = "factor_reset", _("A second factor was removed")
        PULL_BUDGET = "pull_budget", _("A partner asked for more cases than it may be given")
        KEY_ENDS = "key_ends", _("A partner's key ends soon")
        MANY_ALIKE = "many_alike", _("Unusually many new cases look like somebody on file")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="alerts")
    kind = models.CharField(max_length=16, choices=Kind)
    # Who is spoken of: a member, or a partner by its key.
    member = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    partner_key = models.ForeignKey(
        PartnerKey,
        on_delete=models.PROTECT,
        to_field="public_id",
        null=True,
        blank=True,
        related_name="+",
    )
    about_id = models.UUIDField(null=True)
    count = models.PositiveIntegerField(default=0)
    made_at = models.DateTimeField()
    seen_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    seen_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["organisation", "seen_at"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(member=None, partner_key__isnull=False)
                | models.Q(member__isnull=False, partner_key=None),
                name="alert_speaks_of_one",
            ),
            models.CheckConstraint(
                condition=models.Q(seen_by=None)
                | models.Q(member=None)
                | ~models.Q(seen_by=models.F("member")),
                name="alert_seen_by_another",
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)
