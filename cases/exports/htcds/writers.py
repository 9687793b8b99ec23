"""HTCDS as files: as CSV, headed by the standard's names, or as its spreadsheet is laid out."""

from collections.abc import Sequence
from itertools import zip_longest

from cases.exports.formats import Cell, CsvWriter
from cases.exports.formats.xlsx import MOST_ROWS, XlsxWriter, sheet_columns
from cases.exports.htcds.countries import NAMES
from cases.exports.htcds.fields import FIELDS, HEADINGS, Field
from cases.imports.parsing.columns import column_number, letters
from cases.imports.workbooks import Look, Rule, WorkbookStream
from cases.imports.workbooks.frame import BOLD, BOLD_WRAPPED, DAY, PLAIN
from cases.imports.workbooks.small import rows_of, text_row
from cases.imports.workbooks.texts import EMPTY, text_cells

SHEET, LISTS = "Sheet1", "validation"
# Column A counts the rows.
_FIRST_COLUMN = 2
_FIRST_ROW = 3
_LAST_RULED = 502
_FIRST_OF_LIST = 4
# The first day of the calendar of spreadsheets that is the same in all of them: 1 March 1900.
_FIRST_DAY = 61


class HtcdsCsv(CsvWriter):
    """Exactly the 38 names and their cells: a mark would make one column more."""

    def __init__(self) -> None:
        super().__init__(HEADINGS)


class HtcdsXlsx:
    """The standard's spreadsheet: names in a hidden row, labels, cases, and a sheet of lists."""

    media_type = XlsxWriter.media_type
    ending = XlsxWriter.ending

    def __init__(self, *, mark: str = "") -> None:
        self._book = WorkbookStream(mark=mark)
        self._rows = 0

    def head(self) -> bytes:
        names = ["", *(field.in_first_row for field in FIELDS)]
        labels = ["", *(field.label for field in FIELDS)]
        return (
            self._book.begin(SHEET, Look(rules=_rules()))
            + self._book.add(text_row(names, PLAIN, ' hidden="1"'))
            + self._book.add(text_row(labels, BOLD_WRAPPED, ' ht="84" customHeight="1"'))
        )

    def batch(self, columns: Sequence[Sequence[Cell]]) -> bytes:
        cells = sheet_columns(HEADINGS, columns)
        first = self._rows + 1
        self._rows += len(cells[0])
        if self._rows > MOST_ROWS - _FIRST_ROW + 1:
            raise ValueError("These are more rows than the standard's spreadsheet has")
        numbers = [f"<c><v>{number}</v></c>" for number in range(first, self._rows + 1)]
        return self._book.add(rows_of([numbers, *cells]))

    def tail(self) -> bytes:
        return (
            self._book.end()
            + self._book.begin(LISTS)
            + self._book.add("".join(_list_rows()))
            + self._book.end()
            + self._book.close()
        )


def _rules() -> list[Rule]:
    """Return the rules of all columns that have a list, and of days.

    Several values in one cell are in no list: there the list only helps who types the first.
    """
    rules = []
    for number, field in enumerate(FIELDS, start=_FIRST_COLUMN):
        if field.column:
            place = letters(number)
            cells = f"{place}{_FIRST_ROW}:{place}{_LAST_RULED}"
            rules.append(Rule(cells, _formula(field), _kind(field), not field.several))
    return rules


def _kind(field: Field) -> str:
    return "list" if _listed(field) else "date"


def _formula(field: Field) -> str:
    # The standard's own rule for days looks at a list of words. This one looks at a day.
    first = f"{LISTS}!${field.column}${_FIRST_OF_LIST}"
    count = len(_listed(field))
    return f"{first}:${field.column}${_FIRST_OF_LIST + count - 1}" if count else first


def _listed(field: Field) -> list[str]:
    return list(NAMES.values() if field.name == "prs_Citizenship" else field.codes.values())


def _list_rows() -> list[str]:
    """Return the sheet of lists: what each is for in its third row, and its words below."""
    places: dict[int, list[str]] = {}
    for field in FIELDS:
        if field.column:
            cells = text_cells([field.label], BOLD) + (
                text_cells(_listed(field)) or [f'<c s="{DAY}"><v>{_FIRST_DAY}</v></c>']
            )
            places.setdefault(column_number(field.column), cells)
    columns = [places.get(number, []) for number in range(1, max(places) + 1)]
    rows = zip_longest(*columns, fillvalue=EMPTY)
    return ["<row/><row/>", *(f"<row>{''.join(row)}</row>" for row in rows)]
