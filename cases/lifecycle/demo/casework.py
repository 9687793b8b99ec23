"""One case of the demo, from its opening to yesterday, through the services."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from cases.access.disclosure import partner_scope
from cases.access.models import Consent
from cases.access.services import grant, let_work_on, record_consent, withdraw_consent
from cases.access.vocabularies import GivenBy, Method, Profile, Purpose, Scope
from cases.casebook.events import add_event, add_task, finish_task
from cases.casebook.models import Case
from cases.casebook.services import add_status, assign, open_case
from cases.casebook.vocabularies import EventKind, Status
from cases.lifecycle.demo import unserved
from cases.lifecycle.demo.chance import chance, days, some, told, weighted
from cases.lifecycle.demo.diary import Diary
from cases.lifecycle.demo.facts import facts_of
from cases.lifecycle.demo.identity import tell_person
from cases.lifecycle.demo.letterbox import Dated, Letter
from cases.lifecycle.demo.offices import Offices
from cases.lifecycle.demo.petitions import Petition, petitions_of
from cases.lifecycle.demo.plot import IN_REACH, MINA, NOBODY, TUNDE, Plot, Turn
from cases.lifecycle.demo.story import say
from cases.lifecycle.demo.walks import walk_of
from cases.lifecycle.demo.words import news
from cases.repatriation.vocabularies import State
from people.registry.entries import NewPerson
from people.registry.vocabularies import Relation

_LONG_HOME = 40
_ENDING = (Status.RETURNED, Status.REMAINS_RETURNED, Status.SAFE_ABROAD, Status.PREVENTED)
_MORE_SCOPES = {
    Scope.OWN_ORG: 0.5,
    Scope.ICRC: 0.35,
    Scope.HOME_STATE: 0.3,
    Scope.RESEARCH_AGGREGATE: 0.15,
    Scope.MEDIA_ANONYMOUS: 0.1,
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
        self.consent: Consent | None = None

    def carry_out(self) -> Case:
        with self.diary.on(self.plot.opened):
            self.case = self._open()
        acts = [*self._statuses(), *self._letters(), *self._news(), *self._tasks()]
        # Sorting keeps the order of acts within a day.
        for day, act in sorted(acts, key=lambda dated: dated[0]):
            with self.diary.on(day):
                act()
        if self.ends:
            unserved.close(self.case)
        return self.case

    def _open(self) -> Case:
        facts = facts_of(self.plot, self.seed)
        case = open_case(by=self.worker, person=self.person, **facts)
        unserved.verify_contacts(case, self.rng)
        if self.plot.owner == NOBODY:
            assign(case=case, by=self.worker, owner=None)
        elif self.rng.random() < 0.06:
            colleague = self.offices.members[TUNDE if self.plot.owner == MINA else MINA]
            let_work_on(case=case, member=colleague, by=self.offices.lea)
        return case

    def _statuses(self) -> Iterator[Dated]:
        for turn in self.plot.turns:
            if turn.status != Status.UNKNOWN:
                yield turn.heard, partial(self._status, turn)

    def _status(self, turn: Turn) -> None:
        on = told(
            self.rng, turn.on, by=turn.heard, bikram_sambat=self.plot.who.profile.bikram_sambat
        )
        add_status(
            case=self.case,
            by=self.worker,
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
            shuns_home=self.person.no_contact_with_home_state,
            ends=self.ends,
        )
        agreed = self._agrees(petitions)
        if agreed:
            yield self.plot.opened, partial(self._consent, petitions)
        last = self.plot.opened
        for petition in petitions:
            if not agreed and petition.target != State.DRAFT:
                continue
            letter = Letter(petition, self.plot, self.case, self.offices, self.rng)
            walk = walk_of(petition, self.plot, self.rng)
            last = max([last, walk.begun, *(step.on for step in walk.steps)])
            yield from letter.acts(walk)
        if agreed:
            yield from self._sharing(last)

    def _agrees(self, petitions: list[Petition]) -> bool:
        """Who asks for a letter mostly agrees to it; a draft may still wait for that."""
        if not self.plot.who.name:
            return False
        drafts = all(petition.target == State.DRAFT for petition in petitions)
        return self.rng.random() < (0.5 if drafts else 1.0)

    def _consent(self, petitions: list[Petition]) -> None:
        asked = [petition.addressee for petition in petitions]
        asked += [petition.other for petition in petitions if petition.other]
        scopes = {str(addressee.consent_scope) for addressee in asked}
        scopes |= {str(s) for s, share in _MORE_SCOPES.items() if self.rng.random() < share}
        if self.person.no_contact_with_home_state:
            scopes.discard(str(Scope.HOME_STATE))
        if self.rng.random() < 0.25 or not scopes:
            scopes.add(partner_scope(self.offices.partner.id))
        self.consent = record_consent(
            case=self.case,
            by=self.worker,
            given_by=_giver(self.person),
            method=weighted(
                self.rng,
                {Method.WRITTEN: 40, Method.MESSAGE: 35, Method.ORAL: 15, Method.RECORDED: 10},
            ),
            given_on=self.plot.opened,
            scopes=sorted(scopes),
        )

    def _sharing(self, last_letter: Dated | object) -> Iterator[Dated]:
        recent = max(self.plot.opened, self.plot.yesterday - days(self.rng, 0, 60))
        if self.rng.random() < 0.8:
            yield recent, self._share
        if self.rng.random() < 0.05:
            yield self.plot.yesterday, self._withdraw

    def _share(self) -> None:
        scope = partner_scope(self.offices.partner.id)
        if self.consent is None or not self.consent.covers(scope):
            return
        grant(
            case=self.case,
            by=self.offices.lea,
            organisation=self.offices.partner,
            consent=self.consent,
            profile=weighted(
                self.rng, {Profile.MINIMAL: 40, Profile.COORDINATION: 45, Profile.FULL: 15}
            ),
            purpose=Purpose.CASEWORK,
        )

    def _withdraw(self) -> None:
        if self.consent is not None:
            withdraw_consent(consent=self.consent, by=self.worker)

    def _news(self) -> Iterator[Dated]:
        for kind, text in some(self.rng, news.TALKS, 1, 3):
            yield self._some_day(), partial(self._event, kind, text)
        if self.plot.fate in IN_REACH and self.rng.random() < 0.75:
            recent = max(self.plot.opened, self.plot.yesterday - days(self.rng, 0, 30))
            text = self.rng.choice(news.CONTACTS)
            yield recent, partial(self._event, EventKind.CONTACT_IN, text)
        if self.plot.fate == Status.WOUNDED:
            yield self._some_day(), partial(self._event, EventKind.MEDICAL, news.HOSPITAL)
        if self.plot.fate == Status.MISSING and self.rng.random() < 0.3:
            yield self._some_day(), partial(self._event, EventKind.SIGHTING, news.SIGHTING)

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

    def _some_day(self) -> object:
        return self.plot.opened + days(self.rng, 0, self.plot.time_since)


def _giver(person: NewPerson) -> str:
    reporter = person.relatives[0].kind
    return GivenBy.SELF if reporter == Relation.SELF else GivenBy.NEXT_OF_KIN
