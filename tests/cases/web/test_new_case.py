"""The form that opens a case: what is read, what is refused and where, what is kept."""

import re
from uuid import UUID, uuid4

import pytest

from cases.casebook.drafts import keep_draft
from cases.casebook.models import Case, Draft
from people.dates import clock
from people.registry.models import Contact, Person
from people.vault.querysets import load_keys

PAGE = "/cases/new/"


def error_at(page: str, field: str) -> str:
    """Return the words that stand at a field, or nothing."""
    _before, found, after = page.partition(f'id="id_{field}_error"')
    return after.partition("</span>")[2].partition("</p>")[0].strip() if found else ""


def test_name_alone_opens_a_case(mina) -> None:
    answer = mina.post(PAGE, {"name": "Иван П."})

    case = Case.objects.get()
    assert answer.headers["Location"] == f"/cases/{case.ref}/"
    assert [name.full for name in case.person.names.all()] == ["Иван П."]
    assert (case.nationality, case.status, case.owner.user.display_name) == ("", "unknown", "Mina")


def test_label_alone_opens_a_case(mina) -> None:
    mina.post(PAGE, {"label": "Unknown 1 (PRK)", "nationality": "N. Korea"})

    case = Case.objects.get()
    assert (case.person.label, case.nationality) == ("Unknown 1 (PRK)", "PRK")


@pytest.mark.parametrize("typed", ["?", "\U0001f600", "—"])
def test_label_that_could_never_be_found_is_refused(mina, typed) -> None:
    for sent in ({"label": typed}, {"label": typed, "name": "Rajan"}):
        answer = mina.post(PAGE, sent)

        assert answer.status_code == 422
        assert "no letter and no digit" in error_at(answer.content.decode(), "label")
    assert not Case.objects.exists()


@pytest.mark.parametrize("typed", ["2", "अज्ञात", "№ 3", "X"])
def test_label_of_a_letter_or_a_digit_is_kept(mina, typed) -> None:
    mina.post(PAGE, {"label": typed})

    assert Case.objects.get().person.label == typed


def test_neither_name_nor_label_is_an_error_at_the_name(mina) -> None:
    answer = mina.post(PAGE, {"nationality": "Nepal"})

    assert answer.status_code == 422
    assert "Give a name" in error_at(answer.content.decode(), "name")
    assert not Case.objects.exists()
    assert not Person.objects.exists()


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("birth", "31.02.1996", "There is no 31 February"),
        ("left_home", "0000-05-01", "There is no year 0"),
        ("left_home", "9999", "too late"),
        ("left_home", "2099-01-01 AD", "is after"),
        ("last_contact", "now in Kathmandu", "This is not a date"),
        ("nationality", "Congo", "Which one is meant"),
        ("nationality", "Atlantis", ""),
        ("relation", "mother-in-law", "Select a valid choice"),
        ("status", "dead", "Select a valid choice"),
        ("pathway", "nonsense", "Select a valid choice"),
        ("means", "magic", "Select a valid choice"),
        ("contract_term_months", "-3", "greater than or equal to 1"),
        ("contract_term_months", "a year", "whole number"),
        ("reporter_phones", "12", "cannot be read"),
        ("age", "old", "Write an age"),
        pytest.param("name", "न" * 10_000, "at most 300", id="name-10kB"),
    ],
)
def test_wrong_input_is_said_at_its_field_and_nothing_is_lost(mina, field, typed, said) -> None:
    draft_id = uuid4()
    sent = {"name": "Rajan", "promised_role": "cook <b>", "submission": draft_id, field: typed}

    answer = mina.post(PAGE, sent)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert error_at(page, field)
    assert said in error_at(page, field)
    assert "cook &lt;b&gt;" in page
    assert Draft.objects.get(pk=draft_id).content[field] == [typed]
    assert not Case.objects.exists()


@pytest.mark.parametrize("field", ["own_phones", "reporter_phones", "kin_phones"])
def test_number_without_a_plus_is_one_of_the_country(mina, field) -> None:
    numbers = {"Nepal": "9800000012", "Uzbekistan": "90 123-45-67"}
    for country, number in numbers.items():
        answer = mina.post(PAGE, {"name": country, "nationality": country, field: number})
        assert answer.status_code == 302

    rows = load_keys(list(Contact.objects.all()))
    assert {(row.value, row.e164) for row in rows} == {
        ("9800000012", "+9779800000012"),
        ("90 123-45-67", "+998901234567"),
    }


def test_likelier_country_is_asked_about_first(mina) -> None:
    sent = {"name": "Tek", "nationality": "SL", "reporter_phones": "+23225000000"}

    page = mina.post(PAGE, sent).content.decode()

    assert error_at(page, "nationality") == "Which one is meant: Sierra Leone or Sri Lanka?"


def test_direction_and_control_characters_are_taken_out(mina) -> None:
    mina.post(PAGE, {"name": "Ra\u202eja\x00n\u200b \u2066Karki\u2069\u0007"})

    assert Case.objects.get().person.names.get().full == "Rajan Karki"


def test_two_readings_are_asked_for_and_kept_as_chosen(mina) -> None:
    asked = mina.post(PAGE, {"name": "Rajan", "last_contact": "03/04/2024"})

    page = asked.content.decode()
    assert asked.status_code == 422
    for value in ("2024-04-03", "2024-03-04", "not_sure"):
        assert f'name="last_contact_reading" value="{value}"' in page

    for name, reading, edtf in (
        ("Sunil", "2024-03-04", "2024-03-04"),
        ("Bimala", "not_sure", "[2024-03-04,2024-04-03]"),
    ):
        sent = {"name": name, "last_contact": "03/04/2024", "last_contact_reading": reading}
        mina.post(PAGE, sent)
        assert Case.objects.latest("ref").last_contact.edtf == edtf


def test_reading_that_was_not_offered_is_refused(mina) -> None:
    sent = {"name": "Rajan", "birth": "03/04/1994", "birth_reading": "1960-01-01"}

    assert mina.post(PAGE, sent).status_code == 422


def test_bikram_sambat_is_said_back(mina) -> None:
    answer = mina.post("/cases/new/date/", {"field": "birth", "birth": "2053/04/12"})

    assert "27 July 1996" in answer.content.decode()
    assert "Bikram Sambat" in answer.content.decode()


def test_same_form_sent_twice_makes_one_case(mina) -> None:
    sent = {"name": "Rajan", "submission": uuid4()}

    first, second = mina.post(PAGE, sent), mina.post(PAGE, sent)

    assert first.headers["Location"] == second.headers["Location"]
    assert Case.objects.count() == 1
    assert Person.objects.count() == 1


def test_draft_comes_back_and_goes_when_the_case_is_open(mina, caseworker) -> None:
    draft_id = uuid4()
    typed = {
        "submission": draft_id,
        "name": "Rajan",
        "birth": "03/04/1994",
        "means": ["debt_bondage"],
    }
    kept = mina.post("/cases/new/draft/", typed)
    assert kept.json().keys() == {"saved_at"}

    page = mina.get(f"{PAGE}?draft={draft_id}").content.decode()

    assert 'value="Rajan"' in page
    assert 'value="03/04/1994"' in page
    assert 'value="debt_bondage" id="id_means_6" checked' in page or "checked" in page
    assert f"draft={draft_id}" in mina.get("/").content.decode()
    mina.post(PAGE, {"submission": draft_id, "name": "Rajan"})
    assert not Draft.objects.exists()


def test_draft_of_another_is_not_found_and_not_overwritten(mina, colleague) -> None:
    draft = keep_draft(draft_id=uuid4(), by=colleague, content={"name": ["Tunde's"]})

    assert mina.get(f"{PAGE}?draft={draft.pk}").status_code == 404
    assert mina.post("/cases/new/draft/", {"submission": draft.pk, "name": "x"}).status_code == 404
    assert Draft.objects.get().content == {"name": ["Tunde's"]}


def test_draft_is_gone_after_72_hours(as_member, caseworker) -> None:
    draft = keep_draft(draft_id=uuid4(), by=caseworker, content={"name": ["Rajan"]})
    assert as_member(caseworker).get(f"{PAGE}?draft={draft.pk}").status_code == 200

    clock.move(3.01)
    mina = as_member(caseworker)

    assert mina.get(f"{PAGE}?draft={draft.pk}").status_code == 404


@pytest.mark.parametrize("forged", ["1", "x" * 30, "../../etc", "%00"])
def test_forged_draft_id_is_not_found(mina, forged) -> None:
    assert mina.get(PAGE, {"draft": forged}).status_code == 404


def test_second_person_in_a_form_that_was_sent_is_kept_and_can_be_sent(mina) -> None:
    submission = uuid4()
    mina.post(PAGE, {"name": "Rajan", "submission": submission})

    asked = mina.post(PAGE, {"name": "Suraj", "submission": submission})

    page = asked.content.decode()
    fresh = re.search(r'name="submission" value="([0-9a-f-]{36})"', page)
    assert asked.status_code == 422
    assert "This form was sent before" in page
    assert fresh
    assert fresh[1] != str(submission)
    assert Draft.objects.get().pk == UUID(fresh[1])

    mina.post(PAGE, {"name": "Suraj", "submission": fresh[1]})

    assert Case.objects.count() == 2
    assert not Draft.objects.exists()


def test_late_autosave_of_a_sent_form_makes_no_draft(mina) -> None:
    submission = uuid4()
    mina.post(PAGE, {"name": "Rajan", "submission": submission})

    late = mina.post("/cases/new/draft/", {"name": "Rajan", "submission": submission})

    assert late.status_code == 404
    assert not Draft.objects.exists()
