"""What stands first and last in an archive, and the mark by which a forged one is known.

Whoever knows the public recipients can write an age file. Only an installation that holds the key
of the mark can write one that is taken back.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from django.db import connections
from django.db.migrations.loader import MigrationLoader

FORMAT = 1
HEAD, MANIFEST, MAC, ROOT_KEY = "head.json", "manifest.json", "manifest.mac", "root.key"
KINDS = ("data", "keys")


@dataclass(frozen=True)
class Head:
    """What can be known before anything else is read."""

    format: int
    kind: str
    # One mark for all archives of one installation; it tells nothing else.
    installation: str
    as_of: str
    software: str
    engine: str
    migrations: Mapping[str, list[str]]
    columns: Mapping[str, list[str]]
    # How many there are in all, for whoever waits for them.
    rows: int


@dataclass
class Manifest:
    """What an archive holds: rows of each table, a hash of each member."""

    head: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)
    files: int = 0


def as_bytes(what: Head | Manifest) -> bytes:
    return json.dumps(asdict(what), sort_keys=True, separators=(",", ":")).encode()


def mac_of(key: bytes, manifest: bytes) -> bytes:
    return hmac.new(key, b"backup|manifest|" + manifest, hashlib.sha256).digest()


def installation_of(key: bytes) -> str:
    """Return the mark of an installation: it is the same in each archive and tells nothing.

    Whoever knows another installation's mark finds no key that has it.
    """
    return hmac.new(key, b"backup|installation", hashlib.sha256).hexdigest()[:32]


def migrations_here(alias: str) -> dict[str, list[str]]:
    """Return the newest migrations of each app; those that were not made here say so."""
    loader = MigrationLoader(connections[alias])
    newest: dict[str, list[str]] = {}
    for app, name in sorted(loader.graph.leaf_nodes()):
        if (app, name) in loader.applied_migrations:
            newest.setdefault(app, []).append(name)
        else:
            newest.setdefault(app, []).append(f"not yet {name}")
    return newest


def is_head(value: Any) -> bool:
    return isinstance(value, dict) and value.keys() == Head.__dataclass_fields__.keys()
