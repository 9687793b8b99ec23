"""Cells are of their column's kind, and what is not is told by its heading alone."""

import pytest

from cases.exports.formats import CsvWriter, Heading, JsonLinesWriter, Kind, XlsxWriter

WRITERS = [CsvWriter, JsonLinesWriter, XlsxWriter]
WRONG = [
    (Kind.TEXT, 7),
    (Kind.FREE, True),
    (Kind.NUMBER, "=1+1"),
    (Kind.NUMBER, True),
    (Kind.DAY, "=1+1"),
    (Kind.DAY, "2024-05"),
    (Kind.DAY, "20240501"),
    (Kind.DAY, "2024-02-30"),
    (Kind.TRUTH, "yes"),
    (Kind.TRUTH, 1),
]


@pytest.mark.parametrize("make", WRITERS)
@pytest.mark.parametrize(("kind", "cell"), WRONG)
def test_batch_refuses_a_cell_of_another_kind(make, kind, cell):
    writer = make([Heading("months", "Months", kind)])

    with pytest.raises(ValueError, match="months") as refused:
        writer.batch([[None, "", cell]])

    assert str(cell) not in str(refused.value)


@pytest.mark.parametrize("make", WRITERS)
@pytest.mark.parametrize("columns", [[["a"]], [["a"], ["b", "c"]], [["a"], ["b"], ["c"]]])
def test_batch_refuses_columns_that_do_not_fit(make, columns):
    writer = make([Heading("a", "A", Kind.TEXT), Heading("b", "B", Kind.TEXT)])

    with pytest.raises(ValueError, match="one column for each heading"):
        writer.batch(columns)
