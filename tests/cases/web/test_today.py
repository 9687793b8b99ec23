"""The first page: every clock that runs, and for each task what to press."""

import re
from datetime import timedelta

import pytest

from cases.casebook.models import Task
from cases.casebook.todo import add_task
from cases.repatriation.models import Request
from people.dates import clock

REQUESTS = {
    "sent": ("Answer to: Discharge", "Chase it"),
    "info_requested": ("They ask for more: Discharge", "Supply it"),
    "granted": ("Granted, not come true: Discharge", "See that it comes true"),
}


def words(answer) -> str:
    main = answer.content.decode().partition("<main")[2]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", main))


@pytest.fixture
def case(caseworker, case_of):
    return case_of(caseworker)


def rule_task(case, rule, **facts):
    facts = {"about_id": case.pk, "due_on": clock.today(), "made_at": clock.now()} | facts
    return Task.objects.create(case=case, rule=rule, **facts)


@pytest.mark.parametrize("state", REQUESTS)
def test_every_clock_that_has_run_out_is_shown(
    mina, caseworker, case, sent_request, state
) -> None:
    made = sent_request(case, caseworker)
    long_ago = clock.today() - timedelta(days=60)
    Request.objects.filter(pk=made.pk).update(state=state, since=long_ago, due_on=long_ago)

    said = words(mina.get("/"))

    for told in REQUESTS[state]:
        assert told in said
    assert "1 deadline has passed." in said


def test_clock_that_runs_for_long_is_not_shown(mina, caseworker, case, sent_request) -> None:
    made = sent_request(case, caseworker)
    Request.objects.filter(pk=made.pk).update(state="granted", since=clock.today())

    assert "Nothing is due in your cases within a week." in words(mina.get("/"))


@pytest.mark.parametrize(
    ("rule", "act", "path"),
    [
        ("R02", "Note a contact", "/cases/{ref}/#news"),
        ("R09", "Supply it", "/requests/{about}/#next"),
        ("R16", "See the time limit", "/cases/{ref}/#limits"),
        ("R18", "See what is said", "/cases/{ref}/#said"),
    ],
)
def test_task_of_a_rule_says_what_to_press(mina, caseworker, case, rule, act, path) -> None:
    task = rule_task(case, rule, assignee=caseworker)

    page = mina.get("/").content.decode()

    assert f">{task.get_rule_display()}<" in page
    address = path.format(ref=case.ref, about=task.about_id)
    assert f'<a href="{address}">{act}<' in page


def test_rule_is_named_beside_its_proposal_and_a_note_of_ones_own_leads_nowhere(
    mina, caseworker, case
) -> None:
    rule_task(case, "R02", assignee=caseworker, text="Should the status be “Missing”?")
    add_task(case=case, by=caseworker, text="Call Sunita", due_on=clock.today())

    said = words(mina.get("/"))

    assert "Should the status be “Missing”? No contact for too long" in said
    assert said.count("Note a contact") == 1
    assert "Call Sunita Rajan Invented" in said


def test_what_falls_to_the_coordinators_is_shown_to_them_alone(
    mina, as_member, coordinator, case
) -> None:
    rule_task(case, "R14")

    lea = words(as_member(coordinator).get("/"))

    assert "For coordinators 1" in lea
    assert "A new case has no owner" in lea
    assert "Give it an owner" in lea
    assert "A new case has no owner" not in words(mina.get("/"))
    for rule in Task._meta.get_field("rule").choices:
        rule_task(case, rule[0], occurrence=2)
    assert as_member(coordinator).get("/").status_code == 200


def test_answer_waits_on_the_page_of_who_decides_and_of_nobody_else(
    mina, as_member, coordinator, caseworker, case, sent_request
) -> None:
    lea = as_member(coordinator)
    made = sent_request(case, caseworker)
    assert "Answers to decide on" not in words(lea.get("/"))

    Request.objects.filter(pk=made.pk).update(state="answered")

    page = lea.get("/")
    assert "Answers to decide on 1" in words(page)
    assert made.case.ref in lea.get("/requests/?state=answered").content.decode()
    assert 'href="/requests/?state=answered"' in page.content.decode()
    assert "Answers to decide on" not in words(mina.get("/"))
