"""Rows and files of a checked archive on their way in; each part is compared once more."""

import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.color import no_style
from django.db import DataError, IntegrityError, connections

from cases.lifecycle.backup.agefile import CHUNK
from cases.lifecycle.backup.checking import FILE, ROWS, Checked, Found, members_of
from cases.lifecycle.backup.errors import NotRestored
from cases.lifecycle.backup.packing import Progress
from cases.lifecycle.backup.tables import alias_of, tables_of

BESIDE = ".restoring"
_OTHER = "The archive is another one than a moment ago."


def load(
    path: Path,
    identities: Sequence[Any],
    checked: Checked,
    *,
    files_to: Path,
    progress: Progress | None = None,
) -> dict[str, int]:
    """Write all rows within the caller's transaction, files into a folder; return the counts."""
    alias = alias_of(checked.head.kind)
    tables = {table.label: table for table in tables_of(alias)}
    counts: dict[str, int] = {}
    with members_of(path, identities) as members:
        for member in members:
            if FILE.fullmatch(member.name):
                _keep_file(member, checked, files_to)
            elif rows := ROWS.fullmatch(member.name):
                lines = _content(member, checked).splitlines()
                try:
                    counts[rows[1]] = counts.get(rows[1], 0) + tables[rows[1]].insert(alias, lines)
                except (DataError, IntegrityError, ValueError) as error:
                    raise NotRestored(
                        f"A row of {rows[1]} does not fit here: {type(error).__name__}."
                    ) from None
                if progress:
                    progress(sum(counts.values()), checked.head.rows)
    return counts


def require_tables(checked: Checked) -> None:
    """Raise NotRestored when the archive was made by tables of another shape."""
    here = {table.label: table.columns for table in tables_of(alias_of(checked.head.kind))}
    if {label: list(columns) for label, columns in checked.head.columns.items()} != here:
        raise NotRestored("The archive's tables have other columns than the tables here.")


def settle(alias: str) -> None:
    """Check all links between rows, and let numbers go on after the highest one."""
    connection = connections[alias]
    try:
        connection.check_constraints()
    except IntegrityError as error:
        raise NotRestored("A row leads to one that is not in the archive.") from error
    models = [table.model for table in tables_of(alias)]
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)


@contextmanager
def waiting_files() -> Iterator[Path]:
    """Yield a folder beside the sealed files; `put_in_place` moves what is in it."""
    folder = Path(settings.FILES_DIR) / BESIDE
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def put_in_place(folder: Path, undo: ExitStack) -> None:
    """Move the files to their place; `undo` takes them away again."""
    for path in folder.iterdir():
        placed = path.rename(folder.parent / path.name)
        undo.callback(placed.unlink, missing_ok=True)


def _keep_file(member: Found, checked: Checked, folder: Path) -> None:
    sha = hashlib.sha256()
    path = folder / member.name.rpartition("/")[2]
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        while part := member.stream.read(CHUNK):
            sha.update(part)
            out.write(part)
        out.flush()
        os.fsync(out.fileno())
    if checked.manifest.members.get(member.name) != sha.hexdigest():
        raise NotRestored(_OTHER)


def _content(member: Found, checked: Checked) -> bytes:
    content = member.content()
    if checked.manifest.members.get(member.name) != hashlib.sha256(content).hexdigest():
        raise NotRestored(_OTHER)
    return content
