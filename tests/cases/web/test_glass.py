"""The pages of emergency access and of its review."""

from datetime import timedelta

import pytest

from cases.access.glass import break_glass
from cases.access.models import BreakGlass
from people.dates import clock

TOLD = {"reason": "life_at_risk", "note": "Canary rang from a station"}
OPEN = "Emergency access until"


@pytest.fixture
def trained(caseworker):
    caseworker.trained_on = clock.today()
    caseworker.save()
    return caseworker


@pytest.fixture
def glass(trained, colleague, coordinator, case_of):
    case = case_of(colleague, name="Leaky Canary")
    return break_glass(ref=case.ref, by=trained, **TOLD)


def test_trained_member_opens_a_case_and_ends_it(
    as_member, trained, colleague, coordinator, case_of
) -> None:
    case = case_of(colleague)
    mina = as_member(trained)
    assert mina.get(f"/cases/{case.ref}/").status_code == 404

    answer = mina.post("/cases/emergency/", {"ref": f" {case.ref.lower()} ", **TOLD})

    assert answer.headers["Location"] == f"/cases/{case.ref}/"
    closes = BreakGlass.objects.get().closes_at
    assert f"{OPEN} {closes:%H:%M}" in mina.get(f"/cases/{case.ref}/").content.decode()
    assert mina.post(f"/cases/{case.ref}/news/", {"text": "He is alive"}).status_code == 302
    assert mina.post(f"/cases/{case.ref}/emergency/end/").status_code == 302
    assert mina.get(f"/cases/{case.ref}/").status_code == 404
    assert mina.post(f"/cases/{case.ref}/emergency/end/").status_code == 404


def test_own_case_shows_no_emergency_and_has_none_to_end(mina, caseworker, case_of) -> None:
    case = case_of(caseworker)

    assert OPEN not in mina.get(f"/cases/{case.ref}/").content.decode()
    assert mina.post(f"/cases/{case.ref}/emergency/end/").status_code == 404


@pytest.mark.asvs("v5.0.0-8.2.2")
@pytest.mark.parametrize("ref", ["foreign", "C-2020-99999"])
def test_what_is_not_there_and_what_is_anothers_look_the_same(
    as_member, trained, stranger, case_of, ref
) -> None:
    case = case_of(stranger, name="Leaky Canary")
    asked = {"ref": case.ref if ref == "foreign" else ref, **TOLD}

    answer = as_member(trained).post("/cases/emergency/", asked)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "There is no such case." in page
    assert "Leaky" not in page
    assert page.count(TOLD["note"]) == 1


def test_reference_and_reason_are_asked_for(as_member, trained) -> None:
    answer = as_member(trained).post("/cases/emergency/", {"ref": "42"})

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "A reference looks like C-2026-00042." in page
    assert "Choose a reason." in page


def test_page_is_for_the_trained(as_member, caseworker, colleague, coordinator) -> None:
    answers = [as_member(who).get("/cases/emergency/") for who in (caseworker, coordinator)]

    assert [answer.status_code for answer in answers] == [403, 403]
    page = as_member(caseworker).get("/cases/").content.decode()
    assert "Emergency access" not in page


def test_coordinator_finds_it_on_the_first_page_until_it_is_reviewed(
    as_member, coordinator, glass
) -> None:
    lea, review = as_member(coordinator), f"/activity/emergencies/{glass.pk}/"
    first = lea.get("/").content.decode()
    assert review in first
    assert "Canary" not in first

    answer = lea.post(review, {"verdict": "questioned"})

    assert answer.status_code == 302
    assert review not in lea.get("/").content.decode()
    listed = lea.get("/activity/emergencies/").content.decode()
    assert "It is to be talked about" in listed


def test_review_shows_what_was_done_and_only_in_that_case(
    as_member, trained, coordinator, glass, case_of
) -> None:
    mina, page = as_member(trained), f"/cases/{glass.case.ref}/"
    other = case_of(trained)
    mina.get(page)
    mina.post(f"{page}news/", {"text": "He is alive"})
    mina.get(f"/cases/{other.ref}/")

    shown = as_member(coordinator).get(f"/activity/emergencies/{glass.pk}/").content.decode()

    for words in ("Emergency access to a case", "Case looked at", "Event added", TOLD["note"]):
        assert words in shown
    assert other.ref not in shown
    assert "Leaky" not in shown
    assert "He is alive" not in shown


def test_own_emergency_is_seen_and_not_judged(as_member, trained, glass) -> None:
    trained.role = "coordinator"
    trained.save()
    page = f"/activity/emergencies/{glass.pk}/"
    lea = as_member(trained)

    shown = lea.get(page)

    assert "Somebody else who coordinates the group must review it." in shown.content.decode()
    assert "Keep the verdict" not in shown.content.decode()
    assert lea.post(page, {"verdict": "justified"}).status_code == 403
    glass.refresh_from_db()
    assert glass.reviewed_by is None


@pytest.mark.asvs("v5.0.0-8.2.1", "v5.0.0-8.4.1")
def test_review_is_for_coordinators_of_the_group(
    as_member, stranger, colleague, auditor, admin, reader, glass
) -> None:
    page = f"/activity/emergencies/{glass.pk}/"
    closed = [colleague, auditor, admin, reader]

    answers = [
        as_member(who).get(path).status_code
        for who in closed
        for path in (page, "/activity/emergencies/")
    ]
    foreign = as_member(stranger)

    assert answers == [403] * 8
    assert foreign.get(page).status_code == 404
    assert foreign.post(page, {"verdict": "wrong"}).status_code == 404
    assert glass.case.ref not in foreign.get("/activity/emergencies/").content.decode()
    assert glass.case.ref not in foreign.get("/").content.decode()


def test_case_is_shut_again_after_the_hour(as_member, trained, glass) -> None:
    mina, page = as_member(trained), f"/cases/{glass.case.ref}/"
    with clock.at(clock.now() + timedelta(minutes=61)):
        # A session that rested so long is over: who signs in again sees nothing either.
        mina = as_member(trained)

        assert mina.get(page).status_code == 404
        assert "Leaky" not in mina.get("/cases/?stage=").content.decode()


def test_emergency_opens_no_way_to_keep_the_case(as_member, trained, coordinator, glass) -> None:
    mina, page = as_member(trained), f"/cases/{glass.case.ref}/"
    as_member(coordinator).post(f"{page}owner/", {"owner": "", "seen": str(glass.case.owner_id)})

    shown = mina.get(page).content.decode()
    taken = mina.post(f"{page}owner/", {"owner": str(trained.id), "seen": ""})

    assert "Take the case" not in shown
    assert taken.status_code == 403
