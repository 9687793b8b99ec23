"""Periods of months."""

import pytest

from cases.statistics.dashboard.periods import Month, Period


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [("2026-11", 1, "2026-12"), ("2026-12", 1, "2027-01"), ("2026-01", -1, "2025-12")],
)
def test_months_go_over_the_year(start, months, end):
    assert str(Month.read(start) + months) == end
    assert Month.read(end) - Month.read(start) == months


@pytest.mark.parametrize("text", ["", "2026", "2026-13", "2026-11-30", "NaN", "0000-01", "x"])
def test_what_is_no_month_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011  # the caller says it in words
        Month.read(text)


def test_period_before_is_as_long_and_ends_where_this_begins():
    period = Period.until(Month(2026, 3), 5)

    assert [str(month) for month in period.months()] == [
        *("2025-11", "2025-12", "2026-01"),
        *("2026-02", "2026-03"),
    ]
    assert (str(period.before.first), str(period.before.last)) == ("2025-06", "2025-10")
    assert len(period) == len(period.before) == 5
    assert "2025-12" in period
    assert "2025-10" not in period


def test_february_ends_on_its_last_day():
    assert Month(2024, 2).last.isoformat() == "2024-02-29"
