"""What is contested: all claims stay, and the chosen one is what stands."""

import pytest
from django.core.exceptions import ValidationError

from people.dates.fuzzy import FuzzyDate
from people.registry.claims import add_claim, choose_claim, said_by
from people.registry.editing import edit_person
from people.registry.nationalities import add_nationality
from people.registry.primary import primary_country
from people.registry.versions import Stale
from people.vault.querysets import load_keys


def born(text: str) -> FuzzyDate:
    return FuzzyDate(text)


def claims(person, about: str) -> dict[str, bool]:
    """What is claimed, and whether it is chosen."""
    rows = load_keys(list(person.claims.filter(about=about)))
    return {getattr(said_by(row), "edtf", said_by(row)): row.is_chosen for row in rows}


def test_first_claim_stands_with_its_source_and_grade(
    person, caseworker, again, last_detail
) -> None:
    told = {"source": "His school", "grade": "B2"}
    claim = add_claim(person=person, by=caseworker, about="birth", said=born("1998-04"), **told)

    kept = again(claim)
    assert (kept.source, kept.grade, kept.made_by) == ("His school", "B2", caseworker)
    assert again(person).birth.edtf == "1998-04"
    assert str(again(person).birth_earliest) == "1998-01-01"
    action, detail = last_detail()
    assert (action, detail["about"]) == ("claim.chosen", "birth")


def test_second_claim_stands_beside_until_it_is_chosen(person, caseworker, again) -> None:
    edit_person(person=person, by=caseworker, version=1, birth=born("1998"))
    second = add_claim(person=person, by=caseworker, about="birth", said=born("2001"))

    assert claims(person, "birth") == {"1998": True, "2001": False}
    assert again(person).birth.edtf == "1998"
    assert again(second).grade == "F6"

    choose_claim(row=second, by=caseworker, version=again(person).version)

    assert claims(person, "birth") == {"1998": False, "2001": True}
    assert again(person).birth.edtf == "2001"


def test_contested_nationality_is_the_primary_one(person, caseworker, again) -> None:
    add_nationality(person=person, by=caseworker, country="RUS", basis="passport")
    claim = add_claim(
        person=person, by=caseworker, about="nationality", said="IND", is_chosen=True
    )

    assert claims(person, "nationality") == {"NPL": False, "IND": True}
    assert primary_country(person) == "IND"
    # What was no more than a claim stays as one; what a passport says stays beside.
    assert sorted(person.nationalities.values_list("country", flat=True)) == ["IND", "RUS"]

    first = next(row for row in person.claims.all() if row.pk != claim.pk)
    choose_claim(row=first, by=caseworker, version=again(person).version)

    assert primary_country(person) == "NPL"
    assert sorted(person.nationalities.values_list("country", flat=True)) == ["NPL", "RUS"]


def test_correction_by_hand_of_what_is_contested_is_a_claim_too(person, caseworker, again) -> None:
    add_claim(person=person, by=caseworker, about="birth", said=born("1998"))
    add_claim(person=person, by=caseworker, about="nationality", said="IND")
    version = again(person).version

    edit_person(
        person=person, by=caseworker, version=version, birth=born("1999"), nationality="BGD"
    )

    assert claims(person, "birth") == {"1998": False, "1999": True}
    assert claims(person, "nationality") == {"NPL": False, "IND": False, "BGD": True}


def test_emptied_by_hand_nothing_is_chosen(person, caseworker, again) -> None:
    add_claim(person=person, by=caseworker, about="birth", said=born("1998"))

    edit_person(person=person, by=caseworker, version=again(person).version, birth=None)

    assert claims(person, "birth") == {"1998": False}
    assert again(person).birth is None


def test_what_is_not_contested_makes_no_claims(person, caseworker) -> None:
    edit_person(person=person, by=caseworker, version=1, birth=born("1998"), nationality="IND")

    assert not person.claims.exists()


def test_same_claim_of_the_same_source_is_kept_once(person, caseworker) -> None:
    for source in ("His school", "His aunt"):
        add_claim(person=person, by=caseworker, about="nationality", said="IND", source=source)

    with pytest.raises(ValidationError, match="kept already"):
        add_claim(person=person, by=caseworker, about="nationality", said="IND", source="His aunt")

    assert person.claims.count() == 3


def test_stale_choice_changes_nothing(person, caseworker, again) -> None:
    add_claim(person=person, by=caseworker, about="birth", said=born("1998"))
    second = add_claim(person=person, by=caseworker, about="birth", said=born("2001"))

    with pytest.raises(Stale):
        choose_claim(row=second, by=caseworker, version=1)

    assert again(person).birth.edtf == "1998"


def test_what_cannot_be_is_said_at_its_field(person, caseworker) -> None:
    for wrong, field in [
        ({"about": "birth", "said": None}, "birth"),
        ({"about": "birth", "said": born("2999")}, "birth"),
        ({"about": "nationality", "said": "Nepal"}, "nationality"),
        ({"about": "shoe size", "said": "42"}, "about"),
        ({"about": "nationality", "said": "IND", "grade": "Z9"}, "grade"),
    ]:
        with pytest.raises(ValidationError) as refused:
            add_claim(person=person, by=caseworker, **wrong)
        assert list(refused.value.message_dict) == [field]

    assert not person.claims.exists()
