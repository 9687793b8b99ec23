"""What counting costs whoever writes: cases, statuses and requests with triggers and without."""

import time
from collections.abc import Callable
from statistics import median
from typing import Any

from bench.figures.filling import Group
from cases.access.models import Consent
from cases.access.vocabularies import GivenBy, Method, Scope
from cases.casebook.models import Case
from cases.casebook.services import add_status, open_case
from cases.repatriation.services import move, open_request
from cases.statistics.tallies import building, triggers
from people.dates import clock
from people.registry.entries import NewName, NewPerson

ROUNDS, CASES = 8, 12
Times = dict[str, list[float]]


def upkeep(group: Group) -> dict[str, Any]:
    """Take turns; return milliseconds of each write, and what the triggers add in percent."""
    found: dict[bool, Times] = {with_triggers: {} for with_triggers in (True, False)}
    for number in range(ROUNDS * 2):
        # The one that comes first in a pair comes second in the next.
        with_triggers = number % 4 in (0, 3)
        triggers.install() if with_triggers else triggers.remove()
        _written(group, {})
        for _case in range(CASES):
            _written(group, found[with_triggers])
    # What came without them is counted when the database is taken up again.
    triggers.remove()
    building.prepare()
    return {what: _beside(found[True][what], found[False][what]) for what in found[True]}


def _beside(counted: list[float], plain: list[float]) -> dict[str, float]:
    one, other = median(counted), median(plain)
    return {
        "ms with triggers": round(one, 2),
        "ms without": round(other, 2),
        "more %": round((one / other - 1) * 100, 1),
        "more % of the fastest": round((min(counted) / min(plain) - 1) * 100, 1),
    }


def _written(group: Group, times: Times) -> None:
    """Open a case, say how somebody is, and send a request."""
    by = group.members[0]
    told = NewPerson(names=(NewName("Gopal Measured"),), nationalities=("NPL",))
    facts = {"pathway": "job_fraud", "channels": ["friend"]}
    case = _timed(times, "open a case", lambda: open_case(by=by, person=told, **facts))
    _timed(times, "say a status", lambda: add_status(case=case, by=by, status="missing"))
    _agreed(case, group)
    request = open_request(case=case, by=by, kind="other", addressee=group.addressee)
    move(request=request, to="ready", by=by)
    request.refresh_from_db()
    sent = {"request": request, "to": "sent", "by": by, "channel": "in_person"}
    _timed(times, "send a request", lambda: move(**sent))


def _agreed(case: Case, group: Group) -> None:
    Consent.objects.create(
        case=case,
        given_by=GivenBy.NEXT_OF_KIN,
        method=Method.ORAL,
        given_on=clock.today(),
        scopes=[Scope.OWN_ORG, Scope.HOME_STATE],
        recorded_by=group.coordinator,
    )


def _timed(times: Times, what: str, work: Callable[[], Any]) -> Any:
    begun = time.perf_counter()
    found = work()
    times.setdefault(what, []).append((time.perf_counter() - begun) * 1000)
    return found
