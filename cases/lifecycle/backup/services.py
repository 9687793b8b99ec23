"""Making both archives, one after the other, and letting old ones go."""

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import DatabaseError, connections, transaction

from cases.lifecycle.backup.agefile import written
from cases.lifecycle.backup.checking import check
from cases.lifecycle.backup.errors import BackupFailed, NotRestored
from cases.lifecycle.backup.holders import recipients_of
from cases.lifecycle.backup.manifest import (
    FORMAT,
    Head,
    installation_of,
    migrations_here,
)
from cases.lifecycle.backup.models import BackupRun
from cases.lifecycle.backup.packing import Packer, Progress
from cases.lifecycle.backup.places import Place, place_of
from cases.lifecycle.backup.plan import Part, Plan, name_of, require_sound, too_old
from cases.lifecycle.backup.snapshot import snapshot
from cases.lifecycle.backup.tables import Table, alias_of, tables_of
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.index import service_key
from people.vault.models import ServiceKey

# The record takes numbers up to seven digits.
_MOST = 9_999_999
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True)
class Made:
    run: BackupRun
    installation: str
    removed: int


def back_up(
    plan: Plan, *, identities: Sequence[Any] = (), progress: Progress | None = None
) -> list[Made]:
    """Make the archive of the data, right after it that of the keys; raise BackupFailed.

    With identities each is opened again as a whole before it counts. What went wrong is kept as
    well: `standing()` tells of it.
    """
    kind = "data"
    try:
        require_sound(plan)
        made = []
        for part in plan.parts:
            kind = part.kind
            made.append(_make(part, identities, progress))
        return made
    except BackupFailed as error:
        _note(BackupRun(kind=kind, made_at=clock.machine_now(), trouble=error.code))
        raise


def _make(part: Part, identities: Sequence[Any], progress: Progress | None) -> Made:
    place = place_of(part.to)
    place.sweep()
    moment = clock.machine_now()
    key = service_key(ServiceKey.Purpose.BACKUP)
    name = name_of(part.kind, installation_of(key), moment)
    alias = alias_of(part.kind)
    tables = tables_of(alias)
    _require_newest_tables(alias)
    partial = place.partial(name)
    with _told(part), snapshot(alias) as still:
        rows = sum(table.count(still) for table in tables)
        packer = Packer(_head(part.kind, moment, key, tables, rows), key, progress)
        recipients = recipients_of(part.recipients)
        with written(partial, packer.pack(still, tables), recipients) as made:
            if identities:
                check(partial, identities, kind=part.kind, key=key)
            place.keep(partial, name, made)
    manifest = packer.manifest
    run = BackupRun(
        kind=part.kind,
        made_at=moment,
        name=name,
        size=made.size,
        sha256=made.sha256,
        rows=sum(manifest.counts.values()),
        files=manifest.files,
    )
    _note(run)
    return Made(run, packer.head.installation, _let_go(place, part, moment, newest_good=name))


def _head(kind: str, moment: datetime, key: bytes, tables: Sequence[Table], rows: int) -> Head:
    alias = alias_of(kind)
    return Head(
        format=FORMAT,
        kind=kind,
        installation=installation_of(key),
        as_of=moment.isoformat(),
        software=settings.VERSION,
        engine=connections[alias].vendor,
        migrations=migrations_here(alias),
        columns={table.label: table.columns for table in tables},
        rows=rows,
    )


def _require_newest_tables(alias: str) -> None:
    waiting = [name for names in migrations_here(alias).values() for name in names if " " in name]
    if waiting:
        raise BackupFailed("old_tables", "The tables are older than the software: migrate first.")


@contextmanager
def _told(part: Part) -> Iterator[None]:
    """Say in words what the machine, the place or the archive itself refused."""
    try:
        yield
    except NotRestored as error:
        raise BackupFailed("not_opened", f"The archive was not kept. {error}") from error
    except DatabaseError as error:
        told = f"The database refused: {type(error).__name__}."
        raise BackupFailed("database", told) from error
    except OSError as error:
        if error.errno in _FULL:
            told = f"There is no room left at {part.to}: nothing was kept."
            raise BackupFailed("no_room", told) from error
        raise BackupFailed("no_place", f"{part.to}: {error.strerror or error}.") from error


def _let_go(place: Place, part: Part, now: datetime, *, newest_good: str) -> int:
    old = too_old(place.names(), part, now=now, newest_good=newest_good)
    for name in old:
        place.delete(name)
    # What stands here of an archive goes with it; what stands of a fault, with its time.
    BackupRun.objects.filter(kind=part.kind, name__in=old).delete()
    oldest = now - timedelta(days=part.days)
    BackupRun.objects.filter(kind=part.kind, made_at__lt=oldest).exclude(trouble="").delete()
    return len(old)


def _note(run: BackupRun) -> None:
    with transaction.atomic():
        run.save()
        record(
            Action.BACKUP_FAILED if run.trouble else Action.BACKUP_MADE,
            by=None,
            kind=run.kind,
            rows=min(run.rows, _MOST),
            trouble=run.trouble,
        )
