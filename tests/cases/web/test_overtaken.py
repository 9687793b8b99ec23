"""A stage, an owner, a state that changed meanwhile is said, and what was typed is kept."""

import pytest
from django.utils.html import escape

from cases.casebook.models import Case
from cases.casebook.services import change_stage
from cases.repatriation.models import Request
from cases.repatriation.services import move
from people.dates import clock
from tests.forms import fields_of, opened

CANARY = "<script>alert('canary')</script>"


@pytest.fixture
def case(caseworker, case_of) -> Case:
    return case_of(caseworker)


def now() -> Case:
    return Case.objects.get()


def test_stage_that_changed_meanwhile_is_said_and_the_choice_is_kept(
    mina, case, caseworker
) -> None:
    page = f"/cases/{case.ref}/stage/"
    sent = opened(mina, page) | {"workflow": "closed", "closed_reason": "returned"}
    change_stage(case=case, by=caseworker, workflow="monitoring")

    answer = mina.post(page, sent)

    assert answer.status_code == 409
    assert "it is now “Watched”" in answer.content.decode()
    assert now().workflow == "monitoring"
    again = fields_of(answer)
    assert [again[name] for name in ("seen", "workflow", "closed_reason")] == [
        "monitoring",
        "closed",
        "returned",
    ]
    assert mina.post(page, again).status_code == 302
    assert now().workflow == "closed"


def test_owner_who_changed_meanwhile_is_said(as_member, case, coordinator, colleague) -> None:
    lea = as_member(coordinator)
    page = f"/cases/{case.ref}/owner/"
    sent = opened(lea, page)
    lea.post(page, sent | {"owner": str(colleague.id)})

    answer = lea.post(page, sent | {"owner": str(coordinator.id)})

    assert answer.status_code == 409
    assert "it is now “Tunde”" in answer.content.decode()
    assert now().owner == colleague
    assert lea.post(page, fields_of(answer)).status_code == 302
    assert now().owner == coordinator


def test_move_from_a_state_that_is_past_is_said_and_the_note_is_kept(
    mina, case, caseworker, sent_request
) -> None:
    request = sent_request(case, caseworker)
    to = f"/requests/{request.pk}/to"
    move(request=request, to="acknowledged", by=caseworker)

    today = clock.today().isoformat()
    same = mina.post(f"{to}/answered/", {"on": today, "seen": "sent", "note": f"Mine {CANARY}"})
    gone = mina.post(f"{to}/acknowledged/", {"seen": "sent", "note": f"Mine {CANARY}"})

    assert gone.status_code == 409
    assert escape(f"Mine {CANARY}") in gone.content.decode()
    assert CANARY not in gone.content.decode()
    assert same.status_code == 409
    assert 'name="seen" value="acknowledged"' in same.content.decode()
    assert escape(f"Mine {CANARY}") in same.content.decode()
    assert Request.objects.get().state == "acknowledged"
