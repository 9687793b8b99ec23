"""Bars, steps and rows of months: as long as their numbers, and nothing for nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.web.charts.bars import Line, bars
from cases.web.charts.fates import fates
from cases.web.charts.funnel import Step, funnel
from cases.web.charts.months import Series, month_table
from tests.charts import FATES, MONTHS, STEPS, months, rendered, series

BARS, FUNNEL, FATES_TEMPLATE = (
    f"components/charts/{name}.html" for name in ("bars", "funnel", "fates")
)
MONTH_TABLE = "components/charts/month_table.html"
BAR = re.compile(r"M(\d+) 40v-([\d.]+)h8v([\d.]+)z")


def test_bars_are_as_long_as_their_numbers():
    lines = bars([Line("Serving", 160, "/a"), Line("Missing", 40, "/b"), Line("Home", 0, "/c")])

    assert [line.width for line in lines] == ["100.00%", "25.00%", "0.00%"]
    assert [line.url for line in lines] == ["/a", "/b", ""]
    assert {line.share for line in lines} == {""}


def test_bars_of_a_whole_say_their_share():
    lines = bars([Line("Serving", 161), Line("Missing", 71)], whole=601)

    assert [line.share for line in lines] == ["27 %", "12 %"]
    html = rendered(BARS, lines=lines, caption="c", of="Status", counted="People")
    assert "Share" in html


def test_no_bars_are_said_to_be_none():
    assert "None yet." in rendered(BARS, lines=bars([]), caption="c", of="o", counted="n")
    assert [line.width for line in bars([Line("Serving", 0)])] == ["0%"]


@given(st.lists(st.integers(min_value=0, max_value=10**8), min_size=1))
def test_bars_are_proportional_and_inside_their_cell(numbers):
    widths = [float(line.width[:-1]) for line in bars([Line("x", each) for each in numbers])]

    longest = max(numbers)
    for width, number in zip(widths, numbers, strict=True):
        assert abs(width - (100 * number / longest if longest else 0)) <= 0.01
    assert max(widths) == (100 if longest else 0)


def test_steps_say_how_many_of_the_step_before_came_so_far():
    steps = funnel(STEPS).steps

    assert [step.of_before for step in steps] == ["", "61 %", "55 %", "68 %", "84 %"]
    assert [step.usual for step in steps] == ["", "12", "74", "31", "9"]
    assert [step.most for step in steps] == ["", "40", "112", "65", "23"]


def test_step_that_nobody_reached_says_none():
    drawn = funnel([Step("Sent", 2, "/a"), Step("Granted", 0, "/b"), Step("Home", 0, "/c")])

    assert [step.of_before for step in drawn.steps] == ["", "0 %", "none"]
    assert drawn.steps[1].usual == "none"
    assert not drawn.has_days
    assert "Usual days" not in rendered(FUNNEL, funnel=drawn, caption="c", of="o", counted="n")


def test_step_that_others_jumped_over_stays_inside_its_cell():
    drawn = funnel([Step("Sent", 10), Step("Acknowledged", 5), Step("Answered", 20)])

    assert [step.width for step in drawn.steps] == ["50.00%", "25.00%", "100.00%"]
    assert drawn.steps[2].of_before == "400 %"


def test_no_steps_are_said_to_be_none():
    assert "None yet." in rendered(FUNNEL, funnel=funnel([]), caption="c", of="o", counted="n")


def test_rows_share_one_scale():
    big, small = fates(months(2), [series("Serving", [40, 20]), series("Home", [0, 10])]).rows

    assert BAR.findall(big.bars) == [("1", "40.00", "40.00"), ("11", "20.00", "20.00")]
    assert BAR.findall(small.bars) == [("11", "10.00", "10.00")]


def test_one_among_thousands_is_still_seen():
    (row,) = fates(months(2), [series("Serving", [50_000, 1])]).rows

    assert BAR.findall(row.bars)[1][1] == "1.50"


def test_row_says_its_highest_its_last_and_its_sum():
    (row,) = fates(months(3), [series("Missing", [2, 9, 4])]).rows

    assert (row.highest, row.highest_month) == ("9", "Oct 2026")
    assert row.highest_url == "/cases/?month=1&what=Missing"
    assert row.cells == (
        '<td class="num"><a href="/cases/?month=2&amp;what=Missing">4</a></td>',
        '<td class="num"><a href="/cases/?what=Missing">15</a></td>',
    )
    assert row.described == "Missing by month, at most 9"


def test_row_of_nobody_has_no_bar_and_no_highest_month():
    (row,) = fates(months(3), [series("Missing", [0, 0, 0])]).rows

    assert (row.bars, row.highest, row.highest_url, row.highest_month) == ("", "0", "", "")


@pytest.mark.parametrize("drawn", [fates([], [series("Missing", [])]), fates(months(2), [])])
def test_no_months_or_no_fates_have_no_rows(drawn):

    html = rendered(FATES_TEMPLATE, fates=drawn, caption="c", of="o")
    assert drawn.rows == ()
    assert "None yet." in html


def test_all_months_are_reachable():
    html = rendered(MONTH_TABLE, table=month_table(MONTHS, FATES), caption="c")

    for each in FATES:
        for number, url in zip(each.numbers, each.urls, strict=True):
            assert (url.replace("&", "&amp;") in html) == bool(number)


def test_words_and_addresses_are_escaped():
    bad = '"><script>'
    row = Series(bad, [1], [bad], sum_url=bad)

    html = "".join(
        [
            rendered(BARS, lines=bars([Line(bad, 1, bad)]), caption=bad, of=bad, counted=bad),
            rendered(FUNNEL, funnel=funnel([Step(bad, 1, bad)]), caption=bad, of=bad, counted=bad),
            rendered(FATES_TEMPLATE, fates=fates(months(1), [row]), caption=bad, of=bad),
        ]
    )

    assert "<script" not in html
    assert html.count("&lt;script&gt;") > 12


@given(
    st.integers(min_value=1, max_value=60).flatmap(
        lambda length: st.lists(
            st.lists(st.integers(min_value=0, max_value=10**7), min_size=length, max_size=length),
            min_size=1,
            max_size=7,
        )
    )
)
def test_bars_by_month_stay_inside_their_row(numbers):
    drawn = fates(months(len(numbers[0])), [Series("x", each) for each in numbers])

    for row, given_numbers in zip(drawn.rows, numbers, strict=True):
        found = BAR.findall(row.bars)
        assert len(found) == sum(number > 0 for number in given_numbers)
        assert all(int(left) + 8 <= drawn.width for left, _up, _down in found)
        assert all(0 < float(up) <= 40 and up == down for _left, up, down in found)
