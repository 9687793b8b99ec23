"""How fast the dashboard is answered, and what keeping its numbers costs whoever writes.

    python bench/dashboard.py --engine sqlite --cases 100000 1000000 --json

A group of 41 members, 6 teams and as many cases as are wanted, in the shares of real ones, is made
once; with --workdir its database stays. The page goes through all of the middleware for somebody
who sees all, with and without filters, and for two caseworkers. Beside what is kept stands a
recount of the rows. Cases, statuses and requests are written by the services with the triggers and
without, in turns. Before that a recount must find every number as it is kept.
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

P50_MS, P95_MS = 20, 50
# From the first size to the last.
GROWTH = 1.5
UPKEEP_PERCENT = 15


def main() -> None:
    told = arguments(__doc__, cases=[100_000], rounds=9)
    sizes = [
        {**found, "bars": bars(found)}
        for found in measured(told, "bench.figures.measuring", "figures")
    ]
    report = {"engine": told.engine, "sizes": sizes, "bars": growth_bar(sizes)}
    print(json.dumps(report, indent=1) if told.json else tell(report))


def bars(found: dict[str, Any]) -> dict[str, Any]:
    """Return for each bar what is asked for, what was reached, and whether that is enough."""
    told = {}
    for what, page in {"": "coordinator", ", drawn anew": "coordinator, drawn anew"}.items():
        for percent, most in {"p50": P50_MS, "p95": P95_MS}.items():
            reached = found["pages"][page][f"{percent} ms"]
            told[f"page{what}, {percent} ms"] = _at_most(most, reached)
    for what, cost in found["upkeep"].items():
        told[f"upkeep, % more to {what}"] = _at_most(UPKEEP_PERCENT, cost["more %"])
    told["equal to a recount"] = {"asked": True, "reached": found["same"], "met": found["same"]}
    return told


def growth_bar(sizes: list[dict[str, Any]]) -> dict[str, Any]:
    first, last = (size["pages"]["coordinator"]["p50 ms"] for size in (sizes[0], sizes[-1]))
    if len(sizes) == 1:
        return {}
    return {"growth of the page's p50": _at_most(GROWTH, round(last / first, 2))}


def _at_most(asked: float, reached: float) -> dict[str, Any]:
    return {"asked": asked, "reached": reached, "met": reached <= asked}


def tell(report: dict[str, Any]) -> str:
    lines = [f"== {report['engine']}"]
    for found in report["sizes"]:
        lines += ["", f"{found['cases']:,} cases, {found['tallies']:,} numbers kept"]
        lines += [f"  {name}: {value}" for name, value in found["filling"].items()]
        lines += [f"  page, {name}: {value}" for name, value in found["pages"].items()]
        lines += [f"  numbers of {name}: {value}" for name, value in found["numbers"].items()]
        lines += [f"  to {name}: {value}" for name, value in found["upkeep"].items()]
        lines += [f"  a check of all: {found['checking seconds']} s", *_verdicts(found["bars"])]
    return "\n".join([*lines, *_verdicts(report["bars"])])


def _verdicts(bars: dict[str, Any]) -> list[str]:
    return [
        f"  {name}: {bar['reached']} (asked {bar['asked']}): {'met' if bar['met'] else 'NOT MET'}"
        for name, bar in bars.items()
    ]


if __name__ == "__main__":
    main()
