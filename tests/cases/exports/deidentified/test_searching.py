"""The least loss that leaves nobody alone: compared with trying everything, and at random."""

from collections import Counter
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.exports.deidentified.report import report_of, told_of
from cases.exports.deidentified.searching import finest_telling
from cases.exports.deidentified.traits import TRAITS, traits_named

FEW = traits_named(["nationality", "status", "sex"])
countries = st.sampled_from(["NPL", "IND", "KEN", "UGA", "CUB", "unknown"])
statuses = st.sampled_from(["serving", "wounded", "missing", "killed", "killed_unconfirmed"])
people = st.lists(st.tuples(countries, statuses, st.sampled_from("MF")), max_size=120)
floors = st.integers(5, 12)


def told_as(combination, traits, levels):
    return tuple(t.at(level, v) for t, level, v in zip(traits, levels, combination, strict=True))


def brute(counts, traits, k):
    """All levels at once, by the definition: (loss, hidden, levels) of the best that will do."""
    total, fit = sum(counts.values()), []
    for levels in product(*(range(t.height + 1) for t in traits)):
        groups = Counter()
        for combination, number in counts.items():
            groups[told_as(combination, traits, levels)] += number
        hidden = sum(number for number in groups.values() if number < k)
        loss = sum(Fraction(lv, t.height) for lv, t in zip(levels, traits, strict=True))
        loss += sum(lv == t.height for lv, t in zip(levels, traits, strict=True))
        if hidden * 20 <= total:
            fit.append((loss, hidden, levels))
    return min(fit, default=None)


@given(people, floors)
def test_finest_telling_is_the_best_of_all(register, k):
    counts = Counter(register)
    best = brute(counts, FEW, k)

    telling = finest_telling(counts, FEW, k)

    if best:
        assert (telling.hidden, telling.levels) == best[1:]
    else:
        assert 0 < len(register) == telling.hidden < k


@given(people, floors)
def test_telling_leaves_nobody_alone_and_loses_nobody(register, k):
    telling = finest_telling(Counter(register), FEW, k)

    assert telling.told + telling.hidden == len(register)
    assert all(number >= k for number in telling.groups.values())
    assert telling.hidden == len(register) or telling.hidden * 20 <= len(register)


@given(people, countries, statuses, floors)
def test_one_person_more_makes_no_group_too_small(register, country, status, k):
    """In neither of two files that one person tells apart is a group of k - 1."""
    for each in (register, [*register, (country, status, "M")]):
        groups = finest_telling(Counter(each), FEW, k).groups
        assert k - 1 not in groups.values()
        assert min(groups.values(), default=k) >= k


@pytest.mark.parametrize("number", [1, 4, 10])
def test_fewer_than_k_are_all_hidden_and_it_is_said(number):
    counts = Counter({("NPL", "serving", "M"): number})
    telling = finest_telling(counts, FEW, 11)

    assert (telling.told, telling.hidden) == (0, number)
    report = told_of(report_of(telling, FEW, k=11, repeated=0))
    assert report["hidden_percent"] == 100.0
    assert any("all are hidden" in line for line in report["method"])


def test_all_alike_are_told_as_they_are():
    telling = finest_telling(Counter({("NPL", "missing", "M"): 11}), FEW, 11)

    assert (telling.levels, telling.hidden) == ((0, 0, 0), 0)


def test_all_of_one_nationality_keep_their_nationality():
    counts = Counter({("NPL", "missing", "M"): 12, ("NPL", "killed", "M"): 30})

    report = report_of(finest_telling(counts, FEW, 11), FEW, k=11, repeated=0)

    assert report["levels"]["nationality"] == 0
    # Whoever knows status and sex knows the nationality of all; nobody's status.
    assert report["same"] == {"nationality": 42, "status": 0, "sex": 42}


def test_all_different_tell_no_column():
    traits = traits_named(["nationality", "left_home"])
    counts = Counter({(c, f"{2000 + n}-01"): 1 for n, c in enumerate(["NPL", "KEN", "CUB"] * 5)})

    telling = finest_telling(counts, traits, 11)

    assert telling.groups == {("*", "*"): 15}


VALUES = {
    "nationality": ["NPL", "KEN", "XKX", "unknown"],
    "status": ["serving", "at_risk", "remains_returned"],
    "pathway": ["job_fraud", "unknown", "disputed"],
    "born": ["1990-1994", "1995-1999", "1990-1999", "unknown"],
    "sex": ["M", "F", "unknown"],
    "left_home": ["2023-01", "2023-03", "2023-Q1", "2023", "unknown"],
    "contract_signed": ["2023-12", "2024-Q4", "2024", "unknown"],
    "force": ["ru_mod", "pmc", "unknown"],
}


@pytest.mark.parametrize("trait", TRAITS, ids=lambda trait: trait.code)
def test_each_step_makes_fewer_values_and_the_last_one_says_nothing(trait):
    for level in range(trait.height):
        together = {}
        for value in VALUES[trait.code]:
            finer, rougher = trait.at(level, value), trait.at(level + 1, value)
            assert together.setdefault(finer, rougher) == rougher
    assert {trait.at(trait.height, value) for value in VALUES[trait.code]} == {"*"}
    assert len(trait.levels) == trait.height + 1
