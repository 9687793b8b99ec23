"""What speaks for and against two persons being one: all names are invented."""

import pytest

from people.registry.duplicates.evidence import DECIDE, WARN, Clue
from people.registry.duplicates.scoring import Traits, less_for_common_names, score
from people.registry.matching.ranking import compared

PHONE, OTHER_PHONE = ("phone", "+9779800000012"), ("phone", "+9779800000099")
PASSPORT, OTHER_PASSPORT = ("passport", "A0000001"), ("passport", "A0000002")


def person(*names: str, **known) -> Traits:
    """`country`, `born`, `phone`, `paper`; what is left out is not known."""
    born = known.get("born")
    return Traits(
        names=tuple(compared(name) for name in names),
        countries=frozenset(filter(None, [known.get("country")])),
        born=(born, born) if isinstance(born, int) else born,
        contacts=frozenset(filter(None, [known.get("phone")])),
        papers=frozenset(filter(None, [known.get("paper")])),
    )


def weight(one: Traits, other: Traits) -> dict[str, float]:
    return {each.clue.value: each.bits for each in score(one, other).evidence}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"country": "NPL"}, {"country": "NPL"}, {"country_same": 4.1}),
        ({"country": "NPL"}, {"country": "IND"}, {"country_other": -4.1}),
        ({"country": "NPL"}, {}, {}),
        ({"born": 1994}, {"born": 1994}, {"birth_same": 4.5}),
        ({"born": 1994}, {"born": 1996}, {"birth_near": 0.2}),
        ({"born": 1994}, {"born": 1997}, {"birth_other": -4.0}),
        ({"born": (1993, 1994)}, {"born": 1994}, {"birth_same": 3.5}),
        ({"born": (1990, 1997)}, {"born": 1994}, {"birth_same": 1.5}),
        ({"born": (1900, 2000)}, {"born": 1994}, {"birth_same": 0.2}),
        ({"born": (1990, 1992)}, {"born": (1994, 1995)}, {"birth_near": 0.2}),
        ({"born": (1980, 1989)}, {"born": (1994, 1995)}, {"birth_other": -4.0}),
        ({"born": 1994}, {}, {}),
        ({"phone": PHONE}, {"phone": PHONE}, {"contact_same": 18.0}),
        ({"phone": PHONE}, {"phone": OTHER_PHONE}, {"contact_other": -2.0}),
        ({"phone": PHONE}, {"phone": ("email", "a@example.org")}, {}),
        ({"phone": PHONE}, {}, {}),
        ({"paper": PASSPORT}, {"paper": PASSPORT}, {"paper_same": 18.0}),
        ({"paper": PASSPORT}, {"paper": OTHER_PASSPORT}, {"paper_other": -2.0}),
        ({"paper": PASSPORT}, {"paper": ("dog_tag", "12")}, {}),
        ({}, {}, {}),
    ],
)
def test_weights_of_what_is_known_of_both(one, other, expected):
    assert weight(person(**one), person(**other)) == expected
    assert weight(person(**other), person(**one)) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Suraj Gharti", "सुरज घर्ती"),
        ("Suraj B. Gharti", "Gharti Suraj"),
        ("Гхарти Сурадж", "Suraj Gharti"),
        ("Marisol Quispe Mamani", "Marisol Quispe"),
    ],
)
def test_name_in_another_spelling_must_be_decided_with_the_same_country(one, other):
    found = score(person(one, country="NPL"), person(other, country="NPL"))

    assert found.bits >= DECIDE
    assert found.words == "Very likely the same person"


def test_other_name_speaks_against():
    found = score(person("Suraj Gharti", country="NPL"), person("Bimala Rai", country="NPL"))

    assert [each.clue for each in found.speaks_against] == [Clue.NAME_OTHER]
    assert not found.is_told


def test_best_pair_of_names_counts():
    many = person("Kavi", "Bimala Rai", "सुरज घर्ती")

    assert weight(person("Suraj Gharti"), many) == {"name_same": 12.0}


def test_one_word_alone_is_little():
    found = weight(person("Suraj"), person("Suraj Gharti"))

    assert found["name_alike"] <= 4


def test_like_name_says_less_among_many():
    one, other = person("Marisa Quispe"), person("Marisol Quispe")

    few, many = (score(one, other, among=among).bits for among in (100, 12_000))

    assert few - many == pytest.approx(3)


def test_name_borne_by_many_says_less():
    told, kept = person("Suraj Gharti"), person("Suraj Gharti")
    alone, among_four = [score(told, kept)], [score(told, kept)] * 4

    assert less_for_common_names(alone)[0].bits == 12
    assert {each.bits for each in less_for_common_names(among_four)} == {10.0}


def test_rarer_likeness_is_not_lessened_by_weaker_ones():
    told = person("Suraj Gharti")
    scores = [score(told, person(name)) for name in ("Suraj Gharti", "Suresh Gharti")]

    assert less_for_common_names(scores)[0].bits == scores[0].bits


BROTHERS = [
    ("Suraj Gharti", "Bikash Gharti"),
    ("Mohammed Hassan", "Mahmoud Hassan"),
    ("Ram Bahadur Gurung", "Hari Bahadur Gurung"),
    ("Ivan Petrovich", "Sergei Petrovich"),
    ("Anna Petrova", "Ivan Petrov"),
]


@pytest.mark.parametrize(("one", "other"), BROTHERS)
@pytest.mark.parametrize("shared", [{"phone": PHONE}, {"phone": PHONE, "paper": PASSPORT}])
def test_relatives_with_one_surname_and_phone_need_no_decision(one, other, shared):
    first = person(one, born=1994, country="NPL", **shared)
    second = person(other, born=1995, country="NPL", **shared)

    found = score(first, second)

    assert WARN <= found.bits < DECIDE
    assert Clue.RELATIVES in [each.clue for each in found.speaks_against]


@pytest.mark.parametrize(("one", "other"), BROTHERS)
def test_phone_of_the_family_alone_makes_no_one_man(one, other):
    first, second = person(one, phone=PHONE), person(other, phone=PHONE, born=1994)

    assert score(first, second).bits < DECIDE


def test_same_man_with_a_wrong_year_must_be_decided():
    first = person("Suraj Gharti", born=1994, phone=PHONE)
    second = person("सुरज घर्ती", born=1995, phone=PHONE)

    assert score(first, second).bits >= DECIDE


def test_same_passport_must_be_decided_whatever_the_name():
    first = person("Suraj Gharti", born=1994, paper=PASSPORT)
    second = person("Bimala Rai", born=1994, paper=PASSPORT)

    assert score(first, second).bits >= DECIDE
