"""A note that hangs from a cell; spreadsheets show it only with an old kind of drawing beside."""

from cases.imports.workbooks.frame import HEAD, MAIN, OFFICE, related
from cases.imports.workbooks.texts import escaped

LINK = "rId1"


def note_parts(sheet: int, column: str, row: int, index: int, text: str) -> dict[str, str]:
    """Return the parts by path; `index` is the column's number from nought."""
    return {
        f"xl/comments{sheet}.xml": HEAD + _comment(f"{column}{row}", text),
        f"xl/drawings/vmlDrawing{sheet}.vml": _drawing(row - 1, index),
        f"xl/worksheets/_rels/sheet{sheet}.xml.rels": HEAD
        + related(
            [
                (LINK, f"{OFFICE}/vmlDrawing", f"../drawings/vmlDrawing{sheet}.vml"),
                ("rId2", f"{OFFICE}/comments", f"../comments{sheet}.xml"),
            ]
        ),
    }


def _comment(cell: str, text: str) -> str:
    [told] = escaped([text])
    return (
        f'<comments xmlns="{MAIN}"><authors><author/></authors><commentList>'
        f'<comment ref="{cell}" authorId="0"><text><t>{told}</t></text></comment>'
        "</commentList></comments>"
    )


def _drawing(row: int, column: int) -> str:
    return (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml"'
        ' xmlns:x="urn:schemas-microsoft-com:office:excel">'
        '<v:shapetype id="_x0000_t202" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe"/>'
        '<v:shape id="_x0000_s1025" type="#_x0000_t202" fillcolor="#ffffe1"'
        ' style="position:absolute;width:240pt;height:60pt;visibility:hidden">'
        '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
        f"<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape></xml>"
    )
