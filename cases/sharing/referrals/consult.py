"""Looking at referrals; each look is recorded."""

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from django.db import transaction

from cases.casebook.paging import Page, cut
from cases.casebook.selectors import Who
from cases.sharing.paging import page_after
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.selectors import (
    find_referral,
    referrals_of,
    standing_for,
    still_told,
)
from people.accounts.models import PartnerKey
from people.audit.actions import Action
from people.audit.services import record
from people.vault.querysets import load_keys


@transaction.atomic
def list_referrals(rows: Iterable[Referral], *, by: Who) -> list[Referral]:
    """Make a page of `referral_list` ready to show: keys in one query, the look recorded once.

    The entry belongs to the group whose cases they are, also when a partner looks.
    """
    return _looked_at(_standing(rows, by), by)


def _looked_at(found: list[Referral], by: Who) -> list[Referral]:
    owners = [row.case.owner.user_id for row in found if row.case.owner]
    load_keys(found, *owners, *(row.partner_id for row in found))
    if found:
        group = found[0].case.organisation_id
        ids = [row.pk for row in found]
        record(Action.REFERRAL_LISTED, by=by, organisation_id=group, referrals=ids)
    return found


def _standing(rows: Iterable[Referral], by: Who) -> list[Referral]:
    found = list(rows)
    # What is asked of a person, such as the age, may be sealed.
    load_keys(found, *(row.case.person_id for row in found))
    return still_told(found, by)


# Each turn reads twice as many rows as the one before, up to so many.
MOST = 800


@transaction.atomic
def shared_referral_page(
    *,
    by: PartnerKey,
    size: int,
    narrow: Callable[[Any], Any] = lambda rows: rows,
    after: str = "",
    is_turned: bool = False,
) -> Page[Referral]:
    """Return a page of what a partner is asked, in the order of asking.

    What does not stand any more is not even read, and where a consent does not count it leaves no
    gap: the page goes on until it is full, or until there is no more.
    """
    order, number = "-sent_at" if is_turned else "sent_at", size + 1
    rows, mark, is_end = narrow(standing_for(by)), after, False
    found: list[Referral] = []
    while not is_end and len(found) <= size:
        page = page_after(rows, day_field=order, after=mark, size=number)
        found += _standing(page.rows, by)
        mark, is_end = page.after, not page.after
        number = min(2 * number, MOST)
    shown = cut(found, day_field=order, size=size)
    return Page(_looked_at(shown.rows, by), shown.after)


@transaction.atomic
def consult_referral(pk: UUID, *, by: PartnerKey) -> Referral:
    """Open one with its steps and record the look; DoesNotExist if it does not stand for `by`."""
    row = find_referral(pk, who=by)
    (found,) = [each for each in referrals_of(row.case, by) if each.pk == row.pk]
    group = found.case.organisation_id
    record(Action.REFERRAL_LISTED, by=by, organisation_id=group, referrals=[found.pk])
    return found
