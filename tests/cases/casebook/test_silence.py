"""Silence: when it begins, and that every write keeps the day."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from cases.casebook.claims import add_claim, take_back
from cases.casebook.editing import edit_case
from cases.casebook.events import add_event
from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.risk import set_risk
from cases.casebook.services import add_status, change_stage, open_case
from cases.casebook.standing import REMIND, keep_standings
from cases.casebook.tasks import keep_standings as task
from people.audit.models import AuditEntry
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.jobs.models import OutboxItem
from people.registry.entries import NewName, NewPerson


def days_ago(days: int) -> FuzzyDate:
    return FuzzyDate((clock.today() - timedelta(days=days)).isoformat())


@pytest.fixture
def case_of(caseworker):
    def opened(**facts) -> Case:
        told = NewPerson(names=(NewName("Rajan Invented"),))
        return open_case(by=caseworker, person=told, **facts)

    return opened


def due(case: Case) -> date:
    return Case.objects.get(pk=case.pk).contact_due_on


def in_days(days: int) -> date:
    return clock.today() + timedelta(days=days)


def test_nobody_waits_for_whom_is_not_at_war(case_of) -> None:
    assert due(case_of(last_contact=days_ago(90))) == NO_DEADLINE
    assert due(case_of(last_contact=days_ago(90), status="missing")) == NO_DEADLINE
    assert due(case_of(last_contact=days_ago(90), status="serving")) == in_days(14 - 90)


def test_without_a_contact_it_is_counted_from_the_opening(case_of) -> None:
    assert due(case_of(status="training")) == in_days(14)


def test_every_write_keeps_the_day(case_of, caseworker) -> None:
    case = case_of(last_contact=days_ago(10))
    by = {"case": case, "by": caseworker}

    claim = add_status(status="serving", **by)
    assert due(case) == in_days(4)

    def version() -> int:
        return Case.objects.get(pk=case.pk).version

    set_risk(level="critical", reason="He said so", version=version(), **by)
    assert due(case) == in_days(-3)
    set_risk(level="", reason="", version=version(), **by)
    assert due(case) == in_days(4)
    edit_case(version=version(), last_contact=days_ago(12), **by)
    assert due(case) == in_days(2)
    add_claim(about="last_contact", on=days_ago(3), **by)
    assert due(case) == in_days(11)
    add_event(text="He called", kind="contact_in", **by)
    assert due(case) == in_days(14)
    change_stage(workflow="closed", closed_reason="withdrawn", **by)
    assert due(case) == NO_DEADLINE
    change_stage(workflow="open", **by)
    assert due(case) == in_days(14)
    take_back(row=claim, by=caseworker)
    assert due(case) == NO_DEADLINE


def test_what_is_edited_or_told_by_others_breaks_no_silence(case_of, caseworker) -> None:
    case = case_of(last_contact=days_ago(10), status="serving")

    edit_case(case=case, by=caseworker, version=case.version + 1, summary="Told again.")
    add_event(case=case, by=caseworker, text="His wife called", kind="call")
    add_event(case=case, by=caseworker, text="Seen in Rostov", kind="sighting")

    assert due(case) == in_days(4)


def test_who_is_silent_already_is_reminded_of_at_once_and_once(case_of, caseworker) -> None:
    case = case_of(last_contact=days_ago(15))
    assert not OutboxItem.objects.filter(task=REMIND).exists()

    add_status(case=case, by=caseworker, status="serving")
    add_status(case=case, by=caseworker, status="serving", note="Said again")

    assert OutboxItem.objects.get(task=REMIND).object_id == case.pk


def test_day_that_was_kept_roughly_becomes_exact(case_of) -> None:
    cases = [case_of(last_contact=days_ago(20), status="serving") for _number in range(3)]
    closed = case_of()
    right = due(cases[0])
    Case.objects.update(contact_due_on=right + timedelta(days=9))
    Case.objects.filter(pk=closed.pk).update(workflow="closed", contact_due_on=NO_DEADLINE)
    version = Case.objects.get(pk=cases[0].pk).version

    assert keep_standings() == 3
    assert {due(case) for case in cases} == {right}
    assert Case.objects.get(pk=cases[0].pk).version == version
    assert keep_standings() == 0


def test_what_is_right_already_costs_the_same_for_one_and_for_three(case_of) -> None:
    case_of(status="serving")
    one = queries_of_a_pass()
    for _number in range(2):
        case_of(status="serving")

    assert queries_of_a_pass() == one


def queries_of_a_pass() -> int:
    keys: Any = connections["keys"]
    with CaptureQueriesContext(connection) as data, CaptureQueriesContext(keys) as opened:
        task()
    return len(data) + len(opened)


def test_silence_at_the_front_raises_the_risk_as_days_go_by(case_of) -> None:
    case = case_of(last_contact=days_ago(13), at_front="yes", status="serving")
    assert Case.objects.get(pk=case.pk).risk == "normal"

    clock.move(days=1)
    task()

    assert Case.objects.get(pk=case.pk).risk == "high"
    entry = AuditEntry.objects.get(action="case.risk_raised")
    assert (entry.actor_kind, entry.organisation_id) == ("system", case.organisation_id)
