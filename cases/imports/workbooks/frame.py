"""What stands around the sheets of a workbook: its list of parts, links, styles, properties."""

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE = f"{_PACKAGE}/metadata/core-properties"
_TYPE = "application/vnd.openxmlformats-officedocument"
_SHEET_TYPE = f"{_TYPE}.spreadsheetml"
# The styles of cells by their number: plain, bold, a day, bold over many lines.
PLAIN, BOLD, DAY, BOLD_WRAPPED = range(4)
_STYLES = (
    f'<styleSheet xmlns="{MAIN}">'
    r'<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>'
    '<fonts count="2"><font/><font><b/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/>'
    '<xf xfId="0" numFmtId="164" applyNumberFormat="1"/>'
    '<xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment wrapText="1"/></xf>'
    "</cellXfs>"
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)


def frame(sheets: list[str], noted: Iterable[int], mark: str) -> dict[str, str]:
    """Return the parts by path. `noted` are the numbers of sheets that carry a note."""
    links = [
        (f"rId{number}", f"{OFFICE}/worksheet", f"worksheets/sheet{number}.xml")
        for number in range(1, len(sheets) + 1)
    ]
    links.append((f"rId{len(sheets) + 1}", f"{OFFICE}/styles", "styles.xml"))
    top = [("rId1", f"{OFFICE}/officeDocument", "xl/workbook.xml")]
    if mark:
        top.append(
            ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
        )
    parts = {
        "[Content_Types].xml": _content_types(len(sheets), noted, mark),
        "_rels/.rels": related(top),
        "xl/workbook.xml": _workbook(sheets),
        "xl/_rels/workbook.xml.rels": related(links),
        "xl/styles.xml": _STYLES,
    }
    return parts | {"docProps/core.xml": _properties(mark)} if mark else parts


def related(links: Iterable[tuple[str, str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>'
        for name, kind, target in links
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _workbook(sheets: list[str]) -> str:
    told = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(sheets, start=1)
    )
    return f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{told}</sheets></workbook>'


def _properties(mark: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:identifier>{escape(mark)}</dc:identifier>"
        f"<cp:keywords>{escape(mark)}</cp:keywords></cp:coreProperties>"
    )


def _content_types(sheets: int, noted: Iterable[int], mark: str) -> str:
    kinds = [
        ("/xl/workbook.xml", f"{_SHEET_TYPE}.sheet.main+xml"),
        ("/xl/styles.xml", f"{_SHEET_TYPE}.styles+xml"),
        *(
            (f"/xl/worksheets/sheet{number}.xml", f"{_SHEET_TYPE}.worksheet+xml")
            for number in range(1, sheets + 1)
        ),
        *((f"/xl/comments{number}.xml", f"{_SHEET_TYPE}.comments+xml") for number in noted),
    ]
    if mark:
        kinds.append(
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        )
    told = "".join(f'<Override PartName="{path}" ContentType="{kind}"/>' for path, kind in kinds)
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="vml" ContentType="{_TYPE}.vmlDrawing"/>{told}</Types>'
    )
