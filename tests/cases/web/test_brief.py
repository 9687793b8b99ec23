"""The sheet for a meeting with an addressee: what may be told to it, and what it has not done."""

import re
from datetime import timedelta

import pytest

from cases.access.consents import record_consent
from cases.access.glass import break_glass
from cases.casebook.models import Case
from cases.repatriation.addressees import add_addressee
from cases.repatriation.meetings import note_meeting
from cases.repatriation.models import Meeting, Request
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.models import Nationality, PersonName
from tests.cases.web.test_pages import queries


def days_ago(number):
    return clock.today() - timedelta(days=number)


@pytest.fixture
def ministry(caseworker):
    told = {"kind": "mfa_home", "name": "Ministry (invented)", "email": "m@example.org"}
    return add_addressee(organisation=caseworker.organisation, by=caseworker, **told)


@pytest.fixture
def asked(case_of, caseworker, ministry):
    """A request to the ministry in a case of its own, to which the family has agreed or not."""

    def make(name, *, agreed=True, owner=caseworker, addressee=ministry, **facts):
        case = case_of(owner, name=name, status="missing")
        if agreed:
            told = {"given_by": "self", "method": "oral", "given_on": clock.today()}
            record_consent(case=case, by=owner, scopes=["own_org", "home_state"], **told)
        days = {"sent_on": days_ago(50), "due_on": days_ago(20), "channel": "email"}
        facts = {"state": "sent", "kind": "discharge", "our_ref": f"{case.ref}/1"} | days | facts
        return Request.objects.create(
            case=case, addressee=addressee, opened_at=clock.now(), **facts
        )

    return make


@pytest.fixture
def sheet(mina, ministry):
    def shown(client=mina, addressee=ministry) -> str:
        answer = client.get(f"/addressees/{addressee.pk}/brief/")
        assert answer.status_code == 200
        return answer.content.decode().partition("<main")[2]

    return shown


def section(page, title) -> str:
    return page.partition(title)[2].partition("</section>")[0]


def test_sheet_says_who_waits_since_when_with_both_numbers_and_names(sheet, asked) -> None:
    newer = asked("Second Invented", sent_on=days_ago(3), due_on=clock.today())
    older = asked("First Invented", their_ref="MEA/77")
    PersonName.objects.create(person=older.case.person, full="प्रथम", script="Deva")

    page = sheet()

    late = section(page, "Not answered, the oldest first")
    assert late.index("First Invented") < late.index("Second Invented")
    for told in ("MEA/77", older.our_ref, ">50<", ">3<"):
        assert told in late
    annex = section(page, "Annex: the persons")
    assert "प्रथम" in annex
    assert newer.case.ref in annex
    assert re.search(r"<dt>Missing</dt><dd>2</dd>", page)


def test_prisoner_who_wants_to_stay_is_not_asked_for_in_a_meeting(sheet, asked) -> None:
    asked("Stays Invented", kind="pow_return", wish="stay", wish_source="Told the ICRC")
    asked("Leaves Invented", kind="pow_return", wish="home", wish_source="Told the ICRC")

    page = sheet()

    assert "Leaves Invented" in page
    assert "Stays Invented" not in page
    assert "1 case is left out" in page


def test_promise_since_the_last_meeting_stands_apart(sheet, asked, ministry, caseworker) -> None:
    asked("Old Promise", state="granted", since=days_ago(40))
    asked("New Promise", state="granted", since=days_ago(10))
    note_meeting(addressee=ministry, by=caseworker, on=days_ago(30), note="Said in a low voice")

    page = sheet()

    assert "New Promise" in section(page, "Promised since we met on")
    assert "Old Promise" in section(page, "Promised before that")
    assert "low voice" not in page


@pytest.mark.parametrize("state", ["draft", "ready", "suspended", "withdrawn", "closed"])
def test_what_was_not_sent_rests_or_is_over_is_not_told(state, sheet, asked) -> None:
    held = {"held_state": "sent"} if state == "suspended" else {}
    asked("Canary Invented", state=state, **held)

    assert "Canary Invented" not in sheet()


def test_who_did_not_agree_is_absent_and_counted(sheet, asked) -> None:
    told = asked("First Invented")
    withheld = asked("Canary Invented", agreed=False, their_ref="Canary number")

    page = sheet()

    assert "Canary" not in page
    assert withheld.case.ref not in page
    assert "1 case is left out" in page
    entry = AuditEntry.objects.get(action="brief.printed")
    assert str(told.case_id) in entry.detail
    assert str(withheld.case_id) not in entry.detail
    assert '"withheld":1' in entry.detail


def test_who_is_of_another_state_than_the_office_is_withheld(sheet, asked, ministry) -> None:
    asked("First Invented")
    foreign = asked("Canary Invented").case
    Nationality.objects.filter(person=foreign.person).update(country="IND")
    Case.objects.filter(pk=foreign.pk).update(nationality="IND")
    ministry.country = "NPL"
    ministry.save()

    page = sheet()

    assert "First Invented" in page
    assert "Canary" not in page
    assert "1 case is left out" in page


def test_case_that_an_emergency_alone_opens_is_not_on_the_sheet(
    as_member, sheet, asked, colleague, ministry
) -> None:
    case = asked("Canary Invented").case
    asked("First Invented", owner=colleague)
    colleague.trained_on = clock.today()
    colleague.save()
    break_glass(ref=case.ref, by=colleague, reason="family_calling", note="")

    page = sheet(as_member(colleague))

    assert "First Invented" in page
    assert "Canary" not in page


def test_case_that_one_does_not_see_is_not_on_the_sheet(sheet, asked, colleague) -> None:
    asked("First Invented")
    asked("Canary Invented", owner=colleague)

    page = sheet()

    assert "Canary" not in page
    assert "left out" not in page


def test_no_list_goes_to_russian_authorities(sheet, asked, caseworker) -> None:
    told = {"kind": "ru_mod", "name": "A ministry"}
    office = add_addressee(organisation=caseworker.organisation, by=caseworker, **told)
    asked("Canary Invented", addressee=office)

    page = sheet(addressee=office)

    assert "No list of ours goes to Russian authorities." in page
    assert "Canary" not in page
    assert not AuditEntry.objects.filter(action="brief.printed").exists()


def test_sheet_of_another_group_is_not_there(as_member, stranger, ministry) -> None:
    assert as_member(stranger).get(f"/addressees/{ministry.pk}/brief/").status_code == 404


def test_queries_do_not_grow_with_the_list(mina, ministry, asked) -> None:
    path = f"/addressees/{ministry.pk}/brief/"
    # Of another state: whose nationalities are asked for of each.
    ministry.country = "IND"
    ministry.save()
    asked("First Invented")
    one = queries(mina, path)
    for name in ("Second Invented", "Third Invented"):
        asked(name)

    assert queries(mina, path) == one


def test_meeting_is_noted_on_the_page_and_not_for_a_day_to_come(mina, ministry) -> None:
    page = f"/addressees/{ministry.pk}/"
    ahead = {"on": clock.today() + timedelta(days=1), "note": "They will look"}
    answer = mina.post(f"{page}meetings/", ahead)
    assert answer.status_code == 422
    assert "They will look" in answer.content.decode()
    assert not Meeting.objects.exists()

    mina.post(f"{page}meetings/", ahead | {"on": clock.today()})

    assert "They will look" in mina.get(page).content.decode()
    assert "They will look" not in AuditEntry.objects.get(action="meeting.noted").detail
