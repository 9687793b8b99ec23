"""What a sheet costs to take in: parsing, understanding, reading, making its cases, undoing them.

    python bench/imports.py --rows 10000 --engine sqlite --json

The rows are invented. Another process works while this one asks for pages of the case list, as
people do. The bar: 10,000 rows are parsed within 60 s and 300 MB.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.names.servers import environment, server  # noqa: E402  # the path is known only now

BAR_SECONDS, BAR_MB = 60, 300
WORK = ("parse", "understand", "read", "commit", "undo")
PAGES = ("at rest", "while read", "while made", "while undone")


def main() -> None:
    told = _arguments()
    results = []
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as own:
        workdir = Path(own).resolve()
        # PostgreSQL runs as another user, and must get to its files.
        workdir.chmod(0o755)
        for engine in told.engine:
            with server(engine, workdir) as url:
                results.append(_measured(told, engine, workdir, url))
    print(json.dumps(results, indent=1) if told.json else "\n\n".join(map(_in_words, results)))


def _measured(told: argparse.Namespace, engine: str, workdir: Path, url: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "bench.sheets.measuring", str(told.rows), str(told.made)],
        env=environment(engine, workdir, url, "imports"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    parsed = result["parse"]
    met = parsed["seconds"] <= BAR_SECONDS and parsed["peak MB of the parser"] <= BAR_MB
    return {**result, "bar of parsing": "met" if met else "SHORT"}


def _in_words(found: dict[str, Any]) -> str:
    lines = [f"{found['engine']}, {found['rows']} rows; parsing: bar {found['bar of parsing']}"]
    for work in WORK:
        cost = ", ".join(f"{value} {name}" for name, value in found[work].items())
        lines.append(f"  {work:12} {cost}")
    for when in PAGES:
        page = found[f"list page {when}"]
        lines.append(
            f"  a page of the list {when:13} p50 {page['p50 ms']}, p95 {page['p95 ms']} ms"
        )
    left = found["left after undoing"]
    lines.append(f"  {found['ready']} rows ready, {found['made']} made, {left} left after undoing")
    return "\n".join(lines)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    engines = ["sqlite", "postgresql"]
    parser.add_argument("--engine", choices=engines, nargs="+", default=["sqlite"])
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--made", type=int, default=500, help="of so many rows cases are made")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return parser.parse_args()


if __name__ == "__main__":
    main()
