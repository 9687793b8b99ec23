"""Who of one's own is found for a row: spellings, scripts, slips of the keys, and who is not."""

import pytest

from cases.imports.matching.columns import Listed
from cases.imports.matching.people import MOST_FOUND, People
from cases.imports.matching.tokens import Tokens

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def people(man, organisation):
    man("Gopal Gharti", born="1999", country="NPL")
    man("Suresh Perera Fernando", born="1988", country="LKA", passport="N1000002")
    man("Ahmed Hassan Ibrahim", born="1995", country="EGY")
    man("Alejandro Domínguez Soto", born="2001", country="CUB")
    return lambda: People(organisation.pk, rows=100)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Гопал Гхарти", "Gopal Gharti"),
        ("गोपाल घर्ती", "Gopal Gharti"),
        ("GHARTI GOPAL", "Gopal Gharti"),
        ("Gopal Gharrti", "Gopal Gharti"),
        ("Фернандо Суреш Перера", "Suresh Perera Fernando"),
        ("أحمد حسن إبراهيم", "Ahmed Hassan Ibrahim"),
        ("ДОМИНГЕС СОТО Алехандро", "Alejandro Domínguez Soto"),
    ],
)
def test_name_is_found_in_another_script_order_or_spelling(people, written, name):
    found = people().likely(Listed(names=(written,)))

    assert [each.own.names[0] for each in found] == [name]


def test_number_alone_finds_and_another_number_says_nothing_against(people):
    (found,) = people().likely(Listed(names=(), number="N1000002"))
    assert found.own.names == ("Suresh Perera Fernando",)

    (same,) = people().likely(Listed(names=("Gopal Gharti",), number="N9999999"))
    assert not [each for each in same.score.evidence if each.clue.startswith("paper")]


def test_two_of_one_name_are_told_apart_by_year_and_both_are_asked_about_without(man, people):
    man("Gopal Gharti", born="1978", country="NPL")

    both = people().likely(Listed(names=("Gopal Gharti",)))
    one = people().likely(Listed(names=("Gopal Gharti",), born=(1999, 1999)))

    assert len(both) == 2
    assert one[0].own.born == (1999, 1999)
    assert one[0].score.bits > 2 + max([0, *(each.score.bits for each in one[1:])])


def test_many_of_one_name_are_cut_to_the_likeliest(man, organisation):
    for place in range(MOST_FOUND + 4):
        man("Gopal Gharti", born=str(1980 + place))

    found = People(organisation.pk, rows=10).likely(
        Listed(names=("Gopal Gharti",), born=(1984, 1984))
    )

    assert len(found) == MOST_FOUND
    assert found[0].own.born == (1984, 1984)


def test_people_are_opened_in_few_queries(people, django_assert_num_queries):
    # Cases; persons with names, nationalities and papers; their keys.
    with django_assert_num_queries(5):
        assert len(people()) == 4


def test_without_open_cases_nobody_is_found(organisation):
    assert People(organisation.pk, rows=1).likely(Listed(names=("Gopal Gharti",))) == []


def test_what_too_many_share_finds_nobody_by_itself():
    tokens = Tokens()
    for place in range(1500):
        tokens.add(place, [f"Gopal {'abcdefghijklmnopqrstuvwxyz'[place % 26] * 3}"])
    tokens.add(1500, ["Nabin Karki"])
    tokens.sort()

    assert tokens.likely("Karki Nabin", 5) == [1500]
    assert tokens.likely("Gopal", 5) == []
