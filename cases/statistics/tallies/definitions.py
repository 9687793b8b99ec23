"""What each trigger does: of cases and requests, and of what makes a case lack something."""

from functools import lru_cache

from cases.casebook.triggers import Trigger, differs
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


@lru_cache
def trigger_definitions(vendor: str) -> tuple[Trigger, ...]:
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
            differs(vendor, columns),
        ),
        Trigger(
            "case_moved",
            CASES,
            f"UPDATE OF {', '.join(place)}",
            (added(taken), added(given)),
            differs(vendor, place),
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
            differs(vendor, columns),
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
