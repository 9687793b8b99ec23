"""For how long a contract was signed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.dating.terms import read_term

TERMS = [
    ("1 yr", 12),
    ("1year", 12),
    ("one year", 12),
    ("12 months", 12),
    ("12m", 12),
    ("1y6m", 18),
    ("1 year 6 months", 18),
    ("1.5 years", 18),
    ("полтора года", 18),
    ("6 мес", 6),
    ("полгода", 6),
    ("1 год", 12),
    ("1 рік", 12),
    ("1 año", 12),
    ("1 an", 12),
    ("سنة", 12),
    ("سنتين", 24),
    ("6 اشهر", 6),
    ("१ वर्ष", 12),
    ("৬ মাস", 6),
    ("1 йил", 12),
    ("6 oy", 6),
    ("1 yıl", 12),
    ("mwaka", 12),
    ("1 yr (renewed by itself)", 12),
]
NOTHING = [
    "1",
    "12",
    "?",
    "6-12 months",
    "365 days",
    "1 or 2 years",
    "no idea",
    "year of birth 90",
]


@pytest.mark.parametrize(("text", "months"), TERMS)
def test_a_term_is_read_in_months(text, months):
    assert read_term(text) == (months, False)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not_certain_is_no_term(text):
    assert read_term(text) == (None, False)


@pytest.mark.parametrize(
    "text",
    [
        "бессрочно",
        "indefinite",
        "until the end of the war",
        "до конца СВО",
        "indefinido",
        "durée indéterminée",
        "غير محدد",
        "муддатсиз",
    ],
)
def test_a_contract_may_have_no_end(text):
    assert read_term(text) == (None, True)


def test_a_term_that_was_made_endless_keeps_its_months():
    assert read_term("1 year, extended indefinitely") == (12, True)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text):
    months, _is_open = read_term(text)

    assert months is None or 0 < months <= 120
