"""Workbooks of old Excel: their values are read, and what they hide from us is said."""

import pytest

from cases.imports.parsing.parse import parse
from cases.imports.parsing.unreadable import Unreadable
from tests.cases.imports.parsing.older import xls


def test_values_are_told_where_they_stand():
    cells = {
        (2, 1): "बीर",
        (2, 2): 9800000013.0,
        (3, 1): ("day", 45365.0),
        (3, 2): ("day", 45365.5),
        (3, 3): "=1+1",
    }

    book = parse(xls(cells))

    sheet = book.sheets[0]
    assert (book.kind, sheet.name) == ("xls", "List")
    assert sheet.rows == [
        ["", "", "", ""],
        ["", "", "", ""],
        ["", "बीर", "9800000013", ""],
        ["", "2024-03-14", "2024-03-14 12:00", "=1+1"],
    ]
    assert sheet.marks == {
        (2, 2): "number",
        (3, 1): "date",
        (3, 2): "date",
        (3, 3): "formula",
    }


def test_cell_in_a_far_column_is_refused_with_its_place():
    with pytest.raises(Unreadable) as told:
        parse(xls({(0, 0): "a", (4, 250): "b"}))

    assert (told.value.code, told.value.place["line"]) == ("columns", 5)


def test_sheet_laid_out_over_more_than_there_is_memory_ends_the_child_alone():
    with pytest.raises(Unreadable) as told:
        parse(xls({(0, 0): "a", (65_000, 199): "b"}))

    assert told.value.code == "memory"


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_file_cut_short_is_refused(share):
    content = xls({(line, 0): f"Person {line}" for line in range(500)})

    with pytest.raises(Unreadable) as told:
        parse(content[: int(len(content) * share)])

    assert told.value.code == "damaged"
