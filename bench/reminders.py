"""What reminders cost: one pass of all rules over many cases.

python bench/reminders.py --json --cases 100000
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


def main() -> None:
    told = _arguments()
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as own:
        workdir = Path(own).resolve()
        workdir.chmod(0o755)
        with server(told.engine, workdir) as url:
            env = environment(told.engine, workdir, url, "rules")
            results = {"engine": told.engine, "rules": _rules(env, told.cases)}
    lines = [f"{name}: {value}" for name, value in results["rules"].items()]
    print(json.dumps(results, indent=1) if told.json else "\n".join(lines))


def _rules(env: dict[str, str], cases: int) -> dict[str, Any]:
    """Fill a database, then measure in another process, whose memory is that of the passes."""
    _run(env, "fill", str(cases))
    result: dict[str, Any] = json.loads(_run(env, "look").splitlines()[-1])
    return result


def _run(env: dict[str, str], *told: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bench.reminders_rules", *told],
        env=env,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--engine", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return parser.parse_args()


if __name__ == "__main__":
    main()
