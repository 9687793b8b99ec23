"""Lines by month: inside their frame, each in a look of its own, with all numbers beneath."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.web.charts.labels import place_labels
from cases.web.charts.months import Series
from cases.web.charts.trend import trend
from tests.charts import HOME, LONG, OPENED, months, rendered, series

TEMPLATE = "components/charts/trend.html"


def points(drawn: Any, line: int = 0) -> list[tuple[float, float]]:
    pairs = [pair.split(",") for pair in drawn.lines[line].points.split()]
    return [(float(x), float(y)) for x, y in pairs]


def test_points_stand_where_their_numbers_say():
    drawn = trend(months(3), [series("opened", [0, 40, 20])])

    assert points(drawn) == [(0, 100), (50, 0), (100, 50)]
    assert drawn.ticks == (
        ("100.00%", "0"),
        ("75.00%", "10"),
        ("50.00%", "20"),
        ("25.00%", "30"),
        ("0.00%", "40"),
    )


def test_only_one_month_stands_in_the_middle():
    drawn = trend(months(1), [series("opened", [7])])

    assert points(drawn) == [(50, pytest.approx(12.5))]
    assert len(drawn.lines[0].shapes) == 1


def test_flat_line_at_nought_lies_on_the_ground():
    drawn = trend(months(12), [series("opened", [0] * 12)])

    assert {y for _x, y in points(drawn)} == {100}
    assert [word for _y, word in drawn.ticks] == ["0", "1"]
    assert drawn.rows[0].cells[-1] == '<td class="num muted">0</td>'


def test_no_months_are_said_to_be_none():
    drawn = trend([], [series("opened", [])])

    assert (drawn.lines, drawn.months, drawn.heads) == ((), (), ())
    assert "There is no month to show." in rendered(TEMPLATE, trend=drawn, caption="x")


def test_each_series_has_a_look_of_its_own():
    four = [
        Series(str(each), [1], kind=kind) for each, kind in enumerate(["", "safe", "safe", ""])
    ]

    drawn = trend(months(1), four)

    kinds = [line.kind for line in drawn.lines]
    assert kinds == ["in-hand", "safe", "ended", "at-risk"]
    assert len(set(kinds)) == len({line.shape for line in drawn.lines}) == 4
    assert [row.kind for row in drawn.rows] == kinds


@pytest.mark.parametrize("number", [0, 5])
def test_more_lines_than_can_be_told_apart_are_refused(number):
    with pytest.raises(ValueError, match="told apart"):
        trend(months(1), [Series("x", [1])] * number)


def test_table_shows_the_last_six_months_and_the_sum_of_all():
    drawn = trend(months(12), [series("opened", OPENED), series("home", HOME)])

    assert drawn.heads[0] == ("Jun", "2026")
    said = [re.sub("<[^>]*>", "", cell) for cell in drawn.rows[0].cells]
    assert said == ["48", "61", "44", "39", "47", "35", "484"]
    assert 'href="/cases/?month=11&amp;what=opened"' in drawn.rows[0].cells[5]
    assert 'href="/cases/?what=opened"' in drawn.rows[0].cells[6]
    assert drawn.span == "12 months"


def test_description_says_span_and_highest():
    drawn = trend(months(12), [series("opened", OPENED)])

    assert drawn.described == (
        "From Dec 2025 to Nov 2026. The highest: opened, Jul 2026: 61. The table shows all."
    )


def test_many_months_have_shapes_at_some_the_last_among_them():
    drawn = trend(months(60), LONG)

    for line in drawn.lines:
        assert 12 <= len(line.shapes) <= 24
        assert line.shapes[0][0] == "100.00%"
    assert len(points(drawn)) == 60
    assert drawn.has_wide_ticks


def test_name_stands_at_the_highest_point_where_nothing_is_near():
    above, below = place_labels([("opened", OPENED), ("home", HOME)], 80)

    assert (above.x, above.dy) == ("63.64%", "-9")
    assert float(above.y[:-1]) == pytest.approx(100 * (1 - 61 / 80), abs=0.01)
    assert float(below.y[:-1]) > 80


def test_names_of_lines_that_lie_on_one_another_keep_apart():
    first, second = place_labels([("opened", [5, 5, 5]), ("closed", [5, 5, 5])], 8)

    assert (first.x, first.dy) != (second.x, second.dy)


def test_name_at_the_edge_leans_inwards():
    (falling,) = place_labels([("opened", [9, 5, 1])], 9)
    (rising,) = place_labels([("opened", [1, 5, 9])], 9)

    assert (falling.anchor, rising.anchor) == ("start", "end")


def test_words_and_addresses_are_escaped():
    bad = Series("<b>&", [1], ['/x?a="><script>'], sum_url='/x?a="><script>')

    html = rendered(TEMPLATE, trend=trend(months(1), [bad]), caption="<i>")

    assert "<b>" not in html
    assert "<i>" not in html
    assert "<script" not in html
    assert html.count('href="/x?a=&quot;&gt;&lt;script&gt;"') == 2


numbers = st.integers(min_value=1, max_value=60).flatmap(
    lambda length: st.lists(
        st.lists(st.integers(min_value=0, max_value=10**7), min_size=length, max_size=length),
        min_size=1,
        max_size=4,
    )
)


@given(numbers)
def test_lines_and_names_stay_inside_the_frame(given_numbers):
    many = [Series(str(place), each) for place, each in enumerate(given_numbers)]

    drawn = trend(months(len(given_numbers[0])), many)

    for place, line in enumerate(drawn.lines):
        assert all(0 <= x <= 100 and 0 <= y <= 100 for x, y in points(drawn, place))
        spots = [*line.shapes, (line.label.x, line.label.y)]
        assert all(0 <= float(part[:-1]) <= 100 for spot in spots for part in spot[:2])
    spots = [spot for place in range(len(many)) for spot in points(drawn, place)]
    values = [number for each in given_numbers for number in each]
    assert spots[values.index(max(values))][1] == min(y for _x, y in spots)
