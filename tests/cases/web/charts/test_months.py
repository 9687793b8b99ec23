"""Which months are named at an axis, and the table of all."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.web.charts.months import (
    Series,
    cells,
    days_of,
    first_day,
    month_marks,
    month_table,
    months_and_years,
)
from tests.charts import months


def named(number: int) -> list[str]:
    days = [first_day(month) for month in months(number)]
    return [f"{mark.word} {mark.year}".strip() for mark in month_marks(days, ["0%"] * number)]


def test_each_of_few_months_is_named_and_each_year_once():
    assert named(4) == ["Aug 2026", "Sep", "Oct", "Nov"]
    assert named(12)[:3] == ["Dec 2025", "Jan 2026", "Feb"]
    assert named(12)[-1] == "Nov"


def test_of_many_months_some_are_named():
    assert named(24)[:3] == ["Jan 2025", "Mar", "May"]
    assert named(60)[:3] == ["Jan 2022", "Jul", "Jan 2023"]
    assert named(100)[:2] == ["2019", "2020"]
    assert named(400)[0] == "1995"


@given(st.integers(min_value=1, max_value=600), st.integers(min_value=2, max_value=7))
def test_names_never_crowd(number, few):
    days = [first_day(month) for month in months(number)]

    marks = month_marks(days, [str(place) for place in range(number)], few)

    assert 1 <= len(marks) <= 13
    assert sum(mark.is_main for mark in marks) <= few
    places = [int(mark.x) for mark in marks]
    assert len({after - before for before, after in pairwise(places)}) <= 1


def test_last_month_that_a_date_can_be_is_named():
    assert month_marks([first_day("9999-12")], ["50%"])[0].word == "Dec"


@pytest.mark.parametrize("month", ["2026-13", "2026", "", "2026-1"])
def test_what_is_no_month_is_refused(month):
    with pytest.raises(ValueError, match=r"Invalid|month must"):
        first_day(month)


def test_table_has_the_newest_month_first_and_links_only_what_is_there():
    names = months_and_years([date(2026, 10, 1), date(2026, 11, 1)])
    opened = Series("Opened", [1200, 0], ["/a", "/b"])

    table = month_table(names, [opened])

    assert table.heads == ("Opened",)
    assert table.rows == (
        ("Nov 2026", ('<td class="num muted">0</td>',)),
        ("Oct 2026", ('<td class="num"><a href="/a">1,200</a></td>',)),
    )


def test_series_without_addresses_has_numbers_alone():
    assert cells(Series("Opened", [3])) == ['<td class="num">3</td>']


@pytest.mark.parametrize(
    "series",
    [Series("Opened", [3]), Series("Opened", [3, 4, 5]), Series("Opened", [3, 4], ["/a"])],
)
def test_series_that_does_not_match_its_months_is_refused(series):
    with pytest.raises(ValueError, match="number for each month"):
        days_of(["2026-10", "2026-11"], [series])
