"""Whatever comes and goes of what somebody may see: one is told of exactly that, and no more."""

import random
from datetime import timedelta

import pytest

from cases.access.models import Assignment, BreakGlass
from cases.casebook.models import Case
from cases.statistics.dashboard.scopes import edges_of, told_to
from cases.statistics.tallies.cuts import Cut
from cases.statistics.tallies.folding import fold
from people.accounts.models import Cover
from people.dates import clock
from tests.cases.statistics.tallies import plainly
from tests.cases.statistics.tallies.same import FIRST_MONTH, GRANTED_DAYS, flat

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


class Turns:
    """One thing at a time that changes what somebody may see."""

    def __init__(self, writer, workers, *, seed):
        self.chance = random.Random(seed)
        self.writer, self.workers, self.teams = writer, workers, writer.teams

    def turn(self):
        self.chance.choice(
            [
                *(self.team, self.cover, self.assigned, self.withdrawn),
                *(self.emergency, self.later, self.written, self.written),
            ]
        )()

    def any_case(self):
        return self.chance.choice(list(Case.objects.order_by("ref")))

    def team(self):
        team, who = self.chance.choice(self.teams), self.chance.choice(self.workers)
        change = self.chance.choice([team.members.add, team.members.remove])
        change(who)

    def cover(self):
        absent, deputy = self.chance.sample(self.workers, 2)
        until = clock.today() + timedelta(days=self.chance.randint(-1, 2))
        told = {"deputy": deputy, "until": until}
        Cover.objects.update_or_create(absent=absent, defaults=told)

    def assigned(self):
        who = self.chance.choice(self.workers)
        for _number in range(6):
            Assignment.objects.get_or_create(case=self.any_case(), member=who)

    def withdrawn(self):
        if row := Assignment.objects.order_by("pk").first():
            row.delete()

    def emergency(self):
        who, now = self.chance.choice(self.workers), clock.now()
        who.trained_on = clock.today()
        who.save(update_fields=["trained_on"])
        ends = now + timedelta(minutes=self.chance.choice([-1, 60]))
        for _number in range(3):
            BreakGlass.objects.create(
                case=self.any_case(),
                member=who,
                opened_at=now,
                closes_at=ends,
                reason="life_at_risk",
            )

    def later(self):
        clock.move(days=1)

    def written(self):
        """Cases change their owner and team, come and go."""
        for _number in range(3):
            self.writer.write()


def told_plainly(who, cut):
    cases = Case.objects.visible_to(who)
    for name, value in (("nationality", cut.nationality), ("team", cut.team)):
        cases = cases if value is None else cases.filter(**{name: value})
    # Ids alone: what is visible is a union, which cannot be joined any further.
    seen = Case.objects.filter(pk__in=list(cases.values_list("pk", flat=True)))
    return plainly.figures(seen, clock.today(), FIRST_MONTH, GRANTED_DAYS)


@pytest.mark.parametrize("seed", range(3))
def test_everybody_is_told_of_what_he_sees(
    seed, writer, caseworker, colleague, lawyer, intake, coordinator, auditor, admin, traveller
):
    workers = [caseworker, colleague, lawyer, intake, traveller]
    writer.members = [caseworker, colleague, lawyer]
    for _number in range(30):
        writer.write()
    turns = Turns(writer, workers, seed=seed)
    cuts = [Cut(), Cut("KEN"), Cut(team=writer.teams[0].id), Cut(team=writer.teams[1].id)]
    for number in range(24):
        turns.turn()
        if number % 5 == 4:
            fold()
        for who in (*workers, coordinator, auditor, admin):
            for cut in cuts:
                told = told_to(who, cut).numbers(edges_of(clock.today(), FIRST_MONTH))
                assert flat(told) == told_plainly(who, cut), (number, who.role, cut)
