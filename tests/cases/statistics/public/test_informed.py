"""Whoever knows how cells are chosen, too, finds every hidden one open by ten or more."""

from random import Random

import pytest

from cases.statistics.public import hiding, preparing
from cases.statistics.public import tables as made
from cases.statistics.public.drawing import draw_of
from cases.statistics.public.hiding import Table, hide
from cases.statistics.public.tables import tables_of
from tests.cases.statistics.public.ends import ends_of
from tests.cases.statistics.public.informed import could_be, narrowest, told
from tests.cases.statistics.public.people import cases
from tests.cases.statistics.public.registers import chance, register
from tests.cases.statistics.public.test_differences import month_goes_by

OPEN_BY = 10
# Choosing the smallest that help, without lots, gives each of these away.
SPEAKING = [
    (5, [[10, 8, 2]], True),
    (5, [[14, 11, 0, 12]], True),
    (11, [[14, 10, 10]], True),
    (11, [[12, 8, 10]], True),
    (11, [[11, 0], [10, 14], [14, 12]], True),
    (11, [[11, 0], [10, 14], [14, 12]], False),
    (11, [[12, 10, 0], [10, 14, 8]], True),
]
NUMBERS = [0, 0, 1, 2, 3, 5, 8, 10, 11, 12, 14]


def hidden_table(k, counts, may_hide_totals, seed=0):
    table = Table(counts, k, 10, may_hide_totals)
    chance = Random(seed)
    hide(table, {arc: chance.random() for arc in table.arcs()})
    return table


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("k", "counts", "may_hide_totals"), SPEAKING)
def test_choice_of_cells_gives_none_of_them_away(k, counts, may_hide_totals, seed):
    table = hidden_table(k, counts, may_hide_totals, seed)

    assert table.hidden
    assert narrowest(table) >= OPEN_BY


@pytest.mark.parametrize("k", [5, 11])
def test_no_small_table_gives_a_cell_away(k):
    for seed in range(40):
        table = small_table(k, Random(seed), seed)
        if table.hidden:
            assert narrowest(table) >= OPEN_BY, (table.counts, table.hidden)


def small_table(k, chance, seed):
    while True:
        rows, columns = chance.choice([(1, 3), (2, 2), (2, 3), (3, 2)])
        counts = [[chance.choice(NUMBERS) for _ in range(columns)] for _ in range(rows)]
        may_hide = rows == 1 or chance.random() < 0.5
        lines = list(counts) if may_hide else [*counts, *zip(*counts, strict=True)]
        if all(sum(line) >= 11 for line in lines):
            return hidden_table(k, counts, may_hide, seed)


@pytest.mark.parametrize(("k", "counts", "most"), [(5, [[10, 8, 2]], 4), (11, [[14, 10, 10]], 0)])
def test_without_lots_the_choice_gives_cells_away(monkeypatch, k, counts, most):
    """The control: with chance in the order alone, the same attack succeeds."""
    monkeypatch.setattr(hiding, "ONE_BY_LOT", float("inf"))

    assert narrowest(hidden_table(k, counts, True)) == most


@pytest.fixture
def hidden_tables(monkeypatch):
    """All tables whose cells were hidden since, with their counts."""
    found = []

    def hide_and_keep(table, drawn):
        hide(table, drawn)
        found.append(table)

    monkeypatch.setattr(made, "hide", hide_and_keep)
    return found


def assert_open(table):
    """Assert that both ends of each hidden cell are far apart, and told alike under some draw."""
    read = told(table)
    for arc in table.hidden:
        numbers = []
        for end in ends_of(table, arc):
            numbers.append(end.number(arc))
            assert could_be(end, read), (arc, end.counts)
        assert max(numbers) - min(numbers) >= OPEN_BY


@pytest.mark.parametrize(("k", "base"), [(5, 10), (11, 10), (25, 50)])
@pytest.mark.parametrize("people", [12, 30, 150, 400])
def test_no_table_of_a_register_gives_a_cell_away(hidden_tables, people, k, base):
    for seed in range(2):
        tables_of(register(seed, people, most=5), chance(seed), k=k, base=base)

    for table in hidden_tables:
        assert_open(table)


@pytest.mark.django_db(databases=["default", "keys"])
def test_two_months_that_differ_by_one_person_give_nothing_away(
    monkeypatch, hidden_tables, organisation, caseworker, coordinator
):
    """Even if it is known that one man came: nothing is told of him, and all stays as open."""
    monkeypatch.setattr(preparing, "draw_of", draw_of)
    for status, number in (("serving", 14), ("missing", 10), ("killed", 10), ("pow", 12)):
        cases(organisation, caseworker, number, nationality="KEN", status=status)
    first = preparing.prepare(by=coordinator)
    month_goes_by()
    cases(organisation, caseworker, 1, nationality="KEN", status="killed")

    second = preparing.prepare(by=coordinator)

    assert second.tables == first.tables
    for table in hidden_tables[:3]:
        assert_open(table)
