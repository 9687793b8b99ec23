"""Reading a sheet that was brought in: a job that may be killed and run again at any point."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any
from uuid import UUID, uuid5

from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.likeness import people_in_sight
from cases.imports.cells import Sheet, Workbook
from cases.imports.holding import in_whose_sight
from cases.imports.issues import ERROR, WARNING
from cases.imports.keys import key_of
from cases.imports.layout.table import Table, lay_out
from cases.imports.layout.top import top_of
from cases.imports.memory import remembered
from cases.imports.models import ImportBatch, ImportRow
from cases.imports.parsing.parse import parse
from cases.imports.parsing.unreadable import Unreadable
from cases.imports.register import compare_with_register
from cases.imports.returning.comparing import compare_with_before
from cases.imports.returning.counting import how_often
from cases.imports.shapes import Row
from cases.imports.understanding import understand
from cases.imports.vocabularies import Phase, RowState
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.jobs import services as jobs
from people.jobs.living import living
from people.jobs.models import Job
from people.jobs.running import asker_of, run
from people.vault import files
from people.vault.keyring import keyring

# Between two signs of life so many rows are compared with who is on file.
CHUNK = 50
# What a reading writes over.
_READ = (
    *("reading", "action", "errors", "warnings", "key", "state"),
    *("of_case_id", "changes", "open_changes"),
)


def read_import(job_id: UUID) -> None:
    """Read the sheet of a job. Trouble of database or disk is raised: the sweep sends it again."""
    run(job_id, _read_all, unended=_give_up)


def _read_all(job: Job) -> None:
    with keyring():
        _read(ImportBatch.objects.get(job=job), job)


def _give_up(job: Job) -> None:
    """Stopped, or a fault of ours: what was read before, if anything, stays to be worked on."""
    batch = ImportBatch.objects.get(job=job)
    batch.phase = Phase.OPEN if batch.layout.get("columns") else Phase.REFUSED
    batch.problem = _("Reading was broken off. Nothing of the file was taken in.")
    batch.save(update_fields=["phase", "problem"])


def _read(batch: ImportBatch, job: Job) -> None:
    by = asker_of(job, Permission.IMPORT_CASES)
    try:
        with living(job):
            book, which, table, rows = _understood(batch, job)
    except Unreadable as refusal:
        _refuse(batch, job, refusal.words)
        return
    jobs.beat(job, done=0, total=len(rows))
    batch.layout = {**batch.layout, **_layout(book, which, table)}
    _write(batch, in_whose_sight(batch, by), job, table, rows)
    _finish(batch, by, job, len(rows))


def _understood(batch: ImportBatch, job: Job) -> tuple[Workbook, int, Table, list[Row]]:
    """Return the file, which sheet it is, how that is laid out, its rows; raise Unreadable."""
    assert batch.file_id is not None  # it is kept as long as a sheet is open
    book = parse(b"".join(files.read_sealed(batch.file_id)))
    said = batch.layout.get("sheet")
    which = book.fullest if said is None else said
    sheet = book.sheets[which]
    kept = list(batch.rows.all())
    table, rows = understand(
        sheet,
        as_of=batch.as_of,
        columns=_columns(batch, sheet),
        heading_at=batch.layout.get("heading_said"),
        fixes={row.number: row.fixes for row in kept if row.fixes},
        copies=[row.copy_of for row in kept if row.copy_of],
        progress=lambda done: jobs.beat(job, done=0),
    )
    return book, which, table, rows


def _columns(batch: ImportBatch, sheet: Sheet) -> Sequence[str] | None:
    """What somebody said of these columns, or of such headings before; else it is guessed."""
    if said := batch.layout.get("said"):
        return list(said)
    return columns_for(sheet, batch.organisation_id, batch.layout.get("heading_said"))


def columns_for(
    sheet: Sheet, organisation_id: UUID, heading_at: int | None = None
) -> Sequence[str] | None:
    """Return what a group said of such headings before; None where it said nothing."""
    guessed = lay_out(sheet, heading_at=heading_at)
    known = remembered(guessed.headings, organisation_id)
    if not known:
        return None
    return [known.get(place, column) for place, column in enumerate(guessed.columns)]


def _write(batch: ImportBatch, by: Membership, job: Job, table: Table, rows: list[Row]) -> None:
    """Keep the rows chunk by chunk: those that are there are written over, but for decisions."""
    times = how_often(table, rows, within=batch.organisation_id)
    for start, chunk in _chunks(rows):
        numbers = [row["row"] for row in chunk]
        known = {row.number: row for row in batch.rows.filter(number__in=numbers)}
        for row in known.values():
            row.batch = batch
        kept = [
            _fill(known.get(row["row"]) or _new(batch, row, table), row)
            for row in chunk
            if row["row"] not in known or known[row["row"]].state == RowState.WAITING
        ]
        compare_with_before(kept, by=by, times=times)
        within = people_in_sight(by)
        for each in kept:
            if each.of_case_id is None:
                compare_with_register(each.reading, by=by, within=within)
                each.action = each.reading["action"]
        with transaction.atomic():
            jobs.beat(job, done=start)
            ImportRow.objects.bulk_create([row for row in kept if row.number not in known])
            for row in kept:
                if row.number in known:
                    row.save(update_fields=_READ)


def _new(batch: ImportBatch, row: Row, table: Table) -> ImportRow:
    number = row["row"]
    cells = table.sheet.rows[table.heading_at + number]
    return ImportRow(
        id=uuid5(batch.pk, str(number)), batch=batch, number=number, cells=list(cells)
    )


def _fill(kept: ImportRow, row: Row) -> ImportRow:
    severities = [each["severity"] for each in row.get("issues", [])]
    kept.reading = row
    kept.action = row["action"]
    kept.of_case_id, kept.open_changes = None, 0
    kept.errors, kept.warnings = severities.count(ERROR), severities.count(WARNING)
    kept.key = key_of(row, within=kept.batch.organisation_id)
    return kept


def _layout(book: Workbook, which: int, table: Table) -> dict[str, Any]:
    return {
        "kind": book.kind,
        "encoding": book.encoding,
        "delimiter": book.delimiter,
        "sheets": [sheet.name for sheet in book.sheets],
        "sheet": which,
        "heading_at": table.heading_at,
        "top": top_of(table.sheet),
        "headings": list(table.headings),
        "columns": list(table.columns),
        "guesses": [[each.column, each.sureness, each.why] for each in table.guesses],
        "hidden_rows": len(table.sheet.hidden_rows),
        "hidden_columns": len(table.sheet.hidden_columns),
    }


@transaction.atomic
def _finish(batch: ImportBatch, by: Membership, job: Job, total: int) -> None:
    jobs.finish(job)
    batch.phase, batch.rows_total, batch.problem = Phase.OPEN, total, ""
    batch.save(update_fields=["layout", "phase", "rows_total", "problem"])
    record(Action.IMPORT_READ, by=by, on=batch, rows=total)


@transaction.atomic
def _refuse(batch: ImportBatch, job: Job, words: str) -> None:
    jobs.finish(job)
    file_id, batch.file_id = batch.file_id, None
    batch.phase, batch.problem = Phase.REFUSED, words
    batch.save(update_fields=["phase", "problem", "file_id"])
    record(Action.IMPORT_REFUSED, by=job.asked_by, on=batch)
    if file_id:
        transaction.on_commit(lambda: files.remove(file_id))


def _chunks(rows: list[Row]) -> Iterator[tuple[int, list[Any]]]:
    left = iter(rows)
    done = 0
    while chunk := list(islice(left, CHUNK)):
        yield done, chunk
        done += len(chunk)
