"""What a group and one partner write to each other: who wrote it, on which side."""

from typing import Any

from django.db import models
from django.db.models import Q

from cases.access.models import PartOfCase
from cases.sharing.querysets import BetweenTwoQuerySet, is_of_group
from people.accounts.models import Membership, Organisation, PartnerKey
from people.dates import clock


class Written(PartOfCase):
    """A row that one of the two sides made, and that nobody changes."""

    partner = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    by_partner = models.BooleanField(default=False)
    # A member of the group, or the partner's reader; else the partner's key.
    made_by = models.ForeignKey(
        Membership, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    made_by_key = models.ForeignKey(
        PartnerKey,
        on_delete=models.PROTECT,
        to_field="public_id",
        null=True,
        blank=True,
        related_name="+",
    )
    made_at = models.DateTimeField()

    objects = BetweenTwoQuerySet.as_manager()  # type: ignore[misc]  # one of the two alone

    class Meta:
        abstract = True
        ordering = ["made_at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(made_by=None) | Q(made_by_key=None), name="%(class)s_made_by_one"
            )
        ]


def written_by(who: Membership | PartnerKey) -> dict[str, Any]:
    """Return who writes, and when, as the fields of such a row."""
    is_member = isinstance(who, Membership)
    return {
        "by_partner": not is_of_group(who),
        "made_by": who if is_member else None,
        "made_by_key": None if is_member else who,
        "made_at": clock.now(),
    }
