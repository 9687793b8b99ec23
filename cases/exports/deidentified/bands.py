"""Values made rougher, step by step: each step knows the value before it and nothing else.

What is known roughly already stays as rough as it is until a step reaches it. So whatever is one
value stays one value on all further steps.
"""

from collections.abc import Mapping
from datetime import date

from cases.casebook.fate_groups import FATE_OF
from cases.casebook.vocabularies import Force, Pathway
from people.registry.regions import region_of

UNKNOWN, ALL = "unknown", "*"
# Nobody is told apart from fewer than so many, whatever was asked; and how many are usual.
FLOOR, USUAL_K = 5, 11
_QUARTER = 3
_DECADE, _HALF = 10, 5

_PATHWAYS: Mapping[str, str] = {
    Pathway.UNKNOWN: UNKNOWN,
    Pathway.JOB_FRAUD: "deceived",
    **dict.fromkeys(
        [Pathway.MIGRANT_COERCION, Pathway.NEW_CITIZEN_SUMMONS, Pathway.RESIDENCY_CONDITION],
        "pressed_as_migrant",
    ),
    **dict.fromkeys([Pathway.CONVICT, Pathway.PRETRIAL_DETAINEE], "from_prison"),
    **dict.fromkeys(
        [Pathway.CONSCRIPT_COERCED, Pathway.MOBILISED, Pathway.STATE_DEPLOYMENT], "through_army"
    ),
    **dict.fromkeys([Pathway.VOLUNTARY, Pathway.DISPUTED, Pathway.OTHER], "other"),
}
_FORCES: Mapping[str, str] = {
    Force.UNKNOWN: UNKNOWN,
    **dict.fromkeys([Force.RU_MOD, Force.RU_ROSGVARDIA], "state_army"),
    **dict.fromkeys([Force.VOLUNTEER_CORPS, Force.PMC, Force.DPR_LPR, Force.OTHER], "other"),
}


def everything(_value: str) -> str:
    return ALL


def region(country: str) -> str:
    return region_of(country) or UNKNOWN


def fate(status: str) -> str:
    return FATE_OF[status]


def pathway(code: str) -> str:
    return _PATHWAYS[code]


def force(code: str) -> str:
    return _FORCES[code]


def month_between(earliest: str | None, latest: str | None) -> str:
    """Return the month of two bounds, or the quarter or year that both lie in."""
    if not earliest or not latest:
        return UNKNOWN
    first, last = date.fromisoformat(earliest), date.fromisoformat(latest)
    if first.year != last.year:
        return UNKNOWN
    if first.month == last.month:
        return f"{first:%Y-%m}"
    quarter = _quarter(first.month)
    return f"{first:%Y}-Q{quarter}" if quarter == _quarter(last.month) else f"{first:%Y}"


def quarter(told: str) -> str:
    year, _dash, month = told.partition("-")
    return f"{year}-Q{_quarter(int(month))}" if month.isdecimal() else told


def year(told: str) -> str:
    return told.partition("-")[0]


def born_between(earliest: str | None, latest: str | None) -> str:
    """Return the five years that both bounds of a birth lie in, or the ten.

    Years of birth and not of age: the file of the same cases reads the same next year.
    """
    if not earliest or not latest:
        return UNKNOWN
    first, last = int(earliest[:4]), int(latest[:4])
    for width in (_HALF, _DECADE):
        if first // width == last // width:
            return _years(first, width)
    return UNKNOWN


def decade(told: str) -> str:
    return told if told == UNKNOWN else _years(int(told[:4]), _DECADE)


def _years(one: int, width: int) -> str:
    first = one // width * width
    return f"{first}-{first + width - 1}"


def _quarter(month: int) -> int:
    return (month - 1) // _QUARTER + 1
