"""One measurement at several sizes: each in a process and a database of its own."""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench.names.servers import environment, server

ROOT = Path(__file__).resolve().parents[2]


def arguments(doc: str, *, cases: list[int], rounds: int) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=doc.partition("\n")[0])
    parser.add_argument("--engine", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--cases", type=int, nargs="+", default=cases)
    parser.add_argument("--rounds", type=int, default=rounds)
    parser.add_argument("--workdir", type=Path, help="where databases stay (nowhere)")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return parser.parse_args()


def measured(told: argparse.Namespace, module: str, database: str) -> list[dict[str, Any]]:
    """Return what the last line of the module says of each size, as JSON."""
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as own:
        workdir = (told.workdir or Path(own)).resolve()
        workdir.mkdir(parents=True, exist_ok=True)
        if told.workdir is None:
            # PostgreSQL runs as another user, and must get to its files.
            workdir.chmod(0o755)
        found = []
        with server(told.engine, workdir) as url:
            for cases in told.cases:
                print(f"{told.engine}, {cases} cases", file=sys.stderr, flush=True)
                env = environment(told.engine, workdir, url, f"{database}_{cases}")
                command = [sys.executable, "-m", module, str(cases), str(told.rounds)]
                done = subprocess.run(
                    command, env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
                )
                found.append(json.loads(done.stdout.splitlines()[-1]))
    return found
