"""Sheets of ten thousand rows: plain ones, and one with every trap that a row can hold."""

import csv
import io
import zipfile

from tests.cases.imports.parsing.conftest import MAIN, parts_of

ROWS = 10_000
COLUMNS = 30
MEGABYTE = "x" * 1_000_000
_LAND = ("Nepal", "Kenya", "", "नेपाल", "Ноунленд", "لا أعرف")


def plain_rows():
    yield [f"Heading {column}" for column in range(COLUMNS)]
    for row in range(1, ROWS):
        yield [
            f"Person {row}",
            _LAND[row % len(_LAND)],
            *(f"said {row} of {column}" for column in range(COLUMNS - 2)),
        ]


def hostile_rows():
    """Yield rows with a trap each; what stands in the first column is never empty."""
    yield ["Name", "Name", "Born", "Born", "Remarks"]
    traps = (
        ["=HYPERLINK(A1)", "@SUM(1)", "2024-03-14", "03/04/24", "\u202egnihton"],
        ["Bir\x00\x07 Rai", "\u200b", "45123", "1.5.1996", "\U0001f600" * 50],
        ["नाम", "اسم", "२०५३", "", "line\nbreak"],
        ["#REF!", "", "9.77984E+12", "", 'quote " and ; and ,'],
    )
    for row in range(1, ROWS):
        cells = list(traps[row % len(traps)])
        if row % 1500 == 0:
            cells[4] = MEGABYTE
        yield cells


def as_csv(rows):
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def as_workbook(rows):
    """Write as programs do, with shared texts, but claim a dimension of a billion cells."""
    texts: dict[str, int] = {}
    lines = []
    for line, cells in enumerate(rows, start=1):
        told = "".join(
            _cell(f"{chr(65 + at)}{line}" if at < 26 else f"A{chr(39 + at)}{line}", cell, texts)
            for at, cell in enumerate(cells)
        )
        lines.append(f'<row r="{line}">{told}</row>')
    sheet = f'<dimension ref="A1:XFD1048576"/><sheetData>{"".join(lines)}</sheetData>'
    shared = "".join(f"<si><t>{_escaped(text)}</t></si>" for text in texts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts_of(sheet).items():
            archive.writestr(name, content)
        archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{shared}</sst>')
    return out.getvalue()


def _cell(place, text, texts):
    if text.startswith("="):
        return f'<c r="{place}"><f>{_escaped(text[1:])}</f></c>'
    if text.startswith("#"):
        return f'<c r="{place}" t="e"><v>{text}</v></c>'
    if text.isascii() and text.isdigit():
        return f'<c r="{place}"><v>{text}</v></c>'
    return f'<c r="{place}" t="s"><v>{texts.setdefault(text, len(texts))}</v></c>'


def _escaped(text):
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return "".join(f"_x{ord(sign):04X}_" if sign in "\x00\x07" else sign for sign in text)
