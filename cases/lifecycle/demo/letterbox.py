"""One request, walked through its service from draft to where it stands."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from random import Random
from typing import Any, Protocol

from cases.casebook.models import Case
from cases.casebook.vocabularies import Status
from cases.lifecycle.demo.offices import Offices
from cases.lifecycle.demo.petitions import Petition
from cases.lifecycle.demo.plot import Plot
from cases.lifecycle.demo.story import say
from cases.lifecycle.demo.walks import CHASE, SUPPLIED, Step, Walk
from cases.lifecycle.demo.words import letters
from cases.repatriation.appeals import newest_appeal
from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Request
from cases.repatriation.papers import tick_papers
from cases.repatriation.services import chase, move, open_request
from cases.repatriation.states import MOVES
from cases.repatriation.vocabularies import Outcome, RequestKind, State, Wish
from cases.repatriation.wishes import asks_wish, record_wish
from people.accounts.models import Membership


class Act(Protocol):
    def __call__(self) -> object: ...


Dated = tuple[date, Act]

# The plan of a case that came so many days ago is still being worked through.
_NEW = 21

_FOUND = {
    Status.POW: Outcome.PERSON_FOUND_POW,
    Status.KILLED: Outcome.FATE_CONFIRMED_DEAD,
    Status.SERVING: Outcome.FATE_CONFIRMED_ALIVE,
}


class Letter:
    def __init__(
        self, petition: Petition, plot: Plot, case: Case, offices: Offices, rng: Random
    ) -> None:
        self.petition, self.plot, self.case, self.offices = petition, plot, case, offices
        self.rng = rng
        self.worker: Membership = offices.worker(plot.owner)
        self.request: Request | None = None

    def acts(self, walk: Walk) -> Iterator[Dated]:
        yield walk.begun, self._begin
        for step in walk.steps:
            yield step.on, partial(self._take, step)
        if self.petition.target == State.APPEALED:
            appealed = walk.steps[-1].on
            for to in (State.READY, State.SENT):
                yield appealed, partial(self._take_appeal, Step(to, appealed))

    def _begin(self) -> None:
        self.request = open_request(
            case=self.case,
            by=self.worker,
            kind=self.petition.kind,
            addressee=self.petition.addressee,
            sender=self.petition.sender,
            note=self._note(State.DRAFT),
            plan=self.plot.time_since <= _NEW,
        )
        if asks_wish(self.request):
            self.request = record_wish(
                request=self.request,
                by=self.worker,
                version=self.request.version,
                wish=Wish.HOME,
                wish_source=letters.WISH_SOURCE,
            )

    def _take(self, step: Step) -> None:
        assert self.request is not None
        if step.to == CHASE:
            note = self._note(CHASE)
            self.request = chase(request=self.request, by=self.worker, note=note)
        else:
            self.request = self._moved(self.request, step)

    def _take_appeal(self, step: Step) -> None:
        assert self.request is not None
        appeal = newest_appeal(self.request)
        assert appeal is not None
        self._moved(appeal, step)

    def _moved(self, request: Request, step: Step) -> Request:
        to = State.SENT if step.to == SUPPLIED else State(step.to)
        found = MOVES[State(request.state), to]
        by = self.worker if self.worker.may(found.permission) else self.offices.lea
        given: dict[str, Any] = {"note": self._note(step.to), **step.ahead}
        if "fact" in found.needs:
            given["fact"] = kind_of(request.kind).fulfilled_by[0]
        if "channel" in found.needs:
            given["channel"] = self.petition.channel
        if "their_ref" in found.asks and self.rng.random() < 0.7:
            given["their_ref"] = f"000/{self.plot.number:05}"
        if found.outcomes:
            given["outcome"] = self._outcome(found.outcomes)
        if to == State.APPEALED:
            given["addressee"] = self.petition.other
        if to == State.READY:
            request = self._with_papers(request)
        return move(request=request, to=to, by=by, **given)

    def _with_papers(self, request: Request) -> Request:
        """Most papers are in hand; for the others somebody has said why it goes without."""
        wanted = kind_of(request.kind)
        useful = [paper for paper in wanted.useful if self.rng.random() < 0.4]
        here = [paper for paper in wanted.required if self.rng.random() < 0.85]
        without = {str(paper): letters.WITHOUT for paper in wanted.required if paper not in here}
        return tick_papers(
            request=request,
            by=self.worker,
            version=request.version,
            in_hand=[*here, *useful],
            waivers=without,
        )

    def _outcome(self, possible: tuple[Outcome, ...]) -> str:
        found = _FOUND.get(Status(self.plot.fate))
        if self.petition.kind == RequestKind.TRACING and found in possible:
            return found
        fitting = [each for each in possible if each not in _FOUND.values()] or list(possible)
        return fitting[0] if self.rng.random() < 0.7 else self.rng.choice(fitting)

    def _note(self, step: str) -> str:
        if step == State.FULFILLED:
            return letters.CAME_TRUE.get(self.petition.kind, letters.OTHER_TRUE)
        text = self.rng.choice(letters.STEPS.get(step, ("",)))
        return say(text, self.plot.who.sex)
