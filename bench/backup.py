"""What a backup and a restore cost: time and memory, on both engines.

    python bench/backup.py --cases 10000

The cases are the demo's, many times over, each sealed under keys of its own. The archives that are
made on SQLite are restored on each engine. The bar: 10,000 cases are back within 30 minutes.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pyrage

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench.names.servers import environment, server  # noqa: E402  # the path is known only now

BAR_SECONDS = 30 * 60
DEMO_CASES = 60


def main() -> None:
    told = _arguments()
    results: dict[str, Any] = {"cases": told.cases}
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as own:
        workdir = Path(own).resolve()
        # PostgreSQL runs as another user, and must get to its files.
        workdir.chmod(0o755)
        settings, identities = _keys(workdir)
        made = environment("sqlite", workdir, "", "made") | settings
        _tables(made)
        _manage(made, "seed_demo", "--cases", str(DEMO_CASES))
        _run(made, "-m", "bench.backups.multiplying", str(told.cases))
        results["backup"] = _manage(made, "backup")
        for engine in told.engine:
            with server(engine, workdir) as url:
                place = environment(engine, workdir, url, "restored") | settings
                _tables(place)
                results[f"restore on {engine}"] = _manage(place, *_restore(workdir), *identities)
                results[f"backup on {engine}"] = _manage(place, "backup")
    slowest = max(v["seconds"] for k, v in results.items() if k.startswith("restore"))
    results["bar of restoring"] = "met" if slowest <= BAR_SECONDS else "SHORT"
    print(json.dumps(results, indent=1))


def _keys(workdir: Path) -> tuple[dict[str, str], list[str]]:
    settings, identities = {"HOMEWARD_DEMO": "1"}, []
    for kind, prefix in (("data", ""), ("keys", "KEYS_")):
        (workdir / kind).mkdir()
        identity = pyrage.x25519.Identity.generate()
        (workdir / f"{kind}.id").write_text(f"{identity}\n")
        settings[f"HOMEWARD_BACKUP_{prefix}TO"] = str(workdir / kind)
        settings[f"HOMEWARD_BACKUP_{prefix}RECIPIENTS"] = str(identity.to_public())
        identities.append(f"--identity={workdir / kind}.id")
    return settings, identities


def _restore(workdir: Path) -> list[str]:
    # The first archives: those that were made on SQLite.
    data, keys = (str(min((workdir / kind).glob("*.age"))) for kind in ("data", "keys"))
    return ["restore", data, f"--keys={keys}"]


def _tables(env: dict[str, str]) -> None:
    for alias in ("default", "keys"):
        _manage(env, "migrate", "--database", alias, "-v0")


def _manage(env: dict[str, str], *words: str) -> dict[str, float]:
    return _run(env, "manage.py", *words)


def _run(env: dict[str, str], *words: str) -> dict[str, float]:
    begun = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, *words],
        env=env,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _pid, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(words[:2])} failed")
    return {
        "seconds": round(time.monotonic() - begun, 1),
        "seconds of the processor": round(used.ru_utime + used.ru_stime, 1),
        "peak MB": round(used.ru_maxrss / 1024),
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    engines = ["sqlite", "postgresql"]
    parser.add_argument("--engine", choices=engines, nargs="+", default=engines)
    parser.add_argument("--cases", type=int, default=10_000)
    return parser.parse_args()


if __name__ == "__main__":
    main()
