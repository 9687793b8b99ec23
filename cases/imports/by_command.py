"""Imports without pages, for whoever runs the installation: the same readers and services."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import DatabaseError
from django.utils.translation import gettext as _

from cases.casebook.likeness import people_in_sight
from cases.imports import services
from cases.imports.layout.top import top_of
from cases.imports.making.job import commit_import
from cases.imports.models import ImportBatch
from cases.imports.parsing.parse import parse
from cases.imports.reading_job import columns_for, read_import
from cases.imports.register import compare_with_register
from cases.imports.shapes import Row
from cases.imports.understanding import understand
from cases.imports.vocabularies import Takes
from people.accounts.models import Membership
from people.accounts.roles import MAY, Permission
from people.vault.keyring import keyring


class Nobody(ValueError):
    """There is no member for whom it could be done, or nobody said for whom."""


def member_for(pk: UUID | None) -> Membership | None:
    """Return the member of that id, or the only one who may import; None where it is not said.

    Nobody where there is none of that id.
    """
    roles = [role for role, allowed in MAY.items() if Permission.IMPORT_CASES in allowed]
    members = Membership.objects.at_work().filter(role__in=roles).select_related("user")
    try:
        found = list(members.filter(pk=pk) if pk else members[:2])
    except DatabaseError:
        # An installation that was not set up yet can still look at a file.
        if pk is None:
            return None
        raise
    if pk and not found:
        raise Nobody(f"No member {pk} may import cases")
    return found[0] if len(found) == 1 else None


def understood(
    file: Path, *, as_of: date, by: Membership | None, heading_line: int | None = None
) -> list[Row]:
    """Return what is understood of each row. Nothing is kept; without `by` no case is compared.

    `heading_line` is the line of the file with the headings, 0 where none is; else it is guessed.
    """
    with keyring():
        book = parse(file.read_bytes())
        sheet = book.sheets[book.fullest]
        at = None if heading_line is None else _index_of(heading_line, top_of(sheet))
        said = columns_for(sheet, by.organisation_id, at) if by else None
        _table, rows = understand(sheet, as_of=as_of, columns=said, heading_at=at)
        if by:
            within = people_in_sight(by)
            for row in rows:
                compare_with_register(row, by=by, within=within)
    return rows


def import_now(
    file: Path, *, as_of: date, by: Membership, heading_line: int | None = None
) -> Iterable[dict[str, Any]]:
    """Make the cases of every row that needs nobody's decision; return what was made of each."""
    batch = services.bring(by=by, name=file.name, content=file.read_bytes(), as_of=as_of)
    _read(batch)
    if heading_line is not None:
        try:
            at = _index_of(heading_line, batch.layout["top"])
        except ValidationError:
            services.drop(batch_id=batch.pk, by=by)
            raise
        _read(services.say_headings(batch_id=batch.pk, by=by, at=at))
    batch = services.ask_commit(batch_id=batch.pk, by=by, takes=Takes.values)
    assert batch.job_id is not None
    commit_import(batch.job_id)
    with keyring():
        rows = list(batch.rows.order_by("number").prefetch_related("made__case"))
        told = []
        for row in rows:
            cases = [link.case.ref for link in row.made.all()]
            told.append({**row.reading, **({"case": cases[0]} if cases else {})})
    return told


def _read(batch: ImportBatch) -> None:
    assert batch.job_id is not None
    read_import(batch.job_id)
    batch.refresh_from_db()
    if batch.problem:
        raise Nobody(batch.problem)


def _index_of(line: int, top: Sequence[Sequence[Any]]) -> int:
    """Return the index of one of the first lines of a sheet, -1 for line 0 (see `top_of`)."""
    indices: dict[int, int] = {0: -1, **{number: index for index, number, _cells in top}}
    if line not in indices:
        raise ValidationError(
            _("Line %(line)s is none of the first lines that hold anything.") % {"line": line}
        )
    return indices[line]
