"""What is published of a register, and that nobody can be worked out of it."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.casebook.fate_groups import Fate
from cases.statistics.public.counting import Kind, people_changed
from cases.statistics.public.hiding import left_open, rounded
from cases.statistics.public.merging import REST, merged
from cases.statistics.public.tables import FATES, MONTHS, PATHWAYS, tables_of
from tests.cases.statistics.public.registers import chance

DRAW = chance(0)
FATES_TOLD = [fate.value for fate in Fate if fate is not Fate.NOT_RECRUITED]
kinds = st.builds(
    Kind,
    st.sampled_from(["NPL", "IND", "KEN", "UGA", "CUB", "IRQ", "unknown"]),
    st.sampled_from(["2023-01", "2023-02", "2023-05", "2023-Q1", "2024-02", "2024", "unknown"]),
    st.sampled_from(["job_fraud", "convict", "disputed", "unknown"]),
    st.sampled_from(FATES_TOLD),
)
registers = st.dictionaries(kinds, st.sampled_from([1, 1, 2, 4, 9, 30]), max_size=60).map(Counter)


MONTHS_AND_YEARS = [
    f"{year}Q{part}M{month}" for year in (2023, 2024) for part in (1, 2) for month in (1, 2)
]


@settings(max_examples=60, deadline=None)
@given(registers)
def test_every_shown_figure_is_rounded_and_of_enough_people(register):
    for table in tables_of(register, DRAW).values():
        shown = [
            *(cell for line in table["cells"] for cell in line),
            *table["row_totals"],
            *table["column_totals"],
            table["total"],
        ]
        assert all(cell is None or (cell >= 10 and cell % 10 == 0) for cell in shown)


@settings(max_examples=60, deadline=None)
@given(registers)
def test_tables_tell_the_same_totals(register):
    """What one table hides no other shows: totals that two of them share are told in both."""
    tables = tables_of(register, DRAW)
    if not tables:
        assert register.total() < 11
        return
    assert dict(zip(tables[FATES]["rows"], tables[FATES]["row_totals"], strict=True)) == dict(
        zip(tables[MONTHS]["columns"], tables[MONTHS]["column_totals"], strict=True)
    )
    assert dict(zip(tables[MONTHS]["rows"], tables[MONTHS]["row_totals"], strict=True)) == dict(
        zip(tables[PATHWAYS]["rows"], tables[PATHWAYS]["row_totals"], strict=True)
    )
    assert None not in tables[MONTHS]["column_totals"]


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from("ABCDEFGH"), st.integers(1, 30)))
def test_merged_categories_hold_enough_people_or_all(counts):
    told = merged(counts, [lambda key: "first" if key < "E" else "second"], 11)

    sizes = Counter()
    for key, number in counts.items():
        sizes[told[key]] += number
    assert told.keys() == counts.keys()
    assert all(size >= 11 for size in sizes.values()) or set(sizes) == {REST}


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(MONTHS_AND_YEARS), st.integers(1, 30)))
def test_coarser_category_holds_all_that_is_not_told_closer(counts):
    told = merged(counts, [lambda key: key[:6], lambda key: key[:4]], 11)

    for key, now in told.items():
        closest = [each for each in (key, key[:6], key[:4]) if each in told.values()]
        assert now == (closest[0] if closest else REST)


def test_one_person_more_shows_no_exact_cell():
    one = Counter({Kind("KEN", "2024-02", "job_fraud", "killed"): 1})
    before = Counter(
        Kind(country, "2024-02", "job_fraud", fate)
        for country in ("KEN", "IRQ")
        for fate, number in (("killed", 34), ("serving", 62), ("captive", 20))
        for _person in range(number)
    )

    first, second = (tables_of(each, DRAW)[FATES] for each in (before, before + one))

    # Such a second release is not even published.
    assert people_changed(before, before + one) == 1
    for number, told in ((34, first), (35, second)):
        shown = told["cells"][told["rows"].index("KEN")][told["columns"].index("killed")]
        low, high = left_open(number, 10, 11)
        assert shown == rounded(number, 10)
        assert high - low == 9


def test_less_than_the_floor_is_never_published():
    with pytest.raises(ValueError, match="5"):
        tables_of(Counter(), DRAW, k=4)
