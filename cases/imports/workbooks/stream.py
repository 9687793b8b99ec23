"""A workbook sheet by sheet: its bytes are returned as they come about."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from cases.imports.parsing.columns import letters
from cases.imports.workbooks.frame import HEAD, MAIN, OFFICE, frame
from cases.imports.workbooks.notes import LINK, note_parts
from cases.imports.workbooks.zipping import ZipStream

_FITTED = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'


@dataclass(frozen=True)
class Note:
    """A note at a cell: column and row from one."""

    column: int
    row: int
    text: str


@dataclass(frozen=True)
class Rule:
    """What may stand in cells: one of a list, or a day from a first one on."""

    cells: str
    formula: str
    kind: str = "list"
    # Whether anything else is refused when somebody types it.
    is_strict: bool = True


@dataclass(frozen=True)
class Look:
    """How a sheet looks: rows that stay in sight, columns' widths, a note, rules for cells.

    One with a `foot` prints across the page, as wide as it, with these words below.
    """

    frozen: int = 0
    widths: Sequence[int] = ()
    note: Note | None = None
    rules: Sequence[Rule] = ()
    foot: str = ""


class WorkbookStream:
    """Rows come as XML without places: `<row><c>…</c></row>`, one after the other."""

    def __init__(self, *, mark: str = "") -> None:
        self._zip = ZipStream()
        self._names: list[str] = []
        self._noted: list[int] = []
        self._look = Look()
        self._mark = mark

    def begin(self, name: str, look: Look | None = None) -> bytes:
        """Begin a sheet; its name has at most 31 signs."""
        self._names.append(name)
        self._look = look or Look()
        path = f"xl/worksheets/sheet{len(self._names)}.xml"
        head = f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}">'
        head += _FITTED if self._look.foot else ""
        return self._zip.begin(path) + self.add(
            f"{head}{_panes(self._look.frozen)}{_columns(self._look.widths)}<sheetData>"
        )

    def add(self, rows: str) -> bytes:
        return self._zip.add(rows.encode())

    def end(self) -> bytes:
        """End the sheet."""
        note, number = self._look.note, len(self._names)
        link = f'<legacyDrawing r:id="{LINK}"/>' if note else ""
        last = self.add(
            f"</sheetData>{_rules(self._look.rules)}{_print(self._look.foot)}{link}</worksheet>"
        )
        last += self._zip.end()
        if note:
            self._noted.append(number)
            parts = note_parts(number, letters(note.column), note.row, note.column - 1, note.text)
            last += b"".join(self._zip.whole(path, xml.encode()) for path, xml in parts.items())
        return last

    def close(self) -> bytes:
        parts = frame(self._names, self._noted, self._mark)
        around = (self._zip.whole(path, (HEAD + xml).encode()) for path, xml in parts.items())
        return b"".join(around) + self._zip.close()


def _panes(frozen: int) -> str:
    if not frozen:
        return ""
    return (
        f'<sheetViews><sheetView workbookViewId="0"><pane ySplit="{frozen}"'
        f' topLeftCell="A{frozen + 1}" activePane="bottomLeft" state="frozen"/>'
        "</sheetView></sheetViews>"
    )


def _columns(widths: Sequence[int]) -> str:
    told = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        for number, width in enumerate(widths, start=1)
    )
    return f"<cols>{told}</cols>" if told else ""


def _print(foot: str) -> str:
    if not foot:
        return ""
    words = escape(f"&L{foot.replace('&', '&&')}&R&P / &N")
    return (
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
        f"<headerFooter><oddFooter>{words}</oddFooter></headerFooter>"
    )


def _rules(rules: Sequence[Rule]) -> str:
    told = "".join(_rule(rule) for rule in rules)
    return f'<dataValidations count="{len(rules)}">{told}</dataValidations>' if told else ""


def _rule(rule: Rule) -> str:
    operator = "" if rule.kind == "list" else ' operator="greaterThanOrEqual"'
    strict = ' showErrorMessage="1"' if rule.is_strict else ""
    return (
        f'<dataValidation type="{rule.kind}"{operator} allowBlank="1"{strict}'
        f" sqref={quoteattr(rule.cells)}><formula1>{escape(rule.formula)}</formula1>"
        "</dataValidation>"
    )
