"""Dates of a row as the case keeps them."""

import pytest

from cases.imports.making.told import date_of
from people.dates.fuzzy import FuzzyDate


@pytest.mark.parametrize(
    ("code", "calendar"),
    [("BS", "bs"), ("AH", "islamic"), ("SH", "persian"), ("BE", "buddhist"), ("EC", "ethiopic")],
)
def test_a_day_keeps_the_calendar_in_which_it_was_written(code, calendar):
    day = {"raw": "as written", "edtf": "2024-03-22", "calendar": code}

    assert date_of(day) == FuzzyDate("2024-03-22", "as written", calendar)
    assert date_of({"raw": "as written", "edtf": "2024-03-22"}).calendar == "greg"


def test_what_is_no_day_is_none():
    assert date_of({"raw": "now at home", "edtf": None}) is None
    assert date_of(None) is None
