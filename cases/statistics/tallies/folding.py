"""Folding: lines of changes are added to the tallies of every cut that they are in."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

from cases.statistics.tallies.cuts import lines_in_cuts
from cases.statistics.tallies.models import Tally, TallyChange, TallyRun
from cases.statistics.tallies.statements import CHANGES, TALLIES

BATCH = 2_000
KEY = "organisation_id, figure, cut, a, b"
ADD_TO_TALLIES = f"ON CONFLICT ({KEY}) DO UPDATE SET number = {TALLIES}.number + excluded.number"


@contextmanager
def turn() -> Iterator[TallyRun]:
    """Hold the tallies within a transaction: one folds, builds or checks them at a time."""
    with transaction.atomic():
        TallyRun.objects.bulk_create([TallyRun()], ignore_conflicts=True)
        yield TallyRun.objects.select_for_update(no_key=True).get()


def fold() -> int:
    """Fold what is there, batch by batch; return how many lines."""
    lines = 0
    while number := _fold_batch():
        lines += number
        if number < BATCH:
            break
        let_others_in()
    return lines


def let_others_in() -> None:
    """Pause where one writes at a time: whoever waits looks again each tenth of a second."""
    if connection.vendor == "sqlite":
        time.sleep(0.11)


def drop_empty() -> None:
    """Remove numbers that are nought: each tells that there once was somebody to count."""
    Tally.objects.filter(number=0).delete()


def do_more_wait(than: int) -> bool:
    return TallyChange.objects.order_by("pk")[than : than + 1].exists()


def _fold_batch() -> int:
    with turn():
        # By number: between two statements other lines may come, also such of lower numbers.
        ids = list(TallyChange.objects.order_by("pk").values_list("pk", flat=True)[:BATCH])
        if ids:
            listed = ", ".join(map(str, ids))
            with connection.cursor() as cursor:
                cursor.execute(_folded(f"id IN ({listed})"))
                cursor.execute(f"DELETE FROM {CHANGES} WHERE id IN ({listed})")
    return len(ids)


def _folded(which: str) -> str:
    return (
        f"INSERT INTO {TALLIES} ({KEY}, number) "
        f"WITH lines AS MATERIALIZED (SELECT * FROM {CHANGES} WHERE {which}) "
        f"SELECT {KEY}, SUM(number) FROM ({lines_in_cuts('lines')}) AS l "
        f"GROUP BY {KEY} HAVING SUM(number) <> 0 {ADD_TO_TALLIES}"
    )
