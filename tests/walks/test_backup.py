"""Backups of real installations: to the other engine and back, while people write, killed."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pyrage
import pytest

from tests.engines import database_urls
from tests.walks.test_seizure import scan

ROOT = Path(__file__).resolve().parents[2]
KEEP = ("PATH", "HOME", "LANG", "VIRTUAL_ENV")
CANARIES = [f"Canary{number:04}Zmrvtkpl" for number in range(8)]
# Every row as it opens, for each table a line; what a backup notes of itself is left out.
TELL = """
import hashlib, json
import django
django.setup()
from cases.lifecycle.backup.tables import DATA, KEYS, tables_of
from tests.dump import dump
raw = {t.label: sorted(line.decode() for line in t.lines(alias))
       for alias in (DATA, KEYS) for t in tables_of(alias)}
for grows in ("people.AuditEntry", "people.AuditHead"):
    raw.pop(grows)
opened = {model: {pk: {column: repr(value) for column, value in row.items()}
                  for pk, row in rows.items()} for model, rows in dump().items()}
opened.pop("BackupRun"); opened.pop("Pulse", None)
print(json.dumps({"raw": raw, "opened": opened}, sort_keys=True))
"""
# Those that are named; without a name one after the other, until it is stopped.
OPEN_CASES = """
import itertools, sys
import django
django.setup()
from cases.casebook.services import open_case
from people.accounts.models import Membership
from people.registry.entries import NewName, NewPerson
from people.vault.keyring import keyring
by = Membership.objects.filter(role="caseworker").first()
names = sys.argv[1:] or map("Writer{}".format, itertools.count())
for name in names:
    with keyring():
        open_case(by=by, person=NewPerson((NewName(name),)), summary=name)
    print(name, flush=True)
"""
# What waits for a second person, and for a worker.
ASK = """
import django
django.setup()
from people.accounts.approvals import ask
from people.accounts.models import Membership
from people.jobs import services as jobs
by = Membership.objects.filter(role="coordinator").first()
mina = Membership.objects.filter(role="caseworker", organisation=by.organisation).first()
ask(kind="factor_reset", about=mina, by=by)
jobs.ask("cases.exports.write", by=by)
"""
# A restore ends what waits, so these rows change on the way to the first copy and on no other;
# tests/cases/lifecycle/backup/test_ending.py looks at each.
ENDED = {"people.Approval", "people.Job", "people.OutboxItem"}
ORPHANS = """
import django
django.setup()
from cases.casebook.models import Case
from people.registry.models import Person, PersonName
from people.vault.keyring import keyring
with keyring():
    shut = [n for n in PersonName.objects.all() if not n.full]
cases = set(Case.objects.values_list("person_id", flat=True))
print(len(cases), len(set(Person.objects.values_list("pk", flat=True)) ^ cases), len(shut))
"""


class Place:
    """One installation on an engine, empty at first, whose commands a test calls."""

    _count = 0

    def __init__(self, folder: Path, engine: str, archives: Path) -> None:
        Place._count += 1
        self.var = folder / f"var{Place._count}"
        for part in ("db", "secret", "files", "run"):
            (self.var / part).mkdir(parents=True)
        self.env = {
            **{name: os.environ[name] for name in KEEP if name in os.environ},
            "HOMEWARD_VAR": str(self.var),
            "HOMEWARD_TESTING": "1",
            "HOMEWARD_BACKUP_TO": str(archives / "data"),
            "HOMEWARD_BACKUP_KEYS_TO": str(archives / "keys"),
            "HOMEWARD_BACKUP_RECIPIENTS": (archives / "data.pub").read_text(),
            "HOMEWARD_BACKUP_KEYS_RECIPIENTS": (archives / "keys.pub").read_text(),
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "PYTHONPATH": str(ROOT),
        }
        if engine == "postgresql":
            base = database_urls("postgresql")[0].rpartition("/")[0]
            names = [f"backup_{os.getpid()}_{Place._count}{kind}" for kind in ("", "_keys")]
            with psycopg.connect(f"{base}/postgres", autocommit=True) as connection:
                for name in names:
                    connection.execute(f"CREATE DATABASE {name}")
            self.env |= {
                "DATABASE_URL": f"{base}/{names[0]}",
                "KEYS_DATABASE_URL": f"{base}/{names[1]}",
            }
        self._make_tables(engine)

    def _make_tables(self, engine: str) -> None:
        """Make them as an installation does at its start; later ones get a copy."""
        model = self.var.parent / "model"
        if engine == "sqlite" and model.exists():
            shutil.copytree(model, self.var / "db", dirs_exist_ok=True)
            return
        for alias in ("default", "keys"):
            self.manage("migrate", "--database", alias, "-v0")
        if engine == "sqlite":
            shutil.copytree(self.var / "db", model)

    def manage(self, *words: str) -> str:
        return self._run([sys.executable, "manage.py", *words])

    def play(self, scene: str, *words: str) -> str:
        return self._run([sys.executable, "-c", scene, *words])

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, *words],
            cwd=ROOT,
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _run(self, command: list[str]) -> str:
        done = subprocess.run(
            command, cwd=ROOT, env=self.env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def restore(self, archives: Path) -> str:
        words = [f"--identity={archives / kind}.id" for kind in ("data", "keys")]
        data, keys = (str(max((archives / kind).glob("*.age"))) for kind in ("data", "keys"))
        return self.manage("restore", data, f"--keys={keys}", "--thorough", *words)

    def told(self) -> Any:
        return json.loads(self.play(TELL))


def archives_in(folder: Path) -> Path:
    for kind in ("data", "keys"):
        (folder / kind).mkdir(parents=True)
        identity = pyrage.x25519.Identity.generate()
        (folder / f"{kind}.id").write_text(f"{identity}\n")
        (folder / f"{kind}.pub").write_text(str(identity.to_public()))
    return folder


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="hw-backup-") as own:
        yield Path(own)


@pytest.fixture(scope="module")
def first(folder: Path) -> Place:
    """A demo on SQLite, with planted names."""
    place = Place(folder, "sqlite", archives_in(folder / "first"))
    place.manage("make_keys")
    place.manage("seed_demo", "--cases", "6")
    place.play(OPEN_CASES, *CANARIES)
    place.play(ASK)
    return place


@pytest.fixture(scope="module")
def back_and_forth(folder: Path, first: Place) -> list[Any]:
    """What three installations hold: the first, its copy on PostgreSQL, and a copy of that."""
    first.manage("backup")
    told = [first.told()]
    archives = folder / "first"
    for number, engine in enumerate(("postgresql", "sqlite")):
        place = Place(folder, engine, archives_in(folder / f"again{number}"))
        assert "cases.Case: 14" in place.restore(archives)
        told.append(place.told())
        place.manage("backup")
        archives = folder / f"again{number}"
    return told


@pytest.mark.parametrize("copy", [1, 2], ids=["on PostgreSQL", "and back on SQLite"])
def test_every_row_is_the_same_on_the_other_engine_and_back(back_and_forth, copy):
    before, after = back_and_forth[0]["raw"], back_and_forth[copy]["raw"]

    assert before.keys() == after.keys()
    assert sum(map(len, before.values())) > 1000
    for label in before.keys() - ENDED:
        assert before[label] == after[label], label
    for label in ENDED:
        assert before[label] != after[label] == back_and_forth[1]["raw"][label], label


@pytest.mark.parametrize("copy", [1, 2], ids=["on PostgreSQL", "and back on SQLite"])
def test_every_sealed_value_opens_to_the_same(back_and_forth, copy):
    before, after = back_and_forth[0]["opened"], back_and_forth[copy]["opened"]

    assert CANARIES[0] in json.dumps(before)
    ended = {label.partition(".")[2] for label in ENDED}
    assert before.keys() == after.keys()
    for model in before.keys() - ended:
        assert before[model] == after[model], model


def test_no_planted_name_is_in_any_file_of_a_backup(folder, first, back_and_forth):
    archives = [path for path in folder.rglob("*.age") if path.is_file()]
    plain = folder / "plain"
    identities = [
        pyrage.x25519.Identity.from_str(path.read_text().strip()) for path in folder.rglob("*.id")
    ]
    for number, path in enumerate(archives):
        # What a recipient of the data sees is sealed still.
        plain.with_suffix(f".{number}").write_bytes(pyrage.decrypt(path.read_bytes(), identities))

    left = [path for path in folder.rglob("*") if path.is_file()]
    assert len(archives) >= 6
    assert list(scan(left, CANARIES)) == []


def test_backup_while_people_write_is_of_one_moment(folder, first):
    writer = first.start("-c", OPEN_CASES)
    assert writer.stdout
    assert writer.stdout.readline().strip() == b"Writer0"
    first.manage("backup")
    assert writer.poll() is None
    writer.terminate()
    written = len(writer.communicate(timeout=60)[0].split())

    place = Place(folder, "sqlite", folder / "first")
    place.restore(folder / "first")

    cases, orphans, shut = map(int, place.play(ORPHANS).split())
    assert 15 <= cases <= 15 + written
    assert written > 3
    assert (orphans, shut) == (0, 0)


def test_killed_backup_leaves_only_what_the_next_removes(folder, first):
    data = folder / "first" / "data"
    before = set(data.glob("homeward-*.age"))
    # Large enough that the kill comes while it is written.
    with (first.var / "files" / "11111111-2222-4333-8444-555555555555.sealed").open("wb") as file:
        for _ in range(200):
            file.write(os.urandom(1_000_000))
    backup = first.start("manage.py", "backup")
    give_up_at = time.monotonic() + 60
    while not any(path.stat().st_size > 1_000_000 for path in data.glob(".*.partial")):
        assert time.monotonic() < give_up_at
        assert backup.poll() is None
        time.sleep(0.005)
    os.killpg(backup.pid, signal.SIGKILL)
    backup.communicate(timeout=60)
    (first.var / "files" / "11111111-2222-4333-8444-555555555555.sealed").unlink()

    assert set(data.glob("homeward-*.age")) == before
    assert len(list(data.glob(".*.partial"))) == 1
    first.manage("backup")
    assert list(data.glob(".*.partial")) == []
    assert len(set(data.glob("homeward-*.age")) - before) == 1
