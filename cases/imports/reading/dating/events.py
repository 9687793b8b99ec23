"""What free text tells with a day: that he died, came home, left his unit, or is to be heard."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cases.imports.reading.dating import event_words as say
from cases.imports.reading.dating.finding import Found, dates_in
from people.dates.fuzzy import FuzzyDate
from people.dates.typed import even

_BREAK = re.compile(r"[;\n!|]|[.?](?=\s+\D)|[.?]$|,(?=\s*[^\d\s])")
_KINDS = {
    "death": say.DEATH,
    "returned": say.RETURNED,
    "awol": say.AWOL,
    "hearing": say.HEARING,
}
_NEAR = 40
_RIGHT_BEHIND = 5
FIRST_YEAR_OF_WAR = 2014


@dataclass(frozen=True)
class Event:
    """Something that a text tells: its kind, the date beside it, and the words that hold both."""

    kind: str
    found: Found
    words: str


def events_in(text: str, as_of: date) -> list[Event]:
    """Return what is told with a date beside it, each kind once, in the order of the text."""
    dates = dates_in(text, as_of)
    if not dates:
        return []
    told: dict[str, Event] = {}
    for start, end in _sentences(text):
        inside = [each for each in dates if start <= each.start and each.end <= end]
        for event in _of_sentence(text, start, end, inside, as_of):
            told.setdefault(event.kind, event)
    return list(told.values())


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _BREAK.finditer(text):
        yield start, found.end()
        start = found.end()
    yield start, len(text)


def _of_sentence(
    text: str, start: int, end: int, dates: list[Found], as_of: date
) -> Iterator[Event]:
    """Each date belongs to the word before it that is nearest, else to one right behind it."""
    if not dates:
        return
    words = [
        (found.start() + start, found.end() + start, kind)
        for kind, pattern in _KINDS.items()
        for found in pattern.finditer(even(text[start:end]))
    ]
    for each in dates:
        before = [word for word in words if word[1] <= each.start]
        after = [word for word in words if each.end <= word[0]]
        word = max(before, default=None) or min(after, default=None)
        if word is None or _distance(word, each) > _NEAR or not _is_sure(each, word, as_of):
            continue
        first, last = min(word[0], each.start), max(word[1], each.end)
        between = even(text[min(word[1], each.end) : max(word[0], each.start)])
        if _is_of_him(even(text[start : word[0]]), between, even(text[word[1] : end]), word[2]):
            yield Event(word[2], each, text[first:last])


def _distance(word: tuple[int, int, str], found: Found) -> int:
    return max(found.start - word[1], word[0] - found.end)


def _is_sure(found: Found, word: tuple[int, int, str], as_of: date) -> bool:
    """A year or a month that stands alone is one of the event only right beside its word."""
    if found.fault == "impossible" or not all(map(_is_of_the_war, found.readings)):
        return False
    if found.is_loose:
        return word[1] <= found.start <= word[1] + _RIGHT_BEHIND
    if word[2] == "hearing" and found.readings and not _is_coming(found, as_of):
        return False
    return not (found.is_year or found.is_yearless) or _distance(word, found) <= _NEAR // 3


def _is_coming(found: Found, as_of: date) -> bool:
    last = [each.latest for each in found.readings if each.latest]
    first = [each.earliest for each in found.readings if each.earliest]
    return bool(last) and max(last) >= as_of and not (found.is_year and min(first) <= as_of)


def _is_of_the_war(day: FuzzyDate) -> bool:
    return day.latest is None or day.latest.year >= FIRST_YEAR_OF_WAR


def _is_of_him(before: str, between: str, behind: str, kind: str) -> bool:
    """Whether the man himself is told of: by the words before, up to the date, and behind."""
    if kind == "hearing":
        is_none = say.NO_HEARING.match(behind) or say.NO_HEARING_BEFORE.search(before)
        return not (is_none or say.OTHERS.search(between) or say.OTHERS.search(before))
    others = say.OTHERS.search(before)
    if (others and not say.SAYS.search(before, others.end())) or say.NOT_YET.search(before):
        return False
    # “погиб друг”: who it was may stand behind, but brackets and commas tell of who says so.
    who = between if between.strip() else re.split(r"[(,\d]", behind, maxsplit=1)[0][:_NEAR]
    if say.OTHERS.search(who):
        return False
    if kind == "death" and say.RUNS_OUT.search(before):
        return False
    if kind == "death":
        return not say.PAPER.match(behind) and not say.NOT_THE_DAY.search(between)
    if kind == "returned":
        all_of_it = f"{before} {behind}"
        is_thing = say.THINGS.search(before) or say.THINGS.search(between)
        return not (is_thing or say.BODY.search(all_of_it) or say.TO_THE_FRONT.search(behind))
    return True
