"""Reading requests. Showing a list of them is in `consult`: it is recorded."""

from datetime import date
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Q

from cases.casebook.finding import Sight
from cases.casebook.models import Case
from cases.casebook.paging import counted
from cases.casebook.selectors import Who, sees_many
from cases.networks.selectors import beside_case as proceedings_beside
from cases.repatriation.clocks import due_by, due_on
from cases.repatriation.models import (
    Addressee,
    Milestone,
    Request,
    RequestQuerySet,
    RequestStep,
    TimeLimit,
)
from cases.repatriation.vocabularies import FINAL, State
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.vault.querysets import load_keys

_IN_ROW = (
    *("kind", "state", "since", "due_on", "answer_by", "case__ref", "case__person__label"),
    *("case__owner__user__display_name", "addressee__name", "addressee__organisation"),
)


def request_list(who: Who) -> RequestQuerySet:
    """Return the requests that somebody may see, the longest overdue first."""
    return _with_row(Request.objects.visible_to(who)).order_by("answer_by", "-opened_at", "id")


def sight_of_requests(who: Membership) -> Sight[Request]:
    """Return the requests that a member may see, and where a list looks for those it wants."""
    seen = Request.objects.visible_to(who, row_by_row=True)
    if sees_many(who):
        theirs = Case.objects.filter(pk__in=Request.objects.values("case"))
        return Sight(seen, along=Request.objects.all(), beside=(theirs,))
    of_those = Request.objects.filter(case__in=Case.objects.values("pk"))
    return Sight(seen, among=(Case.objects.led_to(who), of_those))


def requests_found() -> RequestQuerySet:
    """Return requests with what a row shows alone, to be asked by ids that may be seen."""
    return _with_row(Request.objects.only(*_IN_ROW))


def _with_row(requests: RequestQuerySet) -> RequestQuerySet:
    shown = requests.select_related("case__person", "case__owner__user", "addressee")
    return shown.prefetch_related("case__person__names")


def deadlines_of(who: Membership, *, until: date) -> RequestQuerySet:
    """Return what a member works on and is due by a day; of what he sees also nobody's.

    An answer, what an authority asked of us, or something granted that has not come true.
    """
    worked_on = Case.objects.worked_on_by(who).values("pk")
    mine = Q(case__owner=None) | Q(case__in=worked_on)
    due = request_list(who).filter(mine, due_by(until))
    return due.annotate(clock_on=due_on()).order_by("clock_on", "-opened_at", "id")


def count_undecided(who: Membership) -> str:
    """Return how many answers wait for what they mean to be said: nothing for none.

    Nothing too for whoever may not say it.
    """
    if not who.may(Permission.DECIDE_REQUEST):
        return ""
    said = counted(Request.objects.visible_to(who).filter(state=State.ANSWERED))
    return "" if said == "0" else said


def beside_case(case: Case) -> tuple[list[Any], list[Any]]:
    """Return what is read of a case with its file: requests, steps, and whom they were sent to.

    The limits that the law sets, and where the case is heard, are read with them.
    """
    addressees = Addressee.objects.filter(pk__in=case.requests.order_by().values("addressee"))
    heard, leading_to = proceedings_beside(case)
    own = [case.requests, case.request_steps, case.time_limits]
    return [*own, *heard], [addressees, *leading_to]


def requests_of(case: Case) -> list[Request]:
    """Return the requests of a case that was read whole, newest first."""
    return sorted(case.requests.all(), key=lambda row: row.opened_at, reverse=True)


def find_request(who: Who, pk: Any) -> Request:
    """Return one request, ready to show; Request.DoesNotExist when it may not be seen."""
    row = request_list(who).get(pk=pk)
    return load_keys([row], *_owners(row))[0]


def appeals_of(request: Request) -> list[Request]:
    """Return what was asked of others after a refusal; they are of the same case."""
    return list(request.appeals.select_related("addressee").order_by("opened_at", "id"))


def unfinished_requests(case: Case) -> list[Request]:
    """Return the requests of a case that go on, which the caller was allowed to see."""
    return list(case.requests.exclude(state__in=FINAL).order_by("-opened_at", "-id"))


def find_limit(pk: UUID, *, case: Case) -> TimeLimit | None:
    """Return a time limit of a case that the caller was allowed to see, or None."""
    found = TimeLimit.objects.filter(pk=pk, case=case, taken_back_at=None).first()
    return load_keys([found], case.pk)[0] if found else None


def find_milestone(pk: UUID, *, request: Request) -> Milestone | None:
    """Return a milestone of a request that the caller was allowed to see, or None."""
    return Milestone.objects.filter(pk=pk, request=request, taken_back_at=None).first()


def steps_of(request: Request) -> list[RequestStep]:
    """Return what happened to a request, newest first."""
    return _ready_steps(request.steps.all())


def steps_of_case(case: Case) -> list[RequestStep]:
    """Return what happened to all requests of a case that was read whole, newest first."""
    rows = case.request_steps.all()
    return sorted(rows, key=lambda row: (row.made_at, row.pk), reverse=True)


def ready_to_show(rows: list[Request]) -> list[Request]:
    """Load in one query the keys of all that a row of `request_list` shows."""
    return load_keys(rows, *(owner for row in rows for owner in _owners(row)))


def _ready_steps(steps: models.QuerySet[RequestStep, RequestStep]) -> list[RequestStep]:
    rows = list(steps.select_related("request", "made_by__user").order_by("-made_at", "-id"))
    return load_keys(rows, *(row.made_by.user_id for row in rows))


def _owners(row: Request) -> list[Any]:
    case = row.case
    return [
        row.addressee.organisation_id,
        case.person_id,
        case.owner.user_id if case.owner else None,
    ]
