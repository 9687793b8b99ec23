"""The way back: both archives into an empty installation, all of it or nothing."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError

from cases.lifecycle.backup import loading
from cases.lifecycle.backup.checking import ROWS, Checked, check
from cases.lifecycle.backup.emptiness import require_empty, require_root_key
from cases.lifecycle.backup.ending import Ended, end_what_waits
from cases.lifecycle.backup.errors import NotRestored
from cases.lifecycle.backup.manifest import ROOT_KEY, migrations_here
from cases.lifecycle.backup.nothing import all_or_nothing
from cases.lifecycle.backup.opening import Opened, try_sealed
from cases.lifecycle.backup.packing import Progress
from cases.lifecycle.backup.tables import DATA, alias_of, tables_of
from cases.lifecycle.erasing.again import erase_again
from people.audit import verify
from people.audit.actions import Action
from people.audit.models import AuditAnchor
from people.audit.services import record
from people.registry.models import NameIndex
from people.vault.erased import all_erased
from people.vault.errors import SealBroken
from people.vault.index import open_service_key
from people.vault.models import ServiceKey
from people.vault.router import ALIAS as KEYS


@dataclass(frozen=True)
class Sources:
    """What somebody brings: two archives, and identities that open both."""

    data: Path
    keys: Path
    identities: Sequence[Any]


@dataclass
class Report:
    """What was restored, and what is to be looked at."""

    as_of: str = ""
    keys_as_of: str = ""
    installation: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    files: int = 0
    anchors_ahead: int = 0
    erased_again: int = 0
    ended: Ended = field(default_factory=Ended)
    opened: Opened = field(default_factory=Opened)
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Fitting:
    """Two archives that belong together, read to their ends, and the root key in the one."""

    data: Checked
    keys: Checked
    root_key: str


def look_through(sources: Sources, *, older_keys: bool = False, expected: str = "") -> Fitting:
    """Read both archives whole, keep nothing; raise NotRestored unless they fit each other.

    Whoever forges both makes them fit: that they are of the installation that is `expected`
    nobody else can bring about.
    """
    service_keys: list[list[Any]] = []
    texts: list[str] = []

    def look(name: str, content: bytes) -> None:
        rows = ROWS.fullmatch(name)
        if rows and rows[1] == ServiceKey._meta.label:
            service_keys.extend(json.loads(line) for line in content.splitlines())
        elif name == ROOT_KEY:
            texts.append(content.decode("ascii", "replace"))

    keys = check(sources.keys, sources.identities, kind="keys", look=look)
    root_key = texts[0] if texts else ""
    key = _backup_key(service_keys, keys, root_key)
    keys.require_ours(key)
    if expected and keys.head.installation != expected:
        raise NotRestored(
            f"The archives are of the installation {keys.head.installation}, not of {expected}."
        )
    data = check(sources.data, sources.identities, kind="data", key=key)
    if keys.head.as_of < data.head.as_of and not older_keys:
        raise NotRestored(
            "The keys are older than the data: what was written between would not open. Take the "
            "keys that were kept right after the data, or newer ones."
        )
    return Fitting(data, keys, root_key)


def restore(
    sources: Sources,
    *,
    thorough: bool = False,
    older_keys: bool = False,
    expected: str = "",
    progress: Progress | None = None,
) -> Report:
    """Bring back data, keys, root key and files; NotRestored leaves all as empty as it was."""
    fitting = look_through(sources, older_keys=older_keys, expected=expected)
    for checked in (fitting.keys, fitting.data):
        _require_same_tables(checked)
    require_empty()
    require_root_key(fitting.root_key)
    report = Report(
        as_of=fitting.data.head.as_of,
        keys_as_of=fitting.keys.head.as_of,
        installation=fitting.data.head.installation,
        files=fitting.data.manifest.files,
    )
    with loading.waiting_files() as folder, all_or_nothing(fitting.root_key) as undo:
        for path, checked in ((sources.keys, fitting.keys), (sources.data, fitting.data)):
            report.counts |= loading.load(
                path, sources.identities, checked, files_to=folder, progress=progress
            )
        _require_counts(report.counts, fitting)
        for alias in (KEYS, DATA):
            loading.settle(alias)
        report.anchors_ahead = _drop_anchors_ahead()
        report.warnings = [f"The record: {problem}." for problem in verify.problems()]
        loading.put_in_place(folder, undo)
        report.ended = end_what_waits(as_of=datetime.fromisoformat(report.as_of))
        record(
            Action.BACKUP_RESTORED,
            by=None,
            anchors=report.anchors_ahead,
            **{kind: count for kind, count in asdict(report.ended).items() if count},
        )
    report.warnings.extend(_of_index())
    report.erased_again = _erase_again(report.warnings)
    report.opened = try_sealed(thorough=thorough)
    report.warnings.extend(_of_sealed(report.opened))
    return report


def _backup_key(rows: list[list[Any]], keys: Checked, root_key: str) -> bytes:
    """Open the key of the archives' marks with what the archive itself brings."""
    columns = list(keys.head.columns.get(ServiceKey._meta.label, []))
    table = next(t for t in tables_of(KEYS) if t.model is ServiceKey)
    if columns != table.columns:
        raise NotRestored("The archive's tables have other columns than the tables here.")
    found = [
        row
        for row in map(table.row, rows)
        if isinstance(row, ServiceKey) and row.purpose == ServiceKey.Purpose.BACKUP
    ]
    try:
        return open_service_key(found[0], under=root_key)
    except (IndexError, ImproperlyConfigured, SealBroken):
        raise NotRestored("The archive of the keys lacks the root key, or its own.") from None


def _require_same_tables(checked: Checked) -> None:
    here = migrations_here(alias_of(checked.head.kind))
    there = {app: list(names) for app, names in checked.head.migrations.items()}
    if here != there:
        apps = sorted(app for app in here.keys() | there.keys() if here.get(app) != there.get(app))
        told = "; ".join(
            f"{app}: {_names(there.get(app))} there, {_names(here.get(app))} here" for app in apps
        )
        raise NotRestored(
            f"The archive was made by Homeward {checked.head.software}, this is "
            f"{settings.VERSION}, with other tables ({told}). Restore with the version that "
            "made it, then update."
        )
    loading.require_tables(checked)


def _names(names: list[str] | None) -> str:
    return ", ".join(names or ["none"])


def _require_counts(counts: dict[str, int], fitting: Fitting) -> None:
    wanted = fitting.keys.manifest.counts | fitting.data.manifest.counts
    if counts != wanted:
        raise NotRestored("Not all rows of the archive arrived.")


def _drop_anchors_ahead() -> int:
    """Remove marks of entries that were written after the data was kept, and are lost."""
    ahead = AuditAnchor.objects.filter(sequence__gt=verify.head_mark()[0])
    return ahead.delete()[0]


def _erase_again(warnings: list[str]) -> int:
    """Remove what older data brought back of those who were erased: only bare rows by now."""
    erased = all_erased()
    try:
        return erase_again(erased) if erased else 0
    except DatabaseError as error:
        warnings.append(
            f"Rows of those who were erased are here again, and could not be removed: "
            f"{type(error).__name__}. Their keys are not here. Empty all and restore anew."
        )
        return 0


def _of_index() -> Iterator[str]:
    """Older data may name a key of the index that was ended since: nobody would be found."""
    keys = ServiceKey.objects.filter(purpose=ServiceKey.Purpose.INDEX)
    kept = NameIndex.objects.exclude(state="retired")
    if kept.exclude(key_version__in=list(keys.values_list("version", flat=True))).exists():
        yield (
            "The key of the index of names is gone: run `manage.py rebuild_name_index "
            "--rotate-key`, or nobody is found by name."
        )


def _of_sealed(opened: Opened) -> Iterator[str]:
    for label, count in sorted(opened.broken.items()):
        yield f"{count} values of {label} do not open, though their keys are there."
    if opened.without_key:
        yield f"{opened.without_key} values have no key any more and stay shut."
