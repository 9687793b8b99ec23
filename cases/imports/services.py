"""Bringing a sheet in, saying what its columns hold, having cases made and removed again."""

import hashlib
from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.imports.fields import Column
from cases.imports.holding import READ, hold_open, hold_read, read_again
from cases.imports.memory import remember
from cases.imports.models import ImportBatch
from cases.imports.parsing.limits import LIMITS, MB
from cases.imports.parsing.unreadable import Unreadable
from cases.imports.selectors import DONE, find_import, imports_of
from cases.imports.vocabularies import Phase, RowState, Takes
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs import services as jobs
from people.vault import files
from people.vault.index import blind

COMMIT = "cases.imports.commit"
UNDO = "cases.imports.undo"
LARGEST = LIMITS.file
# Of which day a sheet can be; elsewhere on earth it may be tomorrow by now.
EARLIEST, AHEAD = date(2000, 1, 1), timedelta(days=1)


def bring(*, by: Membership, name: str, content: bytes, as_of: date | None = None) -> ImportBatch:
    """Take a file in and have it read. Nothing of it is a case until somebody says so."""
    require(by, Permission.IMPORT_CASES)
    if not content:
        raise ValidationError({"file": _("This file is empty.")})
    if len(content) > LARGEST:
        raise ValidationError({"file": Unreadable("file", {"limit": LARGEST // MB}).words})
    as_of = as_of or clock.today()
    if not EARLIEST <= as_of <= clock.today() + AHEAD:
        raise ValidationError({"as_of": _("This is no day of which a sheet can be.")})
    file_id = uuid4()
    files.write_sealed(file_id, [content])
    try:
        return _bring(by, name, content, as_of, file_id)
    except BaseException:
        files.remove(file_id)
        raise


@transaction.atomic
def _bring(by: Membership, name: str, content: bytes, as_of: date, file_id: UUID) -> ImportBatch:
    mark = hashlib.sha256(content).hexdigest()
    batch = ImportBatch.objects.create(
        organisation_id=by.organisation_id,
        brought_by=by,
        brought_at=clock.now(),
        job=jobs.ask(READ, by=by),
        file_id=file_id,
        file_mark=blind("import.file", mark, within=by.organisation_id),
        file_name=name[:200],
        as_of=as_of,
    )
    record(Action.IMPORT_BROUGHT, by=by, on=batch)
    return batch


def brought_before(batch: ImportBatch, *, who: Membership) -> ImportBatch | None:
    """Return an earlier import of the very same file that the member may see."""
    same = imports_of(who).filter(file_mark=bytes(batch.file_mark)).exclude(pk=batch.pk)
    return same.filter(brought_at__lte=batch.brought_at).exclude(phase=Phase.DROPPED).first()


@transaction.atomic
def say_columns(
    *, batch_id: UUID, by: Membership, columns: Sequence[str], sheet: int | None = None
) -> ImportBatch:
    """Say what each column holds, or that another sheet is meant; the sheet is read anew."""
    batch = hold_read(batch_id, by)
    if wrong := [code for code in columns if code not in Column.values]:
        raise ValidationError({"columns": _("Not a column: %(code)s") % {"code": wrong[0]}})
    layout = dict(batch.layout)
    if sheet is not None and sheet != layout.get("sheet"):
        if not 0 <= sheet < len(layout.get("sheets", [])):
            raise ValidationError({"sheet": _("There is no such sheet.")})
        if batch.rows.exclude(state=RowState.WAITING).exists():
            raise ValidationError({"sheet": _("Cases were made of this sheet already.")})
        batch.rows.all().delete()
        layout = {**layout, "sheet": sheet, "said": None, "heading_said": None}
    else:
        if len(columns) != len(layout.get("columns", [])):
            raise ValidationError({"columns": _("Say it of every column.")})
        layout["said"] = list(columns)
        remember(layout["headings"], columns, by=by)
    batch.layout = layout
    return read_again(batch, by)


@transaction.atomic
def say_headings(*, batch_id: UUID, by: Membership, at: int) -> ImportBatch:
    """Say on which of the lines that were shown the headings stand, or that there are none (-1).

    The sheet is read anew: its columns are guessed again, and its rows counted from there.
    """
    batch = hold_read(batch_id, by)
    if at not in (-1, *(index for index, _line, _cells in batch.layout.get("top", []))):
        raise ValidationError({"heading_at": _("There is no such line.")})
    if batch.rows.exclude(state=RowState.WAITING).exists():
        raise ValidationError({"heading_at": _("Cases were made of this sheet already.")})
    batch.rows.all().delete()
    batch.layout = {**batch.layout, "heading_said": at, "said": None}
    return read_again(batch, by)


@transaction.atomic
def ask_commit(
    *, batch_id: UUID, by: Membership, takes: Sequence[str], chosen: Sequence[int] = ()
) -> ImportBatch:
    """Have cases made of the `chosen` rows that are ready, or of all that are.

    `takes` says which suggestions are agreed to.
    """
    batch = hold_read(batch_id, by)
    if wrong := set(takes) - set(Takes.values):
        raise ValidationError({"takes": sorted(wrong)[0]})
    if not all(1 <= number <= batch.rows_total for number in chosen):
        raise ValidationError(_("There is no such row."))
    batch.takes, batch.chosen = sorted(takes), sorted(set(chosen))
    batch.phase, batch.job = Phase.COMMITTING, jobs.ask(COMMIT, by=by)
    batch.save(update_fields=["takes", "chosen", "phase", "job"])
    return batch


@transaction.atomic
def ask_undo(*, batch_id: UUID, by: Membership) -> ImportBatch:
    """Have all removed that the sheet has made and nobody has changed since."""
    batch = hold_read(batch_id, by)
    batch.phase, batch.job = Phase.UNDOING, jobs.ask(UNDO, by=by)
    batch.save(update_fields=["phase", "job"])
    return batch


@transaction.atomic
def stop(*, batch_id: UUID, by: Membership) -> None:
    """Ask the work that is under way to stop; what was made so far stays. Its asker may."""
    batch = find_import(batch_id, who=by)
    if batch.job is not None and batch.is_busy:
        jobs.cancel(batch.job, by=by)


@transaction.atomic
def drop(*, batch_id: UUID, by: Membership) -> None:
    """Forget a sheet of which no case was made: its file and its rows are gone."""
    batch = hold_open(batch_id, by)
    if batch.rows.filter(DONE).exists():
        raise ValidationError(_("Cases were made of this sheet. Undo that first."))
    drop_held(batch, by=by)


def drop_held(batch: ImportBatch, *, by: Membership | None) -> None:
    """Forget a sheet that is held; without `by` the software does it, for its time is over."""
    batch.rows.all().delete()
    file_id, batch.file_id = batch.file_id, None
    batch.phase, batch.layout, batch.file_name = Phase.DROPPED, {}, ""
    batch.rows_total, batch.problem = 0, ""
    batch.save()
    record(Action.IMPORT_DROPPED, by=by, on=batch, organisation_id=batch.organisation_id)
    if file_id:
        transaction.on_commit(lambda: files.remove(file_id))
