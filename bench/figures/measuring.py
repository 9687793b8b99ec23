"""One process that fills its database once, asks for dashboards, and prints what it measured."""

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

import django

django.setup()

from django.db import connection  # noqa: E402  # Django is set up only now

from bench.figures.databases import made  # noqa: E402
from bench.figures.filling import Group  # noqa: E402
from bench.figures.pages import answered, browser, measured  # noqa: E402
from bench.figures.shares import COMMON, RARE  # noqa: E402
from bench.figures.upkeep import upkeep  # noqa: E402
from cases.casebook.models import Case  # noqa: E402
from cases.statistics.tallies import building  # noqa: E402
from cases.statistics.tallies.cuts import Cut  # noqa: E402
from cases.statistics.tallies.edges import Edges  # noqa: E402
from cases.statistics.tallies.models import Tally  # noqa: E402
from cases.statistics.tallies.reading import Scope, numbers, recounted  # noqa: E402
from people.dates import clock  # noqa: E402

FIRST_MONTH = f"{clock.today().year - 1}-01"


def main(cases: int, rounds: int) -> None:
    group, filled = made(cases, while_waiting=_page)
    told: dict[str, Any] = {"cases": Case.objects.count(), "filling": filled}
    # As the web server does when it is loaded.
    gc.collect()
    gc.freeze()
    _say("pages")
    told["pages"] = measured(group, rounds)
    _say("numbers beside a recount")
    told["numbers"] = _numbers(group)
    _say("a check of all")
    begun = time.perf_counter()
    corrected = building.check()
    told["checking seconds"] = round(time.perf_counter() - begun, 1)
    told["tallies"] = Tally.objects.count()
    told["same"] = told["numbers"].pop("same") and not corrected
    _say("writes")
    told["upkeep"] = upkeep(group)
    print(json.dumps(told))


def _page(group: Group) -> float:
    """Return the median of the whole page's milliseconds."""
    client = browser(group.coordinator)
    answered(client, {})
    return round(median(answered(client, {})[0] for _ in range(7)), 1)


def _numbers(group: Group) -> dict[str, Any]:
    """Return milliseconds of reading what is kept and of counting rows, and whether both agree."""
    edges = Edges.of(clock.today(), FIRST_MONTH, granted_days=45)
    team = group.teams[0].id
    told: dict[str, Any] = {"same": True}
    for name, cut in {
        "all": Cut(),
        "a common nationality": Cut(COMMON),
        "a rare nationality": Cut(RARE),
        "a team": Cut(team=team),
    }.items():
        kept, read = _timed(
            lambda cut=cut: numbers(Scope(group.coordinator.organisation_id, cut), edges), 5
        )
        rows = _in_cut(cut)
        counted, found = _timed(lambda rows=rows: recounted(rows, edges), 1)
        told[name] = {"kept ms": kept, "recounted ms": counted}
        told["same"] = told["same"] and read == found
    return told


def _in_cut(cut: Cut) -> Any:
    fixed = {"nationality": cut.nationality, "pathway": cut.pathway, "team_id": cut.team}
    given = {name: value for name, value in fixed.items() if value is not None}
    return Case.objects.filter(**given)


def _timed(work: Callable[[], Any], times: int) -> tuple[float, Any]:
    took, found = [], None
    for _ in range(times):
        begun = time.perf_counter()
        found = work()
        took.append((time.perf_counter() - begun) * 1000)
    return round(median(took), 1), found


def _say(what: str) -> None:
    print(f"\n{connection.vendor}: {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    main(int(sys.argv[1]), int(sys.argv[2]))
