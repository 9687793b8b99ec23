"""From what was understood of a row to what the registry and the casebook take."""

from collections.abc import Iterator, Mapping
from typing import Any

from cases.casebook.fates import SURELY_DEAD
from cases.casebook.vocabularies import Pathway, Status
from cases.imports.cells import Cells
from cases.imports.fields import DAYS, Column
from cases.imports.issues import Code
from cases.imports.reading.dating.forms import CODES
from cases.imports.reading.kin.forms import FAMILY
from cases.imports.shapes import Day, Name, Nationality, Reporter, Row
from cases.imports.vocabularies import Takes
from people.dates.codes import Calendar
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson, NewRelative
from people.registry.vocabularies import (
    ContactKind,
    ContactOf,
    IdentifierKind,
    KnownAnswer,
    NameKind,
    Relation,
    Sex,
)

_CALENDARS: Mapping[str, Calendar] = {code: calendar for calendar, code in CODES.items()}
# Which fact of a case a column tells.
FACTS = {
    Column.LEFT_HOME: "left_home",
    Column.CONTRACT: "contract_signed",
    Column.LAST_CONTACT: "last_contact",
    Column.AGENT: "recruiter",
    Column.JOB: "promised_role",
    Column.PAY: "promised_pay",
    Column.UNIT: "unit",
    Column.TERM: "contract_term_months",
}
# What these say stands in the case as it was written, if it is no longer than so many letters.
_LONGEST = {Column.AGENT: 500, Column.JOB: 500, Column.PAY: 200, Column.UNIT: 500}
# Unknown whose: kept as the family's, which is what a sheet of families holds.
_FAMILY = FAMILY | {Relation.UNKNOWN}


def person_told(row: Row) -> NewPerson:
    """Return the person of a row. What is only claimed, or asked, is not in it."""
    age, age_as_of = _age(row)
    contacts = tuple(_contacts(row))
    is_self = _reporter(row)["relation"] == Relation.SELF
    names = tuple(_names(row))
    return NewPerson(
        names=names,
        label="" if names else _name(row).get("label", ""),
        birth=date_of(row.get("dates", {}).get("birth")),
        age=age,
        age_as_of=age_as_of,
        sex=row.get("sex", Sex.UNKNOWN),
        no_contact_with_home_state=has(row, Code.NO_CONTACT_WITH_STATE),
        nationalities=tuple(nationality_of(row)["alpha3"][:1]),
        identifiers=tuple(_papers(row)),
        contacts=contacts if is_self else (),
        relatives=() if is_self else tuple(_reporters(row, contacts)),
    )


def facts_told(row: Row, cells: Cells, takes: frozenset[str]) -> dict[str, Any]:
    """Return the facts of the case: dates and texts as they are, suggestions where they are taken.

    Texts of a row that tells where somebody hides, or of what is a crime at home, are left out:
    they are kept apart.
    """
    days = row.get("dates", {})
    facts: dict[str, Any] = {
        FACTS[column]: day
        for column, name in DAYS.items()
        if column in FACTS and (day := date_of(days.get(name)))
    }
    if facts.get("contract_signed"):
        facts["contract_exists"] = KnownAnswer.YES
    if months := row.get("term_months"):
        facts["contract_term_months"] = months
    if row.get("contract_open_ended"):
        facts["contract_open_ended"] = KnownAnswer.YES
    if not has(row, Code.SENSITIVE_LOCATION):
        facts |= {
            FACTS[column]: cells[column]
            for column, most in _LONGEST.items()
            if 0 < len(cells[column]) <= most
        }
    facts |= {name: row[name] for name in ("health", "side", "force") if row.get(name)}
    if Takes.PATHWAY in takes:
        facts["pathway"] = row.get("pathway", Pathway.UNKNOWN)
    if Takes.MEANS in takes:
        lists = ("means", "inducements", "channels")
        facts |= {name: row[name] for name in lists if row.get(name)}  # type: ignore[literal-required]
    return facts


def status_told(row: Row) -> tuple[str, FuzzyDate | None]:
    """Return the status that a sheet may set, and its day: a sheet confirms no death."""
    status = row.get("status", Status.UNKNOWN)
    death = date_of(row.get("dates", {}).get("death"))
    if status in SURELY_DEAD:
        status = Status.KILLED_UNCONFIRMED
    return str(status), death if status == Status.KILLED_UNCONFIRMED else None


def date_of(day: Day | None) -> FuzzyDate | None:
    """Return a day as it is kept, with the words in which it was written."""
    if not day or not day.get("edtf"):
        return None
    calendar = _CALENDARS.get(day.get("calendar", ""), "greg")
    return FuzzyDate(str(day["edtf"]), day["raw"][:100], calendar)


def has(row: Row, code: str) -> bool:
    return any(each["code"] == code for each in row.get("issues", []))


def nationality_of(row: Row) -> Nationality:
    return row.get("nationality", Nationality(raw="", alpha3=[], confidence="none"))


def _name(row: Row) -> Name:
    return row.get("name", Name(latin=None))


def _reporter(row: Row) -> Reporter:
    return row.get("reporter", Reporter(name=None, relation=Relation.UNKNOWN))


def _names(row: Row) -> Iterator[NewName]:
    name = _name(row)
    if name.get("placeholder"):
        return
    latin, native = name.get("latin"), name.get("native")
    if latin:
        yield NewName(latin)
    if native:
        yield NewName(native, NameKind.NATIVE if latin else NameKind.PRIMARY)
    for alias in name.get("also_known_as", []):
        yield NewName(alias, NameKind.ALIAS)


def _age(row: Row) -> tuple[tuple[int, int] | None, FuzzyDate | None]:
    """An age says something only with the day on which it was told."""
    birth = row.get("dates", {}).get("birth")
    told = birth.get("age", {}) if birth else {}
    at = told.get("at")
    least, most = told.get("min", told.get("value")), told.get("max", told.get("value"))
    if not at or least is None or most is None:
        return None, None
    return (least, most), FuzzyDate(at)


def _papers(row: Row) -> Iterator[NewIdentifier]:
    if number := row.get("passport"):
        yield NewIdentifier(number)
    for paper in row.get("papers", []):
        if paper.get("kind") in IdentifierKind.values and paper.get("number"):
            yield NewIdentifier(paper["number"], paper["kind"])


def _contacts(row: Row) -> Iterator[NewContact]:
    relation = _reporter(row)["relation"]
    of = ContactOf.FAMILY if relation in _FAMILY else ContactOf.OTHER
    if relation == Relation.SELF:
        of = ContactOf.SELF
    for phone in row.get("phones", []):
        # A number that nobody can dial is kept as it was written.
        yield NewContact(phone["raw"], e164=phone["e164"], of=of)
    for contact in row.get("contacts", []):
        if contact.get("type") in ContactKind.values and contact.get("value"):
            yield NewContact(contact["value"], kind=contact["type"], of=of)


def _reporters(row: Row, contacts: tuple[NewContact, ...]) -> Iterator[NewRelative]:
    reporter = _reporter(row)
    father = _name(row).get("father_name")
    name = reporter["name"] or ""
    if name or contacts or reporter["relation"] != Relation.UNKNOWN:
        yield NewRelative(
            name=name, kind=reporter["relation"], is_reporter=True, contacts=contacts
        )
    if father and father != name:
        yield NewRelative(name=father, kind=Relation.PARENT)
