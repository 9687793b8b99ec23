"""Random writes past the services, as anything may come: rows come, change, move and go."""

import random
from datetime import timedelta

from django.db import transaction

from cases.access.models import Consent
from cases.access.vocabularies import GivenBy, Method
from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.vocabularies import (
    ClosedReason,
    Pathway,
    RecruitmentChannel,
    Risk,
    Side,
    Status,
    Workflow,
)
from cases.repatriation.models import Addressee, Request
from cases.repatriation.vocabularies import COURSE, WAITING, RequestKind, State
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Person
from people.registry.services import next_references

COUNTRIES = ["NPL", "KEN", "CUB", ""]


class Writer:
    """Writes at random into one group; the same seed writes the same."""

    def __init__(self, organisation, members, teams, *, seed):
        self.chance = random.Random(seed)
        self.organisation, self.members, self.teams = organisation, members, teams
        self.addressee = Addressee.objects.create(
            organisation=organisation, kind="embassy_home_in_ru", name="Invented embassy"
        )
        self.made = seed * 100_000

    def write(self):
        self.chance.choice(
            [
                *[self.new_case] * 4,
                *[self.change_case] * 8,
                self.gone_case,
                *[self.new_request] * 3,
                *[self.change_request] * 4,
                self.gone_request,
                self.born,
                self.of_another,
                *[self.agreed] * 2,
                self.withdrawn,
                self.consent_gone,
                self.many_at_once,
            ]
        )()

    def day(self):
        return clock.today() + timedelta(days=self.chance.randint(-500, 60))

    def codes(self):
        pick = self.chance.choice
        return {
            "nationality": pick(COUNTRIES),
            "pathway": pick(Pathway.values[:4]),
            "status": pick(Status.values),
            "workflow": pick(Workflow.values),
            "closed_reason": pick(["", *ClosedReason.values[:2]]),
            "risk": pick(Risk.values),
            "side": pick([Side.RUS, Side.RUS, Side.RUS, Side.UKR]),
            "owner": pick([None, *self.members]),
            "team": pick([None, *self.teams]),
            "opened_on": self.day(),
            "stage_since": self.day(),
            "status_since": self.day(),
            "answer_due_on": pick([NO_DEADLINE, self.day()]),
            "contact_due_on": pick([NO_DEADLINE, self.day()]),
            "channels": self.chance.sample(RecruitmentChannel.values, self.chance.randint(0, 2)),
        }

    def person(self):
        with transaction.atomic():
            ref = next_references("P", 6, 1)[0]
        born = FuzzyDate("1990") if self.chance.random() < 0.5 else None
        return Person.objects.create(ref=ref, organisation=self.organisation, birth=born)

    def new_case(self):
        self.made += 1
        Case.objects.create(
            ref=f"C-1998-{self.made}",
            organisation=self.organisation,
            person=self.person(),
            **self.codes(),
        )

    def any(self, model):
        """Return a row by chance; None where none is there, or another writer took it."""
        rows = model.objects.order_by("pk")
        number = rows.count()
        return rows[self.chance.randrange(number) :].first() if number else None

    def change_case(self):
        if case := self.any(Case):
            codes = self.codes()
            names = self.chance.sample(sorted(codes), self.chance.randint(1, 4))
            for name in names:
                setattr(case, name, codes[name])
            columns = ["channel_marks"] if "channels" in names else []
            case.save(update_fields=[*names, *columns])

    def gone_case(self):
        if case := self.any(Case):
            case.delete()

    def new_request(self):
        if case := self.any(Case):
            Request.objects.create(
                case=case,
                kind=self.chance.choice(RequestKind.values[:3]),
                addressee=self.addressee,
                opened_at=clock.now(),
                **self.course(),
            )

    def course(self):
        """How far a request came, the days of its steps not always in order."""
        state = self.chance.choice(State.values)
        far = self.chance.randint(0, len(COURSE))
        days = {name: None for name in COURSE.values()}
        first = self.day()
        # Rarely a year was mistyped.
        longest = self.chance.choice([90, 90, 90, 9000])
        for step, name in enumerate(list(days)[:far]):
            days[name] = first + timedelta(days=step * self.chance.randint(0, longest))
        waits = state in WAITING
        return {
            "state": state,
            "held_state": State.SENT if state == State.SUSPENDED else "",
            "since": self.day(),
            "sent_on": first,
            "due_on": self.day() if waits else None,
            **days,
        }

    def change_request(self):
        if request := self.any(Request):
            for name, value in self.course().items():
                setattr(request, name, value)
            request.save()

    def gone_request(self):
        if request := self.any(Request):
            request.delete()

    def born(self):
        if person := self.any(Person):
            person.birth = self.chance.choice([None, FuzzyDate("1985~"), FuzzyDate("2001-04")])
            person.save()

    def of_another(self):
        if case := self.any(Case):
            case.person = self.person()
            case.save(update_fields=["person"])

    def agreed(self):
        if case := self.any(Case):
            Consent.objects.create(
                case=case,
                given_by=GivenBy.NEXT_OF_KIN,
                method=Method.ORAL,
                given_on=clock.today(),
                recorded_by=self.members[0],
            )

    def withdrawn(self):
        if consent := self.any(Consent):
            consent.withdrawn_at = self.chance.choice([None, clock.now()])
            consent.save(update_fields=["withdrawn_at"])

    def consent_gone(self):
        if consent := self.any(Consent):
            consent.delete()

    def many_at_once(self):
        """A change that no row is loaded for."""
        rows = Case.objects.filter(nationality=self.chance.choice(COUNTRIES))
        rows.update(pathway=self.chance.choice(Pathway.values[:4]))
