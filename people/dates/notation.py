"""Dates in notations of their own: 2023年5月3日, 12.XI.2023, Q3 2024, the 1990s."""

import re

from people.dates.choices import Choice, Frame, choice
from people.dates.codes import Calendar
from people.dates.fuzzy import FuzzyDate
from people.dates.months import SEASONS
from people.dates.problems import Unread

_FAR_EAST = re.compile(
    r"(\d{4})\s*[年년](?:\s*生|\s*생|\s*出生)?(?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일号號])?)?"
    r"(?:\s*(?:生|생|出生))?"
)
_VIETNAMESE = re.compile(r"(?:(?:ngay\s)?(\d{1,2})\s)?thang\s(\d{1,2})(?:\snam|,)?\s(\d{4})")
# “Month 7 of 2024”, as Arabic and Swahili have it.
_NUMBERED = re.compile(
    r"(?:شهر|mwezi\swa|mwezi|month)\s(\d{1,2}|[a-z]+(?:\sna\s[a-z]+)?)[\s,/-]+(?:سنة\s|عام\s|mwaka\s|of\s)?(\d{4})"
)
_SWAHILI = ("kwanza", "pili", "tatu", "nne", "tano", "sita", "saba", "nane", "tisa", "kumi")
_OF_TWO_YEARS = re.compile(r"(\S+)\s(\d{4})\s?[-/]\s?(\d{4}|\d\d)(?:\s?г\.?)?")
_ROMAN = re.compile(r"(?:(\d{1,2})([\s./-]+))?([ivx]{1,4})([\s./-]+)(\d{4}|\d{2})")
_ROMAN_MONTHS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
_QUARTER = re.compile(
    r"(?P<number>[1-4]|i{1,3}|iv)(?:st|nd|rd|th|-?й|-?и)?\s?"
    r"(?:q|quarter|кв|квартал[аеу]?|trimestre|trim)\b(?:\s?of)?[\s.,/-]*(?P<year>\d{4})(?:\s?(?:г|года))?"
    r"|(?:q|t)(?P<number_2>[1-4])[\s.,/'-]*(?P<year_2>\d{4})"
    r"|(?P<year_3>\d{4})[\s.,/-]*q(?P<number_3>[1-4])"
)
_HALF = re.compile(
    r"(?:h(?P<number>[12])|(?P<word>1st|first|2nd|second)\shalf(?:\sof)?)[\s.,/-]*(?P<year>\d{4})"
    r"|(?P<year_2>\d{4})[\s.,/-]*h(?P<number_2>[12])"
)
_DECADE = re.compile(
    r"(?:the\s|in\s|in\sthe\s|annees\s|anos\s|los\sanos\s|les\sannees\s|en\slos\s)*'?"
    r"((?:19|20)?\d0)\s?(?:'?s|-?(?:х|ые|ых|те|ті)(?:\s(?:годов|годы|гг|років|роки))?|er(?:\sjahre)?)"
)
_DECADE_WORDED = re.compile(r"(?:les\s)?annees\s((?:19|20)?\d0)|(?:los\s)?anos\s((?:19|20)?\d0)")


def read_notation(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    if found := _FAR_EAST.fullmatch(text):
        year, month, day = (int(part) if part else None for part in found.groups())
        return [choice(marked, year or 0, month, day)]
    if found := _VIETNAMESE.fullmatch(text):
        return [choice(marked, int(found[3]), int(found[2]), int(found[1]) if found[1] else None)]
    if found := _NUMBERED.fullmatch(text):
        return _numbered(found[1], int(found[2]), marked)
    if found := _ROMAN.fullmatch(text):
        return _roman(found, frame, marked)
    if marked in (None, "greg"):
        return _winter(text) or _stretch(text)
    return None


def _numbered(month: str, year: int, marked: Calendar | None) -> list[Choice] | None:
    named = {name: number for number, name in enumerate(_SWAHILI, start=1)}
    named |= {"kumi na moja": 11, "kumi na mbili": 12}
    number = int(month) if month.isdigit() else named.get(month, 0)
    return [choice(marked, year, number)] if number else None


def _roman(found: re.Match[str], frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    day, between, month, then, year = found.groups()
    if month not in _ROMAN_MONTHS:
        return None
    if not day and (not then.strip() or len(year) == 2):
        # "x 2024" is as likely to be a slip as a month.
        return None
    if day and bool(between.strip()) != bool(then.strip()):
        return None
    number = _ROMAN_MONTHS.index(month) + 1
    return [choice(marked, frame.year(year, marked), number, int(day) if day else None)]


def _winter(text: str) -> list[Choice] | None:
    """“Winter 2023-24” by both of its years."""
    found = _OF_TWO_YEARS.fullmatch(text)
    if not found or SEASONS.get(found[1]) != 24:
        return None
    first, second = int(found[2]), int(found[3])
    if second % 100 != (first + 1) % 100:
        raise Unread
    return [_months(first, 12, 2)]


def _stretch(text: str) -> list[Choice] | None:
    if found := _QUARTER.fullmatch(text):
        told = {key.rstrip("_23"): value for key, value in found.groupdict().items() if value}
        number = told["number"]
        quarter = int(number) if number.isdigit() else _ROMAN_MONTHS.index(number) + 1
        return [_months(int(told["year"]), 3 * quarter - 2, 3 * quarter)]
    if found := _HALF.fullmatch(text):
        told = {key.rstrip("_2"): value for key, value in found.groupdict().items() if value}
        second = told.get("number") == "2" or told.get("word") in ("2nd", "second")
        return [_months(int(told["year"]), 7 if second else 1, 12 if second else 6)]
    if found := _DECADE.fullmatch(text) or _DECADE_WORDED.fullmatch(text):
        digits = next(group for group in found.groups() if group)
        return [_decade(digits)]
    return None


def _decade(digits: str) -> Choice:
    if len(digits) == 2 and int(digits) < 50:
        # "20s" are an age as likely as years.
        raise Unread
    start = digits if len(digits) == 4 else f"19{digits}"
    return Choice(FuzzyDate(f"{start[:3]}X"))


def _months(year: int, first: int, last: int) -> Choice:
    """From the first month to the last, in the next year if that comes earlier in it."""
    start, end = choice("greg", year, first), choice("greg", year + (last < first), last)
    return Choice(FuzzyDate(f"{start.date.edtf}/{end.date.edtf}"))
