"""Ages in many languages, alone and beside a date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.imports.reading.dating.ages import age_beside, read_age

AGES = [
    ("24 years", {"value": 24}),
    ("24", {"value": 24}),
    ("24 y.o.", {"value": 24}),
    ("age: 24", {"value": 24}),
    ("27 years 3 months", {"value": 27}),
    ("38 лет", {"value": 38}),
    ("31 год", {"value": 31}),
    ("৩২ বছর", {"value": 32}),
    ("उमेर २४", {"value": 24}),
    ("25 años", {"value": 25}),
    ("edad 25", {"value": 25}),
    ("25 ans", {"value": 25}),
    ("عمره ٢٥ سنة", {"value": 25}),
    ("۲۵ ساله", {"value": 25}),
    ("25 yosh", {"value": 25}),
    ("25 ёш", {"value": 25}),
    ("25 жаш", {"value": 25}),
    ("miaka 26", {"value": 26}),
    ("25 tahun", {"value": 25}),
    ("25 yaşında", {"value": 25}),
    ("25岁", {"value": 25}),
    ("25 வயது", {"value": 25}),
    ("abt 28", {"value": 28, "approximate": True}),
    ("~28", {"value": 28, "approximate": True}),
    ("28 approx", {"value": 28, "approximate": True}),
    ("35 (approx)", {"value": 35, "approximate": True}),
    ("около 30 лет", {"value": 30, "approximate": True}),
    ("24?", {"value": 24, "uncertain": True}),
    ("20s?", {"min": 20, "max": 29, "uncertain": True}),
    ("early 20s", {"min": 20, "max": 23, "approximate": True}),
    ("mid-thirties", {"min": 34, "max": 36, "approximate": True}),
    ("25-30", {"min": 25, "max": 30}),
    ("25 or 26", {"min": 25, "max": 26}),
    ("25 или 26 лет", {"min": 25, "max": 26}),
    ("over 30", {"min": 30, "max": 79, "approximate": True}),
    ("40ish", {"value": 40, "approximate": True}),
    ("30 y, maybe 32", {"min": 30, "max": 32}),
    ("twenty-four", {"value": 24}),
    ("unknown, maybe 25", {"value": 25, "uncertain": True}),
    ("minor", {"min": 13, "max": 17, "uncertain": True}),
    ("30+", {"min": 30, "max": 79, "approximate": True}),
]
NO_AGES = ["", "1998", "98", "05", "2 years", "12.05.1998", "24 March", "90s", "unknown", "24 km"]


@pytest.mark.parametrize(("text", "told"), AGES)
def test_an_age_is_read(text, told):
    age = read_age(text)

    assert age is not None
    assert (age.as_dict(), age.several) == (told, ())


@pytest.mark.parametrize("text", NO_AGES)
def test_what_is_no_age_is_none(text):
    assert read_age(text) is None


@pytest.mark.parametrize("text", ["22 and 25", "22 & 25 yrs", "22 и 25", "22, 25", "২২ ও ২৫"])
def test_ages_joined_by_and_are_those_of_several_men(text):
    assert read_age(text).several == (22, 25)


@pytest.mark.parametrize(
    ("text", "age", "rest"),
    [
        ("1997 (28 yrs)", 28, "1997"),
        ("28 (1997)", 28, "1997"),
        ("27 yrs, DOB 1998-03-04", 27, "dob 1998-03-04"),
    ],
)
def test_an_age_beside_a_date_is_taken_apart(text, age, rest):
    found, left = age_beside(text)

    assert (found.low, left) == (age, rest)


@pytest.mark.parametrize("text", ["28", "1997", "12 (May)", "28-05-1997"])
def test_a_date_alone_has_no_age_beside_it(text):
    assert age_beside(text) is None


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text):
    age = read_age(text)

    assert age is None or 10 <= age.low <= age.high <= 79
