"""First and last possible day of an EDTF text. A side that is open is None."""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

Bounds = tuple[date | None, date | None]

_COMPONENT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?", re.ASCII)
_OPEN = {"", ".."}

# Spring to autumn by their first and last months, as the library has them: it knows no season in
# doubt, and takes long. A winter is left to it.
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11)}


@lru_cache(maxsize=4096)
def bounds_of(edtf: str) -> Bounds:
    """Raise ValueError for what is not EDTF, ends before it begins, or has no day at all."""
    if edtf.startswith("[") and edtf.endswith("]") and ".." not in edtf:
        members = [bounds_of(member) for member in edtf[1:-1].split(",")]
        return _hull(members)
    if edtf.count("/") == 1:
        return _interval(*edtf.split("/"))
    if common := _COMPONENT.fullmatch(edtf):
        year, month, day = (int(part) if part else None for part in common.groups())
        if month is None or month <= 12:
            return _calendar_span(year or 0, month, day)
        if month in _SEASONS and len(edtf.rstrip("?~%")) == 7:
            first, last = _SEASONS[month]
            return date(year or 0, first, 1), _calendar_span(year or 0, last, None)[1]
        return _rare(edtf.rstrip("?~%"))
    return _rare(edtf)


def _interval(start: str, end: str) -> Bounds:
    earliest = None if start in _OPEN else bounds_of(start)[0]
    latest = None if end in _OPEN else bounds_of(end)[1]
    if earliest is None and latest is None:
        raise ValueError("An interval needs one end at least")
    if earliest and latest and earliest > latest:
        raise ValueError("The interval ends before it begins")
    return earliest, latest


def _hull(members: list[Bounds]) -> Bounds:
    starts = [earliest for earliest, _ in members if earliest]
    ends = [latest for _, latest in members if latest]
    if len(starts) != len(members) or len(ends) != len(members):
        raise ValueError("A member of a set cannot be open")
    return min(starts), max(ends)


def _calendar_span(year: int, month: int | None, day: int | None) -> Bounds:
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        first = date(year, month, 1)
        return first, first.replace(day=monthrange(year, month)[1])
    exact = date(year, month, day)
    return exact, exact


def _rare(edtf: str) -> Bounds:
    # The parser takes a third of a second to import and few dates need it.
    from edtf import parse_edtf  # noqa: PLC0415
    from edtf.parser.edtf_exceptions import EDTFParseException  # noqa: PLC0415

    try:
        parsed = parse_edtf(edtf)
        earliest, latest = (
            date(*moment[:3]) for moment in (parsed.lower_strict(), parsed.upper_strict())
        )
    except (EDTFParseException, ValueError, OverflowError, AttributeError) as error:
        raise ValueError("Not a date in EDTF") from error
    except TypeError as error:
        # The parser answers minus or plus infinity, a float, for an open side of a set.
        raise ValueError("A set cannot be open") from error
    return earliest, latest


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where it has no such day.

    Where the calendar ends, its last day.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
