"""Places, identities, and an installation that can be emptied, as a new server is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pyrage
import pytest
from django.core.management import call_command
from django.db import connections

from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.restoring import Sources
from cases.lifecycle.backup.services import back_up
from cases.lifecycle.backup.tables import DATA, KEYS, tables_of
from people.audit import triggers
from people.audit.services import audit_key
from people.vault import files
from people.vault.index import forget_keys, service_key
from people.vault.models import ServiceKey
from tests.thrift import _delete_rows

DATA_IDENTITY = pyrage.x25519.Identity.generate()
KEYS_IDENTITY = pyrage.x25519.Identity.generate()
FILE_ID = UUID("11111111-2222-4333-8444-555555555555")


@dataclass(frozen=True)
class Places:
    data: Path
    keys: Path
    files: Path

    def names(self) -> list[str]:
        return sorted(path.name for folder in (self.data, self.keys) for path in folder.iterdir())


@pytest.fixture
def places(settings, tmp_path) -> Places:
    """Folders and recipients of a test's own."""
    found = Places(tmp_path / "data", tmp_path / "keys", tmp_path / "files")
    for folder in (found.data, found.keys, found.files):
        folder.mkdir()
    settings.FILES_DIR = found.files
    settings.SECRET_DIR = tmp_path / "secret"
    settings.RUN_DIR = tmp_path / "run"
    settings.HOMEWARD_BACKUP_TO = str(found.data)
    settings.HOMEWARD_BACKUP_KEYS_TO = str(found.keys)
    settings.HOMEWARD_BACKUP_RECIPIENTS = [str(DATA_IDENTITY.to_public())]
    settings.HOMEWARD_BACKUP_KEYS_RECIPIENTS = [str(KEYS_IDENTITY.to_public())]
    return found


@dataclass(frozen=True)
class Kept:
    """Both archives as files, and what the databases held when they were made."""

    sources: Sources
    content: dict[str, list[bytes]]


def sources_of(places: Places) -> Sources:
    """Return the newest of each, of whichever installation: the moment ends the name."""
    data, keys = (
        max(folder.glob("*.age"), key=lambda path: path.name.rpartition("-")[2])
        for folder in (places.data, places.keys)
    )
    return Sources(data, keys, [DATA_IDENTITY, KEYS_IDENTITY])


def content() -> dict[str, list[bytes]]:
    """Return every row of every table that is kept, as it lies in the database."""
    return {
        table.label: sorted(table.lines(alias))
        for alias in (DATA, KEYS)
        for table in tables_of(alias)
    }


def empty_out(places: Places) -> None:
    """Make the installation a new one: tables without rows, no files."""
    triggers.remove()
    for alias in (DATA, KEYS):
        _delete_rows(connections[alias])
    triggers.install()
    for path in places.files.iterdir():
        path.unlink()
    audit_key.cache_clear()
    forget_keys()


_made: dict[str, Any] = {}


@pytest.fixture
def kept(transactional_db, places, tmp_path, capsys) -> Kept:
    """A demo of three cases and a sealed file, backed up; the installation is empty again."""
    if not _made:
        call_command("seed_demo", cases=3)
        files.write_sealed(FILE_ID, [b"x" * 70_000, b"the end"])
        service_key(ServiceKey.Purpose.BACKUP)
        held = content()
        back_up(plan_of_settings())
        # The backup itself is recorded after it was made.
        _made["content"] = held
        found = sources_of(places)
        _made["data"], _made["keys"] = found.data.read_bytes(), found.keys.read_bytes()
        empty_out(places)
        for folder in (places.data, places.keys):
            for path in folder.iterdir():
                path.unlink()
    brought = tmp_path / "brought"
    brought.mkdir()
    (brought / "data.age").write_bytes(_made["data"])
    (brought / "keys.age").write_bytes(_made["keys"])
    sources = Sources(brought / "data.age", brought / "keys.age", [DATA_IDENTITY, KEYS_IDENTITY])
    return Kept(sources, _made["content"])
