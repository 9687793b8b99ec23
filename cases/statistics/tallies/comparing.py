"""Tallies beside what a recount finds: to build them, to check them, to put them right.

One statement counts the rows and subtracts what the tallies and the lines yet to be folded say of
them, so that both speak of the same moment. What it finds is laid aside and added bit by bit:
what is missing from a sum stays the same whatever is written meanwhile, so nobody is held up.
"""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.db import connection

from cases.statistics.tallies.cuts import lines_in_cuts
from cases.statistics.tallies.figures import Of
from cases.statistics.tallies.folding import ADD_TO_TALLIES, KEY, let_others_in, turn
from cases.statistics.tallies.models import TallyRun
from cases.statistics.tallies.statements import CHANGES, PLACE, TALLIES, lines_of_figure

Step = tuple[UUID, Of]
_PLACE = ", ".join(PLACE)
_ASIDE = "tallies_missing"
BATCH = 10_000


def differences(organisation_id: UUID, figure: Of) -> list[tuple[Any, ...]]:
    """Return (cut, figure, a, b, number that is missing) where a recount finds another number."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT cut, figure, a, b, number "
            f"FROM ({_missing(organisation_id, figure)}) AS m ORDER BY cut, figure, a, b"
        )
        return list(cursor.fetchall())


def correct(organisation_id: UUID, figure: Of) -> int:
    """Add to the tallies what is missing; return how many numbers were others.

    They are added in the order of their index, so that what a page reads lies close together.
    """
    corrections = TallyRun.objects.values_list("corrections", flat=True).first() or 0
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TEMPORARY TABLE {_ASIDE} AS "
            f"SELECT {KEY}, number, row_number() OVER (ORDER BY cut, a, b) AS place "
            f"FROM ({_missing(organisation_id, figure)}) AS m"
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
            f"INSERT INTO {TALLIES} ({KEY}, number) SELECT {KEY}, number FROM {_ASIDE} "
            f"WHERE place > {place} AND place <= {place + BATCH} {ADD_TO_TALLIES}"
        )
        run.corrections += 1
        run.save(update_fields=["corrections"])


def steps(organisations: list[UUID]) -> Iterator[Step]:
    """Yield what is compared by itself: each figure of each group."""
    for organisation_id in sorted(organisations):
        for figure in Of:
            yield organisation_id, figure


def _missing(organisation_id: UUID, figure: Of) -> str:
    """Select what a recount finds more than is kept. The id is a UUID: nobody's text."""
    vendor = connection.vendor
    group = f"'{organisation_id if vendor == 'postgresql' else organisation_id.hex}'"
    rows = lines_of_figure(vendor, figure, f"c.organisation_id = {group}")
    kept = f"organisation_id = {group} AND figure = '{figure}'"
    # Rows are counted once for all cuts, and then by each.
    return f"""
        WITH counted AS MATERIALIZED (
            SELECT {_PLACE}, COUNT(*) AS number FROM ({rows}) AS l GROUP BY {_PLACE}
        ), written AS MATERIALIZED (SELECT * FROM {CHANGES} WHERE {kept})
        SELECT {KEY}, SUM(number) AS number FROM (
            {lines_in_cuts("counted")}
            UNION ALL {lines_in_cuts("written", negate=True)}
            UNION ALL SELECT organisation_id, cut, figure, a, b, -number
                FROM {TALLIES} WHERE {kept}
        ) AS d GROUP BY {KEY} HAVING SUM(number) <> 0"""
