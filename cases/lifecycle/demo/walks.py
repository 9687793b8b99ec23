"""On which days a request was moved, so that it stands today where it should."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from cases.lifecycle.demo.chance import days
from cases.lifecycle.demo.petitions import KEPT, Petition
from cases.lifecycle.demo.plot import Plot
from cases.repatriation.kinds import kind_of
from cases.repatriation.vocabularies import State

CHASE = "chase"
SUPPLIED = "supplied"
LATE, TODAY, THIS_WEEK, IN_TIME = "late", "today", "this week", "in time"
# In turn, so that even a small demo has each: a third of those who wait are late.
_DUE = (
    *(LATE, THIS_WEEK, IN_TIME, LATE, IN_TIME, TODAY, LATE, IN_TIME, THIS_WEEK, LATE),
    *(IN_TIME, IN_TIME, LATE, THIS_WEEK, IN_TIME, LATE, IN_TIME),
)

_SENT = (State.READY, State.SENT)
_ANSWERED = (*_SENT, State.ACKNOWLEDGED, State.ANSWERED)
_KEPT = (*_ANSWERED, State.GRANTED, State.FULFILLED)
_ROUTES: dict[str, tuple[tuple[str, ...], ...]] = {
    State.DRAFT: ((),),
    State.READY: ((State.READY,),),
    State.INFO_REQUESTED: ((*_SENT, State.ACKNOWLEDGED, State.INFO_REQUESTED),),
    State.ANSWERED: (_ANSWERED,),
    State.GRANTED: ((*_ANSWERED, State.GRANTED),),
    State.REFUSED: ((*_ANSWERED, State.REFUSED),),
    State.APPEALED: ((*_ANSWERED, State.REFUSED, State.APPEALED),),
    State.FULFILLED: (_KEPT,),
    State.CLOSED: (
        (*_ANSWERED, State.CLOSED),
        (*_SENT, CHASE, CHASE, State.CLOSED),
        (*_ANSWERED, State.REFUSED, State.CLOSED),
    ),
    State.WITHDRAWN: ((*_SENT, State.WITHDRAWN), (State.READY, State.WITHDRAWN)),
    State.SUSPENDED: ((*_SENT, State.SUSPENDED),),
}
# Usual days from the step before.
_PACE = {
    State.READY: 4,
    State.SENT: 2,
    State.ACKNOWLEDGED: 8,
    State.INFO_REQUESTED: 12,
    State.ANSWERED: 28,
    State.GRANTED: 12,
    State.FULFILLED: 35,
    State.WITHDRAWN: 20,
    State.SUSPENDED: 12,
    CHASE: 31,
}
# Days since the last step. What was granted waits longest to come true.
_STANDS_SINCE: dict[str, tuple[int, int]] = {State.GRANTED: (30, 90)}


@dataclass(frozen=True)
class Step:
    to: str
    on: date
    ahead: dict[str, date] = field(default_factory=dict)


@dataclass(frozen=True)
class Walk:
    """The day of the draft, and the steps after it."""

    begun: date
    steps: tuple[Step, ...]


def walk_of(petition: Petition, plot: Plot, rng: Random) -> Walk:
    if petition.target in (State.SENT, State.ACKNOWLEDGED):
        return _waiting(petition, plot, rng)
    if petition.kind in KEPT.get(plot.fate, ()):
        return _kept(petition, plot, rng)
    ended = petition.target in (State.CLOSED, State.WITHDRAWN)
    least, most = (0, 150) if ended else _STANDS_SINCE.get(petition.target, (0, 24))
    last = max(plot.opened, plot.yesterday - days(rng, least, most))
    time_to_chase = (last - plot.opened).days > 2 * _PACE[CHASE]
    routes = [route for route in _ROUTES[petition.target] if time_to_chase or CHASE not in route]
    return _paced(rng.choice(routes), plot, rng, last)


def _kept(petition: Petition, plot: Plot, rng: Random) -> Walk:
    """What came true is granted before the day that the person came home, fulfilled on it."""
    arrived = plot.turns[-1].heard
    promised = _paced(_KEPT[:-1], plot, rng, max(plot.opened, arrived - days(rng, 3, 40)))
    steps = [*promised.steps, Step(State.FULFILLED, arrived)]
    if petition.target == State.CLOSED:
        steps.append(Step(State.CLOSED, min(arrived + days(rng, 0, 12), plot.yesterday)))
    return Walk(promised.begun, tuple(steps))


def _paced(route: tuple[str, ...], plot: Plot, rng: Random, last: date) -> Walk:
    """Walk a route so that its last step falls on `last`; faster where time is short."""
    gaps = [_PACE.get(step, 6) * rng.uniform(0.6, 1.7) for step in route]
    whole = sum(gaps)
    room = (last - plot.opened).days
    pace = min(1.0, room / whole) if whole else 1.0
    begun = last - timedelta(days=int(whole * pace))
    steps, gone = [], 0.0
    for to, gap in zip(route, gaps, strict=True):
        gone += gap * pace
        on = begun + timedelta(days=int(gone))
        steps.append(Step(to, on, _review(to, plot, rng)))
    return Walk(begun, tuple(steps))


def _review(to: str, plot: Plot, rng: Random) -> dict[str, date]:
    if to != State.SUSPENDED:
        return {}
    return {"review_on": plot.yesterday + days(rng, 2, 25)}


def _waiting(petition: Petition, plot: Plot, rng: Random) -> Walk:
    """From the day on which an answer is due back to the days of asking."""
    due = _due(plot, rng)
    usual = timedelta(days=kind_of(petition.kind).answer_days)
    asked = min(max(due - usual, plot.opened), plot.yesterday)
    due = min(due, asked + usual)
    first = max(asked - usual - days(rng, 1, 12), plot.opened)
    again = rng.random() < 0.35 and (asked - first).days > 10 and due - asked == usual
    sent = first if again else asked
    ready = max(sent - days(rng, 0, 2), plot.opened)
    begun = max(ready - days(rng, 0, 7), plot.opened)
    steps = [Step(State.READY, ready), Step(State.SENT, sent, {} if again else {"due_on": due})]
    if again and rng.random() < 0.4:
        missing = sent + days(rng, 2, 8)
        steps += [
            Step(State.INFO_REQUESTED, missing),
            Step(SUPPLIED, asked, {"due_on": due}),
        ]
    elif again:
        steps.append(Step(CHASE, asked))
    if petition.target == State.ACKNOWLEDGED:
        steps.append(Step(State.ACKNOWLEDGED, min(asked + days(rng, 1, 9), plot.yesterday)))
    return Walk(begun, tuple(steps))


def _due(plot: Plot, rng: Random) -> date:
    today = plot.yesterday + timedelta(days=1)
    when = _DUE[plot.number % len(_DUE)]
    if when == LATE and plot.time_since > 2:
        return today - days(rng, 1, min(60, plot.time_since - 1))
    if when == TODAY:
        return today
    return today + (days(rng, 1, 7) if when == THIS_WEEK else days(rng, 8, 80))
