"""Shares, ticks and lengths."""

from itertools import pairwise

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from cases.web.charts.numbers import along, said, share, ticks


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [
        (128, 601, "21 %"),
        (1, 2, "50 %"),
        (1, 8, "13 %"),
        (0, 5, "0 %"),
        (1, 601, "under 1 %"),
        (3, 600, "1 %"),
        (5, 5, "100 %"),
        (30, 10, "300 %"),
        (0, 0, ""),
    ],
)
def test_share_is_said_in_whole_percents(part, whole, words):
    assert share(part, whole) == words


@pytest.mark.parametrize(
    ("most", "expected"),
    [
        (0, [0, 1]),
        (1, [0, 1]),
        (3, [0, 1, 2, 3]),
        (5, [0, 2, 4, 6]),
        (60, [0, 20, 40, 60]),
        (61, [0, 20, 40, 60, 80]),
        (123_456, [0, 50_000, 100_000, 150_000]),
    ],
)
def test_ticks_are_round(most, expected):
    assert ticks(most) == expected


@given(st.integers(min_value=0, max_value=10**9))
def test_ticks_cover_the_most_and_no_more_than_they_must(most):
    marks = ticks(most)

    assert marks[0] == 0
    assert marks[-1] >= most
    assert marks[-2] < max(most, 1)
    assert 2 <= len(marks) <= 5
    assert len({after - before for before, after in pairwise(marks)}) == 1


@given(st.integers(min_value=0, max_value=10**7), st.integers(min_value=0, max_value=10**7))
def test_part_lies_along_the_whole(part, more):
    whole = part + more

    place = along(part, whole)

    assert place.endswith("%")
    assert 0 <= float(place[:-1]) <= 100
    if whole:
        assert float(place[:-1]) == pytest.approx(100 * part / whole, abs=0.01)


@override("de")
def test_only_numbers_that_are_read_follow_the_language():
    assert said(12_345) == "12.345"
    assert along(1, 3) == "33.33%"
