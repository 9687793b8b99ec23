"""EDTF said in plain words. Formats are translatable, for languages order dates differently."""

import re
from datetime import date

from django.utils.dateformat import format as format_date
from django.utils.dates import MONTHS_ALT
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

DAY = pgettext_lazy("date format", "j E Y")
DAY_WITHOUT_YEAR = pgettext_lazy("date format", "j E")
MONTH = pgettext_lazy("date format", "F Y")
SHORT_MONTH = pgettext_lazy("date format", "M Y")
SHORT_MONTH_WITHOUT_YEAR = pgettext_lazy("date format", "M")

_COMPONENT = re.compile(r"(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)", re.ASCII)
_DECADE = re.compile(r"(\d{3})X([?~%]?)", re.ASCII)


def in_words(edtf: str, earliest: date | None, latest: date | None) -> str:
    if edtf.startswith("[") and ".." not in edtf:
        return _set(edtf[1:-1].split(","))
    if edtf.count("/") == 1:
        return _interval(*edtf.split("/"))
    said = _component(edtf)
    if said is None and earliest and latest:
        said = _("between %(start)s and %(end)s") % {
            "start": day_in_words(earliest),
            "end": day_in_words(latest),
        }
    return said or edtf


def _interval(start: str, end: str) -> str:
    first, last = _component(start), _component(end)
    if first and last:
        return _("%(start)s to %(end)s") % {"start": first, "end": last}
    if first:
        return _("from %(start)s") % {"start": first}
    return _("until %(end)s") % {"end": last or end}


def _set(members: list[str]) -> str:
    *others, last = (_component(member) or member for member in _without_shared_year(members))
    if not others:
        return last
    return _("%(others)s or %(last)s") % {"others": ", ".join(others), "last": last}


def _without_shared_year(members: list[str]) -> list[str]:
    """Of plain days or plain months in one year, only the last one keeps its year."""
    shapes = {len(member) for member in members}
    if len({member[:4] for member in members}) > 1 or shapes not in ({7}, {10}):
        return members
    if not all(re.fullmatch(r"\d{4}-\d\d(-\d\d)?", member) for member in members):
        return members
    *others, last = members
    if shapes == {10}:
        return [*(_format(_first_day(day), DAY_WITHOUT_YEAR) for day in others), last]
    short = [_format(_first_day(month), SHORT_MONTH_WITHOUT_YEAR) for month in others]
    return [*short, _format(_first_day(last), SHORT_MONTH)]


def _component(edtf: str) -> str | None:
    if decade := _DECADE.fullmatch(edtf):
        said = _("the %(decade)s0s") % {"decade": decade[1]}
        return _doubted(said, decade[2])
    found = _COMPONENT.fullmatch(edtf)
    if not found:
        return None
    year, month, day, doubt = found.groups()
    if month and month.isdigit() and int(month) > 12:
        season = _season(int(month), year)
        if season is None:
            return None
        said = season
    elif month == "XX" and day and day != "XX":
        return None
    elif not month or month == "XX":
        said = year
    elif not day or day == "XX":
        said = _format(date(int(year), int(month), 1), MONTH)
    else:
        said = day_in_words(date(int(year), int(month), int(day)))
    return _doubted(said, doubt)


def _season(season: int, year: str) -> str | None:
    named = {
        21: _("spring %(year)s"),
        22: _("summer %(year)s"),
        23: _("autumn %(year)s"),
        24: _("winter %(year)s"),
    }.get(season)
    return named % {"year": year} if named else None


def _doubted(said: str, doubt: str) -> str:
    if doubt == "~":
        return _("about %(date)s") % {"date": said}
    if doubt == "?":
        return _("%(date)s?") % {"date": said}
    if doubt == "%":
        return _("about %(date)s?") % {"date": said}
    return said


def day_in_words(day: date) -> str:
    return _format(day, DAY)


def month_name(month: int) -> str:
    return str(MONTHS_ALT[month])


def _first_day(member: str) -> date:
    year, month, *day = map(int, member.split("-"))
    return date(year, month, *(day or [1]))


def _format(day: date, pattern: Promise) -> str:
    return str(format_date(day, str(pattern)))
