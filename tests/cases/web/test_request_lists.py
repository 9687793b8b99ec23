"""The board and the list of requests on their pages."""

import re
from datetime import timedelta

import pytest
from django.apps import apps
from django.db import connections
from django.test.utils import CaptureQueriesContext

from cases.repatriation.models import Request
from people.audit.models import AuditEntry
from people.dates import clock

BOARD, LIST = "/requests/board/", "/requests/"


def words(answer) -> str:
    assert answer.status_code == 200
    main = answer.content.decode().partition("<main")[2]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", main))


@pytest.fixture
def request_in(caseworker, case_of, sent_request):
    """Make a request of Mina's that stands in a state since some days."""

    def make(state, *, since=0, **facts):
        made = sent_request(facts.pop("case", None) or case_of(caseworker), caseworker)
        facts = {"state": state, "since": clock.today() - timedelta(days=since)} | facts
        Request.objects.filter(pk=made.pk).update(**facts)
        made.refresh_from_db()
        return made

    return make


def test_card_says_how_long_for_whom_and_leads_to_the_step(mina, request_in) -> None:
    late = clock.today() - timedelta(days=17)
    soon = clock.today() + timedelta(days=4)
    cards = {
        "17 days late": (request_in("sent", due_on=late), "next", "Chase"),
        "4 days left": (request_in("acknowledged", due_on=soon), "next", "Move"),
        "ours: 9 days left": (request_in("info_requested", since=5), "move-sent", "Supply"),
        "3 days waiting": (request_in("answered", since=3), "next", "Decide"),
        "39 days since": (request_in("granted", since=39), "move-fulfilled", "Fulfilled?"),
        "ready for 2 days": (request_in("ready", since=2), "move-sent", "Send"),
    }

    page = mina.get(BOARD).content.decode()

    for said, (made, part, act) in cards.items():
        [card] = [card for card in page.split("<article")[1:] if made.case.ref in card]
        assert f">{said}<" in card
        assert "Discharge" in card
        assert "Rajan Invented" in card
        assert f'href="/requests/{made.pk}/#{part}">{act}<' in card
    assert page.count("card--late") == 1


def test_draft_says_that_a_consent_is_lacking(mina, caseworker, request_in) -> None:
    made = request_in("draft", since=1)
    assert "draft for 1 day" in words(mina.get(BOARD))

    apps.get_model("cases.Consent").objects.filter(case=made.case).update(withdrawn_at=clock.now())

    assert "lacks consent" in words(mina.get(BOARD))


def test_columns_say_how_many_and_lead_to_the_rest(mina, case_of, caseworker, request_in) -> None:
    case = case_of(caseworker)
    for number in range(6):
        due = clock.today() - timedelta(days=number)
        request_in("sent", case=case, due_on=due)
    request_in("closed", case=case)
    request_in("suspended", case=case, held_state="draft")

    page = mina.get(f"{BOARD}?kind=discharge")

    said = words(page)
    assert "Sent 6, 5 late" in said
    assert "List 8 Late 5" in said
    assert "Not on the board: suspended 1 , closed or withdrawn 1 ." in said
    assert "/requests/?state=sent&amp;kind=discharge" in page.content.decode()
    assert "2 more" in said
    assert mina.get("/requests/?state=over&kind=discharge").context["count"] == "1"


def test_board_is_narrowed_as_its_address_says(mina, request_in) -> None:
    made, other = request_in("sent"), request_in("sent")

    page = mina.get(f"{BOARD}?ref={made.case.ref}&owner=me&addressee={made.addressee_id}")

    said = words(page)
    assert made.case.ref in said
    assert other.case.ref not in said
    assert "Addressee: Embassy" in said
    assert "Owner: me" in said
    assert "List 1" in said


def test_wrong_filter_is_said_and_nothing_is_shown(mina, request_in) -> None:
    made = request_in("sent")
    for path in (BOARD, LIST):
        page = mina.get(f"{path}?ref=embassy")

        said = words(page)
        assert "A reference looks like C-2026-00042." in said
        assert made.case.ref not in said


def test_list_says_how_many_and_which_tab_it_is(mina, request_in) -> None:
    request_in("sent", due_on=clock.today() - timedelta(days=1))
    request_in("draft")

    every, late = mina.get(LIST), mina.get(f"{LIST}?overdue=true")

    assert "2 requests" in words(every)
    assert "1 request " in words(late)
    current = r'href="([^"]+)" aria-current="page">(?:List|Late)'
    assert re.findall(current, every.content.decode()) == ["/requests/"]
    assert re.findall(current, late.content.decode()) == ["/requests/?overdue=true"]


def test_look_at_the_board_is_recorded_once(mina, request_in) -> None:
    made = [request_in("sent"), request_in("draft")]
    before = AuditEntry.objects.count()

    mina.get(BOARD)

    [entry] = AuditEntry.objects.order_by("-pk")[: AuditEntry.objects.count() - before]
    assert entry.action == "request.listed"
    assert all(str(row.pk) in entry.detail for row in made)


def test_queries_of_the_board_do_not_grow_with_its_cards(mina, request_in) -> None:
    def queries():
        with (
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            mina.get(BOARD)
        return len(data) + len(keys)

    for state in ("draft", "sent", "granted"):
        request_in(state)
    before = queries()
    for state in ("draft", "ready", "sent", "sent", "granted"):
        request_in(state)

    assert queries() == before
