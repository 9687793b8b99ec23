from datetime import date

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from people.dates.bounds import bounds_of, months_after
from people.dates.fuzzy import FuzzyDate

UNTIL = [
    ("2024", "2024-01-01/2024-05-15"),
    ("2024-05", "2024-05-01/2024-05-15"),
    ("2024-05-15/2024-05-20", "2024-05-15"),
    ("2023/..", "2023-01-01/2024-05-15"),
    ("../2024-06", "../2024-05-15"),
    ("2024-04~", "2024-04~"),
    ("2024-05-15", "2024-05-15"),
    ("2024-06", "2024-06"),
]


@pytest.mark.parametrize(("told", "cut"), UNTIL)
def test_date_goes_as_far_as_it_had_come_by_a_day(told, cut) -> None:
    kept = FuzzyDate(told, raw="as said").until(date(2024, 5, 15))

    assert (kept.edtf, kept.raw) == (cut, "as said")


def test_months_end_with_the_calendar() -> None:
    assert months_after(date(2024, 8, 31), 6) == date(2025, 2, 28)
    assert months_after(date(9990, 12, 31), 600) == date.max


BOUNDS = [
    ("2024", "2024-01-01", "2024-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"),
    ("2024-05-03", "2024-05-03", "2024-05-03"),
    ("2024-05~", "2024-05-01", "2024-05-31"),
    ("2024-05-03?", "2024-05-03", "2024-05-03"),
    ("2024%", "2024-01-01", "2024-12-31"),
    ("[2024-03-04,2024-04-03]", "2024-03-04", "2024-04-03"),
    ("[2024-04,2024-03]", "2024-03-01", "2024-04-30"),
    ("2024-03/2024-05", "2024-03-01", "2024-05-31"),
    ("2024-05-01~/2024-05-10", "2024-05-01", "2024-05-10"),
    ("2024-21", "2024-03-01", "2024-05-31"),
    ("2024-23", "2024-09-01", "2024-11-30"),
    ("2024-23?", "2024-09-01", "2024-11-30"),
    ("199X", "1990-01-01", "1999-12-31"),
    ("2024-XX", "2024-01-01", "2024-12-31"),
    ("2024-05-XX", "2024-05-01", "2024-05-31"),
    ("[2024..2026]", "2024-01-01", "2026-12-31"),
]
WORDS = [
    ("2023-09-28", "28 September 2023"),
    ("2024-05~", "about May 2024"),
    ("2024", "2024"),
    ("[2024-03,2024-04]", "Mar or Apr 2024"),
    ("[2024-03-04,2024-04-03]", "4 March or 3 April 2024"),
    ("[1998-05-25,1999-02-14]", "25 May 1998 or 14 February 1999"),
    ("[2024,2025]", "2024 or 2025"),
    ("[2022,2024,2025]", "2022, 2024 or 2025"),
    ("2024-06?", "June 2024?"),
    ("2024-06%", "about June 2024?"),
    ("2024-10/2024-11", "October 2024 to November 2024"),
    ("../2023-10", "until October 2023"),
    ("2023-10/..", "from October 2023"),
    ("2024-23", "autumn 2024"),
    ("2024-21~", "about spring 2024"),
    ("199X", "the 1990s"),
    ("2024-XX", "2024"),
    ("2024-05-XX", "May 2024"),
    ("2024-XX-03", "between 3 January 2024 and 3 December 2024"),
]
IMPOSSIBLE = [
    "",
    "May 2024",
    "2024-02-30",
    "2024-13",
    "0000",
    "Y12024",
    "2024/2023",
    "../..",
    "[..2024]",
    "[2024,..]",
    "[]",
    "2024-05-03T10:00",
    "[2024-01-01,2024-02-02,2024-03-03]",
]

components = st.builds(
    lambda day, length, doubt: day.isoformat()[:length] + doubt,
    st.dates(),
    st.sampled_from([4, 7, 10]),
    st.sampled_from(["", "?", "~", "%"]),
)


@pytest.mark.parametrize(("edtf", "earliest", "latest"), BOUNDS)
def test_bounds_are_first_and_last_possible_day(edtf, earliest, latest):
    fuzzy = FuzzyDate(edtf)

    assert (str(fuzzy.earliest), str(fuzzy.latest)) == (earliest, latest)


def test_bounds_of_open_interval_are_none_on_the_open_side():
    assert bounds_of("../2023-10") == (None, date(2023, 10, 31))
    assert bounds_of("2023-10/..") == (date(2023, 10, 1), None)


@pytest.mark.parametrize("edtf", IMPOSSIBLE)
def test_fuzzy_date_refuses_what_is_not_edtf(edtf):
    with pytest.raises(ValueError):  # noqa: PT011  # the words differ by what is wrong
        FuzzyDate(edtf)


def test_fuzzy_date_refuses_unknown_calendar():
    with pytest.raises(ValueError, match="calendar"):
        FuzzyDate("2024", calendar="maya")


@pytest.mark.parametrize(("edtf", "words"), WORDS)
def test_words_say_the_doubt(edtf, words):
    with translation.override("en"):
        assert FuzzyDate(edtf).words() == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2023-11-28", "12 Mangsir 2080 BS"),
        ("2023-09-18/2023-10-17", "Asoj 2080 BS"),
        ("2024-04-13/2025-04-13", "2081 BS"),
        ("2023-09-18/2023-10-16", ""),
        ("2023-11", ""),
        ("2023-11-28~", ""),
        ("[1998-05-25,1999-02-14]", ""),
        ("1900-01-01", ""),
        ("2099-01-01", ""),
        ("../2023-10", ""),
    ],
)
def test_words_bs_say_days_and_whole_months(edtf, words):
    with translation.override("en"):
        assert FuzzyDate(edtf).words_bs() == words


@pytest.mark.parametrize(
    ("edtf", "exact"),
    [("2024-05-03", True), ("2024-05-03~", False), ("2024-05", False), ("199X", False)],
)
def test_is_exact_only_for_a_day_without_doubt(edtf, exact):
    assert FuzzyDate(edtf).is_exact is exact


@given(components)
def test_common_forms_agree_with_the_edtf_library(edtf):
    # Slow to import, and only this test compares with it.
    from edtf import parse_edtf  # noqa: PLC0415

    parsed = parse_edtf(edtf)

    assert bounds_of(edtf) == (
        date(*parsed.lower_strict()[:3]),
        date(*parsed.upper_strict()[:3]),
    )


@given(st.lists(components, min_size=2, max_size=2))
def test_bounds_of_a_set_are_in_order(members):
    try:
        fuzzy = FuzzyDate(f"[{','.join(members)}]")
    except ValueError:
        assert not 1 <= len(",".join(members)) <= 30
        return

    assert fuzzy.earliest <= fuzzy.latest


@given(st.text(alphabet="0123456789X?~%/[]{},.-YE", max_size=32))
def test_any_text_gives_ordered_bounds_or_a_value_error(edtf):
    try:
        earliest, latest = bounds_of(edtf)
    except ValueError:
        return

    assert earliest is None or latest is None or earliest <= latest


@given(components, st.text(max_size=100), st.sampled_from(["greg", "bs"]))
def test_stored_form_reads_back_the_same(edtf, raw, calendar):
    fuzzy = FuzzyDate(edtf, raw, calendar)

    assert FuzzyDate.from_dict(fuzzy.as_dict()) == fuzzy
