"""A reminder that was put off is made once, ends with its reason, and comes again."""

from datetime import timedelta

import pytest

from cases.casebook.models import Case, Task
from cases.casebook.todo import drop_task, snooze_task
from cases.reminders.services import close_met_tasks, make_due_tasks
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from tests.cases.reminders.conftest import keep_silence

IN_THREADS = pytest.mark.django_db(transaction=True)


def in_days(days):
    return clock.today() + timedelta(days=days)


@pytest.fixture
def reminder(silent_case, late_request):
    """Make the reminder of a rule."""

    def made(rule):
        _case = silent_case() if rule == "R02" else late_request()
        make_due_tasks()
        return Task.objects.get(rule=rule)

    return made


def later(task, by, days=20):
    snooze_task(task=task, by=by, until=in_days(days), reason="The office is closed")


def hear_of(case):
    case.last_contact = FuzzyDate(clock.today().isoformat())
    keep_silence(case)


@pytest.mark.parametrize("rule", ["R01", "R02"])
def test_put_off_it_is_not_made_again_and_still_to_do(rule, reminder, caseworker):
    task = reminder(rule)
    later(task, caseworker, days=15)

    assert [make_due_tasks(), close_met_tasks()] == [0, 0]
    clock.move(days=15)
    assert make_due_tasks() == 0
    assert list(Task.objects.open()) == [task]


@pytest.mark.parametrize("rule", ["R01", "R02"])
def test_dropped_it_is_not_made_again(rule, reminder, caseworker):
    drop_task(task=reminder(rule), by=caseworker, reason="The coordinator asks for it")

    assert make_due_tasks() == 0


def test_next_time_comes_though_the_first_was_put_off(reminder, caseworker):
    later(reminder("R01"), caseworker, days=200)

    clock.move(days=30)

    assert make_due_tasks() == 1
    assert sorted(Task.objects.values_list("occurrence", flat=True)) == [1, 2]


def test_contact_ends_what_was_put_off_and_the_next_silence_is_a_new_one(reminder, caseworker):
    """Its day lies after the beginning of the next silence, and still it belongs to the first."""
    task = reminder("R02")
    later(task, caseworker, days=60)
    hear_of(task.case)
    assert [close_met_tasks(), Task.objects.open().count()] == [1, 0]

    clock.move(days=14)

    assert make_due_tasks() == 1
    assert Task.objects.open().get().occurrence == 2
    assert Case.objects.get().next_due_on == clock.today()


def test_ending_what_was_put_off_takes_its_day_from_the_case(reminder, caseworker):
    task = reminder("R02")
    later(task, caseworker)
    assert Case.objects.get().next_due_on == in_days(20)

    hear_of(task.case)
    close_met_tasks()

    assert Case.objects.get().next_due_on.year == 9999


@IN_THREADS
def test_putting_off_while_the_reminders_run_makes_no_second(
    together, silent_case, late_request, caseworker
):
    silent_case()
    late_request()
    make_due_tasks()
    tasks = list(Task.objects.order_by("rule"))
    acts = [lambda: later(tasks[0], caseworker), lambda: later(tasks[1], caseworker)]
    acts += [make_due_tasks, make_due_tasks]

    assert together(4, lambda number: acts[number]()) == [None, None, 0, 0]

    assert sorted(Task.objects.values_list("rule", "state")) == [
        ("R01", "snoozed"),
        ("R02", "snoozed"),
    ]
    assert {case.next_due_on for case in Case.objects.all()} == {in_days(20)}


@IN_THREADS
def test_putting_off_what_a_contact_just_ended_is_refused_or_ended(
    together, silent_case, caseworker
):
    silent_case()
    make_due_tasks()
    task = Task.objects.get()
    hear_of(task.case)
    acts = [lambda: later(task, caseworker), close_met_tasks]

    put_off, ended = together(2, lambda number: acts[number]())

    assert ended == 1
    assert put_off is None or "meanwhile" in put_off.messages[0]
    assert Task.objects.get().state == "done"
    assert Case.objects.get().next_due_on.year == 9999
