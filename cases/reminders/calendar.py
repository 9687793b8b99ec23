"""A member's calendar of deadlines behind a secret address: references and rules, no name.

What stands in it is looked up anew each time it is fetched. It is copied to places that we do not
see, so it holds nothing that an emergency opened for an hour.
"""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.casebook.models import Case, Task
from cases.casebook.vocabularies import FINISHED, UNDONE
from cases.reminders.models import CalendarLink
from cases.reminders.specs import words
from cases.repatriation.clocks import due_by, due_on
from cases.repatriation.models import Request
from cases.repatriation.vocabularies import State
from people.accounts.invitations import hash_of
from people.accounts.members import hold_members
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

BACK, AHEAD = timedelta(days=30), timedelta(days=400)
MOST = 500
# When it was last fetched is kept to the hour.
USED_EVERY = timedelta(hours=1)

_OWED = {
    State.INFO_REQUESTED: _("They wait for what they asked for."),
    State.GRANTED: _("What was granted is to come true."),
}
_AWAITED = _("An answer is due.")


@dataclass(frozen=True)
class Entry:
    """One whole day; its id stays the same whatever becomes of the day."""

    id: UUID
    day: date
    ref: str
    words: Promise


@transaction.atomic
def make_link(*, by: Membership) -> str:
    """Return the token of a new secret address, which is kept nowhere; an older one ends."""
    require(by, Permission.VIEW_CASES)
    # Of two windows at once the second finds what the first made, and ends it.
    hold_members([by.pk])
    token = secrets.token_urlsafe(32)
    CalendarLink.objects.filter(member=by).delete()
    link = CalendarLink(member=by, token_hash=hash_of(token), made_at=clock.now())
    link.full_clean()
    link.save(force_insert=True)
    record(Action.CALENDAR_MADE, by=by, on=link)
    return token


@transaction.atomic
def end_link(*, by: Membership) -> bool:
    """End the own secret address; False when there is none."""
    link = link_of(by)
    if link is None or not CalendarLink.objects.filter(pk=link.pk).delete()[0]:
        return False
    record(Action.CALENDAR_ENDED, by=by, on=link)
    return True


def link_of(member: Membership) -> CalendarLink | None:
    return CalendarLink.objects.filter(member=member).first()


def reader_of(token: str) -> Membership | None:
    """Return whose calendar a token opens, if he or she may see cases now; note that it did."""
    links = CalendarLink.objects.select_related("member__user", "member__organisation")
    link = links.filter(token_hash=hash_of(token)).first()
    if link is None or not link.member.may(Permission.VIEW_CASES):
        return None
    now = clock.now()
    rested = Q(last_used_at=None) | Q(last_used_at__lt=now - USED_EVERY)
    CalendarLink.objects.filter(rested, pk=link.pk).update(last_used_at=now)
    return link.member


def entries_of(member: Membership) -> list[Entry]:
    """Return what is this member's to do and to see now, day by day."""
    found = [*_tasks(member), *_requests(member)]
    return sorted(found, key=lambda entry: (entry.day, entry.ref))[:MOST]


def _tasks(member: Membership) -> Iterator[Entry]:
    """Own ones, those of whom one stands in for, and nobody's for those who see all cases."""
    day = clock.today()
    mine = Q(assignee=member)
    mine |= Q(assignee__cover__deputy=member, assignee__cover__until__gte=day)
    if member.may(Permission.SEE_ALL_CASES):
        mine |= Q(assignee=None)
    rows = Task.objects.standing_for(member).filter(mine, state__in=UNDONE)
    rows = rows.filter(due_on__range=(day - BACK, day + AHEAD)).exclude(
        case__workflow__in=FINISHED
    )
    told = rows.order_by("due_on", "id").values_list("id", "due_on", "case__ref", "rule")
    for pk, due, ref, rule in told[:MOST]:
        yield Entry(pk, due, ref, words(rule))


def _requests(member: Membership) -> Iterator[Entry]:
    """Those of cases that one works on, and of cases that nobody owns."""
    day = clock.today()
    mine = Q(case__owner=None) | Q(case__in=Case.objects.worked_on_by(member).values("pk"))
    rows = Request.objects.standing_for(member).filter(mine, due_by(day + AHEAD))
    clocked = rows.annotate(clock_on=due_on()).exclude(clock_on__lt=day - BACK)
    told = clocked.order_by("clock_on", "id").values_list("id", "clock_on", "case__ref", "state")
    for pk, due, ref, state in told[:MOST]:
        yield Entry(pk, due, ref, _OWED.get(State(state), _AWAITED))
