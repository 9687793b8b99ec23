"""A day or month whose year nobody wrote: the other dates of the row tell which it was."""

import re
from dataclasses import replace
from datetime import date, timedelta

from django.utils.translation import gettext as _

from cases.imports.issues import Code
from cases.imports.reading.dating.kept import read_once
from cases.imports.reading.dating.order import Days, agreeing
from cases.imports.reading.dating.told import Told
from people.dates.choices import Choice, qualify
from people.dates.fuzzy import FuzzyDate

_YEARS_BACK = 6
_NUMBERS = re.compile(r"\d{1,2}\s?([./-])\s?\d{1,2}")


def with_year(key: str, told: Told, days: Days, as_of: date) -> Told:
    """The date in the year in which it fits, in doubt. A hearing is still to come.

    Without another date of the row to hold on to, nothing is inferred.
    """
    anchors = [
        each.readings[0]
        for name, each in days.items()
        if name not in ("birth", key) and len(each.readings) == 1
    ]
    if not anchors and key != "hearing":
        return told
    readings = tuple(_candidates(told.yearless, as_of))
    fitting = agreeing(key, Told(told.raw, readings), days)
    coming = key == "hearing"
    fitting = [each for each in fitting if each.earliest and (each.earliest > as_of) == coming]
    if not fitting:
        return told
    best = _nearest(key, fitting, days, as_of)
    note = _("The year is not written: inferred.")
    kept = qualify(Choice(replace(best, raw=told.raw)), "?").date
    # In a cell of its own the year was forgotten; in free text few write it.
    return Told(told.raw, (kept,), note, Code.AMBIGUOUS_DATE if told.code else "", note)


def _candidates(text: str, as_of: date) -> list[FuzzyDate]:
    pair = _NUMBERS.fullmatch(text.strip())
    glue = pair[1] if pair else " "
    found: list[FuzzyDate] = []
    for year in range(as_of.year + 1, as_of.year - _YEARS_BACK, -1):
        reading = read_once(f"{text.strip()}{glue}{year}", as_of)
        if len(reading.choices) == 1:
            found.append(reading.choices[0].date)
    return found


def _nearest(key: str, fitting: list[FuzzyDate], days: Days, as_of: date) -> FuzzyDate:
    """Nearest to what comes right before or after it: a death to the last contact."""
    beside = {
        "left_home": "contract",
        "contract": "left_home",
        "last_contact": "death",
        "death": "last_contact",
        "returned": "last_contact",
        "awol": "last_contact",
    }.get(key, "")
    other = days.get(beside)
    if other and len(other.readings) == 1 and other.readings[0].earliest:
        target = other.readings[0].earliest
    else:
        target = as_of
    return min(fitting, key=lambda each: abs((each.earliest or date.min) - target) or timedelta())
