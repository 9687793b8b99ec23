"""How fast the list of cases answers with any one filter, in every order, for who sees how many.

    python bench/lists.py --engine sqlite --cases 100000 --json

Each page is asked for by a signed-in member through the whole application, without the web
server before it. Each filter has a common value, a rare one and one that no case has. Beside them
stands a page that shows an empty list. With --workdir the database stays for the next time.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from bench.names.servers import environment, server  # noqa: E402  # the path is known only now

MOST_MS = 60


def main() -> None:
    told = _arguments()
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as own:
        workdir = (told.workdir or Path(own)).resolve()
        workdir.mkdir(parents=True, exist_ok=True)
        if told.workdir is None:
            # PostgreSQL runs as another user, and must get to its files.
            workdir.chmod(0o755)
        with server(told.engine, workdir) as url:
            results = [_measured(told, workdir, url, cases) for cases in told.cases]
    report = {"engine": told.engine, "sizes": results}
    print(json.dumps(report, indent=1) if told.json else "\n".join(map(_told, results)))


def _measured(told: argparse.Namespace, workdir: Path, url: str, cases: int) -> dict[str, Any]:
    print(f"{told.engine}, {cases} cases", file=sys.stderr, flush=True)
    env = environment(told.engine, workdir, url, f"exports_{cases}")
    command = [sys.executable, "-m", "bench.listing.measuring", str(cases), str(told.rounds)]
    done = subprocess.run(
        command, env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {**found, "bars": _bars(found["pages"])}


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


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", choices=["sqlite", "postgresql"], required=True)
    parser.add_argument("--cases", type=int, nargs="+", default=[100_000])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--workdir", type=Path)
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
