"""What was done, as the family reads it: every step, dates in their language, or the reason."""

import pytest
from django.utils.html import escape

from cases.access.consents import record_consent
from cases.repatriation.services import chase, move, open_request
from people.accounts import sessions
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.web.test_pages import queries
from tests.papers import waived


@pytest.fixture
def case(case_of, caseworker):
    return case_of(caseworker, name="Canary Person", summary="Secret story")


@pytest.fixture
def agreed(case, caseworker):
    return record_consent(
        case=case,
        by=caseworker,
        given_by="next_of_kin",
        method="oral",
        given_on=clock.today(),
        scopes=["family"],
    )


def sheet(client, case, **asked):
    answer = client.get(f"/cases/{case.ref}/family/", asked)
    assert answer.status_code == 200
    return answer.content.decode()


def recorded():
    return AuditEntry.objects.filter(action="family.updated")


def test_sheet_lists_every_step_and_what_is_awaited(
    as_member, caseworker, case, agreed, sent_request
):
    sent = sent_request(case, caseworker)
    first_due = sent.due_on
    clock.move(days=31)
    # A session does not last so long.
    mina = as_member(caseworker)
    page = sheet(mina, case)
    assert f"was due by {first_due:%-d %B %Y} and has not come" in page
    assert "They are asked again." in page

    asked = chase(request=sent, by=caseworker, note="Secret note")
    page = sheet(mina, case)

    for told in ("Canary Person", case.ref, "Embassy", "Begun", "Ready to send", "Sent"):
        assert told in page
    assert f"<b>{clock.today():%-d %B %Y}</b>: Asked them again" in page
    assert f"awaited until {asked.due_on:%-d %B %Y}" in page
    assert "Secret" not in page
    assert caseworker.user.display_name not in page.split("<main")[1]
    assert recorded().count() == 2
    assert recorded().last().object_id == case.id


def test_sheet_shows_milestones_and_not_what_was_taken_back(
    mina, caseworker, case, agreed, sent_request
):
    sent = sent_request(case, caseworker)
    made = {"case": case, "made_by": caseworker, "made_at": clock.now(), "on": clock.today()}
    sent.milestones.create(code="note_verbale", **made)
    sent.milestones.create(code="flight", is_planned=True, **made)
    sent.milestones.create(code="arrival", taken_back_at=clock.now(), **made)

    page = sheet(mina, case)

    stones = {row.code: row.get_code_display() for row in sent.milestones.all()}
    assert stones["note_verbale"] in page
    assert f"{stones['flight']} (planned)" in page
    assert stones["arrival"] not in page


def test_dates_stand_in_the_language_that_is_chosen(
    mina, caseworker, case, agreed, sent_request, settings
):
    settings.LANGUAGES = [("en", "English"), ("fr", "Français")]
    sent = sent_request(case, caseworker)
    months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    due = f"{sent.due_on.day} {months.split()[sent.due_on.month - 1]} {sent.due_on.year}"

    page = sheet(mina, case, language="fr")

    assert due in page
    assert '<html lang="fr"' in page
    assert recorded().get().detail.count('"fr"') == 1
    assert due not in sheet(mina, case, language="xx")


@pytest.mark.parametrize("fact", ["family_is_hostile", "family_not_told"])
def test_fact_of_the_case_refuses_with_its_reason_and_prints_nothing(
    mina, caseworker, case, agreed, sent_request, fact
):
    sent_request(case, caseworker)
    setattr(case.person, fact, True)
    case.person.save()

    page = sheet(mina, case)

    assert "The family may not be told." in page
    for hidden in ("Canary Person", "Embassy", "Record that the family was told"):
        assert hidden not in page.split("<main")[1]
    assert not recorded().exists()


def test_without_consent_the_family_is_not_told(mina, caseworker, case, sent_request):
    sent_request(case, caseworker)

    page = sheet(mina, case)

    assert escape("There is no consent yet for: The family and those near.") in page
    assert "Embassy" not in page
    assert not recorded().exists()


def test_sheet_asks_for_the_second_factor_first(mina, case, agreed):
    session = mina.session
    session[sessions.FACTOR] = (clock.now() - sessions.FRESH * 2).isoformat()
    session.save()

    asked = mina.get(f"/cases/{case.ref}/family/")

    assert asked.status_code == 302
    assert not recorded().exists()


@pytest.mark.parametrize("kind", ["letter_out", "call"])
def test_telling_is_kept_as_an_event_and_ends_the_familys_waiting(mina, case, agreed, kind):
    told = mina.post(f"/cases/{case.ref}/family/told/", {"kind": kind})

    assert told.status_code == 302
    case.refresh_from_db()
    assert case.family_told_on == clock.today()
    assert case.events.get().kind == kind


def test_other_kinds_are_no_telling(mina, case, agreed):
    mina.post(f"/cases/{case.ref}/family/told/", {"kind": "note"})

    case.refresh_from_db()
    assert case.family_told_on is None
    assert not case.events.exists()


def test_queries_do_not_grow_with_requests(mina, caseworker, case, agreed, sent_request):
    sent = sent_request(case, caseworker)
    path = f"/cases/{case.ref}/family/"

    one = queries(mina, path)
    for kind in ("tracing", "remains"):
        more = open_request(case=case, by=caseworker, kind=kind, addressee=sent.addressee)
        move(request=waived(more), to="ready", by=caseworker)

    assert queries(mina, path) == one
