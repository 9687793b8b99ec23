"""Dates that are put together of others: either or, from to, before and after."""

import re
from collections.abc import Callable
from dataclasses import replace

from people.dates import phrase_words as say
from people.dates.choices import Choice, Frame, after, before, one_of, stretch
from people.dates.codes import Calendar
from people.dates.fuzzy import FuzzyDate
from people.dates.months import PARTS
from people.dates.problems import Impossible, Unread

Read = Callable[[str, Frame, Calendar | None], list[Choice]]

_EITHER = re.compile(rf"(.+?)\s(?:{say.OR})\s(.+)|([^\s\d/-]+)\s?/\s?([^\s\d/-]+\s'?\d{{2,4}})")
_BETWEEN = re.compile(rf"(?:{say.BETWEEN})\s(.+?)\s(?:{say.AND})\s(.+)")
_SPAN = re.compile(
    rf"(.+?)\s(?:{say.TO})\s(.+)|(\d{{4}})\s?[-/]\s?(\d{{4}})"
    r"|(\d{1,2})\s?-\s?(\d{1,2}\s[^\s\d].*)|([^\s\d/-]+)\s?-\s?([^\s\d/-]+\s'?\d{2,4})"
)
_BEFORE = re.compile(rf"(?:{say.BEFORE})\s(.+)|(.+?)\s(?:{say.BEFORE_AFTERWARDS})")
_AFTER = re.compile(rf"(?:{say.AFTER})\s(.+)|(.+?)\s(?:{say.AFTER_AFTERWARDS})")

# "de mayo de 2024". A bound is needed, for lending and reading call one another.
_LENT_WORDS = 4


def either(read: Read, text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    found = _EITHER.fullmatch(text)
    if not found:
        return None
    first, last = (side for side in found.groups() if side)
    right = read(last, frame, marked)
    left = _completed(read, first, last, frame, marked)
    return [_joined(one_of([reading.date for reading in (*left, *right)]), right)]


def span(read: Read, text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    found = _BETWEEN.fullmatch(text) or _SPAN.fullmatch(text)
    if not found or re.split(r"[\s\-]", text)[0] in PARTS:
        return None
    first, last = (side for side in found.groups() if side)
    end = read(last, frame, marked)
    start = _completed(read, first, last, frame, marked)
    # Who writes one end with the day first writes the other so, too.
    pairs = [(one, other) for one in start for other in end if _are_alike(one, other)]
    if not pairs:
        raise Unread
    ordered = [pair for pair in pairs if _is_before(pair[0].date, pair[1].date)] or pairs[:1]
    return [
        replace(_joined(stretch(one.date, other.date), [other]), how=other.how)
        for one, other in ordered
    ]


def _are_alike(one: Choice, other: Choice) -> bool:
    return not one.how or not other.how or one.how == other.how


def _is_before(one: FuzzyDate, other: FuzzyDate) -> bool:
    return bool(one.earliest and other.latest and one.earliest <= other.latest)


def _joined(whole: FuzzyDate, sides: list[Choice]) -> Choice:
    same_calendar = whole.calendar == sides[0].date.calendar
    return Choice(whole, note=sides[0].note if same_calendar else "")


def _completed(
    read: Read, left: str, right: str, frame: Frame, marked: Calendar | None
) -> list[Choice]:
    """Read the left side, lending it the year, or month and year, of the right one."""
    tail = right.split()
    longest = min(len(tail) - 1, _LENT_WORDS)
    lent = [" ".join([left, *tail[-count:]]) for count in range(1, longest + 1)]
    for attempt in (left, *(lent or [f"{left} {right}"])):
        try:
            return read(attempt, frame, marked)
        except (Unread, Impossible):
            continue
    raise Unread


def bounded(read: Read, text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    """“Before March 2024” ends with the day before, “after” it begins with the day after."""
    if found := _BEFORE.fullmatch(text):
        [whole] = _single(read(found[1] or found[2], frame, marked))
        return [Choice(before(whole.date), whole.how, whole.note)]
    if found := _AFTER.fullmatch(text):
        [whole] = _single(read(found[1] or found[2], frame, marked))
        return [Choice(after(whole.date), whole.how, whole.note)]
    return None


def _single(readings: list[Choice]) -> list[Choice]:
    if len(readings) != 1:
        raise Unread
    return readings
