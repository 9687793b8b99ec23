"""Reading the environment: HOMEWARD_* variables, secrets also from files."""

import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import environ
from django.core.exceptions import ImproperlyConfigured

env = environ.Env()
# How much of a SQLite file is read where it lies in memory, in bytes; the rest comes in pieces.
MAPPED = 1024**3


def secret(name: str, default_file: Path | None = None) -> str:
    """Return a secret from NAME, from the file named by NAME_FILE, or from `default_file`.

    Empty when none of them is there: who needs the secret then fails loudly.
    """
    # Not through `env`: it takes a value that begins with `$` for the name of another variable.
    if value := os.environ.get(name, ""):
        return value
    named = os.environ.get(f"{name}_FILE", "")
    if named:
        path = Path(named)
        if not path.is_file():
            raise ImproperlyConfigured(f"{name}_FILE names a file that is not there: {path}")
        return path.read_text(encoding="ascii").strip()
    if default_file is not None and default_file.is_file():
        return default_file.read_text(encoding="ascii").strip()
    return ""


def database(name: str, default_file: Path) -> dict[str, object]:
    """Return Django's settings of one database; SQLite at `default_file` when NAME is not set."""
    config: dict[str, Any] = dict(env.db_url(name, default=f"sqlite:///{default_file}"))
    if str(config["ENGINE"]).endswith("sqlite3"):
        config["OPTIONS"] = {
            # A write lock from the start: a deferred transaction that reads and then writes
            # fails at once when another writer came between.
            "transaction_mode": "IMMEDIATE",
            "timeout": 10,
            # secure_delete overwrites what is erased; recursive_triggers lets the audit's
            # triggers see the delete inside a REPLACE. mmap_size reads rows where the system
            # keeps the file: else each page of it costs a call of the system, and a copy.
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                "PRAGMA secure_delete=ON; PRAGMA recursive_triggers=ON;"
                f"PRAGMA mmap_size={MAPPED}"
            ),
        }
        # Tests too get a file: SQLite's shared memory locks whole tables between threads.
        config["TEST"] = {"NAME": f"{config['NAME']}.test"}
    else:
        # The folder of a socket stands in an address as PostgreSQL's own tools take it.
        config["HOST"] = unquote(str(config.get("HOST") or ""))
        # Django plans nothing twice, and psycopg then would not where it is asked to, either:
        # however often the rest is asked, only that is planned once (people/vault/prepared.py).
        config.setdefault("OPTIONS", {})["prepare_threshold"] = sys.maxsize
    config["CONN_MAX_AGE"] = 60
    config["CONN_HEALTH_CHECKS"] = True
    return config
