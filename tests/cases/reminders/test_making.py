"""Tasks that the rules make, once each, and end again."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from cases.access.models import Assignment
from cases.casebook.models import Case, Task
from cases.reminders.findings import finding
from cases.reminders.models import Notice
from cases.reminders.services import close_met_tasks, make_due_tasks
from cases.repatriation.models import Request
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from tests.cases.reminders.conftest import days_ago, keep_silence

DATABASES = ["default", "keys"]
pytestmark = pytest.mark.django_db(databases=DATABASES)


def told(task):
    return {notice.member for notice in task.notices.select_related("member")}


def test_late_answer_makes_one_task_for_the_owner_and_a_notice(late_request, caseworker):
    request = late_request()

    assert make_due_tasks() == 1

    task = Task.objects.get()
    assert (task.rule, task.about_id, task.occurrence) == ("R01", request.id, 1)
    assert (task.case, task.assignee, task.due_on) == (request.case, caseworker, clock.today())
    assert told(task) == {caseworker}


def test_making_twice_makes_one_task_and_one_notice(late_request, silent_case):
    late_request()
    silent_case()

    assert [make_due_tasks(), make_due_tasks()] == [2, 0]
    assert (Task.objects.count(), Notice.objects.count()) == (2, 2)


def test_each_task_is_recorded_once_with_its_case(late_request, organisation):
    request = late_request()

    make_due_tasks()
    make_due_tasks()

    entry = AuditEntry.objects.get(action="task.made")
    assert (entry.actor_kind, entry.organisation_id) == ("system", organisation.id)
    assert f'"case":"{request.case_id}"' in entry.detail


@pytest.mark.parametrize(
    "fields",
    [{"state": "info_requested"}, {"state": "answered"}, {"due_on": None, "state": "draft"}],
)
def test_no_task_is_made_where_no_answer_is_awaited(fields, late_request):
    late_request(**fields)

    assert make_due_tasks() == 0


@pytest.mark.parametrize("workflow", ["closed", "transferred"])
def test_finished_cases_get_no_tasks(workflow, late_request, silent_case, make_case):
    late_request(case=make_case(workflow=workflow))
    silent_case(workflow=workflow)

    assert make_due_tasks() == 0


def test_third_time_tells_the_coordinators_too(late_request, caseworker, coordinator, stranger):
    late_request(days=0)
    for days in (1, 30, 30):
        clock.move(days=days)
        make_due_tasks()

    tasks = list(Task.objects.order_by("occurrence"))
    assert [task.occurrence for task in tasks] == [1, 2, 3]
    assert [told(task) for task in tasks] == [
        {caseworker},
        {caseworker},
        {caseworker, coordinator},
    ]


def test_case_without_owner_is_the_coordinators(silent_case, coordinator, stranger):
    silent_case(owner=None)

    make_due_tasks()

    task = Task.objects.get(rule="R02")
    assert (task.assignee, told(task)) == (None, {coordinator})


def test_owner_who_left_is_not_told(late_request, caseworker, coordinator):
    late_request()
    caseworker.is_active = False
    caseworker.save()

    make_due_tasks()

    assert (Task.objects.get().assignee, told(Task.objects.get())) == (None, {coordinator})


def test_after_a_long_stand_still_only_the_present_occurrence_is_made(late_request):
    late_request(days=100)

    assert make_due_tasks() == 1
    assert Task.objects.get().occurrence == 4


@pytest.mark.parametrize(("days", "made"), [(13, 0), (14, 1), (200, 1)])
def test_silence_is_counted_from_the_exact_sealed_day(days, made, silent_case):
    silent_case(days)

    assert make_due_tasks() == made


@pytest.mark.parametrize(("days", "made"), [(6, 0), (7, 1)])
def test_critical_silence_is_a_week(days, made, silent_case):
    silent_case(days, risk="critical")

    assert make_due_tasks() == made


@pytest.mark.parametrize(("days", "made"), [(13, 0), (14, 1)])
def test_silence_without_any_contact_counts_from_the_opening(days, made, silent_case):
    silent_case(None, opened_on=days_ago(days))

    assert make_due_tasks() == made


def test_silence_of_an_uncertain_day_counts_from_its_earliest_reading(make_case):
    since, until = days_ago(13), clock.today()
    keep_silence(make_case(status="serving", last_contact=FuzzyDate(f"[{since}..{until}]")))
    assert make_due_tasks() == 0

    clock.move(days=1)
    assert make_due_tasks() == 1


def test_answer_ends_the_task(late_request):
    request = late_request()
    make_due_tasks()
    Request.objects.filter(pk=request.pk).update(state="answered")

    assert close_met_tasks() == 1

    task = Task.objects.get()
    assert task.state == "done"
    assert task.ended_at
    assert AuditEntry.objects.filter(action="task.done", object_id=task.id).count() == 1


def test_closing_ends_only_what_is_met(late_request, silent_case):
    late_request()
    silent_case()
    make_due_tasks()
    Task.objects.create(case=Case.objects.first(), due_on=clock.today(), made_at=clock.now())

    assert close_met_tasks() == 0
    assert Task.objects.open().count() == 3


def test_closed_case_ends_its_tasks(late_request, silent_case):
    late_request(case=silent_case())
    make_due_tasks()
    Case.objects.update(workflow="closed")

    assert close_met_tasks() == 2


def test_new_delay_after_a_chase_is_a_new_occurrence(late_request):
    request = late_request()
    make_due_tasks()
    Request.objects.filter(pk=request.pk).update(due_on=clock.today() + timedelta(days=30))
    assert [make_due_tasks(), Task.objects.open().count()] == [0, 0]

    clock.move(days=31)

    assert make_due_tasks() == 1
    assert Task.objects.open().get().occurrence == 2


def test_new_silence_after_a_contact_is_a_new_occurrence(silent_case):
    case = silent_case()
    make_due_tasks()
    case.last_contact = FuzzyDate(clock.today().isoformat())
    keep_silence(case)
    assert [make_due_tasks(), Task.objects.open().count()] == [0, 0]

    clock.move(days=14)

    assert make_due_tasks() == 1
    assert Task.objects.open().get().occurrence == 2


def test_task_done_by_hand_comes_back_only_with_the_next_occurrence(late_request):
    late_request()
    make_due_tasks()
    Task.objects.update(state="done")
    assert make_due_tasks() == 0

    clock.move(days=30)

    assert make_due_tasks() == 1


def test_assigned_members_who_do_not_own_the_case_are_not_told(
    late_request, colleague, caseworker
):
    request = late_request()
    Assignment.objects.create(case=request.case, member=colleague)

    make_due_tasks()

    assert told(Task.objects.get()) == {caseworker}


def test_chunks_reach_every_row(late_request, silent_case, monkeypatch):
    monkeypatch.setattr(finding, "CHUNK", 2)
    for _row in range(5):
        late_request()
        silent_case()

    assert make_due_tasks() == 10


@pytest.mark.parametrize("rows", [1, 3])
def test_looking_costs_the_same_for_one_row_and_three(rows, late_request, silent_case):
    for _row in range(rows):
        late_request()
        silent_case()
    make_due_tasks()

    with (
        CaptureQueriesContext(connection) as queries,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        make_due_tasks()

    assert (len(queries), len(keys)) == (49, 0)


def test_clock_that_goes_back_a_day_ends_nothing_that_comes_again(late_request):
    late_request()
    make_due_tasks()

    clock.move(days=-1)
    assert close_met_tasks() == 0
    clock.move(days=1)

    assert Task.objects.open().count() == 1
    Request.objects.update(state="answered")
    assert close_met_tasks() == 1


@pytest.mark.django_db(transaction=True, databases=DATABASES)
def test_two_workers_at_once_make_each_task_and_notice_once(late_request, silent_case):
    for _row in range(6):
        late_request()
        silent_case()
    start = Barrier(2)

    def work(_number):
        start.wait(timeout=10)
        try:
            return make_due_tasks()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(work, range(2)))

    assert sum(made) == Task.objects.count() == Notice.objects.count() == 12
    assert AuditEntry.objects.filter(action="task.made").count() == 12
