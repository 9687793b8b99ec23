"""The sheet as it is shown and printed: bytes of what may go, none of what may not."""

import pytest

from cases.access.consents import record_consent
from cases.casebook.models import Case
from people.accounts import sessions
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.models import Contact, Person
from people.registry.vocabularies import SafeToUse
from tests.cases.web.test_pages import queries

S3 = ("whereabouts", "hiding_place", "way_out", "home_liability")


@pytest.fixture
def case(case_of, caseworker):
    return case_with_secrets(case_of, caseworker)


def case_with_secrets(case_of, caseworker):
    case = case_of(caseworker, name="Canary Person", unit="Canary unit", recruiter="Canary agent")
    for name in S3:
        setattr(case, name, f"Secret {name}")
    case.summary = "Secret story"
    case.save()
    own = Contact(person=case.person, of="self", kind="phone", value="+9779800000077")
    own.save()
    return case


def sheet(client, case, recipient="", purpose=""):
    answer = client.get(f"/cases/{case.ref}/print/", {"for": recipient, "purpose": purpose})
    assert answer.status_code == 200
    return answer.content.decode()


def agree(case, by, *scopes):
    return record_consent(
        case=case,
        by=by,
        given_by="next_of_kin",
        method="oral",
        given_on=clock.today(),
        scopes=list(scopes),
    )


def test_our_sheet_shows_the_case_and_no_hidden_value(mina, caseworker, case):
    page = sheet(mina, case)

    for told in ("Canary Person", "Canary unit", "Canary agent", "Sunita", "+9779800000012"):
        assert told in page
    assert "Secret" not in page
    assert "9800000077" not in page
    assert caseworker.user.display_name in page


def test_our_sheet_says_which_number_must_not_be_called(mina, case):
    numbers = case.person.contacts.filter(of="family")
    numbers.update(safe_to_use="no", verified_at=None)
    unsafe = sheet(mina, case)
    numbers.update(safe_to_use="yes", verified_at=clock.now())
    safe = sheet(mina, case)

    said = str(SafeToUse.NO.label)
    assert "+9779800000012" in unsafe
    assert "+9779800000012" in safe
    assert said in unsafe
    assert "Not verified: say nothing" in unsafe
    assert said not in safe
    assert "Not verified" not in safe


def test_sheet_for_others_bears_no_name_of_ours(mina, caseworker, case):
    agree(case, caseworker, "russian_state")

    page = sheet(mina, case, "russian_state").split("<main")[1]

    assert "Canary Person" in page
    assert caseworker.user.display_name not in page
    assert str(caseworker.id)[:8] in page


def test_sheet_without_the_name_has_neither_name_nor_reference_on_paper(mina, caseworker, case):
    agree(case, caseworker, "media_anonymous")

    page = sheet(mina, case, "media_anonymous")

    assert "Nationality, status and pathway" in page.split("Left out")[0]
    for hidden in ("Canary Person", "Canary unit", "Canary agent", "Sunita", f"<title>{case.ref}"):
        assert hidden not in page
    assert case.ref not in page.split("<h1>")[1].split("<form")[0]


@pytest.mark.parametrize(
    "recipient", ["home_state", "russian_state", "third_state", "icrc", "partner"]
)
def test_nobodys_name_or_number_goes_out_with_the_case(mina, caseworker, case, recipient):
    agree(case, caseworker, recipient)

    page = sheet(mina, case, recipient)

    assert "Canary Person" in page
    for near in ("Sunita", "+9779800000012"):
        assert near not in page


def test_sheet_for_others_asks_for_the_second_factor_first(mina, caseworker, case):
    agree(case, caseworker, "icrc")
    session = mina.session
    session[sessions.FACTOR] = (clock.now() - sessions.FRESH * 2).isoformat()
    session.save()
    path = f"/cases/{case.ref}/print/"

    asked = mina.get(path, {"for": "icrc"})

    assert asked.status_code == 302
    assert asked.headers["Location"].startswith("/account/confirm/")
    assert not AuditEntry.objects.filter(action="case.printed").exists()
    assert mina.get(path).status_code == 200


@pytest.mark.parametrize("recipient", ["home_state", "media_named", "family"])
def test_veto_takes_the_case_off_the_sheet(mina, caseworker, case, recipient):
    agree(case, caseworker, recipient)
    assert "Canary Person" in sheet(mina, case, recipient)
    Person.objects.filter(pk=case.person_id).update(
        no_contact_with_home_state=True, family_is_hostile=True
    )

    page = sheet(mina, case, recipient)

    assert "Canary" not in page
    assert "must" in page


def test_sheet_for_one_contact_asks_whether_it_was_verified(mina, caseworker, case):
    agree(case, caseworker, "family")
    contact = case.person.contacts.get(of="family")
    recipient = f"contact:{contact.pk}"
    assert "Canary Person" not in sheet(mina, case, recipient)

    Contact.objects.filter(pk=contact.pk).update(verified_at=clock.now(), safe_to_use="yes")

    page = sheet(mina, case, recipient)
    assert "Canary Person" in page
    assert "+9779800000012" not in page


@pytest.mark.parametrize("query", ["?for=press", "?purpose=revenge", "?for=contact:1"])
def test_sheet_for_nobody_known_is_not_there(mina, case, query):
    assert mina.get(f"/cases/{case.ref}/print/{query}").status_code == 404


def test_queries_of_a_sheet_do_not_grow(mina, case):
    path = f"/cases/{case.ref}/print/"
    before = queries(mina, path)
    for number in range(3):
        Contact(person=case.person, of="family", value=f"+97798000001{number}").save()

    assert queries(mina, path) == before


def test_page_of_the_case_leads_to_its_sheet(mina, case):
    assert f'href="/cases/{case.ref}/print/"' in mina.get(f"/cases/{case.ref}/").content.decode()
    assert Case.objects.get(pk=case.pk).whereabouts == "Secret whereabouts"
