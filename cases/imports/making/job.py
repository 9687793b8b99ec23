"""Making cases of a sheet: row by row, each in a transaction of its own.

Killed at any point, it goes on where it was: a row is made with its case, or not at all.
"""

from uuid import UUID

from django.db import transaction

from cases.imports.holding import open_again
from cases.imports.making.joining import join_case
from cases.imports.making.row import make_case
from cases.imports.models import ImportBatch
from cases.imports.selectors import READY, TO_JOIN
from cases.imports.vocabularies import RowState
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.jobs import services as jobs
from people.jobs.giving_way import GivingWay
from people.jobs.models import Job
from people.jobs.running import asker_of, run
from people.vault.keyring import keyring


def commit_import(job_id: UUID) -> None:
    """Make the cases of a job's sheet that are ready. Of two workers, one goes on."""
    run(job_id, _commit, unended=open_again)


def _commit(job: Job) -> None:
    batch = ImportBatch.objects.get(job=job)
    _make_all(batch, job)
    _end(batch, job)


def _make_all(batch: ImportBatch, job: Job) -> None:
    rows = batch.rows.filter(number__in=batch.chosen) if batch.chosen else batch.rows
    ready = list(rows.filter(READY).values_list("pk", flat=True))
    # Those that join a row of this sheet come when that row has its case.
    joining = list(rows.filter(TO_JOIN).values_list("pk", flat=True))
    jobs.beat(job, done=0, total=len(ready) + len(joining))
    give_way = GivingWay()
    for done, (row_id, write) in enumerate(
        [*((pk, make_case) for pk in ready), *((pk, join_case) for pk in joining)]
    ):
        with keyring(), transaction.atomic():
            # Whoever was taken for lost writes nothing more: the sheet may be undone by now.
            jobs.beat(job, done=done)
            write(row_id=row_id, by=asker_of(job, Permission.IMPORT_CASES))
        give_way()
    jobs.beat(job, done=len(ready) + len(joining))


@transaction.atomic
def _end(batch: ImportBatch, job: Job) -> None:
    jobs.finish(job)
    open_again(job)
    made = batch.rows.filter(state=RowState.MADE).count()
    joined = batch.rows.filter(state=RowState.JOINED).count()
    record(Action.IMPORT_COMMITTED, by=job.asked_by, on=batch, made=made, joined=joined)
