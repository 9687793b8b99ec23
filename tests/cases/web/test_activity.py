"""Who did what: the record of the group, and everybody's own."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import connections, transaction
from django.test.utils import CaptureQueriesContext

from cases.casebook.consult import consult_case
from people.accounts.activity import PAGE
from people.audit.actions import Action
from people.audit.models import AuditEntry
from people.audit.services import record
from people.dates import clock

NAME = "Leaky Canary"


def lines_of(answer: Any) -> int:
    assert answer.status_code == 200
    return answer.content.decode().count('<th scope="row"')


def refs_in(answer: Any) -> set[str]:
    return set(re.findall(r"C-\d{4}-\d{5}", answer.content.decode()))


def fill(member: Any, number: int) -> None:
    with transaction.atomic():
        for _count in range(number):
            record(Action.ACTIVITY_READ, by=member)


def test_coordinator_sees_who_opened_which_case(
    as_member, coordinator, caseworker, colleague, case_of
) -> None:
    case, other = case_of(caseworker, name=NAME), case_of(colleague)
    as_member(caseworker).get(f"/cases/{case.ref}/")
    lea = as_member(coordinator)

    page = lea.get("/activity/", {"case": case.ref, "group": "looks"})

    shown = page.content.decode()
    table = shown.partition("<table")[2]
    assert lines_of(page) == 1
    assert "Mina" in table
    assert "Case looked at" in table
    assert f'href="/cases/{case.ref}/"' in table
    assert other.ref not in shown
    assert "Canary" not in shown


def test_reading_the_record_is_recorded(as_member, coordinator, caseworker, case_of) -> None:
    case = case_of(caseworker)

    as_member(coordinator).get("/activity/", {"case": case.ref, "member": str(caseworker.id)})

    entry = AuditEntry.objects.latest("sequence")
    assert (entry.action, entry.actor_id) == ("activity.read", coordinator.id)
    assert str(case.id) in entry.detail
    assert str(caseworker.id) in entry.detail


@pytest.mark.asvs("v5.0.0-8.2.3")
def test_auditor_sees_references_and_no_person(as_member, auditor, caseworker, case_of) -> None:
    case = case_of(caseworker, name=NAME, summary="Canary summary")
    vera = as_member(auditor)

    shown = vera.get("/activity/").content.decode()

    assert case.ref in shown
    assert f"/cases/{case.ref}/" not in shown
    assert "Mina" in shown
    assert "Canary" not in shown
    assert vera.get(f"/cases/{case.ref}/").status_code == 403


@pytest.mark.asvs("v5.0.0-8.2.1")
def test_record_is_for_coordinators_and_auditors(
    as_member, coordinator, auditor, caseworker, intake, lawyer, admin, reader, traveller
) -> None:
    closed = [caseworker, intake, lawyer, admin, reader, traveller]

    assert [as_member(who).get("/activity/").status_code for who in closed] == [403] * 5 + [404]
    for who in (coordinator, auditor):
        assert as_member(who).get("/activity/").status_code == 200


@pytest.mark.asvs("v5.0.0-8.2.2", "v5.0.0-8.4.1")
def test_lines_of_another_group_are_in_no_answer(
    as_member, coordinator, caseworker, stranger, case_of
) -> None:
    case = case_of(caseworker, name=NAME)
    as_member(caseworker).get(f"/cases/{case.ref}/")
    ilya = as_member(stranger)

    for asked in ({}, {"case": case.ref}, {"group": "looks"}, {"since": "2000-01-01"}):
        theirs = AuditEntry.objects.filter(organisation_id=stranger.organisation_id)
        most = theirs.count() if asked.keys() <= {"since"} else 0
        page = ilya.get("/activity/", asked)
        assert lines_of(page) == most
        shown = page.content.decode().partition("</form>")[2]
        assert page.status_code == 200
        assert "Mina" not in page.content.decode()
        assert case.ref not in shown.partition("<table")[2]
    foreign = ilya.get("/activity/", {"member": str(caseworker.id)})
    assert lines_of(foreign) == 0
    assert "Select a valid choice" in foreign.content.decode()


def test_unknown_and_foreign_reference_are_answered_alike(
    as_member, stranger, caseworker, case_of
) -> None:
    case = case_of(caseworker)
    ilya = as_member(stranger)

    answers = [ilya.get("/activity/", {"case": ref}) for ref in (case.ref, "C-2020-99999")]

    said = [answer.content.decode().rpartition("</form>")[2] for answer in answers]
    assert "No line matches." in said[0]
    assert said[0].replace(case.ref, "") == said[1].replace("C-2020-99999", "")


def test_own_activity_shows_ones_own_lines_alone(
    as_member, caseworker, colleague, case_of
) -> None:
    own, other = case_of(caseworker, name=NAME), case_of(colleague)
    as_member(caseworker).get(f"/cases/{own.ref}/")
    as_member(colleague).get(f"/cases/{other.ref}/")

    page = as_member(caseworker).get("/activity/mine/")

    assert own.ref in refs_in(page)
    assert other.ref not in refs_in(page)
    assert "Canary" not in page.content.decode()
    assert lines_of(page) == AuditEntry.objects.filter(actor_id=caseworker.id).count()


def test_everybody_sees_what_is_kept_of_oneself_but_not_on_travel(
    as_member, coordinator, auditor, caseworker, intake, lawyer, admin, reader, traveller
) -> None:
    for who in (coordinator, auditor, caseworker, intake, lawyer, admin, reader):
        assert as_member(who).get("/activity/mine/").status_code == 200

    assert as_member(traveller).get("/activity/mine/").status_code == 404


def test_lines_are_narrowed_by_member_group_and_day(
    as_member, coordinator, caseworker, colleague, case_of
) -> None:
    case_of(caseworker)
    case_of(colleague)
    lea = as_member(coordinator)
    today = clock.today()
    opened = {"group": "casework"}

    asked: list[tuple[dict[str, Any], int]] = [
        ({**opened}, 4),
        ({**opened, "member": str(caseworker.id)}, 2),
        ({**opened, "member": str(coordinator.id)}, 0),
        ({**opened, "since": today, "until": today}, 4),
        ({**opened, "until": today - timedelta(days=1)}, 0),
        ({**opened, "since": today + timedelta(days=1)}, 0),
        ({**opened, "until": "9999-12-31"}, 0),
    ]

    assert [lines_of(lea.get("/activity/", query)) for query, _n in asked] == [
        number for _query, number in asked
    ]


def test_every_line_stands_on_one_page(as_member, coordinator, caseworker) -> None:
    fill(caseworker, PAGE + 3)
    lea, asked = as_member(coordinator), f"?member={caseworker.id}"

    first = lea.get(f"/activity/{asked}")
    link = re.search(r'href="(\?[^"]*after=\d+)"', first.content.decode())
    assert link
    second = lea.get("/activity/" + link[1].replace("&amp;", "&"))

    assert (lines_of(first), lines_of(second)) == (PAGE, 3)
    assert "Back to the start" in second.content.decode()


@pytest.mark.parametrize("after", ["0", "-1", "x", "9" * 40])
def test_bad_page_mark_is_said_and_breaks_nothing(as_member, coordinator, after) -> None:
    answer = as_member(coordinator).get("/activity/", {"after": after})

    assert answer.status_code == 200


def test_queries_do_not_grow_with_the_lines(as_member, coordinator, caseworker, case_of) -> None:
    lea = as_member(coordinator)
    case_of(caseworker)

    def queries() -> int:
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert lines_of(lea.get("/activity/"))
        return len(data) + len(keys)

    few = queries()
    for _count in range(3):
        case_of(caseworker)

    assert queries() == few


def test_case_says_by_how_many_it_was_seen(
    as_member, coordinator, caseworker, colleague, case_of
) -> None:
    case, other = case_of(caseworker), case_of(caseworker)
    page = f"/cases/{case.ref}/"
    for _twice in range(2):
        as_member(caseworker).get(page)
    as_member(coordinator).get(f"/cases/{other.ref}/")

    alone = as_member(caseworker).get(page).content.decode()
    both = as_member(coordinator).get(page).content.decode()

    assert "Seen by 1 member" in alone
    assert "Who, and when" not in alone
    assert "Seen by 2 members" in both
    assert f'href="/activity/?case={case.ref}&amp;group=looks"' in both


def test_partners_reader_is_counted_and_stays_nameless(
    as_member, coordinator, caseworker, reader, case_of
) -> None:
    case = case_of(caseworker)
    with transaction.atomic():
        record(Action.CASE_CONSULTED, by=reader, on=case, organisation_id=case.organisation_id)
    lea = as_member(coordinator)

    shown = lea.get("/activity/", {"case": case.ref}).content.decode()

    assert "somebody at a partner" in shown
    assert "Pia" not in shown


def test_one_look_is_one_line(caseworker, case_of) -> None:
    case = case_of(caseworker)
    before = AuditEntry.objects.count()

    consult_case(ref=case.ref, by=caseworker)

    assert AuditEntry.objects.count() == before + 1
