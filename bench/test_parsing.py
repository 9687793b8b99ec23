"""How long a sheet of 10,000 rows and 30 columns takes to read, and how much memory its reader."""

import pytest

from tests.cases.imports.parsing.hostile import as_csv, as_workbook, hostile_rows, plain_rows
from tests.cases.imports.parsing.measured import cost_of


@pytest.mark.parametrize("sheet", [plain_rows, hostile_rows])
@pytest.mark.parametrize("form", [as_csv, as_workbook])
def test_ten_thousand_rows(sheet, form):
    content = form(sheet())
    cost = cost_of(content)

    print(
        f"\n{sheet.__name__} {form.__name__}, {len(content) / 1e6:.1f} MB: {cost.seconds:.2f} s, "
        f"peak {cost.peak_mb:.0f} MB (budget 60 s, 300 MB)"
    )
    assert cost.rows == 10_000
