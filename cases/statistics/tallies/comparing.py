"""Tallies beside what a recount finds: to build them, to check them, to put them right.

One statement counts the rows and subtracts what the tallies and the lines yet to be folded say of
them, so that both speak of the same moment. What it finds is laid aside and added bit by bit:
what is missing from a sum stays the same whatever is written meanwhile, so nobody is held up.
"""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from django.db import connection

from cases.statistics.tallies.cuts import SORTS, has_cut
from cases.statistics.tallies.figures import case_cells, request_cells
from cases.statistics.tallies.folding import ADD_TO_TALLIES, cut_of_line, let_others_in, turn
from cases.statistics.tallies.models import TallyRun
from cases.statistics.tallies.rows import Row
from cases.statistics.tallies.statements import (
    CHANGES,
    TALLIES,
    all_case_lines,
    all_request_lines,
)

_KEY = "organisation_id, cut, figure, a, b"
_ASIDE = "tallies_missing"
BATCH = 2_000


def differences(organisation_id: UUID, sort: int, source: str) -> list[tuple[Any, ...]]:
    """Return (cut, figure, a, b, number that is missing) where a recount finds another number."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT cut, figure, a, b, number "
            f"FROM ({_missing(organisation_id, sort, source)}) AS m ORDER BY cut, figure, a, b"
        )
        return list(cursor.fetchall())


def correct(organisation_id: UUID, sort: int, source: str) -> int:
    """Add to the tallies what is missing; return how many numbers were others."""
    corrections = TallyRun.objects.values_list("corrections", flat=True).first() or 0
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TEMPORARY TABLE {_ASIDE} AS "
            f"SELECT {_KEY}, number, row_number() OVER () AS place "
            f"FROM ({_missing(organisation_id, sort, source)}) AS m"
        )
        try:
            cursor.execute(f"CREATE INDEX {_ASIDE}_by_place ON {_ASIDE} (place)")
            cursor.execute(f"SELECT count(*) FROM {_ASIDE}")
            found = int(cursor.fetchone()[0])
            for place in range(0, found, BATCH):
                _add(place, corrections + place // BATCH)
                if place + BATCH < found:
                    let_others_in()
        finally:
            cursor.execute(f"DROP TABLE {_ASIDE}")
    return found


class Overtaken(Exception):
    """Somebody else put numbers right since these were compared."""


def _add(place: int, corrections: int) -> None:
    with turn() as run, connection.cursor() as cursor:
        if run.corrections != corrections:
            raise Overtaken
        cursor.execute(
            f"INSERT INTO {TALLIES} ({_KEY}, number) SELECT {_KEY}, number FROM {_ASIDE} "
            f"WHERE place > {place} AND place <= {place + BATCH} {ADD_TO_TALLIES}"
        )
        run.corrections += 1
        run.save(update_fields=["corrections"])


def steps(organisations: list[UUID]) -> Iterator[tuple[UUID, int, str]]:
    """Yield what is compared by itself: of each group each sort of cut, cases and requests."""
    for organisation_id in sorted(organisations):
        for sort in SORTS:
            for source in _LINES:
                yield organisation_id, sort, source


_LINES: dict[str, tuple[Callable[[str, str], str], Callable[[Row], list[Any]]]] = {
    "cases": (all_case_lines, case_cells),
    "requests": (all_request_lines, request_cells),
}


def _missing(organisation_id: UUID, sort: int, source: str) -> str:
    """Select what a recount finds more than is kept. The id is a UUID: nobody's text."""
    all_lines, cells = _LINES[source]
    vendor = connection.vendor
    case = Row("c", vendor)
    group = f"'{organisation_id if vendor == 'postgresql' else organisation_id.hex}'"
    has_one = has_cut(sort, case.key("owner_id"), case.key("team_id"))
    counted = all_lines(vendor, f"c.organisation_id = {group} AND {has_one}")
    listed = ", ".join(sorted({f"'{cell.figure}'" for cell in cells(Row("x", vendor))}))
    kept = f"organisation_id = {group} AND figure IN ({listed})"
    # The group is the same of all: it would make what is sorted a third longer.
    return f"""
        SELECT {_typed(group, vendor)} AS organisation_id, cut, figure, a, b, SUM(number) AS number
        FROM (
            SELECT {cut_of_line(sort)} AS cut, figure, a, b, number FROM ({counted}) AS l
            UNION ALL SELECT cut, figure, a, b, -number
                FROM {TALLIES} WHERE {kept} AND substr(cut, 1, 1) = '{sort}'
            UNION ALL SELECT {cut_of_line(sort)}, figure, a, b, -number
                FROM {CHANGES} WHERE {kept} AND {has_cut(sort, "owner", "team")}
        ) AS d GROUP BY cut, figure, a, b HAVING SUM(number) <> 0"""


def _typed(group: str, vendor: str) -> str:
    return f"{group}::uuid" if vendor == "postgresql" else group
