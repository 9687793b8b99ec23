"""What is drawn: a group's own, the same for ever, and without looking at anything."""

from itertools import product
from uuid import UUID, uuid4

import pytest

from cases.statistics.public import preparing
from cases.statistics.public.drawing import draw_of
from cases.statistics.public.hiding import ONE_BY_LOT
from cases.statistics.public.models import Release
from cases.statistics.public.preparing import prepare

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
PLACES = [
    ("fates", row, column) for row, column in product(["KEN", "NPL", "all"], ["out", "killed"])
]


def all_of(group):
    draw = draw_of(group)
    return [draw(*place) for place in PLACES]


def test_group_draws_the_same_for_ever_and_no_other_group_does():
    group = uuid4()

    assert all_of(group) == all_of(group)
    assert len({*all_of(group), *all_of(uuid4())}) == 2 * len(PLACES)


def test_each_figure_falls_by_lot_in_one_group_of_ten_and_with_each_other():
    lots = [
        tuple(draw_of(UUID(int=number))("fates", "KEN", fate) * ONE_BY_LOT < 1 for fate in "abc")
        for number in range(20_000)
    ]

    assert set(lots) == set(product([True, False], repeat=3))
    for figure in zip(*lots, strict=True):
        assert 0.09 < sum(figure) / len(figure) < 0.11


def test_figures_made_anew_hide_the_same_ones(monkeypatch, coordinator, register):
    """As after the return of a backup from before they were made: readers may have the first."""
    monkeypatch.setattr(preparing, "draw_of", draw_of)
    first = prepare(by=coordinator)
    Release.objects.all().delete()

    again = prepare(by=coordinator)

    assert again.pk != first.pk
    assert again.tables == first.tables


def test_another_draw_changes_nothing_that_was_made(monkeypatch, coordinator, register):
    made = prepare(by=coordinator)
    assert any(number is not None for line in made.tables["fates"]["cells"] for number in line)

    monkeypatch.setattr(preparing, "draw_of", lambda _group: lambda *_place: 0.0)

    assert prepare(by=coordinator).tables == made.tables
