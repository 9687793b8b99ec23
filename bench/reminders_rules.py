"""One pass of all rules over many cases, in a process whose environment names the database.

    python -m bench.reminders_rules fill 100000
    python -m bench.reminders_rules look

The second is a process of its own, so that its memory is that of the passes alone.
"""

import json
import random
import resource
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402  # Django must be set up first
from django.db import transaction  # noqa: E402

from cases.access.models import Consent, Grant  # noqa: E402
from cases.casebook.fates import AT_WAR  # noqa: E402
from cases.casebook.models import NO_DEADLINE, Case, Task  # noqa: E402
from cases.reminders.findings import due_today  # noqa: E402
from cases.reminders.services import make_due_tasks  # noqa: E402
from cases.repatriation.models import Addressee, Milestone, Request  # noqa: E402
from people.accounts.models import Membership, Organisation, User  # noqa: E402
from people.accounts.services import make_organisation  # noqa: E402
from people.dates import clock  # noqa: E402
from people.dates.fuzzy import FuzzyDate  # noqa: E402
from people.registry.models import Identifier, Person  # noqa: E402
from people.vault.keyring import keyring  # noqa: E402

AT_ONCE, SEED, OWNERS = 2000, 20261129, 40
STATUSES = {
    "serving": 35,
    "training": 5,
    "wounded": 3,
    "missing": 14,
    "out_of_contact": 6,
    "pow": 1,
    "killed_unconfirmed": 3,
    "killed": 8,
    "returned": 10,
    "unknown": 15,
}
WORKFLOWS = {"open": 48, "monitoring": 20, "new": 2, "closed": 30}


class Fate:
    """Draws what is known of one case, with one chance for all runs."""

    def __init__(self) -> None:
        self.chance = random.Random(SEED)
        self.today = clock.today()

    def day(self, least: int, most: int) -> Any:
        return self.today + timedelta(days=self.chance.randint(least, most))

    def seldom(self, percent: float) -> bool:
        return self.chance.random() * 100 < percent

    def of(self, weights: dict[str, int]) -> str:
        return self.chance.choices(list(weights), list(weights.values()))[0]

    def mostly(self, usual: tuple[int, int], percent: float, other: tuple[int, int]) -> Any:
        return self.day(*(other if self.seldom(percent) else usual))


def fill(number: int) -> None:
    """Make cases of all kinds, of which a few in a hundred have something due today."""
    call_command("migrate", verbosity=0)
    call_command("migrate", database="keys", verbosity=0)
    group = make_organisation(name="Measured (invented)")
    partner = make_organisation(name="Partner (invented)")
    owners = _members(group)
    office = Addressee.objects.create(organisation=group, kind="mfa_home", name="Office")
    fate = Fate()
    for first in range(0, number, AT_ONCE):
        with keyring(), transaction.atomic():
            _fill(fate, range(first, min(first + AT_ONCE, number)), group, owners, office, partner)


def _members(group: Organisation) -> list[Membership]:
    made = []
    for number in range(OWNERS):
        user = User.objects.create_user(email=f"{number}@example.org", password=None)
        role = "coordinator" if number == 0 else "caseworker"
        made.append(Membership.objects.create(user=user, organisation=group, role=role))
    return made


def _fill(
    fate: Fate,
    numbers: range,
    group: Organisation,
    owners: list[Membership],
    office: Addressee,
    partner: Organisation,
) -> None:
    persons = [
        Person(
            ref=f"P-{number:07}",
            organisation=group,
            birth=FuzzyDate(str(fate.chance.randint(1975, 2005))),
        )
        for number in numbers
    ]
    Person.objects.bulk_create(persons)
    rows = [
        _case(fate, number, group, person, fate.chance.choice(owners))
        for number, person in zip(numbers, persons, strict=True)
    ]
    Case.objects.bulk_create(rows)
    half = [row for row in rows if fate.seldom(50)]
    consents = [_consent(fate, row) for row in half]
    Consent.objects.bulk_create(consents)
    Grant.objects.bulk_create(_grant(fate, one, partner) for one in consents if fate.seldom(4))
    Identifier.objects.bulk_create(
        Identifier(person=person, kind="passport", expires_on=fate.day(-1000, 3000))
        for person in persons
        if fate.seldom(50)
    )
    requests = [_request(fate, row, office) for row in rows if fate.seldom(33)]
    Request.objects.bulk_create(requests)
    Milestone.objects.bulk_create(
        _stone(fate, one) for one in requests if one.kind in {"remains", "pow_return"}
    )


def _case(fate: Fate, number: int, group: Organisation, person: Person, owner: Any) -> Case:
    status, workflow = fate.of(STATUSES), fate.of(WORKFLOWS)
    waits = status in AT_WAR and workflow != "closed"
    has_contract = status in AT_WAR and fate.seldom(60)
    return Case(
        ref=f"C-2024-{number:07}",
        organisation=group,
        person=person,
        owner=None if fate.seldom(1) else owner,
        opened_on=fate.day(-900, -31),
        workflow=workflow,
        status=status,
        risk="critical" if fate.seldom(1) else "normal",
        stage_since=fate.mostly((-700, 0), 5, (-900, -730)),
        status_since=fate.mostly((-90, 0), 3, (-300, -90)),
        contact_due_on=fate.mostly((1, 14), 5, (-60, 0)) if waits else NO_DEADLINE,
        family_told_on=fate.mostly((-29, 0), 5, (-90, -30)),
        contract_signed=FuzzyDate(fate.day(-360, -1).isoformat()) if has_contract else None,
        contract_term_months=12 if has_contract else None,
        visa_expires_on=fate.day(-800, 800) if fate.seldom(20) else None,
        last_contact=FuzzyDate(fate.day(-300, 0).isoformat()) if fate.seldom(70) else None,
    )


def _consent(fate: Fate, case: Case) -> Consent:
    return Consent(
        case=case,
        given_by="self",
        method="written",
        given_on=fate.mostly((-364, 0), 3, (-700, -365)),
        scopes=["home_state"],
        recorded_by=case.owner or Membership.objects.all()[0],
    )


def _grant(fate: Fate, consent: Consent, partner: Organisation) -> Grant:
    return Grant(
        case=consent.case,
        organisation=partner,
        purpose="search",
        starts_on=fate.day(-400, -100),
        ends_on=fate.day(-90, 365),
        consent=consent,
        given_by=consent.recorded_by,
    )


def _request(fate: Fate, case: Case, office: Addressee) -> Request:
    state = fate.of({"sent": 40, "acknowledged": 10, "answered": 20, "granted": 5, "closed": 25})
    kind = fate.of({"discharge": 60, "tracing": 30, "remains": 8, "pow_return": 2})
    return Request(
        case=case,
        addressee=office,
        kind=kind,
        state=state,
        since=fate.mostly((-40, 0), 10, (-200, -40)),
        sent_on=fate.today - timedelta(days=100),
        due_on=fate.mostly((0, 90), 10, (-90, -1)),
        opened_at=clock.now(),
    )


def _stone(fate: Fate, request: Request) -> Milestone:
    return Milestone(
        case=request.case,
        request=request,
        code="dna_sent" if request.kind == "remains" else "pow_confirmed",
        on=fate.mostly((-59, 0), 10, (-200, -60)),
        made_by=request.case.owner or Membership.objects.all()[0],
        made_at=clock.now(),
    )


def look() -> dict[str, Any]:
    """Time the evaluation alone, a pass that makes all that is due, and one with nothing new."""
    before = _memory()
    evaluated = _timed(_evaluate)
    at_most = _memory()
    first = _timed(make_due_tasks)
    again = _timed(make_due_tasks)
    return {
        "cases": Case.objects.count(),
        "due": evaluated["found"],
        "tasks made": first["found"],
        "tasks": Task.objects.count(),
        "evaluation": evaluated,
        "first pass": first,
        "pass with nothing new": again,
        "MB before": before,
        "MB at most in evaluation": at_most,
        "MB at most": _memory(),
    }


def _evaluate() -> int:
    """Look at everything and make nothing: what a pass must do whatever is due."""
    return sum(len(chunk) for chunk in due_today())


def _timed(work: Callable[[], int]) -> dict[str, float]:
    """Seconds by the clock, and of the processor alone: others may use the machine meanwhile."""
    begun, busy = time.perf_counter(), time.process_time()
    found = work()
    return {
        "found": found,
        "seconds": round(time.perf_counter() - begun, 1),
        "processor seconds": round(time.process_time() - busy, 1),
        "MB after": _memory_now(),
    }


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _memory_now() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 1024**2


if __name__ == "__main__":
    if sys.argv[1] == "fill":
        fill(int(sys.argv[2]))
    else:
        print(json.dumps(look()))
