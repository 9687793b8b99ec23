"""What can be wrong with databases and disk, and what then helps."""

import os
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, Warning
from django.db import DatabaseError, connections
from django.db.migrations.executor import MigrationExecutor
from django.utils.translation import gettext as _

FULL, SHORT = 256 * 1024**2, 1024**3
_PRAGMAS = {
    "journal_mode": "wal",
    "secure_delete": "1",
    "foreign_keys": "1",
    "recursive_triggers": "1",
}


def databases() -> Iterator[CheckMessage]:
    """Look whether both answer, and have the tables of this version."""
    for alias in connections:
        yield from _database(alias)


def _database(alias: str) -> Iterator[CheckMessage]:
    connection = connections[alias]
    told = {"name": alias}
    name = connection.settings_dict["NAME"]
    # Asking for it would make an empty one.
    if connection.vendor == "sqlite" and not Path(name).exists():
        yield Error(
            _("The database %(name)s is not there.") % told,
            hint=_("manage.py restore, as docs/operations.md says; new: manage.py up"),
        )
        return
    try:
        executor = MigrationExecutor(connection)
        loader = executor.loader
        is_old = bool(executor.migration_plan(loader.graph.leaf_nodes()))
    except DatabaseError:
        yield Error(
            _("The database %(name)s does not answer.") % told,
            hint=_("Start its server, or look at DATABASE_URL and KEYS_DATABASE_URL."),
        )
        return
    known = {*loader.disk_migrations, *(loader.replacements or {})}
    if is_old:
        yield Error(
            _("The tables of the database %(name)s are older than the software.") % told,
            hint=f"manage.py migrate --database {alias}",
        )
    elif set(loader.applied_migrations) - known:
        yield Error(
            _("The tables of the database %(name)s are newer than the software.") % told,
            hint=_("Install the version that made them."),
        )
    else:
        yield Info(_("The database %(name)s answers, with the tables of this version.") % told)


def pragmas() -> Iterator[CheckMessage]:
    """Ask SQLite whether it keeps to what erasing, writing and the record rely on."""
    found = [told for alias in connections for told in _wrong_pragmas(alias)]
    sqlite = any(connections[alias].vendor == "sqlite" for alias in connections)
    yield from found or ([Info(_("SQLite is set as it must be."))] if sqlite else [])


def _wrong_pragmas(alias: str) -> Iterator[CheckMessage]:
    connection = connections[alias]
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        for name, right in _PRAGMAS.items():
            seen = str(cursor.execute(f"PRAGMA {name}").fetchone()[0])
            if seen != right:
                yield Error(
                    _("SQLite has %(name)s = %(seen)s in the database %(alias)s.")
                    % {"name": name, "seen": seen, "alias": alias},
                    hint=_(
                        "Name the database by DATABASE_URL without options, on a disk of this "
                        "machine, then restart."
                    ),
                )


def room() -> Iterator[CheckMessage]:
    """Look how much room is left where we write."""
    found = [told for path in _places() for told in _short_of_room(path)]
    yield from found or [Info(_("There is room on the disk."))]


def _places() -> list[Path]:
    """One folder of each disk."""
    var = settings.HOMEWARD_VAR
    wanted = [var, var / "db", settings.FILES_DIR, settings.RUN_DIR]
    by_disk = {path.stat().st_dev: path for path in reversed(wanted) if path.exists()}
    return list(by_disk.values())


def _short_of_room(path: Path) -> Iterator[CheckMessage]:
    seen = os.statvfs(path)
    free = seen.f_bavail * seen.f_frsize
    told = {"path": path.name, "mb": free // 1024**2}
    hint = _("Make room, or move var to a larger disk: df -h")
    if free < FULL:
        yield Error(_("The disk of %(path)s is full: %(mb)d MB are left.") % told, hint=hint)
    elif free < SHORT:
        yield Warning(_("The disk of %(path)s has %(mb)d MB left.") % told, hint=hint)
    # Some file systems count none.
    if seen.f_files and not seen.f_favail:
        yield Error(
            _("The disk of %(path)s takes no more files.") % told,
            hint=_("Remove files that nobody needs: df -i"),
        )
