"""The guard of a whole column does what the guard of a cell does."""

from hypothesis import given
from hypothesis import strategies as st

from cases.exports.formats.guarding import guarded
from cases.exports.safety import safe_cell
from tests.cases.exports.formats.cells import BROKEN, FORMULAS, TEXTS

# Rare signs and common ones, so that starts of formulas and near misses both come often.
SIGNS = st.sampled_from(
    "=+-@＝＋－＠﹢﹣﹦﹫−"
    ";,\t\r\n \x00\x0b\x1f\x7f\x85\xa0\xad\u200b\u202e\ufeff'aé\u0930\u0627😀\ud800"
)
CELLS = st.lists(st.one_of(st.text(SIGNS, max_size=8), st.text(max_size=8)), max_size=6)


@given(CELLS)
def test_guarded_is_safe_cell_for_each(cells):
    assert list(guarded(cells)) == [safe_cell(cell) for cell in cells]


def test_guarded_keeps_its_promise_for_known_cells():
    cells = [*FORMULAS, *TEXTS, *BROKEN]

    assert list(guarded(cells)) == [safe_cell(cell) for cell in cells]
    assert [list(guarded([cell])) for cell in cells] == [[safe_cell(cell)] for cell in cells]
