"""How fast the list of cases answers with any one filter, in every order, for who sees how many.

    python bench/lists.py --engine sqlite --cases 100000 --json

Each page is asked for by a signed-in member through the whole application, without the web
server before it. Each filter has a common value, a rare one and one that no case has. Beside them
stands a page that shows an empty list. With --workdir the database stays for the next time.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from bench.names.sizes import arguments, measured  # noqa: E402  # the path is known only now

MOST_MS = 60


def main() -> None:
    told = arguments(__doc__, cases=[100_000], rounds=9)
    sizes = [
        {**found, "bars": _bars(found["pages"])}
        for found in measured(told, "bench.listing.measuring", "exports")
    ]
    report = {"engine": told.engine, "sizes": sizes}
    print(json.dumps(report, indent=1) if told.json else "\n".join(map(_told, sizes)))


def _bars(pages: list[dict[str, Any]]) -> dict[str, Any]:
    """Return of those who see all, and of others, what the slowest page needed."""
    bars = {}
    for who in sorted({page["who"] for page in pages}):
        slowest = max((page for page in pages if page["who"] == who), key=lambda page: page["p50"])
        late = [page for page in pages if page["who"] == who and page["p50"] > MOST_MS]
        bars[who] = {
            "asked": MOST_MS,
            "reached": slowest["p50"],
            "met": not late,
            "too slow": len(late),
            "of": sum(page["who"] == who for page in pages),
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
        f"slowest {bar['reached']} ms, {bar['too slow']} of {bar['of']} too slow"
        for who, bar in found["bars"].items()
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
