"""Texts as a sheet's XML holds them: whole columns at once."""

import re
from collections.abc import Sequence
from operator import is_not

LONGEST = 32_767
CUT = " […]"
LOST = "\ufffd"
EMPTY = "<c/>"
# What a column is joined and cut at; XML cannot hold it, so that no text has it in the end.
_EDGE = "\x00"
_NO_XML = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Excel reads `_x0041_` as an A, and so `_x003D_` as the first sign of a formula.
_CODE = re.compile("_x(?=[0-9A-Fa-f]{4}_)")
_ESCAPED = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#13;"))


def text_cells(cells: Sequence[str], style: int = 0) -> list[str]:
    """Return a cell for each text: cut to what a cell holds, lost signs shown, never a formula."""
    inner = escaped(cells)
    styled = f' s="{style}"' if style else ""
    start, end = f'<c t="inlineStr"{styled}><is><t>', "</t></is></c>"
    if any(map(is_not, cells, map(str.strip, cells))):
        # Outer spaces count only where that is said.
        kept = start[:-1] + ' xml:space="preserve">'
        return [
            f"{start if cell.strip() == cell else kept}{xml}{end}" if cell else EMPTY
            for cell, xml in zip(cells, inner, strict=True)
        ]
    return [f"{start}{cell}{end}" if cell else EMPTY for cell in inner]


def escaped(cells: Sequence[str]) -> list[str]:
    """Return each text as XML tells it."""
    text = _joined(cells)
    if _NO_XML.search(text):
        text = _NO_XML.sub(LOST, text)
    for sign, entity in _ESCAPED:
        text = text.replace(sign, entity)
    if "_x" in text:
        text = _CODE.sub("_x005F_x", text)
    return text.split(_EDGE) if cells else []


def _joined(cells: Sequence[str]) -> str:
    """Return the column with an edge between its cells, and nowhere else."""
    text = _EDGE.join(cells)
    # A sign beyond the first plane counts twice there.
    too_long = len(text) > LONGEST // 2 and max(map(len, cells)) > LONGEST // 2
    if too_long or text.count(_EDGE) >= len(cells):
        return _EDGE.join(_cut(cell.replace(_EDGE, LOST)) for cell in cells)
    return text


def _cut(text: str) -> str:
    if len(text) <= LONGEST // 2:
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) <= 2 * LONGEST:
        return text
    return units[: 2 * (LONGEST - len(CUT))].decode("utf-16-le", "ignore") + CUT
