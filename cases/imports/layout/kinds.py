"""What a row below the headings is: about somebody, or a line of the sheet itself."""

from collections.abc import Sequence

from cases.imports.fields import Column
from cases.imports.layout.concepts import SHEET_WORDS, TOTAL_WORDS, begins_with, words_of
from cases.imports.layout.contents import looks_like
from cases.imports.layout.headings import are_like_headings
from people.registry.text import fold, tidy

# What a row below the headings is, besides a row about somebody.
BLANK, HEADINGS, TOTALS, NOTE, ABOUT_SOMEBODY = (
    "blank",
    "headings",
    "totals",
    "note",
    "somebody",
)
_NAMES = {Column.NAME, Column.GIVEN, Column.FAMILY, Column.NATIVE, Column.ALIAS}
_TELLING = {Column.PHONE, Column.PASSPORT, "date"}
_SAME_AS_HEADINGS, _FEW, _WORDS_OF_NOTE, _LONGEST_COUNT = 0.6, 2, 7, 6


def kind_of(
    row: Sequence[str], columns: Sequence[str], heading_lines: Sequence[Sequence[str]]
) -> str:
    """Tell what a row is; in doubt it is about somebody, so that nobody is left out."""
    said = [(at, cell) for at, cell in enumerate(row) if cell and not cell.isspace()]
    few = len(said) <= max(3, 0.4 * len(columns))
    filled = [(at, text) for at, cell in said if (text := tidy(cell) if few else cell)]
    if not filled:
        return BLANK
    if any(_repeats(row, line) for line in heading_lines) or are_like_headings(row):
        return HEADINGS
    texts = [text for _at, text in filled]
    if not few:
        return TOTALS if _counts(texts) else ABOUT_SOMEBODY
    if any(begins_with(text, TOTAL_WORDS) for text in texts[:_FEW]) and not any(
        map(_is_telling, texts)
    ):
        return TOTALS
    if all(text.isdecimal() and _holds_numbers(columns, at) for at, text in filled):
        return BLANK
    held = {columns[at] if at < len(columns) else Column.REMARKS: text for at, text in filled}
    return NOTE if _is_note(held, texts) else ABOUT_SOMEBODY


def _holds_numbers(columns: Sequence[str], at: int) -> bool:
    """Rows are often numbered before anything is written in them."""
    return at < len(columns) and columns[at] in (Column.SERIAL, Column.IGNORED)


def _counts(texts: Sequence[str]) -> bool:
    """A line of totals that has a number under many columns, and nothing else."""
    first, *others = texts
    return begins_with(first, TOTAL_WORDS) and not any(
        any(map(str.isalpha, text)) or len(text) > _LONGEST_COUNT for text in others
    )


def _repeats(row: Sequence[str], line: Sequence[str]) -> bool:
    filled = [(cell, heading) for cell, heading in zip(row, line, strict=False) if cell]
    left = len(filled)
    same = 0
    for cell, heading in filled:
        left -= 1
        same += bool(heading) and fold(cell) == fold(heading)
        if same + left < max(_FEW, _SAME_AS_HEADINGS * len(filled)):
            return False
    return same >= _FEW


def _is_telling(text: str) -> bool:
    looks = looks_like(text)[:1]
    return bool(_TELLING.intersection(looks)) and not (text.isdecimal() and len(text) < 5)


def _is_note(held: dict[str, str], texts: Sequence[str]) -> bool:
    """Tell whether few cells say something of the sheet, or of the group of rows below."""
    if len(texts) > _FEW:
        return False
    if begins_with(texts[0], SHEET_WORDS) or texts[0].startswith("*"):
        return True
    if len(texts) > 1:
        return False
    [(column, text)] = held.items()
    if _is_telling(text):
        return False
    if column in _NAMES:
        return len(words_of(text)) > _WORDS_OF_NOTE or Column.CONDITION in looks_like(text)[:1]
    return True
