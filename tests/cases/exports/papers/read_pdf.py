"""What a PDF says, as a reader that copies or speaks it gets it, and which fonts it carries."""

import io
import re
from collections.abc import Iterator
from typing import Any

import pypdf
from pypdf.generic import ContentStream, DictionaryObject

_CHAR = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")


def reader_of(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """Return the words in their order, with what is said to stand for glyphs in place of these.

    pypdf's own extract_text() does not know such replacements, without which Indic scripts, where
    many glyphs make one sign and stand in another order, cannot be read. What is read from the
    right stands in the order of its shapes, from the left: readers turn it around.
    """
    return " ".join("".join(map("".join, map(_said, reader_of(pdf).pages))).split())


def _said(page: pypdf.PageObject) -> Iterator[str]:
    fonts = {name: _signs_of(font.get_object()) for name, font in fonts_of(page).items()}
    signs: dict[bytes, str] = {}
    # Marks stand within marks: for each, whether its text was told already.
    open_marks: list[bool] = []
    for operands, operator in _operations(page):
        if operator in (b"BDC", b"BMC"):
            told = _actual_text(operands)
            if told is not None and not any(open_marks):
                yield told
            open_marks.append(told is not None)
        elif operator == b"EMC":
            open_marks.pop()
        elif operator == b"Tf":
            signs = fonts[operands[0]]
        elif operator == b"ET":
            yield "\n"
        elif not any(open_marks):
            yield from (signs.get(code, "\N{REPLACEMENT CHARACTER}") for code in _codes(operands))


def _actual_text(operands: list[Any]) -> str | None:
    properties = operands[1] if len(operands) > 1 else None
    if isinstance(properties, DictionaryObject) and "/ActualText" in properties:
        return str(properties["/ActualText"])
    return None


def glyphs_of(pdf: bytes) -> set[tuple[str, bytes]]:
    """Return each font and glyph that is printed."""
    found = set()
    for page in reader_of(pdf).pages:
        font = ""
        for operands, operator in _operations(page):
            if operator == b"Tf":
                font = operands[0]
            found |= {(font, code) for code in _codes(operands)}
    return found


def fonts_of(page: pypdf.PageObject) -> Any:
    return page["/Resources"].get("/Font", {})


def _operations(page: pypdf.PageObject) -> Any:
    return ContentStream(page["/Contents"].get_object(), page.pdf).operations


def _codes(operands: list[Any]) -> Iterator[bytes]:
    """Yield what is shown: fonts here have glyphs of two bytes each."""
    for operand in operands:
        for part in operand if isinstance(operand, list) else [operand]:
            raw = getattr(part, "original_bytes", None)
            if raw is not None:
                yield from (bytes(raw[at : at + 2]) for at in range(0, len(raw), 2))


def _signs_of(font: Any) -> dict[bytes, str]:
    mapped = font["/ToUnicode"].get_object().get_data()
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(sign.decode()).decode("utf-16-be")
        for block in re.findall(rb"beginbfchar(.*?)endbfchar", mapped, re.DOTALL)
        for code, sign in _CHAR.findall(block)
    }
