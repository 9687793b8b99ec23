"""How long an outside list takes, in how much memory, whom it finds, and how many falsely.

    python bench/list_matching.py --register R --queries Q --engine sqlite postgresql --json

R and Q are those of bench/search.py. Years and countries are invented. A thousand of the people
stand on the list in a query's words or with a slip of the keys; the others on it are crossed
from the register's names. The bar: 160,000 rows against 20,000 people within 15 minutes.
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

BAR_SECONDS, BAR_MB = 15 * 60, 300
WAYS = ("name", "name and birth", "name, birth and nationality")


def main() -> None:
    told = _arguments()
    results = []
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as own:
        workdir = Path(own).resolve()
        workdir.chmod(0o755)
        for engine in told.engine:
            with server(engine, workdir) as url:
                results += [_measured(told, engine, workdir, url, way) for way in told.told]
    print(json.dumps(results, indent=1) if told.json else "\n".join(map(_line, results)))


def _measured(
    told: argparse.Namespace, engine: str, workdir: Path, url: str, way: str
) -> dict[str, Any]:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "bench.names.listed"),
            *(str(told.register.resolve()), str(told.queries.resolve())),
            *(str(told.persons), str(told.rows), way),
        ],
        env=environment(engine, workdir, url, f"listed_{WAYS.index(way)}"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    met = result["seconds"] <= BAR_SECONDS and result["peak MB"] <= BAR_MB
    return {**result, "bar": "met" if met else "SHORT"}


def _line(found: dict[str, Any]) -> str:
    return (
        f"{found['engine']}, {found['persons']} persons, {found['rows']} rows with"
        f" {found['told']}: {found['seconds']} s, {found['peak MB']} MB, {found['recall']:.1%} of"
        f" {found['planted']} found, {found['false per 1000 rows']} false for 1,000 rows;"
        f" bar {found['bar']}"
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--register", type=Path, required=True, help="ID<tab>NAME, one a line")
    parser.add_argument("--queries", type=Path, required=True, help="JSON, one a line")
    engines = ["sqlite", "postgresql"]
    parser.add_argument("--engine", choices=engines, nargs="+", default=["sqlite"])
    parser.add_argument("--persons", type=int, default=20_000)
    parser.add_argument("--rows", type=int, default=160_000)
    parser.add_argument("--told", choices=WAYS, nargs="+", default=[WAYS[-1]])
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return parser.parse_args()


if __name__ == "__main__":
    main()
