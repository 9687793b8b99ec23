"""How well and how fast persons are found by name, beside searches on plain names.

    python bench/search.py --register R --queries Q --engine sqlite --size 700 100000 --json

R has ID, tab, NAME in each line; each line of Q is a JSON object with query, kind, expected and
pid, an id of R. The register is grown to each size by crossing its names, or cut down to it. With
--workdir databases stay, and a run that was cut off goes on loading where it was.

Recall and the bars of latency are those of somebody who sees the whole group. Beside them stands
the latency of a caseworker with 300 cases, for whom candidates are cut off one by one.
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

from bench.names.bars import bars  # noqa: E402  # the path is known only now
from bench.names.servers import environment, mark_of, server  # noqa: E402
from bench.names.telling import tell  # noqa: E402

SIZES = [60, 700, 100_000]


def main() -> None:
    told = _arguments()
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as own:
        workdir = (told.workdir or Path(own)).resolve()
        workdir.mkdir(parents=True, exist_ok=True)
        if told.workdir is None:
            # PostgreSQL runs as another user, and must get to its files.
            workdir.chmod(0o755)
        with server(told.engine, workdir) as url:
            results = [_measured(told, workdir, url, size) for size in told.size]
    report = {"engine": told.engine, "sizes": results}
    print(json.dumps(report, ensure_ascii=False, indent=1) if told.json else tell(report))


def _measured(told: argparse.Namespace, workdir: Path, url: str, size: int) -> dict[str, Any]:
    name = f"names_{size}_{mark_of(told.register)}"
    command = [
        *(sys.executable, "-m", "bench.names.measuring"),
        *(str(told.register.resolve()), str(told.queries.resolve()), str(size)),
        "0" if told.alone else "1",
    ]
    print(f"{told.engine}, {size} persons", file=sys.stderr, flush=True)
    done = subprocess.run(
        command,
        env=environment(told.engine, workdir, url, name),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {"size": size, "bars": bars(told.engine, size, result), **result}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--register", type=Path, required=True, help="ID<tab>NAME, one a line")
    parser.add_argument("--queries", type=Path, required=True, help="JSON, one a line")
    parser.add_argument("--engine", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument(
        "--size", type=int, nargs="+", default=SIZES, help="persons (60 700 100000)"
    )
    parser.add_argument("--workdir", type=Path, help="where databases stay (nowhere)")
    parser.add_argument("--alone", action="store_true", help="no searches on plain names beside")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return parser.parse_args()


if __name__ == "__main__":
    main()
