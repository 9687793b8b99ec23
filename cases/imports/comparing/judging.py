"""Whether two rows are about one man: certain, probable, possible, or surely two men."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as lazy

from cases.imports.comparing.facts import Birth, Facts
from people.registry.duplicates.scoring import name_likeness
from people.registry.matching.ranking import Compared, least_met

CERTAIN, PROBABLE, POSSIBLE, EXACT, NOT_DUPLICATE = (
    "certain",
    "probable",
    "possible",
    "exact",
    "not_duplicate",
)

# How alike names are that are the same in another spelling or script, and that may be.
_SAME_FROM, _ALIKE_FROM = 0.9, 0.82
# A word of the shorter name that is met less well than this is another name.
_OTHER_WORD = 0.82
_SLIP_DAYS, _SLIP_YEARS, _NEAR_YEARS = 3, (1, 10), 1


class Names(StrEnum):
    SAME = "same"
    ALIKE = "alike"
    ONE_WORD = "one word"
    OTHER = "other"
    UNKNOWN = "unknown"


class Births(StrEnum):
    SAME_DAY = "same day"
    AGREE = "agree"
    SLIP = "slip"
    NEAR = "near"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two rows have in common, and what sets them apart."""

    names: Names
    words: int
    births: Births
    papers: frozenset[str]
    contacts: frozenset[str]
    other_paper: bool
    other_contact: bool
    other_country: bool


def compare_two(one: Facts, other: Facts, of_many: frozenset[str] = frozenset()) -> Likeness:
    """Compare two rows; contacts `of_many` say nothing of who somebody is."""
    names, words = _names(one.names, other.names)
    contacts = one.contacts & other.contacts - of_many
    papers = one.papers & other.papers
    return Likeness(
        names=names,
        words=words,
        births=_births(one.birth, other.birth),
        papers=papers,
        contacts=contacts,
        other_paper=bool(one.papers and other.papers and not papers),
        other_contact=bool(one.contacts and other.contacts and not contacts),
        other_country=bool(
            one.countries and other.countries and not one.countries & other.countries
        ),
    )


def kind_of_pair(like: Likeness) -> str:
    """Return what the two rows are; "" where there is nothing to be said of them."""
    if like.papers:
        return _of_one_paper(like)
    if like.contacts:
        return _of_one_contact(like)
    return _by_name(like)


def _of_one_paper(like: Likeness) -> str:
    if like.names == Names.OTHER:
        return POSSIBLE
    return PROBABLE if like.names == Names.UNKNOWN else CERTAIN


def _of_one_contact(like: Likeness) -> str:
    """A family has one telephone: name and birth say whether it is one man."""
    if like.names == Names.OTHER:
        is_maybe = like.births == Births.SAME_DAY and not like.other_paper
        return POSSIBLE if is_maybe else NOT_DUPLICATE
    if like.names == Names.UNKNOWN or like.births == Births.OTHER or like.other_country:
        return POSSIBLE
    if like.names == Names.ONE_WORD:
        return PROBABLE if like.births == Births.SAME_DAY else POSSIBLE
    if like.other_paper:
        return PROBABLE if like.births == Births.SAME_DAY else POSSIBLE
    return CERTAIN if like.births == Births.SAME_DAY else PROBABLE


def _by_name(like: Likeness) -> str:
    """Nothing but a name speaks for it: at the most it is for somebody to decide."""
    if like.names not in (Names.SAME, Names.ALIKE, Names.ONE_WORD) or like.other_country:
        return ""
    apart = like.other_paper or like.other_contact
    if like.births == Births.SAME_DAY:
        is_probable = like.names == Names.SAME and not like.other_paper
        return PROBABLE if is_probable else POSSIBLE
    if like.names != Names.SAME:
        return ""
    if like.births == Births.OTHER:
        return NOT_DUPLICATE if apart else ""
    if like.births in (Births.SLIP, Births.NEAR, Births.AGREE):
        return "" if like.other_paper and like.births != Births.SLIP else POSSIBLE
    return POSSIBLE if not apart and like.words > 1 else ""


def _names(ones: tuple[Compared, ...], others: tuple[Compared, ...]) -> tuple[Names, int]:
    """How alike the two names are that are most alike, and how many whole words they have."""
    if not ones or not others:
        return Names.UNKNOWN, 0
    best, a, b = max(
        ((name_likeness(one, other), one, other) for one in ones for other in others),
        key=lambda found: found[0],
    )
    words = min(_whole_words(a), _whole_words(b))
    if best < _ALIKE_FROM or _worst(a, b) < _OTHER_WORD:
        return Names.OTHER, words
    if words < 2:
        return Names.ONE_WORD, words
    return (Names.SAME if best >= _SAME_FROM else Names.ALIKE), words


def _worst(one: Compared, other: Compared) -> float:
    shorter, longer = sorted((one, other), key=lambda name: sum(name.weights))
    return least_met(shorter, longer)


def _whole_words(name: Compared) -> int:
    return sum(weight == 1 for weight in name.weights)


def _births(one: Birth | None, other: Birth | None) -> Births:
    if one is None or other is None:
        return Births.UNKNOWN
    if one.days & other.days:
        return Births.SAME_DAY
    gap = max(one.first.year, other.first.year) - min(one.last.year, other.last.year)
    if one.by_age or other.by_age:
        return Births.OTHER if gap > _NEAR_YEARS + 1 else Births.UNKNOWN
    if one.days and other.days:
        is_slip = any(_is_slip(a, b) for a in one.days for b in other.days)
        return Births.SLIP if is_slip else Births.OTHER
    if max(one.first, other.first) <= min(one.last, other.last):
        return Births.AGREE
    return Births.NEAR if gap <= _NEAR_YEARS else Births.OTHER


def _is_slip(one: date, other: date) -> bool:
    """A day that was miscounted, day and month that changed places, or a year mistyped."""
    if abs(one - other) <= timedelta(days=_SLIP_DAYS):
        return True
    if one.year == other.year:
        return (one.day, one.month) == (other.month, other.day)
    is_same_day = (one.day, one.month) == (other.day, other.month)
    return is_same_day and abs(one.year - other.year) in _SLIP_YEARS


def why(like: Likeness) -> str:
    """What speaks for it and what against it, in words."""
    said = [
        *(_("same passport %(number)s") % {"number": each} for each in sorted(like.papers)),
        *(_("shared contact %(number)s") % {"number": each} for each in sorted(like.contacts)),
        str(_NAMES[like.names]),
        str(_BIRTHS[like.births]),
        _("another passport") if like.other_paper else "",
        _("no shared phone") if like.other_contact else "",
        _("another nationality") if like.other_country else "",
    ]
    return ", ".join(filter(None, said))


_NAMES = {
    Names.SAME: lazy("the same name, perhaps in another form"),
    Names.ALIKE: lazy("the name is alike"),
    Names.ONE_WORD: lazy("one word of the name is the same"),
    Names.OTHER: lazy("the name is another: relatives, perhaps"),
    Names.UNKNOWN: "",
}
_BIRTHS = {
    Births.SAME_DAY: lazy("the same day of birth"),
    Births.AGREE: lazy("the birth agrees as far as it is told"),
    Births.SLIP: lazy("the days of birth differ by a slip"),
    Births.NEAR: lazy("the births are close, and differ"),
    Births.OTHER: lazy("the birth is another"),
    Births.UNKNOWN: "",
}
