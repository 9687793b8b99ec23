"""Phrases around a date: doubt, either-or, from-to, early and late, the name of the calendar."""

import re
from dataclasses import replace
from functools import partial
from typing import cast

from django.utils.translation import gettext as _

from people.dates import phrase_words as say
from people.dates import problems
from people.dates.choices import Choice, Frame, qualify
from people.dates.codes import Calendar
from people.dates.fuzzy import MAX_EDTF, FuzzyDate
from people.dates.joining import bounded, either, span
from people.dates.months import FILLERS, PARTS
from people.dates.notation import read_notation
from people.dates.numeric import read_numeric
from people.dates.parts import part_of, week_of
from people.dates.problems import Impossible, OtherCalendar, Unread
from people.dates.worded import read_worded

_DOUBT_BEFORE = re.compile(
    rf"(?:(?P<about>~|(?:{say.ABOUT})(?=[\s\d]))|(?P<maybe>(?:{say.MAYBE})\s))\s*"
)
_DOUBT_AFTER = re.compile(
    rf"\s*(?:(?P<maybe>\(?\?+\)?|,?\s(?:{say.MAYBE}))|(?P<about>~|,?\s(?:{say.ABOUT_AFTER})))$"
)
_ERA = re.compile(
    r"(?:^|(?<=[\s\d]))\(?(?:"
    + "|".join(f"(?P<{calendar}>{words})" for calendar, words in say.ERAS.items())
    + r")\)?(?=$|[\s\d])"
)
_EDTF_PART = re.compile(
    r"(?:19\d\d|20[0-3]\d|19\dX|20[0-3]X|19XX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?[?~%]?", re.ASCII
)
_WEEK = re.compile(
    r"(?:the\s|la\s)?(first|1st|second|2nd|third|3rd|fourth|4th|last|primera|premiere|ultima|derniere"
    r"|первая|первой|последняя|последней)\s(?:week|semana|semaine|неделя|неделе)\s(?:of\s|in\s|de\s)?(.+)"
)
_WEEKS = {
    **dict.fromkeys(["first", "1st", "primera", "premiere", "первая", "первой"], 1),
    **{"second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4},
}
_NUMBERS = re.compile(r"[\d./\-]+", re.ASCII)
_YEAR_BEFORE = re.compile(r"(\d{4})\s([^\s\d/-]+\s?[/-]\s?[^\s\d/-]+)")
_YEAR_BEHIND = re.compile(r"(?<=\d)[\s\-]?(?:г|р|ж|год|года|году|рік|року|йил|жыл|yil|yili|year)$")
_EARLY_YEAR = re.compile(r"(?<!\d)1[345]\d\d(?!\d)", re.ASCII)

_FEW_WORDS = 4


def read_phrase(text: str, frame: Frame, marked: Calendar | None = None) -> list[Choice]:
    """All readings of the folded text. Raise Unread, or Impossible with the reason."""
    text = re.sub("[‐-―−]", "-", text)
    if marked is None and (edtf := _edtf(text.upper())):
        return [Choice(edtf)]
    text = text.strip(" .,;:")
    for rule in _RULES_OF_NUMBERS if _NUMBERS.fullmatch(text) else _RULES:
        readings = rule(text, frame, marked)
        if readings:
            return readings
    raise Unread


def _edtf(text: str) -> FuzzyDate | None:
    """What is written in the standard's own notation, for those who know it."""
    parts = [part for part in re.split(r"\.\.|[/,\[\]{}]", text) if part]
    if not parts or not all(_EDTF_PART.fullmatch(part) for part in parts):
        return None
    if len(text) > MAX_EDTF:
        return None
    try:
        return FuzzyDate(text)
    except ValueError:
        return None


def _doubtful(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    doubts = set()
    while found := _DOUBT_BEFORE.match(text) or _DOUBT_AFTER.search(text):
        doubts.add(found.lastgroup)
        text = text[: found.start()] + text[found.end() :]
    if not doubts:
        return None
    mark = "%" if len(doubts) > 1 else "~" if "about" in doubts else "?"
    return [qualify(reading, mark) for reading in read_phrase(text, frame, marked)]


def _marked(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    found = _ERA.search(text)
    if marked or not found:
        return None
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip()
    return read_phrase(rest, frame, cast(Calendar, found.lastgroup))


def _of_two_calendars(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    """A year such as 1402 is one of the Islamic or of the Persian calendar."""
    if marked or not _EARLY_YEAR.search(text):
        return None
    readings: list[Choice] = []
    refusals: list[Impossible] = []
    latest = (frame.not_after or frame.today).year + 1
    calendars: tuple[Calendar, ...] = ("persian", "islamic")
    for calendar in calendars:
        try:
            read = read_phrase(text, frame, calendar)
        except Impossible as refusal:
            refusals.append(refusal)
        except Unread:
            continue
        else:
            readings += [each for each in read if _year_of(each) <= latest]
    if not readings and refusals:
        raise refusals[-1]
    if any(char.isalpha() for char in text):
        return readings
    note = _(
        "The year is of another calendar. Write after it which: AH, or SH for the Persian one."
    )
    return [replace(each, note=each.note or note) for each in readings]


def _year_of(reading: Choice) -> int:
    first = reading.date.earliest or reading.date.latest
    return first.year if first else 0


def _week(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    """“First week of July 2024”, and which week it is of other months."""
    found = _WEEK.fullmatch(text)
    if not found:
        return None
    number = _WEEKS.get(found[1], 0)
    readings = read_phrase(found[2], frame, marked)
    return [Choice(week_of(reading.date, number), reading.how) for reading in readings]


def _part(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    """“Early May 2024”, and in languages that put it behind or between: “Mayıs sonu 2024”."""
    words = re.split(r"[\s\-]+", text)
    if len(words) < 2:
        return None
    told = next((place for place, word in enumerate(words) if word in PARTS), None)
    if told is None or (told and len(words) > _FEW_WORDS):
        return None
    readings = read_phrase(" ".join([*words[:told], *words[told + 1 :]]), frame, marked)
    part = PARTS[words[told]]
    return [Choice(part_of(reading.date, part), reading.how) for reading in readings]


def _filled(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    """Without a small word before it, or the word for a year behind its number: “12.04.24г”."""
    first, _space, rest = text.partition(" ")
    if rest and first.strip(":,;") in FILLERS:
        return read_phrase(rest, frame, marked)
    if found := _YEAR_BEFORE.fullmatch(text):
        return read_phrase(f"{found[2]} {found[1]}", frame, marked)
    bare = _YEAR_BEHIND.sub("", text)
    return read_phrase(bare, frame, marked) if bare != text else None


def _of_no_calendar_here(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    if said := say.UNREAD_ERAS.search(text):
        raise OtherCalendar(problems.unread_calendar(f"“{said[0]}”"))
    return None


_SPAN = partial(span, read_phrase)
# Most dates: what no word stands in, no rule about words can read.
_RULES_OF_NUMBERS = (_of_two_calendars, read_numeric, read_worded, _SPAN)
_RULES = (
    _doubtful,
    _of_no_calendar_here,
    _marked,
    _of_two_calendars,
    read_numeric,
    read_worded,
    read_notation,
    partial(either, read_phrase),
    _SPAN,
    partial(bounded, read_phrase),
    _week,
    _part,
    _filled,
)
