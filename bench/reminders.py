"""What reminders cost: one pass of all rules over many cases, and delivering what is due.

python bench/reminders.py --json --cases 100000 --reminders 10000
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
from tests.mail_server import MailServer  # noqa: E402


def main() -> None:
    told = _arguments()
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as own:
        workdir = Path(own).resolve()
        workdir.chmod(0o755)
        with server(told.engine, workdir) as url:
            results: dict[str, Any] = {"engine": told.engine}
            if told.reminders:
                env = environment(told.engine, workdir, url, "delivery")
                results["delivery"] = _delivery(env, told.reminders)
            if told.cases:
                env = environment(told.engine, workdir, url, "rules")
                results["rules"] = _rules(env, told.cases)
    print(json.dumps(results, indent=1) if told.json else "\n".join(_lines(results)))


def _lines(results: dict[str, Any]) -> list[str]:
    parts = [part for part in results.values() if isinstance(part, dict)]
    return [f"{name}: {value}" for part in parts for name, value in part.items()]


def _delivery(env: dict[str, str], reminders: int) -> dict[str, Any]:
    """Deliver to a mail server in this process, so that only the sender's memory is measured."""
    sink = MailServer()
    sink.start()
    try:
        env = {**env, "HOMEWARD_EMAIL_URL": sink.url}
        said = _run(env, "bench.reminders_delivery", str(reminders))
        result: dict[str, Any] = json.loads(said.splitlines()[-1])
    finally:
        sink.stop()
    return result


def _rules(env: dict[str, str], cases: int) -> dict[str, Any]:
    """Fill a database, then measure in another process, whose memory is that of the passes."""
    _run(env, "bench.reminders_rules", "fill", str(cases))
    result: dict[str, Any] = json.loads(
        _run(env, "bench.reminders_rules", "look").splitlines()[-1]
    )
    return result


def _run(env: dict[str, str], *told: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *told],
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
    parser.add_argument("--cases", type=int, default=100_000, help="0: no rules")
    parser.add_argument("--reminders", type=int, default=10_000, help="0: no delivery")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    return parser.parse_args()


if __name__ == "__main__":
    main()
