"""What the dates of a row say about one another: which reading can be, and which date cannot."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.imports.issues import Code
from cases.imports.reading.dating.told import Told
from people.dates.bounds import months_after
from people.dates.fuzzy import FuzzyDate

# Of each pair the first is not after the second.
_EVENTS = ("left_home", "contract", "last_contact", "death", "returned", "awol", "applied")
_IN_ORDER = (
    *(("birth", event) for event in _EVENTS),
    ("left_home", "contract"),
    ("left_home", "last_contact"),
    ("left_home", "death"),
    ("left_home", "returned"),
    ("left_home", "awol"),
    ("left_home", "applied"),
    ("contract", "death"),
    ("contract", "returned"),
    ("contract", "awol"),
    ("last_contact", "death"),
    ("death", "applied"),
)
_NAMED = {
    "birth": gettext_lazy("birth"),
    "left_home": gettext_lazy("departure"),
    "contract": gettext_lazy("contract"),
    "last_contact": gettext_lazy("last contact"),
    "death": gettext_lazy("death"),
    "returned": gettext_lazy("return"),
}
_YOUNGEST = 12
# Before this an event is mistaken more likely than the birth.
_FIRST_EVENT = 2000
_SOLAR = frozenset(["AFG", "IRN"])
Days = Mapping[str, Told]


def decide(days: Days, citizen_of: frozenset[str] = frozenset()) -> dict[str, Told]:
    """Keep of each open date the reading that agrees with the others, if it is one alone."""
    decided = {key: _by_country(told, citizen_of) for key, told in days.items()}
    while True:
        settled = next(_decisions(decided), None)
        if settled is None:
            return decided
        key, told = settled
        decided[key] = told


def _decisions(days: Days) -> Iterator[tuple[str, Told]]:
    for key, told in days.items():
        if not told.is_open:
            continue
        kept = [each for each in told.readings if _agrees(key, each, days)]
        if len(kept) == 1:
            yield key, _settled(told, kept[0], _("the other dates of the row leave this one"))


def _by_country(told: Told, citizen_of: frozenset[str]) -> Told:
    """A year of the Islamic or of the Persian calendar is that of his country."""
    calendars = {each.calendar for each in told.readings}
    if not told.is_open or not citizen_of or calendars != {"islamic", "persian"}:
        return told
    calendar = "persian" if citizen_of & _SOLAR else "islamic"
    kept = tuple(each for each in told.readings if each.calendar == calendar)
    if len(kept) == 1:
        return _settled(told, kept[0], _("the calendar of his country"))
    return replace(told, readings=kept)


def _settled(told: Told, kept: FuzzyDate, why: str) -> Told:
    others = ", ".join(each.edtf for each in told.readings if each != kept)
    asked = _("%(kept)s and not %(others)s: %(why)s.") % {
        "kept": kept.edtf,
        "others": others,
        "why": why,
    }
    return replace(
        told,
        readings=(kept,),
        is_open=False,
        note=asked,
        code=Code.AMBIGUOUS_DATE_RESOLVED,
        asked=asked,
    )


def agreeing(key: str, told: Told, days: Days) -> list[FuzzyDate]:
    """The readings that agree with what is certain in the row."""
    return [each for each in told.readings if _agrees(key, each, days)]


def _agrees(key: str, reading: FuzzyDate, days: Days) -> bool:
    for first, second in _IN_ORDER:
        if first == key and (other := _certain(days.get(second))):
            if _is_after(reading, other):
                return False
        elif second == key and (other := _certain(days.get(first))) and _is_after(other, reading):
            return False
    return True


def _certain(told: Told | None) -> FuzzyDate | None:
    return told.readings[0] if told and len(told.readings) == 1 else None


def _is_after(first: FuzzyDate, second: FuzzyDate) -> bool:
    """Whether it is wholly after the other."""
    return bool(first.earliest and second.latest and first.earliest > second.latest)


def impossible(days: Days) -> Iterator[tuple[str, str, bool]]:
    """Yield the dates that cannot follow others: which, why, and whether it cannot stand at all.

    Of two that contradict each other the one that stands against more is not believed.
    """
    yield from _births(days)
    for key in ("death", "returned"):
        before = [
            str(_NAMED[other])
            for other in ("left_home", "contract")
            if _comes_first(key, other, days)
        ]
        if before:
            yield key, _said(key, before), True
    if _comes_first("death", "last_contact", days):
        yield "death", _said("death", [str(_NAMED["last_contact"])]), False


def unlikely(days: Days) -> Iterator[tuple[str, str]]:
    """Yield what seldom is, and may be: a contract or a last contact before he left home."""
    for key in ("contract", "last_contact"):
        if _comes_first(key, "left_home", days):
            yield key, _said(key, [str(_NAMED["left_home"])])


def _births(days: Days) -> Iterator[tuple[str, str, bool]]:
    birth = _certain(days.get("birth"))
    if birth is None or birth.earliest is None:
        return
    grown = months_after(birth.earliest, 12 * _YOUNGEST)
    early = []
    for key in ("left_home", "contract", "last_contact", "death"):
        event = _certain(days.get(key))
        if event and event.latest and event.latest < grown:
            if event.latest.year < _FIRST_EVENT:
                yield key, _said("birth", [str(_NAMED[key])], _YOUNGEST), True
            else:
                early.append(str(_NAMED[key]))
    if early:
        yield "birth", _said("birth", early, _YOUNGEST), True


def _comes_first(key: str, other: str, days: Days) -> bool:
    mine, theirs = _certain(days.get(key)), _certain(days.get(other))
    return bool(mine and theirs and _is_after(theirs, mine))


def _said(key: str, others: list[str], years: int = 0) -> str:
    if years:
        return _("Less than %(years)d years from birth to %(others)s.") % {
            "years": years,
            "others": ", ".join(others),
        }
    return _("%(what)s before %(others)s.") % {
        "what": str(_NAMED[key]).capitalize(),
        "others": ", ".join(others),
    }
