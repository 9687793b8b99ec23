"""What a row is compared by: names taken apart, numbers, birth and nationality."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cases.imports.draft import Draft
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.layout.concepts import said_by
from cases.imports.reading.saying import said
from cases.imports.shapes import Day, Row
from people.registry.handles import normalise_handle
from people.registry.matching.ranking import Compared, compared
from people.registry.matching.tokens import kept_tokens
from people.registry.numbers import normalise_number
from people.registry.text import fold

_MOST_NAMES = 6
# Two parts alike in consonants, or a part with an initial; of a single name that name itself.
_TOKENS, _TOKENS_OF_ONE_WORD = frozenset("pi"), frozenset("c")
_EXACT = re.compile(r"\d{4}-\d\d-\d\d")
# "Бекболот Нурланович" is "Нурлан уулу Бекболот": without a family name the father's tells who.
_FATHER_ALONE = re.compile(r"(\S+)\s+(\S{2,}?)(?:[оеoe]вич|[oe]vich)", re.IGNORECASE)
# A list is kept for years: an age in it may have been told long ago.
_OLDEST_AGE = 5


@dataclass(frozen=True, slots=True)
class Birth:
    """Days that it may be (empty where only a year or month is told), and its bounds."""

    days: frozenset[date]
    first: date
    last: date
    by_age: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """A row as it is compared. What is empty is not known."""

    number: int
    names: tuple[Compared, ...]
    tokens: frozenset[str]
    papers: frozenset[str]
    contacts: frozenset[str]
    countries: frozenset[str]
    birth: Birth | None
    father: Compared | None
    is_told_apart: bool
    holds_several: bool
    is_open_source: bool


def facts_of(number: int, draft: Draft) -> Facts:
    """Return what row `number` is compared by."""
    row = draft.row
    names = tuple(dict.fromkeys(_names(draft)))[:_MOST_NAMES]
    taken_apart = tuple(each for name in names if (each := compared(name)).words)
    return Facts(
        number=number,
        names=taken_apart,
        tokens=_tokens(names, taken_apart),
        papers=frozenset(_papers(row)),
        contacts=frozenset(_contacts(row)),
        countries=_countries(row),
        birth=_birth(row.get("dates", {}).get("birth"), draft.frame.as_of),
        father=_father(row),
        is_told_apart=said(draft.cells[Column.REMARKS]).says("namesake", "other_man"),
        holds_several=len(row.get("into", ())) > 1,
        is_open_source=draft.has(Code.OPEN_SOURCE_ONLY)
        or row.get("reporter", {}).get("relation") == "open_source",
    )


def names_of(row: Row) -> list[str]:
    """All names that were understood in a row; none where it has a label only."""
    name = row.get("name")
    if name is None or name.get("placeholder"):
        return []
    several = [each["latin"] for each in row.get("into", ()) if each.get("latin")]
    own = [name.get("latin"), name.get("native"), *name.get("also_known_as", ())]
    return several or [each for each in own if each]


def is_exact(edtf: str | None) -> bool:
    return bool(edtf and _EXACT.fullmatch(edtf))


def members(day: Day | None) -> list[str]:
    """The readings of a date that is a set; a single one of another."""
    edtf = (day["edtf"] if day else "") or ""
    return [each.strip() for each in edtf.strip("[]{}").split(",") if each.strip()]


def _names(draft: Draft) -> Iterator[str]:
    for name in names_of(draft.row):
        yield name
        if found := _FATHER_ALONE.fullmatch(name):
            yield " ".join(found.groups())
    if not draft.row.get("name"):
        yield from filter(None, (draft.cells[Column.NAME], draft.cells[Column.NATIVE]))


def _father(row: Row) -> Compared | None:
    written = row.get("name", {}).get("father_name", "")
    return each if (each := compared(written)).words else None


def _tokens(names: tuple[str, ...], taken_apart: tuple[Compared, ...]) -> frozenset[str]:
    kinds = set(_TOKENS)
    if any(sum(weight == 1 for weight in each.weights) < 2 for each in taken_apart):
        kinds |= _TOKENS_OF_ONE_WORD
    return frozenset(token for name in names for token in kept_tokens(name) if token[0] in kinds)


def _papers(row: Row) -> Iterator[str]:
    numbers = [row.get("passport"), *(paper.get("number") for paper in row.get("papers", ()))]
    yield from (key for number in numbers if number and (key := normalise_number(number)))


def _contacts(row: Row) -> Iterator[str]:
    for phone in row.get("phones", ()):
        # A number that is called the agent's is that of many men.
        if phone.get("e164") and "agent" not in said_by(phone.get("label", "")).concepts:
            yield phone["e164"]
    for contact in row.get("contacts", ()):
        if contact.get("value"):
            yield normalise_handle(contact["value"])


def _countries(row: Row) -> frozenset[str]:
    told = row.get("nationality")
    if told is None:
        return frozenset()
    certain = told.get("alpha3", [])
    return frozenset([*certain, *told.get("alpha3_claimed", ())]) if certain else frozenset()


def _birth(day: Day | None, as_of: date) -> Birth | None:
    if day is None:
        return None
    if day.get("earliest") and day.get("latest"):
        first, last = (date.fromisoformat(str(day[end])) for end in ("earliest", "latest"))
        days = frozenset(date.fromisoformat(each) for each in members(day) if is_exact(each))
        return Birth(days, first, last)
    if age := day.get("age"):
        return _birth_by_age(age, as_of)
    return None


def _birth_by_age(age: dict[str, object], as_of: date) -> Birth | None:
    least, most = age.get("min", age.get("value")), age.get("max", age.get("value"))
    if not isinstance(least, int) or not isinstance(most, int):
        return None
    at = str(age.get("at") or "")[:4]
    told = int(at) if at.isdigit() else as_of.year
    slack = 0 if at.isdigit() else _OLDEST_AGE
    return Birth(
        frozenset(), date(told - slack - most - 1, 1, 1), date(told - least, 12, 31), by_age=True
    )


def folded_name(row: Row) -> str:
    """The first name as a key; empty where there is none."""
    names = names_of(row)
    return fold(names[0]) if names else ""
