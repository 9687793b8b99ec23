"""Nationalities: several, each once, one primary at most."""

import pytest
from django.core.exceptions import ValidationError

from people.registry.nationalities import (
    add_nationality,
    change_nationality,
    remove_nationality,
)
from people.registry.primary import primary_country
from people.registry.versions import Stale


def countries(person) -> list[tuple[str, bool]]:
    return sorted(person.nationalities.values_list("country", "is_primary"))


def test_third_nationality_is_kept_and_another_becomes_primary(person, caseworker, again) -> None:
    add_nationality(person=person, by=caseworker, country="IND", basis="birth")
    third = add_nationality(
        person=person, by=caseworker, country="RUS", basis="naturalised_ru", certainty="confirmed"
    )

    change_nationality(row=third, by=caseworker, version=3, is_primary=True)

    assert countries(person) == [("IND", False), ("NPL", False), ("RUS", True)]
    assert (again(third).basis, again(third).certainty) == ("naturalised_ru", "confirmed")
    assert again(person).version == 4


def test_removed_primary_leaves_none(person, caseworker) -> None:
    add_nationality(person=person, by=caseworker, country="IND")
    row = person.nationalities.get(country="NPL")

    remove_nationality(row=row, by=caseworker, version=2)

    assert countries(person) == [("IND", False)]
    assert primary_country(person) == ""


def test_what_cannot_be_is_said_at_its_field(person, caseworker) -> None:
    for wrong, field in [
        ({"country": ""}, "country"),
        ({"country": "Nepal"}, "country"),
        ({"country": "NPL"}, "country"),
        ({"country": "IND", "basis": "hearsay"}, "basis"),
    ]:
        with pytest.raises(ValidationError) as refused:
            add_nationality(person=person, by=caseworker, is_primary=True, **wrong)
        assert list(refused.value.message_dict) == [field]

    assert countries(person) == [("NPL", True)]


def test_stale_change_writes_nothing(person, caseworker) -> None:
    row = add_nationality(person=person, by=caseworker, country="IND")

    with pytest.raises(Stale):
        change_nationality(row=row, by=caseworker, version=1, is_primary=True)

    assert countries(person) == [("IND", False), ("NPL", True)]
