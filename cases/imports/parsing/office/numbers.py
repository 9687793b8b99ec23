"""Numbers of cells as a person sees them: days, digits with their zeros, no exponents."""

import re
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from cases.imports.parsing.office.formats import (
    MONTH,
    NO_YEAR,
    PLACES,
    SPAN,
    TIME,
    YEAR,
    Shown,
)
from cases.imports.parsing.telling import DATE, LOST, NUMBER, YEARLESS

# A spreadsheet keeps fifteen digits; what came with more has lost some.
_EXACT_BELOW = 10**15
_SHORTENED_FROM, _KEPT = 12, 6
_LAST_SERIAL = 2_958_465
_OF_1904 = 1462
_SECONDS = 86_400
_WHOLE_MINUTE = re.compile(r"(T\d\d:\d\d)(?::00(?:\.0+)?)?Z?\Z")
_MIDNIGHT = re.compile(r"T00:00\Z")
# The first 59 days are off by one: spreadsheets believe in a 29 February 1900, which is day 60.
_LEAP_THAT_NEVER_WAS = 60


def number_text(raw: str, shown: Shown, *, is_1904: bool) -> tuple[str, str]:
    """Return the text of a number as the file holds it, and its mark."""
    try:
        number = Decimal(raw.strip())
    except InvalidOperation:
        return raw, ""
    if not number.is_finite() or number.adjusted() > 308 or number.adjusted() < -308:
        return raw, LOST
    if shown.day and (told := _day_text(float(number), shown.day, is_1904=is_1904)):
        return told
    if number == number.to_integral_value():
        whole = int(number)
        mark = LOST if _has_lost_digits(abs(whole)) else NUMBER
        return (_with_pattern(whole, shown.digits) or str(whole)), mark
    return _plain(number), NUMBER


def _plain(number: Decimal) -> str:
    """Return a broken number without exponent, with the fifteen digits a spreadsheet keeps."""
    text = f"{Decimal(f'{float(number):.15g}'):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _has_lost_digits(whole: int) -> bool:
    """Whether a spreadsheet has lost digits of this number, or shows every sign of it.

    From twelve digits on it writes 9.77984E+12 into a CSV, and from there only six come back.
    """
    digits = str(whole)
    is_rounded = len(digits) >= _SHORTENED_FROM and not digits[_KEPT:].strip("0")
    return whole >= _EXACT_BELOW or is_rounded


def _with_pattern(whole: int, pattern: tuple[str, ...]) -> str:
    """Fill the places of a pattern from the right; what has no place goes before the first."""
    if not pattern or whole < 0:
        return ""
    digits = list(str(whole))
    places = sum(place in PLACES for place in pattern)
    told: list[str] = []
    for place in reversed(pattern):
        if place not in PLACES:
            told.append(place[1:])
            continue
        places -= 1
        told.append(digits.pop() if digits else "0" if place == "0" else "")
        if not places:
            told.append("".join(digits))
    return "".join(reversed(told))


def _day_text(serial: float, shown: str, *, is_1904: bool) -> tuple[str, str] | None:
    """Return a day as far as the cell shows it: a month alone has no day, whatever the file holds.

    None where the number is no day.
    """
    if abs(serial) > _LAST_SERIAL:
        return None
    days, seconds = divmod(round(serial * _SECONDS), _SECONDS)
    if shown == SPAN or (shown == TIME and not days):
        return clock(round(serial * _SECONDS) if serial >= 0 else 0), DATE
    days += _OF_1904 if is_1904 else 0
    if not 1 <= days <= _LAST_SERIAL or days == _LEAP_THAT_NEVER_WAS:
        return None
    first = date(1899, 12, 31 if days < _LEAP_THAT_NEVER_WAS else 30)
    day = first + timedelta(days=days)
    if shown == MONTH:
        return f"{day:%Y-%m}", DATE
    if shown == YEAR:
        return f"{day:%Y}", DATE
    text = f"{day.isoformat()} {clock(seconds)}" if seconds else day.isoformat()
    return text, YEARLESS if shown == NO_YEAR else DATE


def plain_day(told: str) -> str:
    """Return a day or a moment of ISO 8601 as we write it: without the seconds that nobody set."""
    return _MIDNIGHT.sub("", _WHOLE_MINUTE.sub(r"\1", told)).replace("T", " ")


def clock(seconds: int) -> str:
    """Return a time of day, or a span of hours, with its seconds only where there are any."""
    minutes, second = divmod(seconds, 60)
    text = f"{minutes // 60:02}:{minutes % 60:02}"
    return f"{text}:{second:02}" if second else text
