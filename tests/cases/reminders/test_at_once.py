"""The task about somebody silent, made at once: the same that the next pass would make, once."""

import pytest

from cases.casebook.claims import add_claim
from cases.casebook.models import Case, Task
from cases.casebook.services import add_status, open_case
from cases.casebook.standing import REMIND
from cases.reminders.models import Notice
from cases.reminders.services import make_due_tasks, remind_of_silence
from cases.reminders.tasks import remind_of_silence as task
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.jobs.models import OutboxItem
from people.registry.entries import NewName, NewPerson
from tests.cases.reminders.conftest import days_ago

IN_THREADS = pytest.mark.django_db(transaction=True)


@pytest.fixture
def silent(caseworker) -> Case:
    """A case of whom nobody has heard for 15 days; that he serves at the front is said now."""
    heard = FuzzyDate(days_ago(15).isoformat())
    told = NewPerson(names=(NewName("Rajan Invented"),))
    case = open_case(by=caseworker, person=told, last_contact=heard, at_front="yes")
    add_status(case=case, by=caseworker, status="serving")
    return case


def test_who_serves_at_the_front_in_silence_is_in_danger_and_a_task_is_made(
    silent, caseworker
) -> None:
    assert Case.objects.get().risk == "high"

    item = OutboxItem.objects.get(task=REMIND)
    task(str(item.object_id))

    made = Task.objects.get()
    assert (made.rule, made.occurrence, made.due_on) == ("R02", 1, clock.today())
    assert (made.case, made.assignee) == (silent, caseworker)
    assert Notice.objects.filter(task=made, member=caseworker).exists()


def test_it_is_the_task_that_the_next_pass_would_make(silent) -> None:
    assert remind_of_silence(silent.pk) == 1

    assert [remind_of_silence(silent.pk), make_due_tasks()] == [0, 0]
    assert Task.objects.count() == 1


def test_no_task_is_made_of_whom_was_heard_of_meanwhile(silent, caseworker) -> None:
    today = FuzzyDate(clock.today().isoformat())
    add_claim(case=silent, by=caseworker, about="last_contact", on=today)

    assert remind_of_silence(silent.pk) == 0


@pytest.mark.parametrize("days", [0, 13])
def test_no_task_is_asked_for_before_silence_begins(days, caseworker) -> None:
    heard = FuzzyDate(days_ago(days).isoformat())
    told = NewPerson(names=(NewName("Rajan Invented"),))
    case = open_case(by=caseworker, person=told, last_contact=heard, at_front="yes")

    add_status(case=case, by=caseworker, status="serving")

    assert not OutboxItem.objects.filter(task=REMIND).exists()
    assert Case.objects.get().risk == "normal"


@IN_THREADS
def test_many_at_once_make_one_task(together, silent) -> None:
    together(4, lambda _number: remind_of_silence(silent.pk))

    assert Task.objects.count() == 1
