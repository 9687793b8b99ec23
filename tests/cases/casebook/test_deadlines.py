"""What is due next stands with the case after every write, whoever writes."""

from contextlib import suppress
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.access.consents import record_consent
from cases.casebook.claims import add_claim
from cases.casebook.deadlines import keep_next_deadline
from cases.casebook.events import add_event
from cases.casebook.models import NO_DEADLINE, Case, Task
from cases.casebook.services import add_status, open_case
from cases.casebook.todo import add_task, change_task, drop_task, finish_task, snooze_task
from cases.casebook.vocabularies import UNDONE
from cases.reminders.services import make_due_tasks
from cases.repatriation.addressees import add_addressee
from cases.repatriation.models import Request
from cases.repatriation.services import move, open_request
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewName, NewPerson
from tests.papers import waived

IN_THREADS = pytest.mark.django_db(transaction=True)
TOLD = NewPerson(names=(NewName("Rajan Invented"),))


def in_days(days: int):
    return clock.today() + timedelta(days=days)


@pytest.fixture
def case(caseworker) -> Case:
    return open_case(by=caseworker, person=TOLD)


def counted(case: Case):
    """What is due first, counted without the database."""
    days = [task.due_on for task in Task.objects.filter(case=case) if task.state in UNDONE]
    return min([*days, case.answer_due_on])


def assert_kept() -> None:
    for case in Case.objects.all():
        assert case.next_due_on == counted(case)


def test_nearest_of_answer_and_tasks_stands(case, caseworker) -> None:
    assert case.next_due_on == NO_DEADLINE
    tasks = [add_task(case=case, by=caseworker, text="x", due_on=in_days(days)) for days in (9, 4)]
    assert Case.objects.get().next_due_on == in_days(4)
    snooze_task(task=tasks[1], by=caseworker, until=in_days(30), reason="Later")
    assert Case.objects.get().next_due_on == in_days(9)
    finish_task(task=tasks[0], by=caseworker)
    assert Case.objects.get().next_due_on == in_days(30)
    drop_task(task=tasks[1], by=caseworker, reason="Home")
    assert Case.objects.get().next_due_on == NO_DEADLINE


def test_next_step_with_a_day_is_due_then(case, caseworker) -> None:
    add_event(
        case=case, by=caseworker, text="x", next_step="Call", next_step_by=in_days(2), kind="call"
    )

    assert Case.objects.get().next_due_on == in_days(2)


@pytest.mark.parametrize("cases", [1, 3])
def test_many_cases_are_kept_in_two_queries(cases, caseworker) -> None:
    rows = [open_case(by=caseworker, person=TOLD) for _number in range(cases)]

    with CaptureQueriesContext(connection) as queries:
        keep_next_deadline([case.pk for case in rows])

    assert len(queries) == 2


ACTS = ("add", "talk", "finish", "snooze", "drop", "change", "ask", "go_on", "remind", "hear")


class Walk:
    """A random walk over all that writes tasks, answers and silence."""

    def __init__(self, seed: int, by: Any) -> None:
        self.rng, self.by = Random(seed), by
        self.cases = [open_case(by=by, person=TOLD, at_front="yes") for _number in range(2)]
        self.office = add_addressee(
            organisation=by.organisation,
            by=by,
            kind="icrc_cta",
            name="Office",
            email="office@example.org",
        )
        for case in self.cases:
            add_status(case=case, by=by, status="serving")
            self._agree(case)

    def _agree(self, case: Case) -> None:
        told = {"given_by": "self", "method": "oral", "given_on": clock.today()}
        record_consent(case=case, by=self.by, scopes=["icrc"], **told)

    def step(self) -> str:
        act = getattr(self, self.rng.choice(ACTS))
        with suppress(ValidationError):
            act()
        return str(act.__name__)

    def case(self) -> Case:
        return Case.objects.get(pk=self.rng.choice(self.cases).pk)

    def day(self) -> Any:
        return in_days(self.rng.randint(1, 60))

    def task(self) -> Task:
        rows = list(Task.objects.order_by("made_at", "pk")) or [self.add()]
        return self.rng.choice(rows)

    def add(self) -> Task:
        return add_task(case=self.case(), by=self.by, text="x", due_on=self.day())

    def talk(self) -> None:
        told = {"kind": "contact_in", "next_step": "Call", "next_step_by": self.day()}
        add_event(case=self.case(), by=self.by, text="x", **told)

    def finish(self) -> None:
        finish_task(task=self.task(), by=self.by)

    def snooze(self) -> None:
        snooze_task(task=self.task(), by=self.by, until=self.day(), reason="x")

    def drop(self) -> None:
        drop_task(task=self.task(), by=self.by, reason="x")

    def change(self) -> None:
        change_task(task=self.task(), by=self.by, text="y", due_on=self.day())

    def ask(self) -> None:
        request = open_request(case=self.case(), by=self.by, kind="tracing", addressee=self.office)
        request = move(request=waived(request), to="ready", by=self.by)
        move(request=request, to="sent", by=self.by, channel="email", due_on=self.day())

    def go_on(self) -> None:
        rows = list(Request.objects.order_by("opened_at", "pk"))
        if rows:
            to = self.rng.choice(["acknowledged", "info_requested", "answered"])
            told = {"their_ref": "1", "note": "They ask for more"}
            move(request=self.rng.choice(rows), to=to, by=self.by, **told)

    def remind(self) -> None:
        clock.move(days=self.rng.randint(1, 20))
        make_due_tasks()

    def hear(self) -> None:
        on = FuzzyDate(clock.today().isoformat())
        add_claim(case=self.case(), by=self.by, about="last_contact", on=on)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_written_in_whatever_order_it_is_kept(seed, caseworker) -> None:
    walk = Walk(seed, caseworker)
    done = set()
    for _step in range(40):
        done.add(walk.step())
        assert_kept()

    assert len(done) >= 8
    assert Task.objects.exclude(rule="").exists()


@IN_THREADS
def test_two_who_write_at_once_count_each_others_tasks(together, case, caseworker) -> None:
    def write(number: int) -> Any:
        return add_task(case=case, by=caseworker, text="x", due_on=in_days(9 - number))

    together(6, write)

    assert Case.objects.get().next_due_on == in_days(4)
