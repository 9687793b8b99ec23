"""The turn of the feeds: what was marked is looked at, batch by batch."""

import time
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Max, QuerySet

from cases.sharing.changes import triggers
from cases.sharing.changes.looking import hold, look_at
from cases.sharing.changes.marking import mark_all_anew, mark_by_date
from cases.sharing.changes.models import ChangeMark, Feed, FeedEntry
from cases.statistics.tallies.folding import let_others_in
from people.dates import clock
from people.jobs.turns import one_at_a_time
from people.vault.errors import SealBroken

# Whoever writes to the feeds waits for a batch at most.
BATCH = 100
# Of a long list of cases the next turn takes what is left: others wait for a worker too.
LONGEST_TURN = 10
_TURN = "cases.sharing.changes.turn"


def keep() -> int:
    """Bring all feeds to what partners may be told now; return how much changed in them.

    Safe to run twice at once: the second finds nothing that differs.
    """
    if triggers.install():
        mark_all_anew()
    mark_by_date()
    if not _due().exists():
        return 0
    with one_at_a_time(_TURN) as turn:
        if turn is None:
            return 0
        changed, began = 0, time.monotonic()
        while time.monotonic() - began < LONGEST_TURN:
            found = _look_at_batch()
            if found is None:
                break
            changed += found
            turn.keep()
            let_others_in()
        return changed


def do_more_wait(than: int) -> bool:
    return ChangeMark.objects.order_by("pk")[than : than + 1].exists()


@transaction.atomic
def remove_old_tombstones() -> int:
    """Remove what was told long ago to be gone; who comes back only now begins anew."""
    before = clock.now() - timedelta(days=settings.HOMEWARD_TOMBSTONE_DAYS)
    old = FeedEntry.objects.filter(kind=FeedEntry.Kind.GONE, at__lt=before).order_by()
    feeds = hold(old.values("feed_id"))
    old = old.filter(feed__in=feeds)
    last = dict(old.values_list("feed_id").annotate(last=Max("number")))
    removed, _by_model = old.delete()
    for feed in feeds:
        feed.removed = max(feed.removed, last.get(feed.pk, 0))
    Feed.objects.bulk_update(feeds, ["removed"])
    return removed


@transaction.atomic
def _look_at_batch() -> int | None:
    """Look at the cases of the next marks and drop these; None where there are none."""
    marks = list(_due().order_by("pk")[:BATCH])
    if not marks:
        return None
    horizon = _horizon()
    changed = _look(sorted({mark.case_id for mark in marks}))
    again = {mark.pk for mark in marks if mark.is_link and mark.horizon is None and horizon}
    ChangeMark.objects.filter(pk__in=again).update(horizon=horizon)
    ChangeMark.objects.filter(pk__in={mark.pk for mark in marks} - again).delete()
    return changed


def _look(case_ids: list[UUID]) -> int:
    """Look at cases; one that cannot be opened stays as it was told, and holds up no other."""
    try:
        return look_at(case_ids)
    except SealBroken:
        half = len(case_ids) // 2
        return _look(case_ids[:half]) + _look(case_ids[half:]) if half else 0


def _due() -> QuerySet[ChangeMark]:
    """Return the marks to look at: new ones, and links whose contemporaries have all ended."""
    new = ChangeMark.objects.filter(horizon=None)
    if connection.vendor != "postgresql":
        return new
    return new | ChangeMark.objects.filter(
        horizon__lte=_transaction("pg_snapshot_xmin(pg_current_snapshot())")
    )


def _horizon() -> int | None:
    """Return a number beyond all transactions begun so far; on SQLite one writes at a time."""
    is_postgresql = connection.vendor == "postgresql"
    return _transaction("pg_current_xact_id()") if is_postgresql else None


def _transaction(told: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {told}::text::bigint")
        number: int = cursor.fetchone()[0]
        return number
