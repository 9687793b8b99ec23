"""The list of lacking consents: who is withheld from what, and consent for many at once."""

import pytest

from cases.access.consents import record_consent, withdraw_consent
from cases.access.models import Consent
from cases.casebook.models import Case, Claim
from cases.repatriation.addressees import add_addressee
from cases.repatriation.services import open_request
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.models import Person
from tests.cases.web.test_pages import queries

LIST = "/consents/"


def agree(case, by, *scopes, **told):
    usual = {"given_by": "next_of_kin", "method": "written", "given_on": clock.today()}
    return record_consent(case=case, by=by, scopes=list(scopes), **usual | told)


@pytest.fixture
def draft(organisation, caseworker):
    """Begin a letter to the embassy in a case; nothing is agreed to yet."""
    addressee = add_addressee(
        organisation=organisation, by=caseworker, kind="embassy_home_in_ru", name="Embassy (x)"
    )
    told = {"kind": "discharge", "addressee": addressee}
    return lambda case: open_request(case=case, by=case.owner, **told)


def listed(client, recipient=""):
    rows = client.get(LIST, {"recipient": recipient}).context["rows"]
    return {row.ref: [(gap.label, gap.is_veto) for gap in row.gaps] for row in rows}


def test_letter_waits_on_the_list_until_somebody_agrees(mina, caseworker, case_of, draft):
    case = case_of(caseworker)
    assert listed(mina) == {}
    letter = draft(case)

    page = mina.get(LIST)

    assert listed(mina) == {case.ref: [("Government at home", False)]}
    assert f"/requests/{letter.pk}/" in page.content.decode()
    assert "There is no consent yet for: Government at home." in page.content.decode()
    consent = agree(case, caseworker, "home_state")
    assert listed(mina) == {}
    withdraw_consent(consent=consent, by=caseworker)
    assert listed(mina) == {case.ref: [("Government at home", False)]}


@pytest.mark.parametrize(
    ("flags", "recipient", "is_veto"),
    [
        ({"no_contact_with_home_state": True}, "law_enforcement_home", True),
        ({"family_not_told": True}, "family", True),
        ({"family_is_hostile": True}, "icrc", False),
        ({"birth": FuzzyDate(str(clock.today().year - 10))}, "media_named", True),
        ({"age_min": 15, "age_max": 16}, "media_anonymous", True),
    ],
)
def test_what_no_consent_or_not_this_one_opens_is_listed_though_somebody_agreed(
    mina, caseworker, case_of, flags, recipient, is_veto
):
    case = case_of(caseworker)
    agree(case, caseworker, recipient)
    assert listed(mina, recipient) == {}
    person = Person.objects.get(pk=case.person_id)
    for name, value in flags.items():
        setattr(person, name, value)
    person.save()

    found = listed(mina, recipient)

    assert [gap for _label, gap in found[case.ref]] == [is_veto]
    page = mina.get(LIST, {"recipient": recipient}).content.decode()
    assert (f'value="{case.ref}"' in page) is not is_veto


def test_prisoner_is_listed_for_the_media(mina, caseworker, case_of):
    case = case_of(caseworker)
    agree(case, caseworker, "media_anonymous")
    Case.objects.filter(pk=case.pk).update(status="pow")

    assert listed(mina, "media_anonymous") == {case.ref: [("Media, without the name", True)]}


@pytest.mark.parametrize(
    ("told", "is_listed"),
    [
        ({"is_official": True}, True),
        ({"grade": "B2"}, True),
        ({"grade": "F6"}, False),
        ({"is_official": True, "taken_back_at": clock.now()}, False),
    ],
)
def test_whom_an_office_calls_a_prisoner_is_listed_for_the_media(
    mina, caseworker, case_of, told, is_listed
):
    case = case_of(caseworker)
    agree(case, caseworker, "media_anonymous")
    told = {"about": "status", "code": "pow", "made_by": caseworker} | told
    Claim.objects.create(case=case, made_at=clock.now(), **told)

    found = listed(mina, "media_anonymous")

    assert found == ({case.ref: [("Media, without the name", True)]} if is_listed else {})
    marks = mina.get(f"/cases/{case.ref}/").content.decode()
    assert ("Third Geneva Convention" in marks) is is_listed


def test_who_escaped_is_listed_for_russian_authorities(mina, caseworker, case_of):
    case = case_of(caseworker)
    agree(case, caseworker, "russian_state")
    assert listed(mina, "russian_state") == {}

    Case.objects.filter(pk=case.pk).update(status="escaped")

    assert listed(mina, "russian_state") == {case.ref: [("Russian authorities", True)]}


def test_case_to_which_nobody_agreed_is_listed(mina, caseworker, case_of):
    case = case_of(caseworker)
    agree(case, caseworker, "icrc", given_by="none_open_source")

    assert listed(mina, "icrc") == {case.ref: [("Red Cross and Red Crescent", False)]}


def test_partner_is_listed_by_name(mina, caseworker, case_of, partner_organisation):
    case = case_of(caseworker)
    scope = f"partner:{partner_organisation.pk}"
    assert listed(mina, scope) == {case.ref: [(partner_organisation.name, False)]}

    agree(case, caseworker, scope)

    assert listed(mina, scope) == {}


def test_others_cases_and_closed_ones_are_not_listed(mina, caseworker, colleague, case_of):
    case_of(colleague, name="Leaky Canary")
    Case.objects.filter(pk=case_of(caseworker).pk).update(
        workflow="closed", closed_reason="resolved"
    )

    assert listed(mina, "icrc") == {}


@pytest.mark.parametrize("query", ["?recipient=press", "?recipient=partner:nobody", "?after=x"])
def test_filter_that_cannot_be_is_refused(mina, caseworker, case_of, query):
    case_of(caseworker)

    answer = mina.get(f"{LIST}{query}")

    assert answer.status_code == 404 or answer.context["rows"] == []


@pytest.mark.parametrize("recipient", ["", "home_state", "media_named", "russian_state"])
def test_queries_of_the_list_do_not_grow_with_its_rows(
    as_member, coordinator, case_of, draft, recipient
):
    def add():
        case = case_of(coordinator)
        case.person.age_min, case.person.age_max = 15, 15
        case.person.save()
        agree(case, coordinator, "icrc", given_by="self")
        draft(case)
        if recipient == "russian_state":
            Person.objects.filter(pk=case.person_id).update(no_contact_with_home_state=True)

    path = f"{LIST}?recipient={recipient}"
    add()
    one_row = queries(as_member(coordinator), path)
    for _more in range(2):
        add()

    assert queries(as_member(coordinator), path) == one_row
    assert len(listed(as_member(coordinator), recipient)) == 3


def test_consent_for_many_is_asked_about_then_written_down(mina, caseworker, case_of):
    open_one, vetoed = case_of(caseworker), case_of(caseworker)
    Person.objects.filter(pk=vetoed.person_id).update(no_contact_with_home_state=True)
    chosen = {"case": [open_one.ref, vetoed.ref], "recipient": ["home_state"]}

    asked = mina.post("/consents/record/", chosen)

    assert asked.status_code == 200
    assert asked.context["form"]["scopes"].value() == ["home_state"]
    assert Consent.objects.count() == 0
    told = {
        "case": chosen["case"],
        "scopes": ["home_state"],
        "given_by": "next_of_kin",
        "method": "written",
        "given_on": clock.today().isoformat(),
        "note": "List signed on Sunday",
    }
    page = mina.post("/consents/record/", told).content.decode()
    assert [consent.case_id for consent in Consent.objects.all()] == [open_one.pk]
    assert f"/cases/{vetoed.ref}/" in page
    assert "must not be brought to the notice of the home state" in page


def test_form_with_a_mistake_keeps_what_was_chosen(mina, caseworker, case_of):
    case = case_of(caseworker)

    answer = mina.post("/consents/record/", {"case": [case.ref], "given_by": "self"})

    assert answer.status_code == 422
    assert f'name="case" value="{case.ref}"' in answer.content.decode()


def test_no_case_of_another_is_shown_by_choosing_it(mina, colleague, case_of):
    hidden = case_of(colleague, name="Leaky Canary")

    answer = mina.post("/consents/record/", {"case": [hidden.ref, "<script>"]})

    assert "Canary" not in answer.content.decode()
    assert answer.context["rows"] == []
