"""Every page: who sees it, what is in it, how many queries it takes, what it leaves behind."""

from typing import Any

import pytest
from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.access.services import let_work_on
from cases.casebook.models import Task
from cases.casebook.services import assign
from people.audit.models import AuditEntry
from people.dates import clock


def queries(client: Client, path: str) -> int:
    """Count the queries of a page in both databases."""
    with (
        CaptureQueriesContext(connections["default"]) as data,
        CaptureQueriesContext(connections["keys"]) as keys,
    ):
        assert client.get(path).status_code == 200
    return len(data) + len(keys)


@pytest.mark.parametrize("path", ["/", "/cases/", "/requests/", "/requests/board/", "/dashboard/"])
def test_queries_of_a_list_do_not_grow_with_its_rows(
    as_member, coordinator, case_of, sent_request, path
) -> None:
    for case in [case_of(coordinator)]:
        sent_request(case, coordinator)
    clock.move(31)
    one_row = queries(as_member(coordinator), path)
    clock.reset()
    for case in [case_of(coordinator), case_of(coordinator)]:
        sent_request(case, coordinator)
    clock.move(31)

    assert queries(as_member(coordinator), path) == one_row


def test_queries_of_a_case_do_not_grow_with_its_timeline(mina, caseworker, case_of) -> None:
    case = case_of(caseworker)
    page = f"/cases/{case.ref}/"
    mina.post(f"{page}news/", {"text": "First"})
    before = queries(mina, page)
    for number in range(4):
        mina.post(f"{page}news/", {"text": f"News {number}"})
        mina.post(f"{page}status/", {"status": "serving", "note": f"{number}"})

    assert queries(mina, page) <= before + 1


def test_case_is_seen_by_owner_and_coordinator_alone(
    as_member, caseworker, colleague, coordinator, stranger, case_of
) -> None:
    case = case_of(caseworker, name="Leaky Canary")
    seen = {}
    for member in (caseworker, colleague, coordinator, stranger):
        client = as_member(member)
        page = client.get(f"/cases/{case.ref}/")
        listed = client.get("/cases/?stage=").content.decode()
        seen[member] = (page.status_code, "Leaky Canary" in listed, case.ref in listed)
        if page.status_code == 404:
            assert "Canary" not in page.content.decode()

    assert seen == {
        caseworker: (200, True, True),
        colleague: (404, False, False),
        coordinator: (200, True, True),
        stranger: (404, False, False),
    }


def test_every_way_into_anothers_case_is_not_found(
    as_member, colleague, caseworker, case_of, sent_request
) -> None:
    case = case_of(caseworker)
    request = sent_request(case, caseworker)
    task = Task.objects.create(
        case=case, due_on=clock.today(), assignee=caseworker, made_at=clock.now()
    )
    consent = case.consents.get()
    tunde, page = as_member(colleague), f"/cases/{case.ref}/"
    gets = ["owner/", "tasks/new/", "consents/new/", "requests/new/"]
    posts = ["news/", "status/", "owner/", f"consents/{consent.pk}/withdraw/"]
    before = AuditEntry.objects.count()

    answers = [tunde.get(page + path) for path in gets]
    answers += [tunde.post(page + path, {"text": "x", "status": "killed"}) for path in posts]
    answers += [
        tunde.get(f"/requests/{request.pk}/"),
        tunde.post(f"/requests/{request.pk}/chase/"),
        tunde.post(f"/requests/{request.pk}/to/answered/", {"note": "x"}),
        tunde.post(f"/tasks/{task.pk}/done/"),
    ]

    assert [answer.status_code for answer in answers] == [404] * len(answers)
    assert AuditEntry.objects.count() == before


def test_assigned_member_sees_the_case(
    as_member, caseworker, colleague, coordinator, case_of
) -> None:
    case = case_of(caseworker)

    let_work_on(case=case, member=colleague, by=coordinator)

    assert as_member(colleague).get(f"/cases/{case.ref}/").status_code == 200


def test_consent_of_another_case_cannot_be_withdrawn_through_ones_own(
    mina, caseworker, colleague, case_of, sent_request
) -> None:
    own, others = case_of(caseworker), case_of(colleague)
    sent_request(others, colleague)
    consent = others.consents.get()

    answer = mina.post(f"/cases/{own.ref}/consents/{consent.pk}/withdraw/")

    assert answer.status_code == 404
    consent.refresh_from_db()
    assert consent.withdrawn_at is None


def test_dashboard_tells_each_of_what_he_or_she_may_see(
    as_member, caseworker, colleague, coordinator, case_of
) -> None:
    for owner in (caseworker, colleague, colleague):
        case_of(owner)

    for member, number, whose in (
        (caseworker, 1, "The cases that you work on"),
        (colleague, 2, "The cases that you work on"),
        (coordinator, 3, "All cases of our group"),
    ):
        page = as_member(member).get("/dashboard/").content.decode()
        assert f"Open cases <b>{number}</b>" in page
        assert whose in page


def test_member_who_left_sees_nothing(as_member, caseworker, case_of) -> None:
    case, client = case_of(caseworker), as_member(caseworker)
    caseworker.is_active = False
    caseworker.save()

    answer = client.get(f"/cases/{case.ref}/")

    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/account/sign-in/")


def test_looking_at_a_case_is_recorded(mina, caseworker, case_of) -> None:
    case = case_of(caseworker)

    mina.get(f"/cases/{case.ref}/")

    entry = AuditEntry.objects.latest("sequence")
    assert (entry.action, entry.object_id, entry.actor_id) == (
        "case.consulted",
        case.id,
        caseworker.id,
    )


def test_titles_and_addresses_hold_no_name(as_member, coordinator, case_of, sent_request) -> None:
    case = case_of(coordinator, name="Leaky Canary")
    request = sent_request(case, coordinator)
    lea = as_member(coordinator)
    own = [f"/cases/{case.ref}/", f"/requests/{request.pk}/"]
    for path in ("/", "/cases/", "/requests/board/", *own, "/dashboard/"):
        page = lea.get(path).content.decode()

        title = page.partition("<title>")[2].partition("</title>")[0]
        assert "Canary" not in title
        assert "Homeward" not in title


def test_owner_is_given_and_taken(as_member, coordinator, caseworker, colleague, case_of) -> None:
    case = case_of(caseworker)
    page = f"/cases/{case.ref}/owner/"

    to_colleague = {"owner": str(colleague.id), "seen": str(caseworker.id)}

    refused = as_member(caseworker).post(page, to_colleague)
    given = as_member(coordinator).post(page, to_colleague)
    foreign = as_member(coordinator).post(page, {"owner": "0" * 36, "seen": str(colleague.id)})

    assert (refused.status_code, given.status_code, foreign.status_code) == (403, 302, 422)
    case.refresh_from_db()
    assert case.owner == colleague


def test_free_case_is_taken_by_an_assigned_member(
    as_member, coordinator, caseworker, colleague, case_of
) -> None:
    case = case_of(caseworker)
    let_work_on(case=case, member=colleague, by=coordinator)
    assign(case=case, by=coordinator, owner=None)

    as_member(colleague).post(f"/cases/{case.ref}/owner/", {"owner": str(colleague.id)})

    case.refresh_from_db()
    assert case.owner == colleague


def test_killed_needs_a_good_grade(as_member, coordinator, case_of) -> None:
    case, lea = case_of(coordinator), as_member(coordinator)
    page = f"/cases/{case.ref}/status/"

    refused = lea.post(page, {"status": "killed", "grade": "C3"})
    kept = lea.post(page, {"status": "killed", "grade": "B2"})

    assert refused.status_code == 422
    assert "grade 1 or 2" in refused.content.decode()
    assert kept.status_code == 302
    case.refresh_from_db()
    assert case.status == "killed"


def test_contact_ends_the_silence(mina, caseworker, case_of) -> None:
    case = case_of(caseworker)

    mina.post(f"/cases/{case.ref}/news/", {"text": "He called", "kind": "contact_in"})
    mina.post(
        f"/cases/{case.ref}/news/", {"text": "Old call", "kind": "contact_in", "on": "May 2023"}
    )

    case.refresh_from_db()
    assert case.last_contact.edtf == clock.today().isoformat()


def test_done_task_leaves_today(mina, caseworker, case_of) -> None:
    case = case_of(caseworker)
    mina.post(f"/cases/{case.ref}/tasks/new/", {"text": "Call Sunita", "due_on": clock.today()})
    task: Any = Task.objects.get()
    assert "Call Sunita" in mina.get("/").content.decode()

    mina.post(f"/tasks/{task.pk}/done/")

    assert "Call Sunita" not in mina.get("/").content.decode()
