"""Papers and milestones on the page of a request, and the fact by which one comes true."""

import re

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape

from cases.repatriation.addressees import add_addressee
from cases.repatriation.milestones import note_milestone
from cases.repatriation.models import Milestone, Request
from cases.repatriation.services import move, open_request
from people.dates import clock
from tests.papers import waived

REASON = "The house burnt, nothing is left"


@pytest.fixture
def draft(case_of, caseworker, organisation):
    told = {"kind": "mfa_home", "name": "Ministry (invented)"}
    office = add_addressee(organisation=organisation, by=caseworker, **told)
    case = case_of(caseworker)
    return open_request(case=case, by=caseworker, kind="discharge", addressee=office)


def page_of(request) -> str:
    return f"/requests/{request.pk}/"


def shown(client, request) -> str:
    return client.get(page_of(request)).content.decode()


def version_of(page) -> str:
    return re.search(r'name="version" value="(\d+)"', page)[1]


def test_list_says_what_is_missing_and_what_it_goes_without(mina, draft) -> None:
    page = shown(mina, draft)
    assert "3 papers are still missing." in page

    told = {"in_hand": ["application"], "why_passport_copy": REASON, "version": version_of(page)}
    assert mina.post(f"{page_of(draft)}papers/", told).status_code == 302

    page = shown(mina, draft)
    assert "One paper is still missing." in page
    assert f"goes without: {REASON}" in page


def test_list_that_somebody_else_changed_is_told_and_what_was_ticked_is_kept(mina, draft) -> None:
    version = version_of(shown(mina, draft))
    mina.post(f"{page_of(draft)}papers/", {"in_hand": ["application"], "version": version})

    answer = mina.post(
        f"{page_of(draft)}papers/",
        {"in_hand": ["passport_copy"], "why_contract_copy": REASON, "version": version},
    )

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "changed meanwhile" in page
    assert re.search(r'value="passport_copy"[^>]* checked', page)
    assert f'value="{REASON}"' in page
    assert list(draft.papers.values_list("paper", flat=True)) == ["application"]
    assert version_of(page) == str(int(version) + 1)


def test_page_names_the_language_of_the_letter(mina, draft) -> None:
    Request.objects.update(language="nep")

    assert "<dd>Nepali</dd>" in shown(mina, draft)


def test_refusal_for_want_of_a_consent_leads_to_where_it_is_written_down(mina, draft) -> None:
    told = {"on": clock.today(), "seen": "draft"}

    answer = mina.post(f"{page_of(waived(draft))}to/ready/", told)

    page = answer.content.decode().partition("<main")[2]
    assert answer.status_code == 422
    assert "There is no consent yet for: Government at home." in page
    assert f'href="/cases/{draft.case.ref}/consents/new/"' in page


def test_answer_that_waits_for_a_coordinator_is_said_with_a_way_back(
    mina, case_of, caseworker, sent_request
) -> None:
    request = sent_request(case_of(caseworker), caseworker)
    move(request=request, to="answered", by=caseworker, note="They wrote")

    page = shown(mina, request)

    assert "A coordinator reads the answer and says what became of it." in page
    assert f'<a href="/cases/{request.case.ref}/">Back to the case</a>' in page


def test_appeal_is_to_somebody_who_is_chosen_and_the_refused_request_leads_to_it(
    as_member, case_of, caseworker, coordinator, sent_request, organisation
) -> None:
    request = sent_request(case_of(caseworker), caseworker)
    request = move(request=request, to="answered", by=coordinator, note="They wrote")
    request = move(request=request, to="refused", by=coordinator, note="No", outcome="refused")
    other = add_addressee(
        organisation=organisation, by=coordinator, kind="iom_mission", name="Mission (invented)"
    )
    lea = as_member(coordinator)
    offered = shown(lea, request).partition('id="id_appealed_addressee"')[2].partition("</sel")[0]
    assert re.findall(r"<option[^>]*>([^<]*)<", offered) == ["Choose", "Mission (invented)"]
    told = {"on": clock.today(), "seen": "refused", "addressee": ""}
    assert lea.post(f"{page_of(request)}to/appealed/", told).status_code == 422

    lea.post(f"{page_of(request)}to/appealed/", told | {"addressee": other.pk})

    appeal = Request.objects.get(parent=request)
    page = shown(lea, request)
    assert f'<a href="/requests/{appeal.pk}/"' in page
    assert not re.search(r'id="move-\w+" open', page)


def test_milestone_is_noted_planned_and_taken_back(mina, draft) -> None:
    to = f"{page_of(draft)}milestones/"
    today = clock.today().isoformat()
    mina.post(to, {"code": "flight", "on": today, "is_planned": "on", "note": "By night"})
    (stone,) = Milestone.objects.all()
    assert stone.is_planned
    page = shown(mina, draft)
    assert "planned for" in page
    assert "By night" in page

    assert mina.post(f"{to}{stone.pk}/take-back/").status_code == 302

    assert "By night" not in shown(mina, draft)
    assert mina.post(f"{to}{stone.pk}/take-back/").status_code == 404


def test_milestone_that_cannot_be_is_told_at_its_field_with_what_was_typed(mina, draft) -> None:
    told = {"code": "flight", "on": "2999-01-01", "note": "By night"}
    answer = mina.post(f"{page_of(draft)}milestones/", told)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert 'id="id_stone_on"' in page
    assert "This day has not come yet." in page
    assert 'value="By night"' in page


def test_page_of_the_kind_offers_its_own_milestones_alone(mina, draft) -> None:
    page = shown(mina, draft)

    assert '<option value="discharge_order"' in page
    assert '<option value="dna_sent"' not in page


def test_answer_says_of_which_day_it_speaks(mina, case_of, caseworker, sent_request) -> None:
    request = sent_request(case_of(caseworker), caseworker)
    told = {"on": clock.today(), "seen": "sent", "note": "Not held", "answer_as_of": "2026-01-31"}
    assert mina.post(f"{page_of(request)}to/answered/", told).status_code == 302

    assert "31 January 2026" in shown(mina, request)
    ahead = told | {"answer_as_of": "2999-01-01"}
    request = sent_request(case_of(caseworker), caseworker)
    answer = mina.post(f"{page_of(request)}to/answered/", ahead)
    assert escape("The answer came before this day.") in answer.content.decode()
    assert Request.objects.get(pk=request.pk).state == "sent"


def test_request_comes_true_by_the_fact_that_is_chosen(
    mina, case_of, caseworker, coordinator, sent_request
) -> None:
    request = sent_request(case_of(caseworker), caseworker)
    request = move(request=request, to="answered", by=caseworker, note="Yes")
    move(request=request, to="granted", by=coordinator, outcome="granted")
    assert '<option value="arrival"' in shown(mina, request)

    told = {"on": clock.today(), "seen": "granted", "fact": "arrival"}
    assert mina.post(f"{page_of(request)}to/fulfilled/", told).status_code == 302

    assert "Arrived home" in shown(mina, request)


def test_own_number_stands_on_the_page(mina, draft) -> None:
    assert f"{draft.case.ref}/1" in shown(mina, draft)


def test_queries_do_not_grow_with_papers_and_milestones(mina, draft, caseworker) -> None:
    waived(draft)

    def queries() -> int:
        keys, default = (CaptureQueriesContext(connections[name]) for name in ("keys", "default"))
        with keys, default:
            shown(mina, draft)
        return len(keys) + len(default)

    note_milestone(request=draft, by=caseworker, code="note_verbale", on=clock.today())
    one = queries()
    for code in ("list_accepted", "out_of_unit", "travel_paper"):
        note_milestone(request=draft, by=caseworker, code=code, on=clock.today())

    assert queries() == one
