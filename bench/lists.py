"""How fast the lists of cases and requests answer with any one filter, for who sees how many.

    python bench/lists.py --engine sqlite --cases 100000 --json

Each page is asked for by a signed-in member through the whole application, without the web
server before it. Each filter has a common value, of cases in every order, a rare one and one that
no case has. Beside them stands a page that shows an empty list. With --workdir the database stays
for the next time; that of bench/exports.py is taken up.
"""

import json
import os
import statistics
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from bench.names.sizes import arguments, measured  # noqa: E402  # the path is known only now

MOST_MS = 60


def main() -> None:
    told = arguments(__doc__, cases=[100_000], rounds=3)
    sizes = [
        {**found, "bars": _bars(found["pages"])}
        for found in measured(told, "bench.listing.measuring", "exports")
    ]
    report = {"engine": told.engine, "sizes": sizes}
    print(json.dumps(report, indent=1) if told.json else "\n".join(map(_told, sizes)))


def _bars(pages: list[dict[str, Any]]) -> dict[str, Any]:
    """Return for either list, and whoever reads it, what the slowest page needed."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for page in pages:
        groups[f"{page['query'].split('/')[1]}, {page['who']}"].append(page)
    bars = {}
    for name, those in sorted(groups.items()):
        slowest = max(those, key=lambda page: page["p50"])
        late = [page for page in those if page["p50"] > MOST_MS]
        bars[name] = {
            "asked": MOST_MS,
            "reached": slowest["p50"],
            "median": round(statistics.median(page["p50"] for page in those), 1),
            "met": not late,
            "too slow": len(late),
            "too slow by own work": sum(page["cpu"] > MOST_MS for page in those),
            "of": len(those),
            "slowest": f"{slowest['query']} ({slowest['value']})",
        }
    return bars


def _told(found: dict[str, Any]) -> str:
    empty = found["empty page"]
    lines = [f"{found['cases']} cases; an empty page {empty['p50']} ms, p95 {empty['p95']} ms"]
    worst = sorted(found["pages"], key=lambda page: -page["p50"])[:12]
    lines += [
        f"  {page['p50']:7.1f} ms, p95 {page['p95']:7.1f} ms, found {page['found']:>6}: "
        f"{page['who']}, {page['query']} ({page['value']})"
        for page in worst
    ]
    lines += [
        f"  {'met' if bar['met'] else 'MISSED'}: {who}, every page within {bar['asked']} ms; "
        f"slowest {bar['reached']} ms, median {bar['median']} ms, "
        f"{bar['too slow']} of {bar['of']} too slow"
        for who, bar in found["bars"].items()
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
