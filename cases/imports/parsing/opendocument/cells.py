"""One cell of an OpenDocument sheet: what is shown in it, and what it says of itself."""

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from cases.imports.parsing.office.formats import MONTH, NO_YEAR, PLAIN, YEAR
from cases.imports.parsing.office.numbers import clock, number_text, plain_day
from cases.imports.parsing.telling import DATE, ERROR, FORMULA, YEARLESS

_NUMBERS = ("float", "percentage", "currency")
_LENGTH = {YEAR: 4, MONTH: 7}
_SPAN = re.compile(r"PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S\Z")
_ERROR = re.compile(r"#[A-Z/0!?]+|Err:\d+")


@dataclass
class OpenCell:
    attributes: dict[str, str]
    room: int
    _paragraphs: list[list[str]] = field(default_factory=list)

    def paragraph(self) -> None:
        self._paragraphs.append([])

    def add(self, text: str) -> None:
        """Add text to the last paragraph, as long as there is room."""
        if self._paragraphs and self.room > 0:
            self._paragraphs[-1].append(text[: self.room])
            self.room -= len(text)

    def told(self, shown_of_day: str) -> tuple[str, str]:
        """Return the text of the cell and its mark."""
        seen = "\n".join("".join(each) for each in self._paragraphs)
        kind = self.attributes.get("value-type", "")
        formula = self.attributes.get("formula")
        if formula is not None and _ERROR.fullmatch(seen):
            return seen, ERROR
        text, mark = self._value(kind, seen, shown_of_day)
        if formula is None:
            return text, mark
        return text or f"={formula.partition('=')[2]}", FORMULA

    def _value(self, kind: str, seen: str, shown_of_day: str) -> tuple[str, str]:
        told = self.attributes
        if kind in _NUMBERS:
            return _number(told.get("value", ""), seen)
        if kind == "date":
            day = plain_day(told.get("date-value", seen))
            day = day[: _LENGTH.get(shown_of_day, len(day))]
            return day, YEARLESS if shown_of_day == NO_YEAR else DATE
        if kind == "time":
            span = _SPAN.match(told.get("time-value", ""))
            return (_shown(*map(int, span.groups())) if span else seen), DATE
        if kind == "boolean":
            return told.get("boolean-value", seen).upper(), ""
        return seen or told.get("string-value", ""), ""


def _number(raw: str, seen: str) -> tuple[str, str]:
    """Return a number; with the zeros before it, if it is shown with them."""
    text, mark = number_text(raw, PLAIN, is_1904=False)
    try:
        is_same = seen.isascii() and seen.isdigit() and Decimal(seen) == Decimal(raw)
    except InvalidOperation:
        is_same = False
    return (seen if is_same else text), mark


def _shown(hours: int, minutes: int, seconds: int) -> str:
    return clock((hours * 60 + minutes) * 60 + seconds)
