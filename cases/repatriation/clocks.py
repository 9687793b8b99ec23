"""The day by which something must happen to a request, whoever is to do it.

They owe an answer; we owe what they asked for; what was granted is to come true.
"""

from collections import defaultdict
from datetime import date, timedelta

from django.db import models
from django.db.models import F, Q, Value, When
from django.db.models.functions import Cast

from cases.casebook.models import NO_DEADLINE
from cases.repatriation.followups import DAYS_TO_SUPPLY
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Request
from cases.repatriation.vocabularies import WAITING, RequestKind, State


def due_day(request: Request) -> date | None:
    """Return the day on which a request is due as it stands; None where no clock runs."""
    if request.is_waiting:
        return request.due_on
    if request.state == State.INFO_REQUESTED:
        return request.since + DAYS_TO_SUPPLY
    if request.state == State.GRANTED:
        return request.since + timedelta(days=kind_of(request.kind).granted_days)
    return None


def due_by(day: date) -> Q:
    """Keep what is due on a day or before, whichever clock runs."""
    found = Q(state__in=WAITING, due_on__lte=day)
    for state, days in _counted_from_since():
        found |= state & Q(since__lte=day - days)
    return found


def due_on() -> models.Case:
    """Return `due_day` for the database to sort by; far away where no clock runs."""
    awaited = When(state__in=WAITING, then=F("due_on"))
    others = [
        When(state, then=Cast(F("since") + Value(days), models.DateField()))
        for state, days in _counted_from_since()
    ]
    default = Value(NO_DEADLINE)
    return models.Case(awaited, *others, default=default, output_field=models.DateField())


def _counted_from_since() -> list[tuple[Q, timedelta]]:
    """Return which requests are due so many days after they came into their state."""
    kinds: dict[int, list[str]] = defaultdict(list)
    for kind in RequestKind.values:
        kinds[kind_of(kind).granted_days].append(kind)
    granted = [
        (Q(state=State.GRANTED, kind__in=codes), timedelta(days=days))
        for days, codes in kinds.items()
    ]
    return [(Q(state=State.INFO_REQUESTED), DAYS_TO_SUPPLY), *granted]
