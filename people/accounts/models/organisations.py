"""Organisations: those who work here, and the partners whom they know."""

import uuid

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.vault.fields import SealedTextField
from people.vault.querysets import VaultQuerySet

SHORTEST_DELAY, LONGEST_DELAY = 15, 7 * 24 * 60


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
    # Of a partner it never changes: what may be told to it hangs on that (`partners.kind_of`).
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.NGO)
    # A partner is known only to the group that entered it: tenants do not see each other.
    introduced_by = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="partners"
    )
    # Of a partner: since when the group works with it no longer. What was stays on record.
    closed_at = models.DateTimeField(null=True, blank=True, editable=False)
    # Of a group: where its invented cases lie, which partners' test keys open. Nobody works there.
    sandbox_of = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="sandbox"
    )
    # Where a second person is asked for and fewer than three members work, time takes its place.
    delay_minutes = models.PositiveIntegerField(
        default=60,
        validators=[MinValueValidator(SHORTEST_DELAY), MaxValueValidator(LONGEST_DELAY)],
    )
    # A shorter delay waits as long as the one before it: shortening it saves no time.
    shorter_delay_minutes = models.PositiveIntegerField(null=True, blank=True)
    shorter_delay_from = models.DateTimeField(null=True, blank=True)

    objects = VaultQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.id)
