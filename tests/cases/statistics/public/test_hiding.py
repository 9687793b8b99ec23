"""No hidden cell can be worked out: every table that agrees with what is told is tried."""

from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.statistics.public.hiding import WIDTH, Table, hide, left_open, rounded, spread

NUMBERS = st.sampled_from([0, 0, 1, 2, 3, 5, 8, 10, 11, 12, 15, 19, 24, 40])


@st.composite
def tables(draw, most=4):
    rows, columns = draw(st.integers(1, most)), draw(st.integers(1, most))
    counts = draw(
        st.lists(
            st.lists(NUMBERS, min_size=columns, max_size=columns), min_size=rows, max_size=rows
        )
    )
    may_hide = draw(st.booleans())
    lines = list(counts) if may_hide else [*counts, *zip(*counts, strict=True)]
    # Merging comes first: no told total is of fewer than k.
    if any(sum(line) < 11 for line in lines):
        counts = [[number + 11 for number in line] for line in counts]
    return Table(counts, 11, draw(st.sampled_from([5, 10])), may_hide_totals=may_hide)


def drawn(table, seed=0):
    return {arc: Random(f"{seed}|{arc}").random() for arc in table.arcs()}


def is_open(table, arc, value):
    """Whether some table agrees with all that is told and has this value in this cell: by trying.

    Rows are filled one after another; which sums of columns can be reached is kept.
    """
    column_sums = {tuple([0] * table.columns)}
    for row in range(table.rows):
        total, choices = sum(table.counts[row]), []
        for column in range(table.columns):
            low, high = 0, total
            if (row, column) not in table.hidden:
                low, high = left_open(table.counts[row][column], table.base, table.k)
            if (row, column) == arc:
                low = high = value
            choices.append(range(low, min(high, total) + 1))
        fitting = [cells for cells in product(*choices) if sum(cells) == total]
        column_sums = {
            tuple(a + b for a, b in zip(sums, cells, strict=True))
            for sums in column_sums
            for cells in fitting
        }
    told = []
    for column in range(table.columns):
        total = table.number((table.rows, column))
        if (table.rows, column) == arc:
            told.append((column, value, value))
        elif not table.may_hide_totals:
            told.append((column, total, total))
        elif (table.rows, column) not in table.hidden:
            told.append((column, *left_open(total, table.base, table.k)))
    return any(
        all(low <= sums[column] <= high for column, low, high in told) for sums in column_sums
    )


@settings(max_examples=400, deadline=None)
@given(tables())
def test_no_hidden_cell_is_bounded_closer_than_the_width(table):
    hide(table, drawn(table))

    for arc in table.hidden:
        assert spread(table, arc) >= WIDTH
    assert all(arc in table.hidden for arc in table.arcs() if table.number(arc) < table.k)


SMALL = [
    [[3, 12], [12, 14]],
    [[11, 0], [2, 20]],
    [[12, 3, 5]],
    [[0, 11], [11, 0], [4, 9]],
    [[5, 6], [20, 0]],
    [[13, 1], [15, 11]],
    [[1, 10], [10, 1]],
]


# A total that is told is of enough people.
TOLD_TOTALS = [each for each in SMALL if all(sum(line) >= 11 for line in zip(*each, strict=True))]


@pytest.mark.parametrize(
    ("counts", "may_hide_totals"),
    [*((counts, True) for counts in SMALL), *((counts, False) for counts in TOLD_TOTALS)],
)
def test_spread_is_what_trying_all_tables_gives(counts, may_hide_totals):
    table = Table(counts, 11, 10, may_hide_totals=may_hide_totals)
    hide(table, drawn(table))

    assert table.hidden
    for arc in table.hidden:
        whole = sum(map(sum, counts))
        open_values = [value for value in range(whole + 1) if is_open(table, arc, value)]
        assert table.number(arc) in open_values
        assert max(open_values) - min(open_values) >= WIDTH
        assert spread(table, arc) == min(WIDTH, max(open_values) - min(open_values))


def test_where_nothing_is_rounded_a_small_cell_takes_others_with_it():
    table = Table([[3, 40, 50], [30, 20, 60], [70, 80, 90]], 11, base=1)

    hide(table, drawn(table))

    assert (0, 0) in table.hidden
    assert len(table.hidden) >= 4


def test_unprotected_cell_is_found_out():
    """What the check is for: with its totals told to the last person, one hidden cell is none."""
    table = Table([[3, 40], [30, 20]], 11, base=1, hidden={(0, 0)})

    assert spread(table, (0, 0)) == 0


@pytest.mark.parametrize(
    ("number", "base", "told", "between"),
    [
        (11, 10, 10, (11, 14)),
        (15, 10, 20, (15, 24)),
        (44, 10, 40, (35, 44)),
        (13, 5, 15, (13, 17)),
    ],
)
def test_rounding_leaves_open_what_it_says(number, base, told, between):
    assert rounded(number, base) == told
    assert left_open(number, base, 11) == between
    low, high = between
    assert {rounded(each, base) for each in range(low, high + 1)} == {told}
