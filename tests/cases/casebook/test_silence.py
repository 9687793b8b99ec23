"""Silence: when it begins, and that every write keeps the day."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from cases.casebook import standing
from cases.casebook.claims import add_claim, take_back
from cases.casebook.editing import edit_case
from cases.casebook.events import add_event
from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.risk import set_risk
from cases.casebook.services import add_status, change_stage, open_case
from cases.casebook.silence import contact_due, first_silent_day
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


# The last contact as it is told on 28 November 2026, how it is kept, when silence begins in a
# case opened on 1 March and in one that is opened that day.
VAGUE = [
    ("2026", "2026-01-01/2026-11-28", date(2026, 3, 15), date(2026, 12, 12)),
    ("2026-11", "2026-11-01/2026-11-28", date(2026, 11, 15), date(2026, 12, 12)),
    ("2025/..", "2025-01-01/2026-11-28", date(2026, 3, 15), date(2026, 12, 12)),
    ("../2027-02", "../2026-11-28", date(2026, 3, 15), date(2026, 12, 12)),
    ("2026-11-28/2026-11-30", "2026-11-28", date(2026, 12, 12), date(2026, 12, 12)),
    ("2026-10", "2026-10", date(2026, 10, 15), date(2026, 11, 14)),
    ("2026-11-20", "2026-11-20", date(2026, 12, 4), date(2026, 12, 4)),
    ("2025", "2025", date(2026, 1, 14), date(2026, 1, 14)),
]


@pytest.mark.parametrize(("told", "kept", "silent", "silent_in_new"), VAGUE)
def test_no_vague_day_hides_silence(
    case_of, caseworker, told, kept, silent, silent_in_new
) -> None:
    contact, by = FuzzyDate(told, raw=told), {"by": caseworker}
    with clock.at(datetime(2026, 3, 1, 12, tzinfo=UTC)):
        edited, claimed = case_of(), case_of()
    with clock.at(datetime(2026, 11, 28, 12, tzinfo=UTC)):
        new = case_of(last_contact=contact, status="serving")
        edit_case(case=edited, version=1, last_contact=contact, **by)
        add_status(case=edited, status="serving", **by)
        add_claim(case=claimed, about="last_contact", on=contact, **by)
        add_status(case=claimed, status="serving", **by)

    cases = [Case.objects.get(pk=case.pk) for case in (new, edited, claimed)]
    assert [case.last_contact.edtf for case in cases] == [kept] * 3
    assert {case.last_contact.raw for case in cases} == {told}
    assert [case.contact_due_on for case in cases] == [silent_in_new, silent, silent]


def test_contact_before_the_end_of_the_calendar_is_not_reckoned_beyond_it() -> None:
    assert first_silent_day("serving", "normal", date.max) == date.max


def test_case_that_cannot_be_reckoned_holds_up_no_other(case_of, monkeypatch, caplog) -> None:
    broken, other = sorted(
        (case_of(last_contact=days_ago(20), status="serving") for _number in range(2)),
        key=lambda case: case.pk,
    )
    Case.objects.update(contact_due_on=in_days(9))

    def fails_for_one(case: Case) -> date:
        if case.pk == broken.pk:
            raise OverflowError("date value out of range")
        return contact_due(case)

    monkeypatch.setattr(standing, "contact_due", fails_for_one)

    assert keep_standings() == 1
    assert (due(broken), due(other)) == (in_days(9), in_days(14 - 20))
    assert str(broken.pk) in caplog.text


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
