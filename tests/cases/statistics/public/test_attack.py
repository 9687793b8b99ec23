"""A release is attacked with a solver: every figure that is hidden stays open by ten or more."""

from collections import Counter

import pytest

from cases.statistics.public import tables as made
from cases.statistics.public.counting import Kind
from cases.statistics.public.tables import tables_of
from tests.cases.statistics.public.attack import Attack, QuickAttack, hidden, places
from tests.cases.statistics.public.registers import chance, register

# Five less and five more.
OPEN_BY = 10
DRAW = chance(0)
# k and rounding: at their floors, as they usually are, and far above.
SETTINGS = [(5, 10), (11, 10), (11, 20), (25, 50)]
SIZES = [10, 12, 17, 30, 60, 150]
ALIKE = Counter({Kind("KEN", "2024-02", "job_fraud", "serving"): 40})
ONE_NATIONALITY = Counter(
    Kind("KEN", f"2024-0{month}", pathway, fate)
    for month, pathway, fate, number in [
        *((1, "job_fraud", "serving", 14), (1, "convict", "killed", 3)),
        *((2, "job_fraud", "serving", 9), (3, "convict", "captive", 2)),
    ]
    for _person in range(number)
)


def narrowest(counts, k, base, attack=Attack, draw=DRAW):
    """Return how far apart the ends of the hidden figure are that is bounded closest."""
    tables = tables_of(counts, draw, k=k, base=base)
    if not hidden(tables):
        return OPEN_BY
    attacked = attack(tables, k, base)
    return min(attacked.width(place) for place in hidden(tables))


@pytest.mark.parametrize(("k", "base"), SETTINGS)
@pytest.mark.parametrize("people", SIZES)
def test_no_hidden_figure_is_bounded_closer_than_ten(people, k, base):
    for seed in range(3):
        assert narrowest(register(seed, people, most=4), k, base) >= OPEN_BY, seed


@pytest.mark.parametrize(("k", "base"), SETTINGS)
@pytest.mark.parametrize("counts", [ALIKE, ONE_NATIONALITY], ids=["all alike", "one nationality"])
def test_register_of_one_nationality_gives_nobody_away(counts, k, base):
    assert narrowest(counts, k, base) >= OPEN_BY


@pytest.mark.parametrize(("k", "base"), SETTINGS)
def test_nothing_is_told_of_nobody_or_of_one(k, base):
    assert tables_of(Counter(), DRAW, k=k, base=base) == {}
    assert tables_of(register(1, 1), DRAW, k=k, base=base) == {}


def test_quick_attack_finds_what_the_joint_one_finds():
    for seed in range(8):
        tables = tables_of(register(seed, 60, most=4), chance(seed), k=5, base=10)
        joint, quick = Attack(tables, 5, 10), QuickAttack(tables, 5, 10)

        for place, _shown in places(tables):
            assert quick.bounds(place) == pytest.approx(joint.bounds(place)), (seed, place)


@pytest.mark.parametrize(("k", "base"), SETTINGS[:2])
def test_hundreds_of_people_give_nobody_away(k, base):
    assert narrowest(register(7, 400, least=5), k, base, QuickAttack) >= OPEN_BY


def hide_small_ones_alone(table, drawn):
    table.hidden = {arc for arc in table.arcs() if table.number(arc) < table.k}


def test_attack_finds_out_what_only_hiding_the_small_ones_gives_away(monkeypatch):
    """The positive control: without hiding more, the same attack succeeds."""
    monkeypatch.setattr(made, "hide", hide_small_ones_alone)

    found = [narrowest(register(seed, 60, most=4), 5, 10, QuickAttack) for seed in range(12)]

    assert min(found) < OPEN_BY


@pytest.mark.soak
@pytest.mark.parametrize(("k", "base"), SETTINGS)
def test_no_hidden_figure_is_bounded_closer_in_a_long_sweep(k, base):
    for seed in range(100, 200):
        for people in (10, 11, 14, 22, 45, 90, 200):
            counts = register(seed, people, most=5)
            assert narrowest(counts, k, base, QuickAttack) >= OPEN_BY, (seed, people)


@pytest.mark.soak
@pytest.mark.parametrize(("k", "base"), SETTINGS)
def test_thousands_of_people_give_nobody_away(k, base):
    for seed in range(200, 205):
        assert narrowest(register(seed, 2000, least=6), k, base, QuickAttack) >= OPEN_BY, seed


@pytest.mark.soak
def test_joint_cells_of_thousands_give_nobody_away():
    """With the joint cells themselves as unknowns, some ten thousand of them."""
    tables = tables_of(register(200, 2000, least=6), DRAW, k=11, base=10)
    attacked = Attack(tables, 11, 10)

    for place in hidden(tables)[::7]:
        assert attacked.width(place) >= OPEN_BY, place
