"""How fast and how lean long lists are written, beside the same rows as the database hands them.

    python bench/exports.py --engine sqlite --cases 100000 --json

A list of 25 columns, five of them sealed, is written as CSV, JSON Lines and workbook by the job
itself, with rights, disclosure, the record and the sealed file. Beside it the same columns come
sealed as they lie: by COPY on PostgreSQL, by fetching alone on SQLite. Rounds take turns; a bar is
the median of the rounds' ratios. What the files hold is compared cell by cell. With --workdir the
database stays for the next time.
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

# Of the pace of the measure; a workbook's is that of our own CSV.
BARS = {
    "postgresql": {"csv": 0.40, "jsonl": 0.50, "xlsx": 0.60},
    "sqlite": {"csv": 0.30, "jsonl": 0.50, "xlsx": 0.60},
}
MEMORY_MB = 20


def main() -> None:
    told = arguments(__doc__, cases=[10_000, 100_000], rounds=3)
    sizes = [
        {**found, "bars": _bars(told.engine, found)}
        for found in measured(told, "bench.files.measuring", "exports")
    ]
    report = {"engine": told.engine, "sizes": sizes}
    print(json.dumps(report, indent=1) if told.json else "\n".join(map(_told, sizes)))


def _bars(engine: str, found: dict[str, Any]) -> dict[str, Any]:
    """Return for each bar what is asked for, what was reached, and whether that is enough."""
    bars = {}
    for shape, asked in BARS[engine].items():
        reached = found["ratios"][shape]
        bars[shape] = {"asked": asked, "reached": reached, "met": reached >= asked}
    for shape, grown in found["peak_mb_above_idle"].items():
        name = f"memory of {shape}"
        bars[name] = {"asked": MEMORY_MB, "reached": grown, "met": grown <= MEMORY_MB}
    bars["same contents"] = {"asked": True, "reached": found["same"], "met": found["same"]}
    return bars


def _told(found: dict[str, Any]) -> str:
    lines = [f"{found['cases']} cases, {found['columns']} columns, {found['sealed']} sealed"]
    lines += [
        f"  {name}: {rate:,.0f} rows/s, {found['seconds'][name]:.2f} s"
        for name, rate in found["rows_per_second"].items()
    ]
    for name, bar in found["bars"].items():
        verdict = "met" if bar["met"] else "NOT MET"
        lines.append(f"  {name}: {bar['reached']} (asked {bar['asked']}): {verdict}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
