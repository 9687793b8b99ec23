"""A case that was closed too early: what its rules had told comes back with it."""

from datetime import timedelta

import pytest

from cases.casebook.deadlines import keep_next_deadline
from cases.casebook.models import Case, Task
from cases.casebook.services import change_stage
from cases.casebook.todo import finish_task
from cases.reminders.services import close_met_tasks, make_due_tasks
from cases.repatriation.limits import note_limit
from people.accounts.models import Membership
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def case(make_case):
    return make_case()


@pytest.fixture
def limit_told(case, caseworker):
    """Something is lost in five days, and it was told of."""
    on = clock.today() + timedelta(days=5)
    limit = note_limit(case=case, by=caseworker, text="Appeal (invented)", on=on)
    make_due_tasks()
    return Task.objects.get(about_id=limit.pk)


def close(case, by):
    change_stage(case=case, by=by, workflow="closed", closed_reason="withdrawn")
    make_due_tasks()
    close_met_tasks()


def open_again(case, by):
    change_stage(case=case, by=by, workflow="open")
    make_due_tasks()
    close_met_tasks()


def test_time_limit_of_a_case_that_is_opened_again_is_to_do_again(case, limit_told, caseworker):
    close(case, caseworker)
    assert not Task.objects.open().exists()
    clock.move(2)

    open_again(case, caseworker)

    assert Task.objects.open().get() == limit_told
    kept = Case.objects.get(pk=case.pk).next_due_on
    keep_next_deadline([case.pk])
    assert kept == limit_told.due_on == Case.objects.get(pk=case.pk).next_due_on


def test_what_was_done_before_the_day_of_closing_stays_done(case, limit_told, caseworker):
    finish_task(task=limit_told, by=caseworker)
    clock.move(1)
    close(case, caseworker)

    open_again(case, caseworker)

    assert not Task.objects.open().exists()


def test_what_is_not_due_any_more_ends_at_once(case, limit_told, caseworker):
    close(case, caseworker)
    case.time_limits.update(met_at=clock.now())

    open_again(case, caseworker)

    assert not Task.objects.open().exists()


def test_what_comes_back_is_not_left_with_who_is_gone(case, limit_told, caseworker, colleague):
    close(case, caseworker)
    Case.objects.filter(pk=case.pk).update(owner=colleague)
    Membership.objects.filter(pk=caseworker.pk).update(is_active=False)

    open_again(case, colleague)

    assert Task.objects.open().get().assignee == colleague
