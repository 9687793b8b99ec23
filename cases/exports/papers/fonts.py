"""The fonts of some folders: which of them a text needs, and what none of them can print.

Typesetting leaves out a sign that no font has, without a word. So all are looked up before.
"""

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst

# Before all others of the folders, in this order: upright and plain forms of living scripts.
_FIRST = (
    *("Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans Bengali"),
    *("Noto Sans Sinhala", "Noto Sans Tamil", "Noto Sans Malayalam", "Noto Sans Gurmukhi"),
    *("Noto Sans Myanmar", "Noto Sans Thai", "Noto Sans Georgian", "Noto Sans Armenian"),
    *("Noto Sans Hebrew", "Noto Sans Ethiopic", "Noto Sans CJK SC", "Noto Sans Symbols"),
)
# Formats, spaces and breaks have no shape; controls are taken out before.
_SHAPELESS = frozenset({"Cf", "Zs", "Zl", "Zp", "Cc"})

# File and number within the file.
Face = tuple[str, int]


def font_book(folders: Sequence[str]) -> "typst.Fonts":
    """Return the fonts of these folders alone, so that paper is the same everywhere."""
    import typst  # noqa: PLC0415  # only who prints pays for it

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=list(folders)
    )


def families_for(text: str, book: "typst.Fonts") -> tuple[list[str], set[str]]:
    """Return the families that print the text, the first ones first, and the signs of none."""
    left = {sign for sign in text if _has_shape(sign)}
    needed: list[str] = []
    for family, faces in _families(book).items():
        if needed and not left:
            break
        # The first family sets the lines and the figures of pages, whatever else is there.
        if (has := left & _signs(faces)) or not needed:
            needed.append(family)
            left -= has
    return needed, left


def _has_shape(sign: str) -> bool:
    # Signs that stand under or around Arabic numbers count as formats, and are seen all the same.
    if unicodedata.bidirectional(sign) == "AN":
        return True
    return unicodedata.category(sign) not in _SHAPELESS and not "\ufe00" <= sign <= "\ufe0f"


def _families(book: "typst.Fonts") -> dict[str, list[Face]]:
    """Return the files of each family: its upright regular and bold, of which texts are set."""
    faces: dict[str, list[Face]] = {}
    for font in book.fonts():
        if font.path and font.style == "normal" and font.weight in (400, 700):
            faces.setdefault(font.family, []).append((font.path, font.index))
    first = [family for family in _FIRST if family in faces]
    # Fonts for East Asia have all the same signs, in the shapes of one country: one is enough.
    rest = sorted(family for family in faces.keys() - set(first) if "CJK" not in family)
    return {family: faces[family] for family in [*first, *rest]}


def _signs(faces: Sequence[Face]) -> set[str]:
    """Return the signs that all these faces have."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415  # as above

    covered = []
    for path, number in faces:
        with TTFont(path, fontNumber=number, lazy=True) as font:
            covered.append({chr(code) for code in font.getBestCmap() or {}})
    return set.intersection(*covered)
