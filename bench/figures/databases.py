"""Databases of cases to measure with, made once: with triggers only for the last of them."""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connection

from bench.figures.filling import BATCH, Group, fill, group
from bench.figures.multiplying import multiply
from cases.casebook.models import Case
from cases.repatriation.models import Addressee
from cases.statistics.tallies import building, triggers
from cases.statistics.tallies.folding import fold
from cases.statistics.tallies.models import Tally, TallyChange
from people.accounts.models import Membership, Team

# So many cases come with the triggers in place, and so many before without.
COUNTED = 5_000
# So many are made one by one; the database copies the others from them.
SEALED = 95_000


def made(cases: int, while_waiting: Callable[[Group], float]) -> tuple[Group, dict[str, Any]]:
    """Return the group of so many cases, and what filling, building and folding took.

    `while_waiting` is asked once, with many lines yet to be folded.
    """
    call_command("migrate", database="default", verbosity=0)
    call_command("migrate", database="keys", verbosity=0)
    if not Membership.objects.exists():
        group()
    noted = settings.HOMEWARD_VAR / "filled.json"
    there = Case.objects.count()
    if there < cases:
        noted.write_text(json.dumps(_filled(_group(), there, cases, while_waiting)))
    if not building.are_built():
        building.keep()
    _analyse()
    return _group(), json.loads(noted.read_text()) if noted.exists() else {}


def _analyse() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _group() -> Group:
    lea = Membership.objects.get(role="coordinator")
    members = list(Membership.objects.exclude(pk=lea.pk).select_related("user"))
    members.sort(key=lambda each: int(each.user.email.partition("@")[0][1:]))
    teams = sorted(Team.objects.prefetch_related("members"), key=lambda team: team.name)
    return Group(lea, members, teams, Addressee.objects.get())


def _filled(
    into: Group, there: int, cases: int, while_waiting: Callable[[Group], float]
) -> dict[str, Any]:
    counted = min(COUNTED, (cases - there + 9) // 10)
    first = min(cases - counted, SEALED)
    triggers.remove()
    plain = _timed(lambda: fill(into, there, first - there, _progress))
    multiply(into, cases - counted)
    building.prepare()
    built = _timed(building.keep)
    _analyse()
    rest = cases - Case.objects.count()
    with_triggers = _timed(lambda: fill(into, Case.objects.count(), rest, _progress))
    lines = TallyChange.objects.count()
    waiting = while_waiting(into)
    folded = _timed(fold)
    return {
        "filled per second without triggers": _rate(max(first - there, 0), plain),
        "filled per second with triggers": _rate(rest, with_triggers),
        "rebuilding seconds": round(built, 1),
        "lines of a filled case": round(lines / rest, 1),
        f"page with {lines} lines to be folded, ms": waiting,
        "lines folded per second": _rate(lines, folded),
        "tallies": Tally.objects.count(),
    }


def _timed(work: Any) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _rate(number: int, seconds: float) -> int:
    return round(number / seconds) if seconds else 0


def _progress(done: int, total: int) -> None:
    if done % (BATCH * 10) == 0 or done == total:
        print(f"\r{done:,} of {total:,} cases", end="", file=sys.stderr, flush=True)
