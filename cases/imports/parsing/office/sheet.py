"""One sheet of an office file, cell by cell as it streams by: its dimension is not believed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cases.imports.parsing.columns import column_number
from cases.imports.parsing.office.formats import PLAIN, Shown
from cases.imports.parsing.office.numbers import number_text, plain_day
from cases.imports.parsing.office.xml import is_true, stream, whole
from cases.imports.parsing.refusal import Refusal
from cases.imports.parsing.telling import DATE, ERROR, FORMULA, Teller

_PLACE = re.compile(r"([A-Za-z]{1,4})([0-9]{1,8})")
# Signs that XML cannot hold are written by their number.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LAST_COLUMN = 16_384


@dataclass(frozen=True)
class Frame:
    """What holds for all sheets of a workbook."""

    strings: Sequence[str]
    shown: Sequence[Shown]
    is_1904: bool


@dataclass
class SheetReader:
    """Tells of the rows of a sheet. Cells without a place stand after the one before them."""

    frame: Frame
    teller: Teller
    hidden_columns: set[int] = field(default_factory=set)
    _line: int = 0
    _is_row_hidden: bool = False
    _cells: dict[int, tuple[str, str]] = field(default_factory=dict)
    _column: int = -1
    _kind: str = ""
    _style: int = 0
    _is_formula: bool = False
    _taking: list[str] | None = None
    _value: list[str] = field(default_factory=list)
    _formula: list[str] = field(default_factory=list)
    _room: int = 0
    _is_reading: bool = False

    def read(self, pieces: Iterable[bytes]) -> None:
        stream(pieces, start=self._start, end=self._end, text=self._text)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._begin_cell(attributes)
        elif name in ("v", "t"):
            self._taking = None if self._is_reading else self._value
        elif name == "f":
            self._is_formula = True
            self._taking = self._formula
        elif name == "row":
            self._begin_row(attributes)
        elif name == "rPh":
            self._is_reading = True
        elif name == "col":
            self._note_column(attributes)

    def _end(self, name: str) -> None:
        if name == "c":
            self._end_cell()
        elif name in ("v", "t", "f"):
            self._taking = None
        elif name == "row":
            self._end_row()
        elif name == "rPh":
            self._is_reading = False

    def _text(self, piece: str) -> None:
        if self._taking is not None and self._room > 0:
            self._taking.append(piece[: self._room])
            self._room -= len(self._taking[-1])

    def _begin_row(self, attributes: dict[str, str]) -> None:
        line = whole(attributes.get("r"))
        # Rows out of order are no reason to lose one.
        self._line = line if line > self._line else self._line + 1
        self._is_row_hidden = is_true(attributes.get("hidden"))
        self._column = -1
        self._cells.clear()

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        place = _PLACE.match(attributes.get("r", ""))
        self._column = column_number(place[1]) - 1 if place else self._column + 1
        self._kind = attributes.get("t", "n")
        self._style = whole(attributes.get("s"))
        self._is_formula = False
        self._value.clear()
        self._formula.clear()
        # One sign more than a cell may have: so it is seen to be cut.
        self._room = self.teller.limits.cell + 1

    def _end_cell(self) -> None:
        if not self._value and not self._is_formula:
            return
        if self._column >= min(self.teller.limits.columns, _LAST_COLUMN):
            if not self.teller.is_over:
                raise self.teller.refuse_columns(self._line, self._column + 1)
            return
        text, mark = self._cell("".join(self._value))
        if self._is_formula:
            text = text if self._value else "=" + "".join(self._formula)
            mark = mark if mark == ERROR else FORMULA
        if self._column in self._cells:
            # One of the two texts would be lost, and nothing would tell.
            raise Refusal("damaged", **self.teller.place(self._line))
        self._cells[self._column] = (text, mark)

    def _cell(self, raw: str) -> tuple[str, str]:
        """Return the text of a cell and its mark."""
        match self._kind:
            case "s":
                return self._shared(raw), ""
            case "inlineStr" | "str":
                return _unescaped(raw), ""
            case "b":
                return ("TRUE" if is_true(raw.strip()) else "FALSE"), ""
            case "e":
                return raw, ERROR
            case "d":
                return plain_day(raw), DATE
        shown = self.frame.shown
        style = shown[self._style] if self._style < len(shown) else PLAIN
        return number_text(raw, style, is_1904=self.frame.is_1904)

    def _shared(self, raw: str) -> str:
        at = int(raw) if raw.strip().isdecimal() and len(raw) < 12 else -1
        if not 0 <= at < len(self.frame.strings):
            # The text is lost, and nothing else would tell.
            raise Refusal("damaged", **self.teller.place(self._line))
        return _unescaped(self.frame.strings[at])

    def _end_row(self) -> None:
        if not self._cells:
            return
        cells = [""] * (max(self._cells) + 1)
        marks = {}
        for column, (text, mark) in self._cells.items():
            cells[column] = text
            if mark:
                marks[column] = mark
        self.teller.row(self._line, cells, marks, is_hidden=self._is_row_hidden)

    def _note_column(self, attributes: dict[str, str]) -> None:
        if is_true(attributes.get("hidden")) or attributes.get("width") == "0":
            first, last = (attributes.get(end, "") for end in ("min", "max"))
            if first.isdecimal() and last.isdecimal() and len(first + last) < 16:
                last_kept = min(int(last), self.teller.limits.columns)
                self.hidden_columns.update(range(max(int(first), 1) - 1, last_kept))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
