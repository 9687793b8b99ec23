"""What is stored for a name, and what is looked for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from people.registry.matching.ranking import alike, compared, why
from people.registry.matching.tokens import NEVER_TOO_COMMON, asked_tokens, kept_tokens


def _met(asked: str, kept: str) -> set[str]:
    """The kinds of the tokens that lead from what was asked to a name."""
    return {
        asked.token.split(":")[0]
        for asked in asked_tokens(asked)
        if asked.token in kept_tokens(kept)
    }


def test_the_order_of_parts_makes_no_difference_to_exact_pairs() -> None:
    pairs = [{t for t in kept_tokens(name) if t.startswith("p:")} for name in _ORDERS]
    assert pairs[0]
    assert pairs[0] == pairs[1]


_ORDERS = ("Suraj Gharti", "Gharti Suraj")


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("सुरज घर्ती", "Suraj B. Gharti"),
        ("Гхарти Сурадж", "Suraj Gharti"),
        ("محمدرضا کاظمی", "Mohammad Reza Kazemi"),
        ("Abdul Rahman Jamali", "Abdurrahman Jamali"),
        ("মোঃ সোহেল রানা", "Mohammad Sohel Rana"),
        ("رشيد بن علي", "Rachid Benali"),
        ("Пётр Чернов", "Petr Chernov"),
        ("Рetr Chernov", "Petr Chernov"),
        ("Pe\u200btr\u202e Chernov", "Petr Chernov"),
        ("<b>Petr</b> Chernov", "Petr Chernov"),
        ("сержант Петров Иван", "Ivan Petrov"),
    ],
)
def test_an_exact_pair_leads_from_one_spelling_to_another(asked: str, kept: str) -> None:
    assert "p" in _met(asked, kept)


@pytest.mark.parametrize(
    ("asked", "kept", "kind"),
    [
        ("Bikash Tamng", "Bikash Tamang", "p"),
        ("Bikash Tabang", "Bikash Tamang", "d"),
        ("bikash tam", "Bikash Tamang", "b"),
        ("ikash tamang", "Bikash Tamang", "s"),
        ("केमार रोच", "Roach, KAJ", "i"),
        ("kim dong w", "Kim Dong-won", "w"),
        ("alireza", "Ali Reza", "c"),
        ("tama", "Bikash Tamang", "4"),
        ("tam", "Bikash Tamang", "3"),
    ],
)
def test_half_a_name_and_a_slip_find_a_way(asked: str, kept: str, kind: str) -> None:
    assert kind in _met(asked, kept)


def test_a_name_in_another_script_and_a_stranger_share_no_pair() -> None:
    assert "p" not in _met("सुरज घर्ती", "Dmitry Vorobyov")


def test_all_ways_to_say_one_pair_are_of_one_family() -> None:
    asked = asked_tokens("Suraj Gharti")
    families = {a.family for a in asked if a.token[0] in "pedbs" and "|" in a.token}
    assert len(families) == 1


def test_exact_says_more_than_mistyped() -> None:
    asked = {a.token: a.weight for a in asked_tokens("Bikash Tamang")}
    exact = kept_tokens("Bikash Tamang")
    pairs = [(token in exact, weight) for token, weight in asked.items() if token[0] == "p"]
    assert min(weight for same, weight in pairs if same) > max(w for same, w in pairs if not same)


def test_only_exact_pairs_and_initials_are_never_too_common() -> None:
    assert {"p", "i"} == NEVER_TOO_COMMON
    assert {token.split(":")[0] for token in kept_tokens("Suraj B. Gharti")} > NEVER_TOO_COMMON


@pytest.mark.parametrize(
    "text", ["", " ", "?", "unknown", "не знаю", "😀😀", "%_*'\"\\;--", "123 45"]
)
def test_nothing_said_has_no_tokens(text: str) -> None:
    assert kept_tokens(text) == frozenset()
    assert asked_tokens(text) == []
    assert alike(compared(text), compared("Suraj Gharti")) == 0.0
    assert alike(compared("Suraj Gharti"), compared(text)) == 0.0


def test_five_hundred_words_are_cut() -> None:
    many = " ".join(f"Name{'abcdefghij'[i % 10] * (i % 7 + 1)}" for i in range(500))
    assert len(kept_tokens(many)) < 1500
    assert len(asked_tokens(many)) < 5000


def test_a_usual_name_has_few_tokens() -> None:
    names = ("Suraj Gharti", "Юрий Жаворонков", "रमेश नेपाली", "Ahmed Yusupov")
    assert sum(len(kept_tokens(name)) for name in names) / len(names) < 45


@settings(max_examples=60)
@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_is_too_odd(one: str, other: str) -> None:
    kept_tokens(one)
    asked_tokens(one)
    likeness = alike(compared(one), compared(other))
    assert 0.0 <= likeness <= 1.0
    why(compared(one), compared(other))
