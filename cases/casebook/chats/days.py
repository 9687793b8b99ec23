"""Dates that stand in a chat, and the day of its last message. None is guessed."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from cases.casebook.chats.gathering import MOST_LOOKED_AT, Mention, Mentions
from cases.casebook.chats.messages import Chat, Message
from people.dates.months import MONTHS
from people.dates.reading import Reading, read_date
from people.dates.typed import fold

Read = tuple[str, str, str]
# Said of the day on which the last message was sent.
LAST_MESSAGE = "last_message"

_ERA = r"(?:\s?(?:B\.?S\b\.?|A\.?D\b\.?|वि\.?\s?सं\.?))?"
_NUMERIC = re.compile(
    rf"(?<![\w./:+-])\d{{1,4}}([./-])\d{{1,2}}\1\d{{1,4}}(?![\w./-]*\d){_ERA}"
    rf"|(?<![\w./:+-])\d{{4}}[/-]\d{{1,2}}(?![\w./-]*\d){_ERA}"
)
# "12 March 2024", "March 12, 2024", "2080 Asoj 12": the year, and what stands around it.
_YEAR = re.compile(rf"(?<![\w./:+-])(?:19|20|१९|२०|১৯|২০|١٩|٢٠)\d\d(?![\w:-]){_ERA}")
_BESIDE = 24
_TOKEN = re.compile(r"\S+")
_TRIPLE = re.compile(r"(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{2,4})")
_CLOCK = re.compile(r"[,،]?\s+(?:\w{1,3}\s+)?\d{1,2}[:.]\d\d.*$")
_EDGES = ' \t,.;:()[]«»"“”!?।'


def days_in(chat: Chat, today: date) -> Iterator[tuple[Read, Mention]]:
    """Yield dates that have come: as EDTF, empty where there is more than one reading."""
    mentions = Mentions()
    for message in chat.messages:
        for found in _NUMERIC.finditer(message.text):
            mentions.add(found[0], message, *found.span())
    for message, year in islice(_years(chat), MOST_LOOKED_AT):
        if span := _around_year(message.text, *year.span()):
            mentions.add(message.text[slice(*span)], message, *span)
    for written, mention in mentions.most_often():
        reading = read_date(written, today=today, not_after=today)
        if reading.choices:
            yield _read(written, reading), mention
    yield from _last_day(chat, today)


def _years(chat: Chat) -> Iterator[tuple[Message, re.Match[str]]]:
    for message in chat.messages:
        for found in _YEAR.finditer(message.text):
            yield message, found


def _around_year(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where a month in words stands beside a year, with the day if it is there too."""
    line = text.rfind("\n", max(0, start - _BESIDE), start) + 1 or max(0, start - _BESIDE)
    before = list(_TOKEN.finditer(text, line, start))[-3:]
    after = list(_TOKEN.finditer(text, end, end + _BESIDE))[:2]
    return _with_month(before, start, end, after)


def _with_month(
    before: list[re.Match[str]], start: int, end: int, after: list[re.Match[str]]
) -> tuple[int, int] | None:
    words = [_bare(each[0]) for each in before]
    if words and _is_month(words[-1]):
        start = before[-1].start()
        if len(words) > 1 and _is_day(words[-2]):
            start = before[-2].start()
    elif len(words) > 1 and _is_day(words[-1]) and _is_month(words[-2]):
        start = before[-2].start()
    elif after and _is_month(_bare(after[0][0])):
        has_day = len(after) > 1 and _is_day(_bare(after[1][0]))
        end = after[1].end() if has_day else after[0].end()
    else:
        return None
    return start, end


def _bare(word: str) -> str:
    return fold(word.strip(_EDGES))


def _is_month(word: str) -> bool:
    return word in MONTHS


def _is_day(word: str) -> bool:
    return bool(re.fullmatch(r"\d{1,2}(?:st|nd|rd|th|-?го|er|º|ª)?", word))


def _last_day(chat: Chat, today: date) -> Iterator[tuple[Read, Mention]]:
    last = next((each for each in reversed(chat.messages) if each.sender and each.sent), None)
    if last is None:
        return
    written = _CLOCK.sub("", last.sent).strip(_EDGES)
    known = _in_order_of(chat, written) or written
    reading = read_date(known, today=today, not_after=today)
    if reading.choices:
        key, value, _detail = _read(written, reading)
        yield (key, value, LAST_MESSAGE), Mention(written, last, stands_out=True)


def _in_order_of(chat: Chat, written: str) -> str:
    """Return a day as ISO 8601 where another day of the chat leaves no doubt of the order."""
    told = _TRIPLE.match(written)
    days = [found for each in chat.messages if (found := _TRIPLE.match(each.sent))]
    if told is None or any(len(each[1]) == 4 for each in days):
        return ""
    first, second = (max(int(each[place]) for each in days) for place in (1, 2))
    if (first > 12) == (second > 12):
        return ""
    day, month = (told[1], told[2]) if first > 12 else (told[2], told[1])
    year = told[3] if len(told[3]) == 4 else f"20{told[3]}"
    return f"{int(year)}-{int(month):02}-{int(day):02}"


def _read(written: str, reading: Reading) -> Read:
    if len(reading.choices) == 1:
        edtf = reading.choices[0].date.edtf
        return edtf, edtf, ""
    return written, "", ""
