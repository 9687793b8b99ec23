"""How many who are told of again are recognised, and how many new people are taken for another.

    python bench/duplicates.py --register R --queries Q --engine sqlite --size 700 3000 20000

R and Q are those of bench/search.py. To each name a nationality, a year of birth and a telephone
are invented, known or unknown, right or wrong; who is told of again is told of in a query's words.
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

from bench.names.bars import duplicate_bars  # noqa: E402  # the path is known only now
from bench.names.servers import environment, server  # noqa: E402
from bench.names.telling import tell_bars  # noqa: E402


def main() -> None:
    told = _arguments()
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as own:
        workdir = Path(own).resolve()
        workdir.chmod(0o755)
        with server(told.engine, workdir) as url:
            results = [_measured(told, workdir, url, size) for size in told.size]
    print(json.dumps(results, indent=1) if told.json else "\n".join(map(_line, results)))


def _measured(told: argparse.Namespace, workdir: Path, url: str, size: int) -> dict[str, Any]:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "bench.names.alike"),
            *(str(told.register.resolve()), str(told.queries.resolve()), str(size)),
        ],
        env=environment(told.engine, workdir, url, f"alike_{size}"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {"engine": told.engine, **result, "bars": duplicate_bars(result)}


def _line(found: dict[str, Any]) -> str:
    parts = [f"{found['engine']}, {found['persons']} persons, {found['ms']} ms for each told of:"]
    parts += [
        f"  at {bar} bits  recall {found['recall'][bar]:.1%}  "
        f"false alerts {found['false alerts'][bar]:.1%} of new people"
        for bar in found["recall"]
    ]
    parts += tell_bars(found["bars"])
    return "\n".join(parts)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--register", type=Path, required=True, help="ID<tab>NAME, one a line")
    parser.add_argument("--queries", type=Path, required=True, help="JSON, one a line")
    parser.add_argument("--engine", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--size", type=int, nargs="+", default=[700, 3000], help="persons")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return parser.parse_args()


if __name__ == "__main__":
    main()
