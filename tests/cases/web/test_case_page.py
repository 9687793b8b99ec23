"""The page of one case: twelve questions of the database whatever is on file, and light."""

import gzip
from datetime import timedelta
from typing import Any

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.access.consents import record_consent
from cases.access.glass import break_glass
from cases.casebook.assessments import assess
from cases.casebook.claims import add_claim
from cases.casebook.events import add_event, add_task
from cases.casebook.money import add_money
from cases.casebook.reveal import OF_CASE, keep_hidden
from cases.casebook.services import give, open_case
from cases.casebook.transcripts import keep_transcript
from cases.lifecycle.merging import merge_persons
from cases.networks.services import add_proceeding
from cases.repatriation.limits import note_limit
from people.accounts.models import Membership
from people.accounts.teams import change_team, make_team
from people.dates import clock
from people.registry.entries import NewName, NewPerson

MOST_QUERIES, NEXT_PAGE = 12, 25 * 1024


@pytest.fixture
def anew(as_member):
    """Ask for a page as a browser does that comes back: its queries in both databases."""

    def asked(member: Any, path: str) -> tuple[list[str], bytes]:
        client = as_member(Membership.objects.get(pk=member.pk))
        client.get(path)
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            answer = client.get(path)
        assert answer.status_code == 200
        asked = [*data.captured_queries, *keys.captured_queries]
        return [query["sql"] for query in asked], answer.content

    return asked


@pytest.fixture
def filled(caseworker, coordinator, admin, partner_organisation, sent_request):
    """Put one more of everything into a case."""
    team = make_team(name="Night (invented)", by=admin)
    change_team(team=team, name="Night", member_ids=[caseworker.pk], by=admin)

    def fill(case: Any, text: str = "Said by a friend.") -> None:
        told = {"case": case, "by": caseworker}
        add_event(text=text, source="Sita", **told)
        add_task(text="Call the wife", due_on=clock.today() + timedelta(days=3), **told)
        for about, code in (("status", "missing"), ("pathway", "convict"), ("death", "died")):
            add_claim(about=about, code=code, source="A friend", is_chosen=False, **told)
        add_money(kind="debt", amount="2000", currency="USD", **told)
        signs = {"act": "yes", "means": "yes", "purpose": "yes", "outcome": "possible"}
        assess(note=text, **signs, **told)
        keep_transcript(text="A: hello", platform="other", messages=1, **told)
        said = {"given_by": "next_of_kin", "method": "oral", "given_on": clock.today()}
        scopes = ["home_state", f"partner:{partner_organisation.pk}"]
        record_consent(scopes=scopes, **said, **told)
        for what in OF_CASE:
            keep_hidden(what=what, text=text, **told)
        sent_request(case, caseworker)
        add_proceeding(name=text[:300], authority="police", **told)
        note_limit(text=text[:500], on=clock.today() + timedelta(days=3), **told)
        other = open_case(by=caseworker, person=NewPerson(names=(NewName("Rajan Invented"),)))
        merge_persons(kept=case.person, gone=other.person, by=coordinator)
        case.refresh_from_db()
        given = {"owner": caseworker, "team": team, "seen": caseworker.pk}
        give(case=case, by=coordinator, **given)

    return fill


@pytest.mark.parametrize("who", ["caseworker", "coordinator"])
def test_page_asks_twelve_questions_however_much_is_on_file(
    who, request, caseworker, case_of, filled, anew
) -> None:
    member = request.getfixturevalue(who)
    case = case_of(caseworker)
    page = f"/cases/{case.ref}/"
    filled(case)
    one, _content = anew(member, page)
    for _twice in range(2):
        filled(case)

    three, content = anew(member, page)

    assert b"Made one with" in content or who == "caseworker"
    assert len(three) == len(one), "\n".join(query[:150] for query in three)
    assert len(three) <= MOST_QUERIES, "\n".join(query[:150] for query in three)


def test_emergency_asks_no_more(colleague, caseworker, case_of, filled, anew) -> None:
    case = case_of(caseworker)
    filled(case)
    colleague.trained_on = clock.today()
    colleague.save()
    break_glass(ref=case.ref, by=colleague, reason="family_calling", note="")

    asked, content = anew(colleague, f"/cases/{case.ref}/")

    assert b"Emergency access until" in content
    assert len(asked) <= MOST_QUERIES, "\n".join(query[:150] for query in asked)


def test_page_of_a_rich_case_is_light(caseworker, case_of, filled, anew) -> None:
    case = case_of(caseworker, summary="He left for work, and was sent on. " * 100)
    for turn in range(10):
        filled(case, f"Turn {turn}: " + f"what {turn * 7919} said of {turn * 104729}. " * 60)

    _asked, content = anew(caseworker, f"/cases/{case.ref}/")

    assert len(gzip.compress(content)) <= NEXT_PAGE


def test_seen_by_counts_each_member_once(as_member, caseworker, coordinator, case_of) -> None:
    page = f"/cases/{case_of(caseworker).ref}/"
    mina, lea = as_member(caseworker), as_member(coordinator)

    assert "Seen by 1 member" in mina.get(page).content.decode()
    lea.get(page)
    assert "Seen by 2 members" in lea.get(page).content.decode()
    assert "Seen by 2 members" in mina.get(page).content.decode()
