from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.dates import bikram
from people.dates.problems import Impossible


def test_table_covers_the_years_of_the_living():
    assert (bikram.FIRST_YEAR, bikram.LAST_YEAR) == (1975, 2100)


@pytest.mark.parametrize(
    ("there", "here"),
    [((2053, 4, 12), "1996-07-27"), ((2080, 1, 1), "2023-04-14"), ((2100, 12, 30), "2044-04-12")],
)
def test_to_gregorian_agrees_with_known_days(there, here):
    assert bikram.to_gregorian(*there).isoformat() == here


@given(st.dates(date(1918, 4, 13), date(2044, 4, 12)))
def test_from_gregorian_is_the_way_back(day):
    assert bikram.to_gregorian(*bikram.from_gregorian(day)) == day


@pytest.mark.parametrize("day", [date(1918, 4, 12), date(2044, 4, 13)])
def test_from_gregorian_outside_the_table_is_none(day):
    assert bikram.from_gregorian(day) is None


def test_edtf_of_the_last_year_ends_with_the_table():
    assert bikram.edtf(2100) == "2043-04-14/2044-04-12"
    assert bikram.edtf(2100, 12) == "2044-03-14/2044-04-12"


@pytest.mark.parametrize("there", [(1974,), (2101,), (2080, 0), (2080, 13), (2080, 8, 33)])
def test_edtf_refuses_what_is_not_in_the_calendar(there):
    with pytest.raises(Impossible):
        bikram.edtf(*there)
