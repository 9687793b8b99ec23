"""The usual number of days, and the one that nine of ten stay within."""

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.statistics.dashboard.request_figures import percentile


@pytest.mark.parametrize(
    ("counts", "percent", "value"),
    [
        ({}, 50, None),
        ({7: 1}, 50, 7),
        ({7: 1}, 90, 7),
        ({1: 1, 2: 1}, 50, 1),
        ({1: 1, 2: 1, 3: 1}, 50, 2),
        ({0: 9, 30: 1}, 90, 0),
        ({0: 8, 30: 2}, 90, 30),
    ],
)
def test_percentile_is_the_least_that_so_many_stay_within(counts, percent, value):
    assert percentile(counts, percent) == value


@given(st.lists(st.integers(0, 400), min_size=1), st.sampled_from([50, 90]))
def test_percentile_agrees_with_the_sorted_list(days, percent):
    place = math.ceil(len(days) * percent / 100) - 1

    assert percentile(Counter(days), percent) == sorted(days)[place]
