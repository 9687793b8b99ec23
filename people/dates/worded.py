"""Dates with the month in words, in any order and any of the languages of the tables."""

import re
from calendar import monthrange

from django.utils.translation import gettext as _

from people.dates import problems
from people.dates.choices import BIKRAM_FROM, Choice, Frame, choice
from people.dates.fuzzy import Calendar
from people.dates.months import BIKRAM, FILLERS, GREGORIAN, SEASONS
from people.dates.problems import Impossible
from people.dates.words import month_name

_TOKEN = re.compile(r"\d+|[^\d\s,.;/'’`\-]+", re.ASCII)
_A_LEAP_YEAR = 2000
_TWO_WORDS = re.compile(r"(كانون|تشرين)\s+")


def read_worded(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    tokens = [token for token in _tokens(text) if token not in FILLERS]
    numbers = [token for token in tokens if token.isdigit()]
    names = [token for token in tokens if not token.isdigit()]
    if not names and len(numbers) == 1 and len(numbers[0]) == 4:
        return [choice(marked, int(numbers[0]))]
    if len(names) != 1 or len(numbers) > 2:
        return None
    if names[0] in SEASONS and len(numbers) == 1:
        return _season(SEASONS[names[0]], frame.year(numbers[0], marked), marked)
    if names[0] not in GREGORIAN and names[0] not in BIKRAM:
        return None
    year, day = _year_and_day(names[0], numbers, month_first=tokens[0] == names[0])
    return [_month(names[0], year, day, frame, marked)]


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(_TWO_WORDS.sub(r"\1_", text))


def _year_and_day(name: str, numbers: list[str], month_first: bool) -> tuple[str, int | None]:
    if any(len(number) not in (1, 2, 4) for number in numbers):
        raise problems.Unread
    if len(numbers) == 2:
        day, year = reversed(numbers) if len(numbers[0]) == 4 else numbers
        if len(day) > 2:
            raise problems.Unread
        return year, int(day)
    if not numbers or len(numbers[0]) == 1 or (len(numbers[0]) == 2 and not month_first):
        if numbers and name in GREGORIAN:
            _refuse_never(int(numbers[0]), GREGORIAN[name])
        raise Impossible(problems.missing_year())
    return numbers[0], None


def _refuse_never(day: int, month: int) -> None:
    """A day that is in no year is the greater mistake than a year left out."""
    if day > monthrange(_A_LEAP_YEAR, month)[1]:
        raise Impossible(
            _("There is no %(day)d %(month)s.") % {"day": day, "month": month_name(month)}
        )


def _month(
    name: str, year_digits: str, day: int | None, frame: Frame, marked: Calendar | None
) -> Choice:
    if name in BIKRAM:
        if marked == "greg":
            raise problems.Unread
        return choice("bs", frame.year(year_digits, "bs"), BIKRAM[name], day)
    year = frame.year(year_digits, "greg")
    if marked == "bs" or (marked is None and year >= BIKRAM_FROM):
        raise Impossible(
            _("The month is not of Bikram Sambat, but the year %(year)s would be.")
            % {"year": year_digits}
        )
    return choice("greg", year, GREGORIAN[name], day)


def _season(season: int, year: int, marked: Calendar | None) -> list[Choice]:
    if marked == "bs" or (marked is None and year >= BIKRAM_FROM):
        raise problems.Unread
    whole_year = choice("greg", year)
    if season != 24:
        return [Choice(whole_year.date.with_edtf(f"{year}-{season}"))]
    # A winter belongs to two years, and people name it by either.
    return [
        Choice(
            whole_year.date.with_edtf(f"{start}-12/{start + 1}-02"),
            _("the winter that began in %(year)d") % {"year": start},
        )
        for start in (year - 1, year)
    ]
