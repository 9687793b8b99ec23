"""An OpenDocument spreadsheet (ODS): all its sheets, told in order."""

from dataclasses import dataclass, field

from cases.imports.parsing.office.archive import Archive
from cases.imports.parsing.office.xml import local_attributes, stream
from cases.imports.parsing.opendocument.cells import OpenCell
from cases.imports.parsing.opendocument.styles import Styles
from cases.imports.parsing.refusal import Refusal
from cases.imports.parsing.telling import Teller

_TYPE, _CONTENT, _MANIFEST = "mimetype", "content.xml", "META-INF/manifest.xml"
_FAMILY = b"application/vnd.oasis.opendocument."
_OTHERS = {b"text": "word", b"presentation": "slides"}
_HIDDEN = ("collapse", "filter")
# What may stand in a cell or beside the table, and is none of its text.
_ASIDE = ("annotation", "shapes", "frame", "tracked-changes", "ruby-text")


def is_open_document(archive: Archive) -> bool:
    """Say whether this is a spreadsheet of the OpenDocument family; others of it are refused."""
    if _TYPE not in archive or _CONTENT not in archive:
        return False
    family, _, kind = b"".join(archive.pieces(_TYPE)).strip().rpartition(_FAMILY)
    if family or not kind.startswith(b"spreadsheet"):
        raise Refusal(_OTHERS.get(kind.partition(b"-")[0], "archive"))
    return True


def read_open_document(archive: Archive, teller: Teller) -> None:
    _refuse_password(archive)
    teller.book("ods")
    reader = _Reader(teller)
    stream(archive.pieces(_CONTENT), start=reader.start, end=reader.end, text=reader.text)


def _refuse_password(archive: Archive) -> None:
    found: set[str] = set()
    if _MANIFEST in archive:
        stream(archive.pieces(_MANIFEST), start=lambda name, _: found.add(name))
    if "encryption-data" in found:
        raise Refusal("password")


@dataclass
class _Reader:
    """Repeated rows and cells are told as often as they are shown; empty ones only pass by."""

    teller: Teller
    styles: Styles = field(default_factory=Styles)
    sheets: int = 0
    aside: int = 0
    line: int = 0
    columns: int = 0
    hidden: set[int] = field(default_factory=set)
    defaults: list[str] = field(default_factory=list)
    row: dict[str, str] = field(default_factory=dict)
    cells: list[str] = field(default_factory=list)
    marks: dict[int, str] = field(default_factory=dict)
    gap: int = 0
    cell: OpenCell | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _ASIDE or self.aside:
            self.aside += name in _ASIDE
        elif name in ("table-cell", "covered-table-cell"):
            room = self.teller.limits.cell + 1
            self.cell = OpenCell(local_attributes(attributes), room)
        elif self.cell is not None:
            self._within_cell(name, attributes)
        elif name == "table-row":
            self.row = local_attributes(attributes)
            self.cells, self.marks, self.gap = [], {}, 0
        elif name == "table":
            self._begin_sheet(local_attributes(attributes))
        elif name == "table-column":
            self._note_column(local_attributes(attributes))
        elif not self.sheets:
            self.styles.start(name, local_attributes(attributes))

    def end(self, name: str) -> None:
        if name in _ASIDE:
            self.aside -= 1
        elif self.aside:
            return
        elif name in ("table-cell", "covered-table-cell"):
            self._end_cell()
        elif name == "table-row":
            self._end_row()
        elif name == "table" and self.cell is None:
            self.teller.end_sheet(sorted(self.hidden))
        elif not self.sheets:
            self.styles.end(name)

    def text(self, piece: str) -> None:
        if self.cell is not None and not self.aside:
            self.cell.add(piece)

    def _within_cell(self, name: str, attributes: dict[str, str]) -> None:
        assert self.cell is not None
        if name == "p":
            self.cell.paragraph()
        elif name == "s":
            self.cell.add(" " * _count(local_attributes(attributes).get("c"), self.cell.room))
        elif name == "tab":
            self.cell.add(" ")
        elif name == "line-break":
            self.cell.add("\n")

    def _begin_sheet(self, attributes: dict[str, str]) -> None:
        self.sheets += 1
        self.line, self.columns, self.hidden, self.defaults = 1, 0, set(), []
        is_hidden = attributes.get("style-name", "") in self.styles.hidden_sheets
        self.teller.sheet(attributes.get("name", ""), self.sheets, is_hidden=is_hidden)

    def _note_column(self, attributes: dict[str, str]) -> None:
        limit = self.teller.limits.columns
        repeated = _count(attributes.get("number-columns-repeated"), limit)
        last = min(self.columns + repeated, limit)
        if attributes.get("visibility") in _HIDDEN:
            self.hidden.update(range(self.columns, last))
        style = attributes.get("default-cell-style-name", "")
        self.defaults.extend([style] * (last - self.columns))
        self.columns = last

    def _end_cell(self) -> None:
        cell, self.cell = self.cell, None
        assert cell is not None
        told = cell.attributes
        limit = self.teller.limits.columns
        at = len(self.cells) + self.gap
        style = told.get("style-name") or self.row.get("default-cell-style-name", "")
        if not style and at < len(self.defaults):
            style = self.defaults[at]
        text, mark = cell.told(self.styles.shown(style))
        repeated = _count(told.get("number-columns-repeated"), 1_000_000)
        if not text:
            self.gap += repeated
            return
        if at + repeated > limit:
            if not self.teller.is_over:
                raise self.teller.refuse_columns(self.line, at + repeated)
            return
        self.cells.extend([""] * self.gap + [text] * repeated)
        self.gap = 0
        if mark:
            self.marks.update(dict.fromkeys(range(at, at + repeated), mark))

    def _end_row(self) -> None:
        repeated = _count(self.row.get("number-rows-repeated"), 10_000_000)
        is_hidden = self.row.get("visibility") in _HIDDEN
        if any(cell.strip() for cell in self.cells):
            told = 0
            while told < repeated and not self.teller.is_over:
                self.teller.row(self.line + told, self.cells, self.marks, is_hidden=is_hidden)
                told += 1
            self.teller.count(repeated - told)
        self.line += repeated


def _count(told: str | None, most: int) -> int:
    """Return how often something is repeated: once, where nothing is said."""
    if told and told.isascii() and told.isdigit():
        return min(int(told[:9]), most) if len(told) < 10 else most
    return 1
