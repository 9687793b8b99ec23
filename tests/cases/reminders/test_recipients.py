"""Whom reminders are told while somebody is away, on travel, or gone."""

from datetime import timedelta

import pytest
from django.core import mail

from cases.casebook.models import Case, Task
from cases.reminders.delivery import send_waiting_notices
from cases.reminders.models import Notice
from cases.reminders.services import make_due_tasks
from people.accounts.covers import end_cover, name_deputy
from people.accounts.travel import begin_travel
from people.dates import clock

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


def told():
    return {notice.member for notice in Notice.objects.select_related("member")}


def mailed():
    send_waiting_notices()
    return {address for message in mail.outbox for address in message.to}


@pytest.fixture
def covered(caseworker, colleague):
    """Tunde stands in for Mina for a week."""
    until = clock.today() + timedelta(days=7)
    return name_deputy(absent=caseworker, deputy=colleague, until=until, by=caseworker)


def test_deputy_is_told_beside_the_absent_owner(
    covered, late_request, caseworker, colleague, coordinator
):
    late_request()

    make_due_tasks()

    assert Task.objects.get().assignee == caseworker
    assert told() == {caseworker, colleague}
    assert mailed() == {"mina@example.org", "tunde@example.org"}


def test_after_its_last_day_the_deputy_is_not_told(covered, late_request, caseworker, colleague):
    late_request(days=0)
    clock.move(days=8)

    make_due_tasks()

    assert told() == {caseworker}


def test_traveller_is_not_told_but_the_deputy(
    covered, late_request, caseworker, colleague, coordinator
):
    late_request()
    begin_travel(by=caseworker)

    make_due_tasks()

    # The task stays the traveller's: it is there again when travel mode ends.
    assert Task.objects.get().assignee == caseworker
    assert told() == {colleague}


def test_traveller_without_a_deputy_is_stood_in_for_by_coordinators(
    late_request, caseworker, coordinator, colleague
):
    late_request()
    begin_travel(by=caseworker)

    make_due_tasks()

    assert told() == {coordinator}


def test_travelling_coordinator_is_not_told(late_request, caseworker, coordinator, organisation):
    late_request()
    begin_travel(by=caseworker)
    begin_travel(by=coordinator)

    make_due_tasks()

    assert told() == set()


def test_notice_that_waits_goes_to_others_once_its_member_travels(
    late_request, caseworker, coordinator
):
    late_request()
    make_due_tasks()
    begin_travel(by=caseworker)

    assert mailed() | mailed() == {"lea@example.org"}
    assert Notice.objects.get(member=caseworker).dropped_at is not None


def test_notice_that_waits_goes_to_the_new_owner(late_request, caseworker, colleague):
    request = late_request()
    make_due_tasks()
    Case.objects.filter(pk=request.case_id).update(owner=colleague)

    assert mailed() | mailed() == {"tunde@example.org"}


def test_notice_of_a_cover_that_ended_is_dropped_and_the_owner_was_told(
    covered, late_request, caseworker, colleague, coordinator
):
    late_request()
    make_due_tasks()
    end_cover(absent=caseworker, by=caseworker)

    assert mailed() | mailed() == {"mina@example.org"}


def test_notice_of_a_task_that_ended_tells_nobody(late_request, caseworker, coordinator):
    late_request()
    make_due_tasks()
    begin_travel(by=caseworker)
    Task.objects.update(state="done")

    assert mailed() == set()
    assert Notice.objects.count() == 1


def test_owner_who_lost_sight_of_cases_is_not_told(late_request, caseworker, coordinator):
    late_request()
    caseworker.role = "auditor"
    caseworker.save()

    make_due_tasks()

    assert told() == {coordinator}
