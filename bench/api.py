"""How fast partners read the list of cases, beside a stock list and beside the driver alone.

    python bench/api.py --engine sqlite --cases 100000 --json

A page of 100 cases with person and requests is asked for through the whole application: key,
rights of each case, opened names, budget and the line of the record. Beside it stand a
ModelViewSet with ModelSerializers that knows no rights and records nothing, and a bare WSGI
function with driver and orjson that opens nothing either. All read the same pages of the same
database, and rounds take turns; a ratio is the median of the rounds' ratios. Parts of ours are
switched off one at a time. Page 9,000 is compared with page 1, queries are counted, and all pages
are read to see each case once. CPU is that of this process: what PostgreSQL's own do is in the
pace alone. With --workdir the database stays for the next time.
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

OF_STOCK, OF_RAW, DEEP = 8, 4.5, 2


def main() -> None:
    told = arguments(__doc__, cases=[100_000], rounds=5)
    sizes = [
        {**found, "bars": bars(found)}
        for found in measured(told, "bench.partner.measuring", "partner")
    ]
    report = {"engine": told.engine, "sizes": sizes}
    print(json.dumps(report, indent=1) if told.json else tell(report))


def bars(found: dict[str, Any]) -> dict[str, Any]:
    """Return for each bar what is asked for, what was reached, and whether that is enough."""
    ours, deep = found["contenders"]["ours"], found["deep"]["ratio"]
    pace, work = ours["pace of stock"], ours["CPU of raw"]
    counts = sorted(set(found["deep"]["queries"].values()))
    facts = {
        "same number of queries for any page": len(counts) == 1,
        "each case once": found["walk"]["each once"],
        "same persons and requests in all": found["same"],
    }
    return {
        "pace of stock": {"asked": OF_STOCK, "reached": pace, "met": pace >= OF_STOCK},
        "CPU of raw": {"asked": OF_RAW, "reached": work, "met": work <= OF_RAW},
        "deep page of the first": {"asked": DEEP, "reached": deep, "met": deep <= DEEP},
        **{what: {"asked": True, "reached": so, "met": so} for what, so in facts.items()},
    }


def tell(report: dict[str, Any]) -> str:
    lines = [f"== {report['engine']}"]
    for found in report["sizes"]:
        deep, walk = found["deep"], found["walk"]
        lines += ["", f"{found['cases']:,} cases"]
        lines += [
            f"  {name}: {told['requests/s']} requests/s, {told['ms of CPU']} ms of CPU, "
            f"{told['pace of stock']} times stock's pace, {told['CPU of raw']} times raw's CPU"
            for name, told in found["contenders"].items()
        ]
        lines += [
            f"  page {deep['page']:,} of {deep['rows']} rows: {deep['ms']} ms, page 1 "
            f"{deep['ms of page 1']} ms",
            *(f"  queries for {what}: {number}" for what, number in deep["queries"].items()),
            f"  all pages: {walk['rows']:,} rows, {walk['ties']:,} of them opened on one day",
            *map(_verdict, found["bars"].items()),
        ]
    return "\n".join(lines)


def _verdict(told: tuple[str, dict[str, Any]]) -> str:
    name, bar = told
    return f"  {name}: {bar['reached']} (asked {bar['asked']}): {_word(bar)}"


def _word(bar: dict[str, Any]) -> str:
    return "met" if bar["met"] else "NOT MET"


if __name__ == "__main__":
    main()
