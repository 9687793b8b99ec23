"""One case of the demo, from its opening to yesterday, through the services."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from cases.access.services import let_work_on
from cases.casebook.assessments import assess
from cases.casebook.claims import add_claim
from cases.casebook.events import add_event
from cases.casebook.fates import SURELY_DEAD
from cases.casebook.models import Case
from cases.casebook.money import add_money
from cases.casebook.reveal import keep_hidden
from cases.casebook.services import add_status, assign, change_stage, give_to_team, open_case
from cases.casebook.todo import add_task, finish_task
from cases.casebook.vocabularies import ClaimAbout, ClosedReason, EventKind, Status, Workflow
from cases.lifecycle.demo import unserved
from cases.lifecycle.demo.agreements import Agreement
from cases.lifecycle.demo.chance import chance, days, some, told, weighted
from cases.lifecycle.demo.diary import Diary
from cases.lifecycle.demo.facts import facts_of
from cases.lifecycle.demo.fates import IN_REACH
from cases.lifecycle.demo.letterbox import Dated, Letter
from cases.lifecycle.demo.offices import Offices
from cases.lifecycle.demo.petitions import petitions_of
from cases.lifecycle.demo.plot import MINA, NOBODY, TUNDE, Plot, Turn
from cases.lifecycle.demo.recruiting import judged_on, recruiting_of, sums_of
from cases.lifecycle.demo.story import say
from cases.lifecycle.demo.telling import tell_person
from cases.lifecycle.demo.walks import walk_of
from cases.lifecycle.demo.words import news
from cases.lifecycle.demo.words.places import WHEREABOUTS
from cases.repatriation.vocabularies import State

_LONG_HOME = 40
_NTH_OF_TEAM = 6
_ENDING = {
    Status.RETURNED: ClosedReason.RETURNED,
    Status.REMAINS_RETURNED: ClosedReason.REMAINS_HOME,
    Status.SAFE_ABROAD: ClosedReason.FATE_KNOWN,
    Status.PREVENTED: ClosedReason.FATE_KNOWN,
}


class Casework:
    """The acts of one case, each on its day."""

    def __init__(self, plot: Plot, seed: int, offices: Offices) -> None:
        self.plot, self.seed, self.offices = plot, seed, offices
        self.rng = chance(seed, plot.number, "work")
        self.diary = Diary(self.rng)
        self.worker = offices.worker(plot.owner)
        self.person = tell_person(plot.who, chance(seed, plot.number, "person"), today=plot.opened)
        since_home = (plot.yesterday - plot.turns[-1].heard).days
        self.ends = plot.fate in _ENDING and since_home > _LONG_HOME and self.rng.random() < 0.7

    def carry_out(self) -> Case:
        with self.diary.on(self.plot.opened):
            self.case = self._open()
        acts = [
            *self._statuses(),
            *self._doubts(),
            *self._letters(),
            *self._news(),
            *self._tasks(),
        ]
        # Sorting keeps the order of acts within a day.
        last = self.plot.opened
        for day, act in sorted(acts, key=lambda dated: dated[0]):
            last = day
            with self.diary.on(day):
                act()
        self.case.refresh_from_db(fields=["answer_due_on"])
        if self.ends and not self.case.awaits_answer:
            with self.diary.on(self._closed_on(last)):
                change_stage(
                    case=self.case,
                    by=self.worker,
                    workflow=Workflow.CLOSED,
                    closed_reason=_ENDING[Status(self.plot.fate)],
                )
        return self.case

    def _open(self) -> Case:
        facts = facts_of(self.plot, self.seed) | recruiting_of(self.plot, self.seed)
        case = open_case(by=self.worker, person=self.person, **facts)
        for sum_told in sums_of(self.plot, self.seed):
            add_money(case=case, by=self.worker, **sum_told)
        unserved.verify_contacts(case, self.rng)
        if self.plot.owner == NOBODY:
            assign(case=case, by=self.worker, owner=None)
        elif self.rng.random() < 0.06:
            colleague = self.offices.members[TUNDE if self.plot.owner == MINA else MINA]
            let_work_on(case=case, member=colleague, by=self.offices.lea)
        if self.plot.number % _NTH_OF_TEAM == 0:
            give_to_team(case=case, by=self.offices.lea, team=self.offices.team)
        return case

    def _statuses(self) -> Iterator[Dated]:
        for turn in self.plot.turns:
            if turn.status != Status.UNKNOWN:
                yield turn.heard, partial(self._status, turn)
        if self.plot.fate in WHEREABOUTS:
            yield self.plot.turns[-1].heard, self._whereabouts

    def _doubts(self) -> Iterator[Dated]:
        """What was judged, and what others claim: of some a death that nobody confirms."""
        for day, judgement in judged_on(self.plot, self.seed):
            yield day, partial(assess, case=self.case, by=self.worker, **judgement)
        rng = chance(self.seed, self.plot.number, "doubts")
        if self.plot.fate == Status.MISSING and rng.random() < 0.4:
            yield (
                self._last_heard(),
                partial(
                    add_claim,
                    case=self.case,
                    by=self.worker,
                    about=ClaimAbout.STATUS,
                    code=Status.KILLED_UNCONFIRMED,
                    source="A fellow recruit, by message",
                    grade="D4",
                    is_chosen=False,
                ),
            )

    def _closed_on(self, last: date) -> date:
        """Some weeks after the homecoming, and never before the last thing that was done."""
        home = self.plot.turns[-1].heard + timedelta(days=_LONG_HOME)
        return min(max(last, home), self.plot.yesterday)

    def _last_heard(self) -> date:
        return self.plot.turns[-1].heard

    def _whereabouts(self) -> None:
        """A randomness of its own: the rest of the story stays as it was told."""
        rng = chance(self.seed, self.plot.number, "whereabouts")
        text = say(rng.choice(WHEREABOUTS[self.plot.fate]), self.plot.who.sex)
        keep_hidden(case=self.case, by=self.worker, what="whereabouts", text=text)

    def _status(self, turn: Turn) -> None:
        on = told(
            self.rng, turn.on, by=turn.heard, bikram_sambat=self.plot.who.profile.bikram_sambat
        )
        add_status(
            case=self.case,
            # A caseworker may not say for sure that somebody is dead.
            by=self.offices.lea if turn.status in SURELY_DEAD else self.worker,
            status=turn.status,
            on=on,
            source=turn.source,
            grade=turn.grade,
            note=turn.note,
        )

    def _letters(self) -> Iterator[Dated]:
        petitions = petitions_of(
            self.plot,
            self.rng,
            self.offices,
            shunned=self.person.nationalities if self.person.no_contact_with_home_state else (),
            ends=self.ends,
        )
        agreement = Agreement(self.plot, self.case, self.person, self.offices, self.rng)
        yield from agreement.acts(petitions)
        for petition in petitions:
            if agreement.was_asked or petition.target == State.DRAFT:
                letter = Letter(petition, self.plot, self.case, self.offices, self.rng)
                yield from letter.acts(walk_of(petition, self.plot, self.rng))
        yield from agreement.later_acts()

    def _news(self) -> Iterator[Dated]:
        for kind, text in some(self.rng, self._talks(), 1, 3):
            yield self._some_day(), partial(self._event, kind, text)
        if self.plot.fate in IN_REACH and self.rng.random() < 0.75:
            recent = max(self.plot.opened, self.plot.yesterday - days(self.rng, 0, 30))
            text = self.rng.choice(news.CONTACTS)
            yield recent, partial(self._event, EventKind.CONTACT_IN, text)
        if self.plot.fate == Status.WOUNDED:
            heard = self.plot.turns[-1].heard
            later = min(heard + days(self.rng, 5, 20), self.plot.yesterday)
            yield later, partial(self._event, EventKind.MEDICAL, news.HOSPITAL)
        if self.plot.fate == Status.MISSING and self.rng.random() < 0.3:
            yield self._some_day(), partial(self._event, EventKind.SIGHTING, news.SIGHTING)

    def _talks(self) -> tuple[tuple[str, str], ...]:
        if not self.plot.who.name:
            return news.SIGNS
        return news.TALKS if self.plot.who.country == "RUS" else news.TALKS_ABROAD

    def _event(self, kind: str, text: str) -> None:
        grade = weighted(self.rng, {"B2": 20, "C3": 35, "D4": 10, "F6": 35})
        add_event(
            case=self.case,
            by=self.worker,
            kind=kind,
            text=say(text, self.plot.who.sex),
            grade=grade,
        )

    def _tasks(self) -> Iterator[Dated]:
        if self.ends or self.rng.random() > 0.3:
            return
        made = max(self.plot.opened, self.plot.yesterday - days(self.rng, 0, 12))
        yield made, partial(self._task, self.rng.choice(news.TASKS))

    def _task(self, text: str) -> None:
        due = self.plot.yesterday + timedelta(days=1) + timedelta(days=self.rng.randint(-4, 12))
        task = add_task(case=self.case, by=self.worker, text=text, due_on=due)
        if self.rng.random() < 0.2:
            finish_task(task=task, by=self.worker)

    def _some_day(self) -> date:
        return self.plot.opened + days(self.rng, 0, self.plot.time_since)
