"""Playbooks on their pages, and in the form of a new request."""

import pytest

from cases.casebook.models import Task
from cases.repatriation.addressees import add_addressee
from cases.repatriation.playbook_editing import change_steps, mark_checked, take_over
from cases.repatriation.playbooks import find_playbook, playbook_for
from cases.repatriation.practice import Step

MARK = "check before use"


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def addressee(organisation, caseworker):
    return add_addressee(
        organisation=organisation, by=caseworker, kind="embassy_home_in_ru", name="Embassy"
    )


def asked(addressee, **more):
    return {"kind": "remains", "addressee": str(addressee.pk), "sender": "family", **more}


def test_new_request_names_the_steps_and_the_mark(mina, caseworker, case_of, addressee) -> None:
    case = case_of(caseworker)

    page = mina.get(f"/cases/{case.ref}/requests/new/").content.decode()

    assert 'name="plan"' in page
    assert "checked" in page.partition('name="plan"')[2].partition(">")[0]
    for step in playbook_for(case.organisation, "remains", "NPL").steps:
        assert str(step.text).replace("'", "&#x27;") in page
    assert MARK in page


@pytest.mark.parametrize("is_planned", [True, False])
def test_plan_is_made_if_it_was_ticked(mina, caseworker, case_of, addressee, is_planned) -> None:
    case = case_of(caseworker)
    ticked = {"plan": "on"} if is_planned else {}

    mina.post(f"/cases/{case.ref}/requests/new/", asked(addressee, **ticked))

    tasks = Task.objects.filter(case=case, rule="P01")
    steps = playbook_for(case.organisation, "remains", "NPL").steps[1:] if is_planned else ()
    assert [task.text for task in tasks.order_by("occurrence")] == [str(s.text) for s in steps]
    for page in (f"/cases/{case.ref}/", "/"):
        shown = mina.get(page).content.decode()
        assert all(str(step.text) in shown for step in steps)


def test_playbook_is_made_ones_own_changed_and_checked(lea, coordinator) -> None:
    page = "/playbooks/tracing/NPL/"
    shown = lea.get(page).content.decode()
    assert MARK in shown
    assert "Change the steps" not in shown

    lea.post("/playbooks/new/", {"kind": "tracing", "nationality": "Nepal"})
    steps = {"text_1": "Ask the society", "whom_1": "national_rc_society", "days_1": "0"}
    later = {"text_3": "Call the mother", "days_3": "9"}
    answer = lea.post(f"{page}edit/", {"version": "1", **steps, **later})

    assert (answer.status_code, answer["Location"]) == (302, page)
    plan = find_playbook(coordinator.organisation, "tracing", "NPL")
    assert plan.steps == (
        Step(0, "Ask the society", "national_rc_society"),
        Step(9, "Call the mother"),
    )
    assert MARK in lea.get(page).content.decode()
    lea.post(f"{page}check/", {"version": "2"})
    shown = lea.get(page).content.decode()
    assert MARK not in shown
    assert "checked on" in shown


def test_who_was_too_late_keeps_what_was_typed(lea, coordinator) -> None:
    own = take_over(by=coordinator, kind="tracing")
    steps = [Step(0, "Ask first")]
    changed = change_steps(playbook=own, by=coordinator, version=own.version, steps=steps)
    page = "/playbooks/tracing/any/"

    answer = lea.post(f"{page}edit/", {"version": own.version, "text_1": "Ask second"})

    assert answer.status_code == 409
    assert "Ask second" in answer.content.decode()
    assert find_playbook(coordinator.organisation, "tracing", "").steps == tuple(steps)
    lea.post(f"{page}check/", {"version": own.version})
    assert not find_playbook(coordinator.organisation, "tracing", "").is_checked
    mark_checked(playbook=own, by=coordinator, version=changed.version)
    assert find_playbook(coordinator.organisation, "tracing", "").is_checked


@pytest.mark.parametrize("wrong", [{}, {"text_1": "Ask", "days_1": "400"}])
def test_wrong_steps_are_told(lea, coordinator, wrong) -> None:
    take_over(by=coordinator, kind="tracing")

    assert lea.post("/playbooks/tracing/any/edit/", {"version": "1", **wrong}).status_code == 422


@pytest.mark.parametrize("path", ["tracing/XXX/", "nothing/any/", "tracing/NPL/edit/"])
def test_what_is_not_there_is_not_found(lea, path) -> None:
    assert lea.get(f"/playbooks/{path}").status_code == 404
