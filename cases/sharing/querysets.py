"""Rows between a group and one partner: of a case that is shared with several, each its own."""

from typing import Self, TypeVar

from django.db import models

from cases.access.querysets import CaseScopedQuerySet
from people.accounts.models import Membership, PartnerKey
from people.accounts.roles import Permission

M = TypeVar("M", bound=models.Model)


class BetweenTwoQuerySet(CaseScopedQuerySet[M]):
    """The queryset of what has a field named `partner` beside that named `case`."""

    def visible_to(self, who: Membership | PartnerKey | None, *, row_by_row: bool = False) -> Self:
        """Keep, of the rows whose case somebody may see, for a partner those that are its own."""
        rows = super().visible_to(who, row_by_row=row_by_row)
        if who is None or is_of_group(who):
            return rows
        return rows.filter(partner_id=getattr(who, "organisation_id", None))


def is_of_group(who: Membership | PartnerKey) -> bool:
    """Tell whether somebody works on cases of the own group, and is no partner's key or reader."""
    return isinstance(who, Membership) and who.may(Permission.VIEW_CASES)
