"""One fact corrected in its row: nothing else is written, and what two change is shown to both."""

import pytest

from cases.casebook.editing import edit_case
from cases.casebook.models import Case
from cases.web.forms.fact import FACTS
from tests.forms import opened


@pytest.fixture
def case(caseworker, case_of) -> Case:
    return case_of(caseworker, unit="First unit", prison="A camp", means=["pay_withheld"])


def fact(case: Case, name: str) -> str:
    return f"/cases/{case.ref}/fact/{name}/"


def test_row_leads_to_its_form_and_the_form_back_to_its_row(mina, case) -> None:
    page = mina.get(f"/cases/{case.ref}/").content.decode()
    assert f'href="{fact(case, "unit")}"' in page

    sent = opened(mina, fact(case, "unit")) | {"unit": "Second unit", "at_front": "yes"}
    answer = mina.post(fact(case, "unit"), sent)

    assert (answer.status_code, answer.url) == (302, f"/cases/{case.ref}/#fact-unit")
    now = Case.objects.get()
    assert (now.unit, now.at_front, now.prison) == ("Second unit", "yes", "A camp")
    assert now.version == case.version + 1


@pytest.mark.parametrize("name", FACTS)
def test_form_sent_as_it_was_opened_changes_nothing(mina, case, name) -> None:
    answer = mina.post(fact(case, name), opened(mina, fact(case, name)))

    assert answer.status_code == 302
    assert Case.objects.get().version == case.version


def test_both_texts_are_shown_when_two_change_the_same(mina, caseworker, case) -> None:
    sent = opened(mina, fact(case, "unit")) | {"unit": "As Mina heard"}
    edit_case(case=case, by=caseworker, version=case.version, unit="As Lea heard")

    answer = mina.post(fact(case, "unit"), sent)

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "As Mina heard" in page
    assert "As Lea heard" in page
    assert Case.objects.get().unit == "As Lea heard"


def test_change_of_another_fact_meanwhile_is_no_conflict(mina, caseworker, case) -> None:
    sent = opened(mina, fact(case, "unit")) | {"unit": "Second unit"}
    edit_case(case=case, by=caseworker, version=case.version, prison="Another camp")

    assert mina.post(fact(case, "unit"), sent).status_code == 302

    now = Case.objects.get()
    assert (now.unit, now.prison) == ("Second unit", "Another camp")


def test_what_is_wrong_is_said_and_what_was_typed_stays(mina, case) -> None:
    sent = opened(mina, fact(case, "term")) | {"contract_term_months": "0"}

    answer = mina.post(fact(case, "term"), sent)

    assert answer.status_code == 422
    assert 'value="0"' in answer.content.decode()


def test_claimed_facts_and_unknown_ones_have_no_form(mina, case) -> None:
    names = ("status", "last_contact", "pathway", "risk", "whereabouts", "owner")
    assert {mina.get(fact(case, name)).status_code for name in names} == {404}


def test_nobody_corrects_a_fact_of_a_case_that_is_not_seen(as_member, colleague, auditor, case):
    answers = [as_member(who).get(fact(case, "unit")).status_code for who in (colleague, auditor)]

    assert answers == [404, 403]
