"""What the columns of a list seem to hold: by their headings, else by what stands in them."""

from collections.abc import Iterable, Sequence

from cases.imports.fields import Column
from cases.imports.layout.meanings import column_said
from cases.imports.matching.columns import years_of_birth
from cases.imports.matching.vocabularies import NAMES, ListColumn
from people.registry.countries import read_country
from people.registry.numbers import normalise_number
from people.registry.text import fold

# What such lists say otherwise than sheets of cases.
_WORDS: dict[str, str] = {
    ListColumn.NAME: "prisoner soldier пленный піб пиб",
    ListColumn.GIVEN: "имя ім'я nombres ism исм",
    ListColumn.FAMILY: "family last nom",
    ListColumn.NUMBER: "id id.number document number tag жетон",
    ListColumn.DAY: """date day captured date.of.capture дата дата.пленения fecha التاريخ मिति
        তারিখ""",
}
_HEADINGS = {
    fold(words.replace(".", " ")): column
    for column, all_words in _WORDS.items()
    for words in all_words.split()
}
_OF_SHEETS: dict[str, str] = {
    **dict.fromkeys((Column.NAME, Column.NATIVE, Column.ALIAS), ListColumn.NAME),
    Column.GIVEN: ListColumn.GIVEN,
    Column.FATHER: ListColumn.FATHER,
    Column.FAMILY: ListColumn.FAMILY,
    **dict.fromkeys((Column.BIRTH, Column.AGE), ListColumn.BIRTH),
    Column.NATIONALITY: ListColumn.NATIONALITY,
    Column.PASSPORT: ListColumn.NUMBER,
    **dict.fromkeys((Column.DEATH, Column.RETURNED), ListColumn.DAY),
    **dict.fromkeys((Column.CONDITION, Column.UNIT, Column.REMARKS), ListColumn.NOTE),
}
# Below the first a heading may as well be a sentence about a man; above the second it is none.
_LIKELY, _SURE = 0.7, 0.9
# Such words stand below headings too: "killed", "citizen of Nepal".
_OF_ROWS = frozenset({ListColumn.DAY, ListColumn.NOTE, ListColumn.NATIONALITY})
_MOST_OF = 0.6


def guess(rows: Sequence[Sequence[str]]) -> tuple[list[str], bool]:
    """Return what each column seems to hold, and whether the first row are its headings."""
    width = max((len(row) for row in rows), default=0)
    if not width:
        return [], False
    by_heading = [_said(cell) for cell in rows[0]]
    has_headings = _are_headings(by_heading)
    columns: list[str] = []
    below = rows[1:] if has_headings else rows
    for at in range(width):
        said = by_heading[at][0] if has_headings and at < len(by_heading) else ""
        content = [row[at] for row in below if at < len(row) and row[at]]
        columns.append(said or _by_content(content, set(columns)))
    if not set(columns) & set(NAMES):
        _take_for_name(columns, below)
    return columns, has_headings


def _said(cell: str) -> tuple[str, float]:
    """Return what a heading says that its column holds, and how surely; "" where it does not."""
    if exactly := _HEADINGS.get(fold(cell)):
        return exactly, 1.0
    column, sureness = column_said(cell)
    if sureness < _LIKELY or any(each.isdigit() for each in cell):
        return "", 0.0
    return _OF_SHEETS.get(column, ""), sureness


def _are_headings(said: Sequence[tuple[str, float]]) -> bool:
    """Tell whether the first row are headings. In those nobody looks for a man: so be sure."""
    known = [column for column, _sureness in said if column]
    of_man = [sureness for column, sureness in said if column and column not in _OF_ROWS]
    return bool(of_man) and (len(known) > 1 or max(of_man) >= _SURE)


def _by_content(cells: list[str], taken: set[str]) -> str:
    """A column is taken for something if most of its cells read as that, each kind but once."""
    tests = {
        ListColumn.BIRTH: lambda cell: years_of_birth(cell) is not None,
        ListColumn.NATIONALITY: lambda cell: bool(read_country(cell).code),
        ListColumn.NUMBER: _is_number,
    }
    for column, test in tests.items():
        if column not in taken and cells and _share(map(test, cells)) >= _MOST_OF:
            return column
    return ListColumn.IGNORED


def _take_for_name(columns: list[str], rows: Sequence[Sequence[str]]) -> None:
    """Without headings, the name is in the column with most words of letters that is left."""

    def words(at: int) -> int:
        cells = [row[at] for row in rows if at < len(row)]
        return sum(word.isalpha() for cell in cells for word in cell.split())

    free = [at for at, column in enumerate(columns) if column == ListColumn.IGNORED]
    if free:
        columns[max(free, key=words)] = ListColumn.NAME


def _is_number(cell: str) -> bool:
    number = normalise_number(cell)
    return 6 <= len(number) <= 14 and sum(each.isdigit() for each in number) >= 5


def _share(found: Iterable[bool]) -> float:
    each = list(found)
    return sum(each) / len(each)
