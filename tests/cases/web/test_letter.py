"""The letter of a request: what may go to its addressee, gaps for the rest, no trace to Russia."""

import pytest

from cases.access.consents import record_consent
from cases.repatriation.addressees import add_addressee
from cases.repatriation.models import Addressee, Request
from cases.repatriation.services import open_request
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.models import Person, PersonName
from tests.papers import waived

HIDDEN = "Secret whereabouts"


@pytest.fixture
def letter_to(mina, case_of, caseworker, organisation):
    """Show the letter of a request to an addressee of some kind; whom its family agreed to."""

    def shown(to, *scopes, kind="tracing", move=None, **sender):
        case = case_of(caseworker, name="Canary Person", unit="Canary unit", recruiter="Agent Owl")
        case.whereabouts = HIDDEN
        case.save()
        told = {"given_by": "self", "method": "oral", "given_on": clock.today()}
        record_consent(case=case, by=caseworker, scopes=["own_org", *scopes], **told)
        office = add_addressee(organisation=organisation, by=caseworker, kind=to, name="Office")
        opened = {"case": case, "kind": kind, "addressee": office, "by": caseworker}
        shown.request = open_request(**opened, **sender)
        if move:
            move(waived(shown.request))
        answer = mina.get(f"/requests/{shown.request.pk}/letter/")
        assert answer.status_code == 200
        return answer.content.decode().partition("<main")[2]

    return shown


def test_letter_to_ukraine_bears_the_name_in_cyrillic(letter_to, mina) -> None:
    page = letter_to("ua_coord_hq", "ukraine_pow_hq")
    assert "Canary Person" in page
    assert page.count("not in the file") == 2

    person = letter_to.request.case.person
    PersonName.objects.create(person=person, full="Канарейка Персон", script="Cyrl")
    page = mina.get(f"/requests/{letter_to.request.pk}/letter/").content.decode()

    assert 'lang="und-Cyrl" dir="auto">Канарейка Персон' in page
    assert "Canary unit" in page
    assert "as of which day" in page
    assert letter_to.request.our_ref in page


def test_without_consent_there_is_no_letter_and_the_reason_is_told(letter_to) -> None:
    page = letter_to("ua_coord_hq", "icrc")

    assert "No letter may go to this addressee." in page
    for told in ("Canary Person", "Canary unit", "Agent Owl"):
        assert told not in page


@pytest.mark.parametrize("kind", ["tracing", "complaint"])
def test_hidden_place_stands_in_no_letter(kind, letter_to) -> None:
    page = letter_to("ru_military_prosecutor", "russian_state", kind=kind)

    assert HIDDEN not in page
    assert ("Agent Owl" in page) == (kind == "complaint")


@pytest.mark.parametrize(
    ("country", "warning", "said"),
    [("IND", {}, "another country"), ("", {"family_not_told": True}, "Not in the family")],
)
def test_what_may_not_be_sent_any_more_is_not_written_either(
    country, warning, said, letter_to
) -> None:
    def learned(request) -> None:
        Addressee.objects.update(country=country)
        Person.objects.update(**warning)

    page = letter_to("mfa_home", "home_state", move=learned)

    assert said in page
    assert "Canary Person" not in page


def test_no_trace_of_ours_goes_to_russian_authorities(letter_to, caseworker) -> None:
    page = letter_to("ru_military_prosecutor", "russian_state", kind="complaint")

    assert letter_to.request.our_ref not in page
    assert caseworker.organisation.name not in page
    assert "The family" in page


def test_our_name_stands_where_we_ask_in_our_own(letter_to, caseworker) -> None:
    page = letter_to("mfa_home", "home_state", sender="organisation")

    assert caseworker.organisation.name in page


def test_letter_to_who_did_not_answer_says_since_when(letter_to) -> None:
    def sent(request) -> None:
        ago = clock.today().replace(day=1)
        facts = {"state": "sent", "sent_on": ago, "due_on": clock.today(), "their_ref": "77/B"}
        for name, value in facts.items():
            setattr(request, name, value)
        request.save()

    page = letter_to("mfa_home", "home_state", move=sent)

    assert "and have no answer." in page
    assert "77/B" in page


def test_letter_that_is_shown_is_recorded_with_its_recipient(letter_to) -> None:
    letter_to("ua_coord_hq", "ukraine_pow_hq")

    entry = AuditEntry.objects.get(action="case.printed")
    assert entry.object_id == letter_to.request.case_id
    assert '"recipient":"ukraine_pow_hq"' in entry.detail


def test_letter_of_another_group_is_not_there(letter_to, as_member, stranger) -> None:
    letter_to("ua_coord_hq", "ukraine_pow_hq")

    path = f"/requests/{Request.objects.get().pk}/letter/"
    assert as_member(stranger).get(path).status_code == 404
