"""A secret address gives a member's deadlines: what he or she may see now, and no name."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import translation
from icalendar import Calendar

from cases.access.glass import break_glass
from cases.access.services import let_work_on
from cases.casebook.models import Case, Task
from cases.casebook.vocabularies import Workflow
from cases.reminders.calendar import (
    end_link,
    entries_of,
    link_of,
    make_link,
    reader_of,
)
from cases.reminders.ics import calendar_file
from cases.reminders.models import CalendarLink
from cases.repatriation.models import Request
from people.accounts.models import Membership
from people.accounts.travel import begin_travel
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.reminders.conftest import CANARY

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def task_of(make_case):
    """Make a task of a member, by default in a case of his or her own."""

    def make(member, case=None, days=3, **told):
        case = case or make_case(owner=member)
        day = clock.today() + timedelta(days=days)
        told = {"text": CANARY, "due_on": day, "made_at": clock.now()} | told
        return Task.objects.create(case=case, assignee=member, **told)

    return make


def ids(member):
    return {entry.id for entry in entries_of(member)}


def events(member):
    return list(Calendar.from_ical(calendar_file(member)).walk("VEVENT"))


def test_file_reads_back_as_whole_days_with_references_alone(task_of, late_request, caseworker):
    task, request = task_of(caseworker, rule="R03"), late_request()

    first, second = events(caseworker)

    assert first["summary"] == f"{request.case.ref}: An answer is due."
    assert first.decoded("dtstart") == request.due_on
    assert second["summary"] == f"{task.case.ref}: A term ends, or has ended."
    assert second.decoded("dtstart") == task.due_on
    assert second.decoded("dtend") == task.due_on + timedelta(days=1)


def test_nothing_sealed_is_in_the_bytes(task_of, late_request, caseworker):
    task_of(caseworker)
    late_request()

    content = calendar_file(caseworker)

    assert len(events(caseworker)) == 2
    for word in (CANARY, "NPL", "Nepal", "Way Home", "Homeward", "Mina", caseworker.user.email):
        assert word.casefold() not in content.decode().casefold()


def test_id_of_a_day_stays_when_the_day_moves(task_of, caseworker):
    task = task_of(caseworker)
    (before,) = events(caseworker)
    Task.objects.filter(pk=task.pk).update(due_on=clock.today() + timedelta(days=9))

    (after,) = events(caseworker)

    assert before["uid"] == after["uid"]
    assert UUID(str(after["uid"]).partition("@")[0]) == task.pk
    assert before["dtstart"].dt != after["dtstart"].dt


def test_task_in_a_case_that_he_no_longer_sees_is_not_in_it(task_of, caseworker, colleague):
    task = task_of(caseworker)
    assert ids(caseworker) == {task.pk}

    Case.objects.filter(pk=task.case_id).update(owner=colleague)

    assert ids(caseworker) == set()


def test_request_in_a_case_that_he_no_longer_sees_is_not_in_it(
    late_request, caseworker, colleague, coordinator
):
    request = late_request()
    assert ids(caseworker) == {request.pk}

    Case.objects.filter(pk=request.case_id).update(owner=colleague)
    assert ids(caseworker) == set()
    Case.objects.filter(pk=request.case_id).update(owner=None)
    assert (ids(caseworker), ids(coordinator)) == (set(), {request.pk})


def test_case_that_was_given_is_in_it(late_request, colleague, coordinator):
    request = late_request()
    let_work_on(case=request.case, member=colleague, by=coordinator)

    assert ids(colleague) == {request.pk}


def test_emergency_of_an_hour_leaves_nothing_in_a_calendar(
    task_of, make_case, colleague, caseworker
):
    """Not even where a task in it was given to who opened it."""
    colleague.trained_on = clock.today()
    colleague.save()
    case = make_case(owner=caseworker)
    task_of(colleague, case=case)
    break_glass(ref=case.ref, by=colleague, reason="owner_away", note="")
    assert Task.objects.visible_to(colleague).exists()

    assert ids(colleague) == set()


def test_another_groups_calendar_holds_nothing_of_ours(late_request, stranger):
    late_request()

    assert ids(stranger) == set()


def test_calendar_ends_on_both_sides(task_of, late_request, caseworker):
    kept = {task_of(caseworker, days=days).pk for days in (-30, 400)}
    for days in (-31, 401):
        task_of(caseworker, days=days)
    late_request(days=31)

    assert ids(caseworker) == kept


def test_what_is_over_is_not_in_it(task_of, late_request, make_case, caseworker):
    task_of(caseworker, state="done")
    task_of(caseworker, case=make_case(workflow=Workflow.CLOSED))
    request = late_request()
    Request.objects.filter(pk=request.pk).update(state="refused")

    assert ids(caseworker) == set()


def test_file_holds_only_so_many(task_of, caseworker, monkeypatch):
    monkeypatch.setattr("cases.reminders.calendar.MOST", 3)
    made = [task_of(caseworker, days=days).pk for days in (5, 4, 3, 2)]

    assert [entry.id for entry in entries_of(caseworker)] == made[:0:-1]


def test_file_is_written_in_a_number_of_queries_that_does_not_grow(
    task_of, late_request, caseworker, django_assert_num_queries
):
    for _number in range(3):
        task_of(caseworker)
        late_request()

    with django_assert_num_queries(2):
        assert len(events(caseworker)) == 6


def test_file_is_in_its_readers_language(caseworker, monkeypatch):
    asked = []

    def entries(_member):
        asked.append(translation.get_language())
        return []

    monkeypatch.setattr("cases.reminders.ics.entries_of", entries)
    caseworker.user.language = "ne"

    calendar_file(caseworker)

    assert asked == ["ne"]


def test_address_opens_its_members_calendar_and_is_kept_as_a_hash(caseworker):
    token = make_link(by=caseworker)

    assert reader_of(token) == caseworker
    assert token not in str(CalendarLink.objects.values().get())
    assert CalendarLink.objects.get().last_used_at


def test_new_address_ends_the_one_before(caseworker):
    first, second = make_link(by=caseworker), make_link(by=caseworker)

    assert (reader_of(first), reader_of(second)) == (None, caseworker)


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_of_windows_that_make_one_at_once_the_last_holds(together, caseworker):
    tokens = together(4, lambda _number: make_link(by=caseworker))

    assert [reader_of(token) for token in tokens].count(caseworker) == 1


def test_ended_address_opens_nothing(caseworker, colleague):
    token, other = make_link(by=caseworker), make_link(by=colleague)

    assert end_link(by=caseworker)

    assert (reader_of(token), reader_of(other)) == (None, colleague)
    assert link_of(caseworker) is None
    assert not end_link(by=caseworker)
    actions = AuditEntry.objects.filter(actor_id=caseworker.id).values_list("action", flat=True)
    assert list(actions.order_by("sequence")) == ["calendar.made", "calendar.ended"]


def test_address_of_who_left_travels_or_sees_no_cases_now_opens_nothing(caseworker, colleague):
    gone, away = make_link(by=caseworker), make_link(by=colleague)
    begin_travel(by=colleague)
    Membership.objects.filter(pk=caseworker.pk).update(is_active=False)
    assert (reader_of(gone), reader_of(away)) == (None, None)

    Membership.objects.filter(pk=caseworker.pk).update(is_active=True, role="auditor")
    assert reader_of(gone) is None


def test_who_sees_no_cases_makes_no_address(admin):
    with pytest.raises(PermissionDenied):
        make_link(by=admin)


def test_use_is_noted_once_an_hour(caseworker):
    token = make_link(by=caseworker)
    reader_of(token)
    first = CalendarLink.objects.get().last_used_at
    reader_of(token)
    assert CalendarLink.objects.get().last_used_at == first

    clock.move(1 / 12)
    reader_of(token)

    assert CalendarLink.objects.get().last_used_at > first
