"""Dates with the month in words, in any order and any of the languages of the tables."""

import re
from calendar import monthrange

from django.utils.translation import gettext as _

from people.dates import problems
from people.dates.calendars import YEARS
from people.dates.choices import BIKRAM_FROM, FIRST_YEAR, Choice, Frame, choice, stretch
from people.dates.codes import Calendar
from people.dates.months import BENGALI, FILLERS, LONG_NAMES, MONTHS, SEASONS
from people.dates.problems import Impossible, NoYear, OtherCalendar
from people.dates.slips import month_meant
from people.dates.words import month_name

_TOKEN = re.compile(r"\d+|[^\d\s,،፣.;/'\-()]+", re.ASCII)
# Short for October in Portuguese; alone it is an English word.
_OUTUBRO = re.compile(r"\bout(?=[/.\-]\d)")
_A_LEAP_YEAR = 2000
_HIJRA = 622


def read_worded(text: str, frame: Frame, marked: Calendar | None) -> list[Choice] | None:
    tokens = [token for token in _tokens(text) if token not in FILLERS or token in MONTHS]
    numbers = [token for token in tokens if token.isdigit()]
    names = [token for token in tokens if not token.isdigit()]
    if not names and len(numbers) == 1 and len(numbers[0]) == 4:
        return [choice(marked, int(numbers[0]))]
    if len(names) != 1 or len(numbers) > 2:
        return None
    if names[0] in SEASONS and len(numbers) == 1:
        return _season(SEASONS[names[0]], frame.year(numbers[0], marked), marked)
    if names[0] in BENGALI and numbers and re.fullmatch(r"1[34]\d\d", numbers[-1]):
        raise OtherCalendar(problems.unread_calendar(_("the Bengali calendar")))
    name = month_meant(names[0])
    if name is None:
        return None
    year, day = _year_and_day(name, numbers, month_first=tokens[0] == names[0])
    if "islamic" in MONTHS[name] and _is_gregorian(year, marked):
        return _islamic_months_in(int(year), MONTHS[name]["islamic"], day)
    read = _month(name, year, day, frame, marked)
    if name != names[0] and "greg" in MONTHS[name] and not names[0].startswith(name):
        note = _("“%(typed)s” was read as %(month)s.") % {
            "typed": names[0],
            "month": month_name(MONTHS[name]["greg"]),
        }
        read = Choice(read.date, read.how, read.note or note)
    return [read]


def _tokens(text: str) -> list[str]:
    text = _OUTUBRO.sub("outubro", text)
    joined = LONG_NAMES.sub(lambda found: re.sub(r"[\s\-]+", "_", found[0]), text)
    return _TOKEN.findall(joined)


def _year_and_day(name: str, numbers: list[str], month_first: bool) -> tuple[str, int | None]:
    if any(len(number) not in (1, 2, 4) for number in numbers):
        raise problems.Unread
    if len(numbers) == 2:
        day, year = reversed(numbers) if len(numbers[0]) == 4 else numbers
        if len(day) > 2:
            raise problems.Unread
        return year, int(day)
    if not numbers or len(numbers[0]) == 1 or (len(numbers[0]) == 2 and not month_first):
        if numbers and "greg" in MONTHS[name]:
            _refuse_never(int(numbers[0]), MONTHS[name]["greg"])
        raise NoYear(problems.missing_year())
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
    meanings = MONTHS[name]
    if "greg" in meanings and marked in (None, "greg", "buddhist"):
        year = frame.year(year_digits, "greg")
        if marked is None and BIKRAM_FROM <= year <= YEARS["bs"][-1]:
            raise Impossible(
                _("The month is not of Bikram Sambat, but the year %(year)s would be.")
                % {"year": year_digits}
            )
        return choice(marked, year, meanings["greg"], day)
    told = [meant for meant in meanings if meant != "greg"]
    if marked is not None:
        told = [meant for meant in told if meant == marked]
    if not told:
        raise problems.Unread
    calendar = next((each for each in told if _belongs(year_digits, each)), told[0])
    return choice(calendar, frame.year(year_digits, calendar), meanings[calendar], day)


def _is_gregorian(year: str, marked: Calendar | None) -> bool:
    return marked in (None, "greg") and len(year) == 4 and int(year) >= FIRST_YEAR


def _islamic_months_in(year: int, month: int, day: int | None) -> list[Choice]:
    """“Ramadan 2024” by the years of the Islamic calendar in which that can be."""
    about = (year - _HIJRA) * 33 // 32
    found = [choice("islamic", each, month, day) for each in range(about - 1, about + 3)]
    return [each for each in found if each.date.earliest and each.date.earliest.year == year]


def _belongs(year_digits: str, calendar: Calendar) -> bool:
    return len(year_digits) == 4 and int(year_digits) in YEARS[calendar]


def _season(season: int, year: int, marked: Calendar | None) -> list[Choice]:
    if marked == "persian":
        start, end = (choice(marked, year, 3 * (season - 20) - back).date for back in (2, 0))
        return [Choice(stretch(start, end))]
    if marked not in (None, "greg") or (marked is None and year >= BIKRAM_FROM):
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
