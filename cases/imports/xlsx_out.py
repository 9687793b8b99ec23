"""Workbooks that go out: written row by row, every cell as text, so that none is a formula."""

import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

from cases.imports.parsing.columns import letters

Rows = Iterable[Sequence[str]]

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
# Signs that XML cannot hold.
_NO_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST = 32_767
# The heading is bold.
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font/><font><b/></font></fonts>'
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)


def write_xlsx(out: BinaryIO, sheets: Iterable[tuple[str, Rows]]) -> None:
    """Write sheets, each a name (at most 31 signs) and its rows, of which the first is bold.

    Memory stays at one row. An empty cell is left out.
    """
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        names = []
        for number, (name, rows) in enumerate(sheets, start=1):
            names.append(name)
            with archive.open(f"xl/worksheets/sheet{number}.xml", "w") as part:
                part.write(f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>'.encode())
                for line, row in enumerate(rows, start=1):
                    part.write(_row(line, row).encode())
                part.write(b"</sheetData></worksheet>")
        for path, text in _frame(names).items():
            archive.writestr(path, _HEAD + text)


def _row(line: int, cells: Sequence[str]) -> str:
    style = ' s="1"' if line == 1 else ""
    told = (
        f'<c r="{letters(column)}{line}" t="inlineStr"{style}>'
        f'<is><t xml:space="preserve">{escape(_clean(cell))}</t></is></c>'
        for column, cell in enumerate(cells, start=1)
        if cell
    )
    return f'<row r="{line}">{"".join(told)}</row>'


def _clean(text: str) -> str:
    return _NO_XML.sub("", text)[:_LONGEST]


def _frame(names: list[str]) -> dict[str, str]:
    """Return what stands around the sheets."""
    numbers = range(1, len(names) + 1)
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    links = [(f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml") for number in numbers]
    links.append((f"rId{len(names) + 1}", "styles", "styles.xml"))
    kinds = [
        ("/xl/workbook.xml", "sheet.main"),
        ("/xl/styles.xml", "styles"),
        *((f"/xl/worksheets/sheet{number}.xml", "worksheet") for number in numbers),
    ]
    return {
        "[Content_Types].xml": _content_types(kinds),
        "_rels/.rels": _links([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": _links(links),
        "xl/styles.xml": _STYLES,
    }


def _content_types(kinds: Iterable[tuple[str, str]]) -> str:
    told = "".join(
        f'<Override PartName="{path}" ContentType="{_TYPE}.{kind}+xml"/>' for path, kind in kinds
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{told}</Types>"
    )


def _links(links: Iterable[tuple[str, str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for name, kind, target in links
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'
