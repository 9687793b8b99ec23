import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.registry.text import fold, fold_digits, says_unknown, tidy


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ganesh  Thapa\u00a0 Kshetri ", "Ganesh Thapa Kshetri"),
        ("Ga\x00ne\x07sh", "Ganesh"),
        ("\ufeffGa\u200bnesh\u2060", "Ganesh"),
        ("\u202eGanesh\u202c \u2066T\u2069\u200f\u200e\u061c", "Ganesh T"),
        ("e\u200b\u0301", "é"),
        ("one\r\ntwo\rthree\x0bfour\u2028five\tsix", "one\ntwo\nthree\nfour\nfive\tsix"),
        ("broken \ud800half", "broken half"),
        ("", ""),
    ],
)
def test_tidy_takes_out_what_cannot_be_seen(typed: str, kept: str) -> None:
    assert tidy(typed) == kept


@pytest.mark.parametrize(
    "name",
    [
        "ශ්\u200dරී",  # between letters, after a virama
        "ന്\u200d",  # an old Malayalam final: a virama with nothing after the joiner
        "র\u200d্য",  # before a virama
        "می\u200cخواهم",
    ],
)
def test_tidy_keeps_joiners_that_a_script_needs(name: str) -> None:
    assert tidy(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize("typed", ["a\u200db", "\u200dराम", "राम\u200c", "राम \u200d"])
def test_tidy_takes_out_joiners_that_join_nothing(typed: str) -> None:
    assert tidy(typed) == typed.replace("\u200d", "").replace("\u200c", "").strip()


@given(st.text())
def test_tidy_changes_nothing_the_second_time(text: str) -> None:
    once = tidy(text)

    assert tidy(once) == once


def test_fold_digits_keeps_every_position() -> None:
    assert fold_digits("०٧৫-7x") == "075-7x"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sri Lankan", "SRILANKAN"),
        ("népalaise", "Nepalaise"),
        ("N. Korea", "n korea"),
        ("Тоҷикистон", "ТОҶИКИСТОН"),
        ("أوكراني", "اوكرانى"),
        ("Trinidad & Tobago", "Trinidad and Tobago"),
    ],
)
def test_fold_lets_spellings_meet(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_fold_keeps_vowel_signs_apart() -> None:
    assert fold("नेपाल") != fold("नेपाली")
    assert fold("रुसी") != fold("रसी")


@pytest.mark.parametrize(
    "said", ["", " ", "?", "-", "N/A", "Don’t know", "не знаю", "थाहा छैन", "não sei"]
)
def test_says_unknown_in_many_words(said: str) -> None:
    assert says_unknown(said)


@pytest.mark.parametrize(
    "said",
    ["sijui", "yo‘q", "йўқ", "жок", "надорад", "ندارد", "bilinmiyor", "የለም", "不详", "모름"],
)
def test_says_unknown_in_one_word(said: str) -> None:
    assert says_unknown(said)


def test_a_name_is_not_said_to_be_unknown() -> None:
    assert not says_unknown("Hana")


@pytest.mark.parametrize("said", ["0", "Nepal", "unknown man from Kenya"])
def test_says_unknown_leaves_what_is_said(said: str) -> None:
    assert not says_unknown(said)
