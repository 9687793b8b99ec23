"""Who does not see a case writes nothing in it: not by its parts, nor from another group."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from cases.access.consents import record_consent, withdraw_consent
from cases.access.glass import break_glass
from cases.access.models import Consent
from cases.casebook.events import add_event
from cases.casebook.models import Case, Event, Task, Transcript
from cases.casebook.services import assign, change_stage, give_to_team, open_case
from cases.casebook.todo import (
    add_task,
    change_task,
    drop_task,
    finish_task,
    give_task,
    snooze_task,
)
from cases.casebook.transcripts import keep_transcript
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.entries import NewName, NewPerson

CHAT: dict[str, Any] = {"text": "Good morning", "platform": "other", "messages": 1}


def agree(**who: Any) -> Consent:
    told = {"given_by": "self", "method": "oral", "scopes": ["icrc"]}
    return record_consent(**who, given_on=clock.today(), **told)


OF_THE_CASE: dict[str, Callable[..., Any]] = {
    "task": lambda **who: add_task(**who, text="Call", due_on=clock.today()),
    "event": lambda **who: add_event(**who, text="A call"),
    "step": lambda **who: add_event(**who, text="x", next_step="Call", next_step_by=clock.today()),
    "chat": lambda **who: keep_transcript(**who, **CHAT),
    "consent": agree,
    "stage": lambda **who: change_stage(**who, workflow="monitoring"),
    "taking over": lambda case, by: assign(case=case, by=by, owner=by),
}
OF_A_TASK: dict[str, Callable[..., Any]] = {
    "finish": finish_task,
    "drop": lambda **who: drop_task(**who, reason="x"),
    "snooze": lambda **who: snooze_task(
        **who, until=clock.today() + timedelta(days=3), reason="x"
    ),
    "change": lambda **who: change_task(**who, text="Call again", due_on=clock.today()),
    "give": lambda task, by: give_task(task=task, by=by, assignee=task.case.owner),
}


@pytest.fixture
def case(caseworker) -> Case:
    return open_case(by=caseworker, person=NewPerson(names=(NewName("Rajan Invented"),)))


@pytest.fixture
def task(case, coordinator, caseworker) -> Task:
    return add_task(
        case=case, by=caseworker, text="Call Sunita", due_on=clock.today(), assignee=coordinator
    )


@pytest.fixture(params=["colleague", "stranger"])
def outsider(request) -> Any:
    """Somebody of the same group who does not see the case, and a coordinator of another one."""
    return request.getfixturevalue(request.param)


def kept() -> list[int]:
    return [model.objects.count() for model in (Task, Event, Transcript, Consent, AuditEntry)]


@pytest.mark.parametrize("act", OF_THE_CASE.values(), ids=OF_THE_CASE)
def test_nothing_is_written_in_a_case_that_is_not_seen(case, outsider, act) -> None:
    before = kept()

    with pytest.raises(Case.DoesNotExist):
        act(case=case, by=outsider)

    assert kept() == before
    assert Case.objects.get(pk=case.pk).workflow == case.workflow


@pytest.mark.parametrize("act", OF_A_TASK.values(), ids=OF_A_TASK)
def test_no_task_of_a_case_that_is_not_seen_is_touched(task, outsider, act) -> None:
    before = kept()

    with pytest.raises(Case.DoesNotExist):
        act(task=task, by=outsider)

    now = Task.objects.get(pk=task.pk)
    assert (now.state, now.text, now.assignee_id) == (task.state, task.text, task.assignee_id)
    assert kept() == before


def test_no_consent_of_a_case_that_is_not_seen_is_withdrawn(case, caseworker, outsider) -> None:
    consent = agree(case=case, by=caseworker)

    with pytest.raises(Consent.DoesNotExist):
        withdraw_consent(consent=consent, by=outsider)

    assert Consent.objects.get().withdrawn_at is None


def test_coordinator_gives_no_case_of_another_group(case, stranger) -> None:
    for give in (
        lambda: assign(case=case, by=stranger, owner=None),
        lambda: give_to_team(case=case, by=stranger, team=None),
    ):
        with pytest.raises(Case.DoesNotExist):
            give()


def test_who_opened_it_in_an_emergency_writes_in_it_for_the_hour(
    case, task, colleague, caseworker
) -> None:
    colleague.trained_on = clock.today()
    colleague.save()
    break_glass(ref=case.ref, by=colleague, reason="owner_away", note="He cannot wait")

    add_event(case=case, by=colleague, text="He calls from the station")
    assert finish_task(task=task, by=colleague)

    an_hour_later = clock.now() + timedelta(minutes=61)
    with clock.at(an_hour_later), pytest.raises(Case.DoesNotExist):
        add_event(case=case, by=colleague, text="He calls again")
