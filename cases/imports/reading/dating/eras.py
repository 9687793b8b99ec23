"""Years that a number alone does not tell the calendar of: his country says which it may be."""

import re
from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.imports.issues import Code
from cases.imports.reading.dating.kept import read_once
from cases.imports.reading.dating.order import Days
from cases.imports.reading.dating.told import Told

# Where years of the fourteenth and fifteenth hundred are of a calendar that is not read here.
_UNREAD = {"BGD": gettext_lazy("Bengali calendar"), "MMR": gettext_lazy("Burmese calendar")}
_OF_THE_MOON_OR_SUN = frozenset({"islamic", "persian"})
_ETHIOPIC = frozenset({"ETH", "ERI"})
# What happened to these men happened since then.
_WAR = date(2022, 2, 24)
# The name of a month; “ME” and “BS” behind a year are shorter.
_NAME = re.compile(r"[^\W\d_]{4,}")


def by_his_country(days: Days, citizen_of: frozenset[str], as_of: date) -> dict[str, Told]:
    """Ask where a date in figures is likely of a calendar that his country has beside ours."""
    if not citizen_of & (_ETHIOPIC | _UNREAD.keys()):
        return dict(days)
    is_ethiopic = any(
        each.calendar == "ethiopic" for told in days.values() for each in told.readings
    )
    asked = {}
    for key, told in days.items():
        if citizen_of & _ETHIOPIC:
            is_doubted = is_ethiopic if key == "birth" else _is_before_the_war(told)
            asked[key] = _with_ethiopic(told, as_of) if is_doubted else told
        else:
            asked[key] = _unread(told, citizen_of)
    return asked


def _unread(told: Told, citizen_of: frozenset[str]) -> Told:
    calendars = {each.calendar for each in told.readings}
    if not calendars or not calendars <= _OF_THE_MOON_OR_SUN or _NAME.search(told.raw):
        return told
    named = " / ".join(str(name) for code, name in _UNREAD.items() if code in citizen_of)
    note = _("Likely a date of the %(calendar)s: write it in the Gregorian calendar.")
    said = note % {"calendar": named}
    return Told(told.raw, note=said, code=Code.NOT_A_DATE, asked=said)


def _is_before_the_war(told: Told) -> bool:
    return bool(told.readings) and all(
        each.latest is not None and each.latest < _WAR for each in told.readings
    )


def _with_ethiopic(told: Told, as_of: date) -> Told:
    """A Gregorian date in figures with what it would be in the Ethiopian calendar beside it."""
    if any(each.calendar != "greg" for each in told.readings) or _NAME.search(told.raw):
        return told
    found = [choice.date for choice in read_once(f"{told.raw} EC", as_of).choices]
    ethiopic = [each for each in found if each.calendar == "ethiopic"]
    if not told.readings or not ethiopic:
        return told
    asked = _("Of the Ethiopian calendar or of ours?")
    both = (*told.readings, *(replace(each, raw=told.raw) for each in ethiopic))
    return replace(
        told, readings=both, is_open=True, note=asked, code=Code.AMBIGUOUS_DATE, asked=asked
    )
