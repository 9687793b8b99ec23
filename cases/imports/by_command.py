"""Imports without pages, for whoever runs the installation: the same readers and services."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import DatabaseError

from cases.casebook.likeness import people_in_sight
from cases.imports import services
from cases.imports.making.job import commit_import
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


def understood(file: Path, *, as_of: date, by: Membership | None) -> list[Row]:
    """Return what is understood of each row. Nothing is kept; without `by` no case is compared."""
    with keyring():
        book = parse(file.read_bytes())
        sheet = book.sheets[book.fullest]
        said = columns_for(sheet, by.organisation_id) if by else None
        _table, rows = understand(sheet, as_of=as_of, columns=said)
        if by:
            within = people_in_sight(by)
            for row in rows:
                compare_with_register(row, by=by, within=within)
    return rows


def import_now(file: Path, *, as_of: date, by: Membership) -> Iterable[dict[str, Any]]:
    """Make the cases of every row that needs nobody's decision; return what was made of each."""
    batch = services.bring(by=by, name=file.name, content=file.read_bytes(), as_of=as_of)
    assert batch.job_id is not None
    read_import(batch.job_id)
    batch.refresh_from_db()
    if batch.problem:
        raise Nobody(batch.problem)
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
