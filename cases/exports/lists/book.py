"""A list as a workbook that reads, and prints, like the paper."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from cases.exports.papers.contract import NOT_HERE, SIGNING, ListPaper, Section
from cases.exports.safety import safe_cell
from cases.imports.workbooks import Look, Note, WorkbookStream
from cases.imports.workbooks.frame import BOLD, PLAIN
from cases.imports.workbooks.small import text_row

_NUMBER, _NARROWEST, _WIDEST = 6, 12, 36
_Line = tuple[Sequence[str], int]
_GAP: _Line = ((), PLAIN)


def list_book(paper: ListPaper) -> bytes:
    """Return the list as one sheet, in the active language."""
    book = WorkbookStream(mark=paper.export_id)
    look = Look(
        widths=_widths(paper),
        note=Note(len(paper.columns), 1, paper.export_id),
        foot=paper.export_id,
    )
    parts = [book.begin(_("List"), look)]
    parts += [book.add(text_row(_safe(cells), style)) for cells, style in _lines(paper)]
    return b"".join([*parts, book.end(), book.close()])


def _lines(paper: ListPaper) -> Iterator[_Line]:
    yield [paper.title], BOLD
    yield from ((told, PLAIN) for told in paper.head)
    for section in paper.sections:
        yield from _section(section, paper.columns)
    if paper.withheld:
        yield _GAP
        yield [str(NOT_HERE)], BOLD
        yield from (([str(cases), reason], PLAIN) for reason, cases in paper.withheld)
    yield _GAP
    yield from (([f"{what}:"], PLAIN) for what in SIGNING)


def _section(section: Section, columns: Sequence[str]) -> Iterator[_Line]:
    yield _GAP
    yield [f"{section.heading} ({len(section.rows)})"], BOLD
    yield columns, BOLD
    yield from ((row, PLAIN) for row in section.rows)


def _safe(cells: Sequence[str]) -> list[str]:
    return [safe_cell(cell) for cell in cells]


def _widths(paper: ListPaper) -> list[int]:
    """Return widths by the longest texts; lines that run over the columns do not count."""
    rows = [paper.columns, *(row for section in paper.sections for row in section.rows)]
    longest = [max(map(len, column)) + 2 for column in zip(*rows, strict=True)]
    return [_NUMBER, *(max(_NARROWEST, min(each, _WIDEST)) for each in longest[1:])]
