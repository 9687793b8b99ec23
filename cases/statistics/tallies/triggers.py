"""Triggers that keep the tallies and what a case lacks, whoever writes: the same on both engines.

A trigger's name ends in the hash of all of them: others than are wanted are put in their place
after every migration, also after one that rebuilds a table of SQLite, which drops its triggers.
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache

from django.db import connection

from cases.statistics.tallies.cuts import lines_in_cuts
from cases.statistics.tallies.figures import case_cells, request_cells
from cases.statistics.tallies.rows import Row
from cases.statistics.tallies.statements import (
    CASES,
    REQUESTS,
    added,
    lines_of_all,
    lines_of_row,
    moved,
)

PERSONS, CONSENTS = "people_person", "cases_consent"
_PREFIX = "tally_"


@dataclass(frozen=True)
class Trigger:
    """`statements` run after `event` on each row of `table` of which `when` is true.

    What they read of another row is what the last writer left there: `holds`, a table and which
    of its rows, are locked before, as the services do. SQLite has one writer at a time anyway.
    """

    name: str
    table: str
    event: str
    statements: tuple[str, ...]
    when: str = ""
    holds: tuple[str, str] | None = None


@lru_cache
def version(vendor: str) -> str:
    """Return the mark of all triggers together: another one means that figures are built anew."""
    told = repr((_triggers(vendor), lines_in_cuts(""))).encode()
    return hashlib.sha256(told).hexdigest()[:8]


def version_here() -> str:
    return version(connection.vendor)


def install() -> bool:
    """Put the triggers in their place; return whether they are others than before."""
    wanted = _wanted()
    if not missing() and wanted.keys() == _present().keys():
        return False
    remove()
    with connection.cursor() as cursor:
        for name, trigger in wanted.items():
            for statement in _created(connection.vendor, name, trigger):
                cursor.execute(statement)
    return True


def remove() -> None:
    """Take them away, so that tables may be rebuilt; what is written then is not counted."""
    with connection.cursor() as cursor:
        for name, (table, _works) in _present().items():
            on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER {name}{on_table}")


def missing() -> list[str]:
    """Return the names of the triggers that should be at work and are not."""
    at_work = {name for name, (_table, works) in _present().items() if works}
    return sorted(_wanted().keys() - at_work)


def _wanted() -> dict[str, Trigger]:
    vendor = connection.vendor
    return {f"{_PREFIX}{each.name}_{version(vendor)}": each for each in _triggers(vendor)}


def _present() -> dict[str, tuple[str, bool]]:
    """Return our triggers by name, each with its table and whether it is at work."""
    query = (
        "SELECT tgname, tgrelid::regclass::text, tgenabled <> 'D' FROM pg_trigger "
        f"WHERE tgname LIKE '{_PREFIX}%' AND NOT tgisinternal"
        if connection.vendor == "postgresql"
        else "SELECT name, tbl_name, 1 FROM sqlite_master "
        f"WHERE type = 'trigger' AND name LIKE '{_PREFIX}%'"
    )
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {name: (table, bool(works)) for name, table, works in cursor.fetchall()}


def _created(vendor: str, name: str, trigger: Trigger) -> list[str]:
    held = [_held(*trigger.holds)] if trigger.holds and vendor == "postgresql" else []
    body = ";\n".join([*held, *trigger.statements])
    head = f"CREATE TRIGGER {name} AFTER {trigger.event} ON {trigger.table} FOR EACH ROW"
    when = f" WHEN ({trigger.when})" if trigger.when else ""
    if vendor == "sqlite":
        return [f"{head}{when} BEGIN {body}; END"]
    return [
        f"CREATE OR REPLACE FUNCTION {_PREFIX}{trigger.name}() RETURNS trigger LANGUAGE plpgsql "
        f"AS $$ BEGIN {body}; RETURN NULL; END $$",
        f"{head}{when} EXECUTE FUNCTION {_PREFIX}{trigger.name}()",
    ]


def _held(table: str, which: str) -> str:
    # In one order, so that no two wait for each other.
    return f"PERFORM 1 FROM {table} WHERE {which} ORDER BY id FOR NO KEY UPDATE"


@lru_cache
def _triggers(vendor: str) -> tuple[Trigger, ...]:
    return (*_of_cases(vendor), *_of_requests(vendor), *_of_what_is_lacking())


def _of_cases(vendor: str) -> list[Trigger]:
    old, new = Row("OLD", vendor), Row("NEW", vendor)
    gone = lines_of_row(old, case_cells(old), -1)
    come = lines_of_row(new, case_cells(new), 1)
    columns = sorted(new.columns)
    place = ["nationality", "organisation_id", "owner_id", "pathway", "team_id"]
    of_this = "r.case_id = NEW.id"
    parts = request_cells(Row("r", vendor))
    taken = lines_of_all(old, f"{REQUESTS} r", parts, of_this, number=-1)
    given = lines_of_all(new, f"{REQUESTS} r", parts, of_this)
    return [
        Trigger(
            "case_new",
            CASES,
            "INSERT",
            (added(come), _born(CASES, "id = NEW.id")),
            holds=(PERSONS, "id = NEW.person_id"),
        ),
        Trigger("case_gone", CASES, "DELETE", (added(gone),)),
        Trigger(
            "case_changed",
            CASES,
            f"UPDATE OF {', '.join(columns)}",
            (moved(gone, come),),
            _differs(vendor, columns),
        ),
        Trigger(
            "case_moved",
            CASES,
            f"UPDATE OF {', '.join(place)}",
            (added(taken), added(given)),
            _differs(vendor, place),
        ),
    ]


def _of_requests(vendor: str) -> list[Trigger]:
    case, old, new = Row("c", vendor), Row("OLD", vendor), Row("NEW", vendor)
    gone = lines_of_row(case, request_cells(old), -1, part=old)
    come = lines_of_row(case, request_cells(new), 1, part=new)
    columns = sorted(new.columns)
    return [
        Trigger("request_new", REQUESTS, "INSERT", (added(come),), holds=_its_case("NEW")),
        Trigger("request_gone", REQUESTS, "DELETE", (added(gone),), holds=_its_case("OLD")),
        Trigger(
            "request_changed",
            REQUESTS,
            f"UPDATE OF {', '.join(columns)}",
            (moved(gone, come),),
            _differs(vendor, columns),
            holds=(CASES, "id IN (OLD.case_id, NEW.case_id)"),
        ),
    ]


def _its_case(row: str) -> tuple[str, str]:
    return CASES, f"id = {row}.case_id"


def _of_what_is_lacking() -> list[Trigger]:
    birth = ("birth_earliest", "birth_latest")
    return [
        Trigger(
            "person_born",
            PERSONS,
            f"UPDATE OF {', '.join(birth)}",
            (_born(CASES, "person_id = NEW.id"),),
        ),
        Trigger(
            "case_of_another",
            CASES,
            "UPDATE OF person_id",
            (_born(CASES, "id = NEW.id"),),
            # Whoever saves a whole row waits for nobody: a birth that changes holds its person.
            when="OLD.person_id <> NEW.person_id",
            holds=(PERSONS, "id = NEW.person_id"),
        ),
        Trigger("consent_new", CONSENTS, "INSERT", (_agreed("NEW"),), holds=_its_case("NEW")),
        Trigger("consent_gone", CONSENTS, "DELETE", (_agreed("OLD"),), holds=_its_case("OLD")),
        Trigger(
            "consent_changed",
            CONSENTS,
            "UPDATE OF withdrawn_at",
            (_agreed("NEW"),),
            holds=_its_case("NEW"),
        ),
    ]


def _born(table: str, which: str) -> str:
    """Set whether the birth is missing; as it was where the person is not there yet."""
    missing = (
        "coalesce((SELECT p.birth_earliest IS NULL AND p.birth_latest IS NULL "
        f"FROM {PERSONS} p WHERE p.id = {table}.person_id), lacks_birth)"
    )
    return f"UPDATE {table} SET lacks_birth = {missing} WHERE {which} AND lacks_birth <> {missing}"


def _agreed(row: str) -> str:
    """Set whether a case has no consent, whether or not it has run out: withdrawn is none."""
    missing = (
        f"NOT EXISTS (SELECT 1 FROM {CONSENTS} o WHERE o.case_id = {row}.case_id "
        "AND o.withdrawn_at IS NULL)"
    )
    return (
        f"UPDATE {CASES} SET lacks_consent = ({missing}) "
        f"WHERE id = {row}.case_id AND lacks_consent <> ({missing})"
    )


def _differs(vendor: str, columns: list[str]) -> str:
    unlike = "IS DISTINCT FROM" if vendor == "postgresql" else "IS NOT"
    return " OR ".join(f"OLD.{name} {unlike} NEW.{name}" for name in columns)
