"""Which writes may change what a partner is told of a case, or whether it is told anything."""

from functools import lru_cache
from typing import Any

from cases.access.gathering import READS
from cases.access.models import Consent, Grant
from cases.casebook.models import Case, Claim, Event
from cases.casebook.triggers import Trigger, differs
from cases.repatriation.models import Request, RequestStep
from cases.sharing.changes.models import ChangeMark
from cases.sharing.reading.blocks import BLOCKS, reads_of
from people.registry.models import Identifier, Nationality, Person, PersonName

_MARKS = ChangeMark._meta.db_table
_CASES, _GRANTS = Case._meta.db_table, Grant._meta.db_table
# What is told of a case, and beside it what `may_share` looks at and whose it is.
_OF_CASE = {name for name in (*reads_of(BLOCKS), *READS) if name != "id" and "__" not in name}
_OF_CASE |= {"organisation_id"}
# Any of their rows may come, change and go.
_PARTS_OF_CASE: tuple[Any, ...] = (Request, RequestStep, Event, Consent, Claim)
_PARTS_OF_PERSON: tuple[Any, ...] = (PersonName, Nationality, Identifier)


@lru_cache
def trigger_definitions(vendor: str) -> tuple[Trigger, ...]:
    triggers = [*_of_cases(vendor), *_of_persons(vendor), *_of_grants()]
    for model in _PARTS_OF_CASE:
        triggers += _of_parts(model, "case_id", _granted)
    for model in _PARTS_OF_PERSON:
        triggers += _of_parts(model, "person_id", _granted_of_person)
    return tuple(triggers)


def _of_cases(vendor: str) -> list[Trigger]:
    columns = sorted(_OF_CASE)
    is_link = differs(vendor, ["person_id"])
    return [
        Trigger(
            "case_changed",
            _CASES,
            f"UPDATE OF {', '.join(columns)}",
            (_granted("NEW.id", is_link=is_link),),
            differs(vendor, columns),
        ),
        Trigger("case_gone", _CASES, "DELETE", (_granted("OLD.id"),)),
    ]


def _of_persons(vendor: str) -> list[Trigger]:
    """Of a person nearly all is told or looked at, if only for the age."""
    aside = {"id", "number", "ref", "organisation", "version", "merged_into", "languages"}
    columns = sorted(f.attname for f in Person._meta.concrete_fields if f.name not in aside)
    return [
        Trigger(
            "person_changed",
            Person._meta.db_table,
            f"UPDATE OF {', '.join(columns)}",
            (_granted_of_person("NEW.id"),),
            differs(vendor, columns),
        )
    ]


def _of_grants() -> list[Trigger]:
    # Whatever else was written at that moment did not know of the grant, and left no mark.
    return [
        Trigger("grant_new", _GRANTS, "INSERT", (_marked("NEW.case_id", is_link="TRUE"),)),
        Trigger(
            "grant_changed",
            _GRANTS,
            "UPDATE",
            (_marked("OLD.case_id"), _marked("NEW.case_id", is_link="TRUE")),
        ),
        Trigger("grant_gone", _GRANTS, "DELETE", (_marked("OLD.case_id"),)),
    ]


def _of_parts(model: Any, owner: str, granted: Any) -> list[Trigger]:
    name, table = model._meta.model_name, model._meta.db_table
    return [
        Trigger(f"{name}_new", table, "INSERT", (granted(f"NEW.{owner}"),)),
        Trigger(f"{name}_gone", table, "DELETE", (granted(f"OLD.{owner}"),)),
        Trigger(f"{name}_changed", table, "UPDATE", (granted(f"OLD.{owner}, NEW.{owner}"),)),
    ]


def _marked(case: str, *, is_link: str = "FALSE") -> str:
    return f"INSERT INTO {_MARKS} (case_id, is_link) VALUES ({case}, {is_link})"


def _granted(cases: str, *, is_link: str = "FALSE") -> str:
    """Mark those of some cases that were ever granted to somebody."""
    return (
        f"INSERT INTO {_MARKS} (case_id, is_link) SELECT DISTINCT g.case_id, ({is_link}) "
        f"FROM {_GRANTS} g WHERE g.case_id IN ({cases})"
    )


def _granted_of_person(persons: str) -> str:
    return (
        f"INSERT INTO {_MARKS} (case_id, is_link) SELECT DISTINCT g.case_id, FALSE "
        f"FROM {_CASES} c JOIN {_GRANTS} g ON g.case_id = c.id WHERE c.person_id IN ({persons})"
    )
