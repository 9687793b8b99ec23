"""Ten thousand rows, plain or hostile: all are read, in a child that stays small."""

import pytest

from cases.imports.parsing.limits import LIMITS
from cases.imports.parsing.parse import parse
from tests.cases.imports.parsing.hostile import ROWS, as_csv, as_workbook, hostile_rows, plain_rows
from tests.cases.imports.parsing.measured import cost_of

FORMS = {"csv": as_csv, "xlsx": as_workbook}
SHEETS = {"plain": plain_rows, "hostile": hostile_rows}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("sheet", SHEETS)
def test_ten_thousand_rows_are_read_in_little_memory(form, sheet):
    cost = cost_of(FORMS[form](SHEETS[sheet]()))

    assert cost.rows == ROWS
    assert cost.peak_mb < 300
    assert cost.seconds < LIMITS.processor_seconds


@pytest.mark.parametrize("form", FORMS)
def test_every_trap_of_ten_thousand_rows_is_told_with_its_cell(form):
    sheet = parse(FORMS[form](hostile_rows())).sheets[0]

    assert len(sheet.rows) == ROWS
    marks = list(sheet.marks.values())
    quarter = (ROWS - 1) // 4
    assert marks.count("cut") == 6
    assert marks.count("unclean") == quarter + 1
    assert sheet.rows[4][0] == "=HYPERLINK(A1)"
    assert sheet.marks[4, 0] == "formula"
    assert marks.count("error") == (quarter + 1 if form == "xlsx" else 0)
