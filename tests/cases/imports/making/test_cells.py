"""What somebody wrote in place of cells stands where it was read."""

import pytest

from cases.imports.making.cells import cells_of, own_cells, texts_of
from cases.imports.models import ImportBatch, ImportRow


@pytest.fixture
def row():
    layout = {"columns": ["name", "remarks", "ignored", "remarks", "birth"]}
    batch = ImportBatch(layout=layout)
    return ImportRow(batch=batch, cells=["A Madeup", "first", "left out", " "], fixes={})


def test_columns_of_one_meaning_are_joined_and_what_is_empty_is_not_there(row):
    assert own_cells(row) == {"name": "A Madeup", "remarks": "first"}


def test_what_was_written_stands_for_all_columns_of_its_meaning(row):
    row.cells[3] = "second"
    row.fixes = {"remarks": "third", "alias": "Bo"}

    assert cells_of(row) == {"name": "A Madeup", "remarks": "third", "alias": "Bo"}
    assert texts_of(row) == ["A Madeup", "third", "left out", "", ""]
