"""Who may be the same is found by name and by number, among those one may see alone."""

from dataclasses import replace

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewContact, NewIdentifier, NewRelative
from people.registry.models import Person
from people.vault.keyring import keyring

pytestmark = pytest.mark.django_db
PHONE = NewContact("980-0000012", e164="+9779800000012")
PASSPORT = NewIdentifier("A 0000 001")


def wife(kind="spouse"):
    return NewRelative("Sunita", kind, contacts=(PHONE,))


def clues(row):
    return {each.clue.value for each in row.score.evidence}


def test_name_in_another_script_is_found_with_all_that_speaks_for_it(register, look):
    told = {"nationalities": ("NPL",), "birth": FuzzyDate("1994"), "identifiers": (PASSPORT,)}
    suraj = register("सुरज घर्ती", **told)
    register("Marisol Quispe", nationalities=("PER",))

    (row,) = look("Suraj Gharti", **told)

    assert row.person == suraj
    assert clues(row) == {"name_same", "country_same", "birth_same", "paper_same"}
    assert row.score.bits == pytest.approx(12 + 4.1 + 4.5 + 18)


def test_likeliest_comes_first_and_unlikely_ones_are_left_out(register, look):
    other = register("Suraj Gharti", nationalities=("IND",))
    same = register("Suraj Gharti", nationalities=("NPL",))
    register("Suren Gharami", nationalities=("NPL",), birth=FuzzyDate("1960"))

    found = look("Suraj Gharti", nationalities=("NPL",), birth=FuzzyDate("1994"))

    assert [row.person for row in found] == [same, other]


def test_whoever_has_many_names_is_found_by_the_last_of_them(register, look):
    others = ("Bimala Rai", "Marisol Quispe", "Kavi Nair", "Yaw Mensah", "Ivo Petrov", "Lin Tan")
    kept = register(*others, "Suraj Gharti")

    (row,) = look("सुरज घर्ती")

    assert row.person == kept
    assert clues(row) == {"name_same"}


@pytest.mark.parametrize(
    "told", [{"identifiers": (PASSPORT,)}, {"contacts": (PHONE,)}, {"relatives": (wife(),)}]
)
def test_number_alone_leads_to_the_person(register, look, told):
    kept = register(label="Unknown 2", relatives=(wife(),), identifiers=(PASSPORT,))

    (row,) = look("Somebody Else", **told)

    assert row.person == kept


def test_telephone_of_who_reports_many_men_says_nothing(register, look):
    register("Suraj Gharti", relatives=(wife("representative"),))
    register("Bimala Rai", relatives=(wife(),))

    assert look("Marisol Quispe", relatives=(wife("lawyer"),)) == []


def test_who_shares_a_number_is_not_hidden_by_whose_it_is_not(register, look, monkeypatch):
    monkeypatch.setattr("people.registry.duplicates.candidates.MOST_BY_NUMBER", 2)
    own, family = replace(PHONE, of="self"), replace(PHONE, of="family")
    first = register(label="Unknown 1", contacts=(own,))
    twice = register(label="Unknown 2", contacts=(own, family), relatives=(wife(),))
    register(label="Unknown 3", contacts=(replace(PHONE, of="other"),))
    for number in range(4, 7):
        register(label=f"Unknown {number}", relatives=(wife("lawyer"),))

    found = look("Somebody Else", contacts=(PHONE,))

    assert [row.person for row in found] == [first, twice]


def test_of_many_who_share_a_number_the_last_are_weighed(register, look, monkeypatch):
    monkeypatch.setattr("people.registry.duplicates.candidates.MOST_BY_NUMBER", 2)
    shared = [register(label=f"Unknown {number}", contacts=(PHONE,)) for number in range(4)]

    found = look("Somebody Else", contacts=(PHONE,))

    assert [row.person for row in found] == shared[2:]


def test_age_as_told_gives_the_years_of_birth(register, look):
    this_year = clock.today().year
    register("Suraj Gharti", age=(24, 25))

    (born,) = look("Suraj Gharti", birth=FuzzyDate(str(this_year - 25)))
    (older,) = look("Suraj Gharti", birth=FuzzyDate(str(this_year - 40)))
    (aged,) = look("Suraj Gharti", age=(24, 24))

    assert "birth_same" in clues(born)
    assert "birth_other" in clues(older)
    assert "birth_same" in clues(aged)


def test_open_end_of_a_birth_says_nothing(register, look):
    register("Suraj Gharti", birth=FuzzyDate("../1994"))

    (row,) = look("Suraj Gharti", birth=FuzzyDate("1960"))

    assert clues(row) == {"name_same"}


def test_nobody_outside_the_cut_is_found(register, look):
    suraj = register("Suraj Gharti", identifiers=(PASSPORT,), contacts=(PHONE,))
    others = Person.objects.exclude(pk=suraj.pk)

    assert look("Suraj Gharti", identifiers=(PASSPORT,), contacts=(PHONE,), within=others) == []


def test_other_organisation_finds_nothing(register, look, other_organisation):
    register("Suraj Gharti", identifiers=(PASSPORT,), contacts=(PHONE,))
    told = {"identifiers": (PASSPORT,), "contacts": (PHONE,)}

    assert look("Suraj Gharti", of=other_organisation, **told) == []
    everybody = Person.objects.all()
    assert look("Suraj Gharti", of=other_organisation, within=everybody, **told) == []


def test_who_was_found_to_be_another_is_not_named(register, look):
    gone, kept = register("Suraj Gharti", contacts=(PHONE,)), register("Suraj Gharti")
    gone.merged_into = kept
    gone.save(update_fields=["merged_into"])

    assert [row.person for row in look("Suraj Gharti", contacts=(PHONE,))] == [kept]


def test_number_of_queries_does_not_grow_with_the_candidates(register, look):
    told = {"nationalities": ("NPL",), "identifiers": (PASSPORT,), "contacts": (PHONE,)}

    def queries() -> int:
        with (
            keyring(),
            CaptureQueriesContext(connections["default"]) as data,
            CaptureQueriesContext(connections["keys"]) as keys,
        ):
            assert look("Suraj Gharti", "सुरज घर्ती", **told)
        return len(data) + len(keys)

    register("Suraj Gharti", relatives=(wife(),), **told)
    queries()
    one = queries()
    for _ in range(7):
        register("Suraj Gharti", relatives=(wife(),), **told)

    assert queries() == one
