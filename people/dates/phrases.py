"""Phrases around a date: doubt, either-or, from-to, early and late, the name of the calendar."""

import re

from people.dates.choices import Choice, Frame, one_of, qualify, stretch
from people.dates.fuzzy import MAX_EDTF, Calendar, FuzzyDate
from people.dates.months import FILLERS, PARTS
from people.dates.numeric import read_numeric
from people.dates.parts import part_of
from people.dates.problems import Impossible, Unread
from people.dates.typed import fold
from people.dates.worded import read_worded


def _words(row: str) -> str:
    return "|".join(re.escape(fold(word)).replace("_", r"\s+") for word in row.split())


_ABOUT = _words(
    "about abt. abt approximately approx. approx around roughly circa ca. ca c. vers environ"
    " hacia aproximadamente aprox. aprox alrededor_de около примерно приблизительно ок."
    " लगभग करिब तिर আনুমানিক প্রায় حوالي تقريبا"
)
_MAYBE = _words(
    "maybe perhaps probably possibly peut-être quizás tal_vez возможно наверное शायद হয়তো ربما"
)
_BS = _words(
    "bs b.s. b.s bikram_sambat vikram_samvat v.s. वि.सं. वि.सं वि.स. वि.स वि_सं"
    " विक्रम_संवत् विक्रम_सम्वत बि.सं. बि.स. सम्वत्"
)
_AD = _words("ad a.d. ce c.e. ई.सं. ई.सं ई.स. ईस्वी ईसवी н.э. खुस्ताब्द")
_OR = _words("or ou или либо या অথবা বা او")
_TO = _words("to until till - hasta jusqu'à по до থেকে")

_DOUBT_BEFORE = re.compile(
    rf"(?:(?P<about>~|(?:{_ABOUT})(?=[\s\d]))|(?P<maybe>(?:{_MAYBE})\s))\s*"
)
_DOUBT_AFTER = re.compile(
    rf"\s*(?:(?P<maybe>\(?\?+\)?|,?\s(?:{_MAYBE}))|(?P<about>~|,?\s(?:{_ABOUT})))$"
)
_ERA = re.compile(rf"(?:^|(?<=[\s\d]))\(?(?:(?P<bs>{_BS})|(?P<greg>{_AD}))\)?(?=$|[\s\d])")
_EITHER = re.compile(rf"(.+?)\s(?:{_OR})\s(.+)")
_BETWEEN = re.compile(
    r"(?:(?:between|from|entre|du|de|desde|del|с|между)\s)(.+?)"
    r"\s(?:and|to|until|y|et|a|al|au|hasta|и|по|до)\s(.+)"
)
_SPAN = re.compile(rf"(.+?)\s(?:{_TO})\s(.+)|(\d{{4}})\s?[-/]\s?(\d{{4}})")
_EDTF_PART = re.compile(
    r"(?:19\d\d|20[0-3]\d|19\dX|20[0-3]X|19XX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?[?~%]?", re.ASCII
)

# "de mayo de 2024". A bound is needed, for lending and reading call one another.
_LENT_WORDS = 4


def read_phrase(text: str, frame: Frame, marked: Calendar | None = None) -> list[Choice]:
    """All readings of the folded text. Raise Unread, or Impossible with the reason."""
    text = re.sub("[‐-―−]", "-", text)
    if marked is None and (edtf := _edtf(text.upper())):
        return [Choice(edtf)]
    text = text.strip(" .,;:")
    for rule in (_doubtful, _marked, read_numeric, read_worded, _either, _span, _part, _filled):
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
    return read_phrase(rest, frame, "bs" if found["bs"] else "greg")


def _either(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    found = _EITHER.fullmatch(text)
    if not found:
        return None
    right = read_phrase(found[2], frame, marked)
    left = _completed(found[1], found[2], frame, marked)
    return [_joined(one_of([reading.date for reading in (*left, *right)]), right)]


def _span(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    found = _BETWEEN.fullmatch(text) or _SPAN.fullmatch(text)
    if not found:
        return None
    first, last = (side for side in found.groups() if side)
    end = read_phrase(last, frame, marked)
    start = _completed(first, last, frame, marked)
    if len(start) > 1 or len(end) > 1:
        raise Unread
    return [_joined(stretch(start[0].date, end[0].date), end)]


def _joined(whole: FuzzyDate, sides: list[Choice]) -> Choice:
    same_calendar = whole.calendar == sides[0].date.calendar
    return Choice(whole, note=sides[0].note if same_calendar else "")


def _completed(left: str, right: str, frame: Frame, marked: Calendar | None) -> list[Choice]:
    """Read the left side, lending it the year, or month and year, of the right one."""
    tail = right.split()
    longest = min(len(tail) - 1, _LENT_WORDS)
    lent = [" ".join([left, *tail[-count:]]) for count in range(1, longest + 1)]
    for attempt in (left, *(lent or [f"{left} {right}"])):
        try:
            return read_phrase(attempt, frame, marked)
        except (Unread, Impossible):
            continue
    raise Unread


def _part(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    words = re.split(r"[\s\-]+", text)
    if len(words) < 2 or words[0] not in PARTS:
        return None
    readings = read_phrase(" ".join(words[1:]), frame, marked)
    return [Choice(part_of(reading.date, PARTS[words[0]]), reading.how) for reading in readings]


def _filled(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    first, _, rest = text.partition(" ")
    return read_phrase(rest, frame, marked) if rest and first in FILLERS else None
