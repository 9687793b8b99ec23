"""The later steps of a playbook as tasks of a request."""

from datetime import date, timedelta

import pytest

from cases.access.glass import break_glass
from cases.casebook.models import NO_DEADLINE, Case, Task
from cases.repatriation.playbooks import playbook_for
from cases.repatriation.services import move, open_request
from people.audit.models import AuditEntry
from people.dates import clock


def planned(request):
    return list(Task.objects.filter(rule="P01", about_id=request.pk).order_by("occurrence"))


def day_on_file(case):
    return Case.objects.get(pk=case.pk).next_due_on


@pytest.fixture
def opened(case, addressee, caseworker):
    return open_request(case=case, by=caseworker, kind="remains", addressee=addressee, plan=True)


def test_each_later_step_becomes_a_task_of_the_owner(opened, case, caseworker) -> None:
    steps = playbook_for(case.organisation, "remains", case.nationality).steps
    today = clock.today()

    tasks = planned(opened)

    assert [(task.occurrence, task.text, task.due_on, task.assignee) for task in tasks] == [
        (number, str(step.text), today + timedelta(days=step.after_days), caseworker)
        for number, step in enumerate(steps[1:], start=2)
    ]
    assert day_on_file(case) == tasks[0].due_on


def test_days_are_counted_from_the_day_of_opening(case, addressee, caseworker) -> None:
    day = date(2024, 3, 1)

    made = open_request(
        case=case, by=caseworker, kind="remains", addressee=addressee, plan=True, on=day
    )

    assert planned(made)[0].due_on == day + timedelta(days=7)


@pytest.mark.parametrize("kind", ["discharge", "other"])
def test_no_plan_without_asking_or_without_steps(case, addressee, caseworker, kind) -> None:
    made = open_request(
        case=case, by=caseworker, kind=kind, addressee=addressee, plan=kind == "other"
    )

    assert planned(made) == []


@pytest.mark.parametrize(("state", "end"), [("draft", "withdrawn"), ("refused", "closed")])
def test_end_of_the_request_drops_what_is_left(
    opened, case, coordinator, caseworker, state, end
) -> None:
    done, *left = planned(opened)
    Task.objects.filter(pk=done.pk).update(state="done")
    type(opened).objects.filter(pk=opened.pk).update(state=state)
    opened.refresh_from_db()

    move(request=opened, to=end, by=coordinator, note="The family asked.")

    after = planned(opened)
    assert [task.state for task in after] == ["done", *["dropped"] * len(left)]
    assert {task.reason for task in after[1:]} == {"The request has ended."}
    assert day_on_file(case) == NO_DEADLINE
    assert AuditEntry.objects.filter(action="task.dropped").count() == len(left)


def test_plan_stays_while_the_request_goes_on(opened, consent, coordinator) -> None:
    review_on = clock.today() + timedelta(days=9)
    move(request=opened, to="suspended", by=coordinator, note="Risk", review_on=review_on)

    assert {task.state for task in planned(opened)} == {"open"}


def test_nobody_who_sees_the_case_for_an_hour_is_given_its_plan(
    case, addressee, colleague
) -> None:
    Case.objects.filter(pk=case.pk).update(owner=None)
    colleague.trained_on = clock.today()
    colleague.save()
    break_glass(ref=case.ref, by=colleague, reason="family_calling", note="")

    made = open_request(case=case, by=colleague, kind="remains", addressee=addressee, plan=True)

    assert {task.assignee for task in planned(made)} == {None}
