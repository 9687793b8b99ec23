"""Making cases of a sheet: row by row, each in a transaction of its own.

Killed at any point, it goes on where it was: a row is made with its case, or not at all.
"""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import OperationalError, transaction

from cases.imports.making.joining import join_case
from cases.imports.making.row import make_case
from cases.imports.models import ImportBatch
from cases.imports.selectors import READY, TO_JOIN
from cases.imports.vocabularies import Phase, RowState
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.jobs import services as jobs
from people.jobs.giving_way import GivingWay
from people.jobs.models import Job
from people.vault.keyring import keyring


def commit_import(job_id: UUID) -> None:
    """Make the cases of a job's sheet that are ready. Of two workers, one goes on."""
    job = jobs.claim(job_id)
    if job is None:
        return
    batch = ImportBatch.objects.get(job=job)
    try:
        _make_all(batch, job)
        _end(batch, job)
    except jobs.JobStopped:
        jobs.stop(job)
        _open_again(batch, job)
    except PermissionDenied:
        jobs.fail(job)
        _open_again(batch, job)
    except (OperationalError, OSError):
        raise
    except Exception:
        jobs.fail(job)
        _open_again(batch, job)
        raise


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
        with keyring():
            write(row_id=row_id, by=_asker(job))
        jobs.beat(job, done=done + 1)
        give_way()


def _asker(job: Job) -> Membership:
    """Return who asked, as he or she stands now; PermissionDenied when that right is gone."""
    asker = Membership.objects.select_related("user").get(pk=job.asked_by_id)
    require(asker, Permission.IMPORT_CASES)
    return asker


@transaction.atomic
def _end(batch: ImportBatch, job: Job) -> None:
    jobs.finish(job)
    ImportBatch.objects.filter(pk=batch.pk, job=job).update(phase=Phase.OPEN)
    made = batch.rows.filter(state=RowState.MADE).count()
    joined = batch.rows.filter(state=RowState.JOINED).count()
    record(Action.IMPORT_COMMITTED, by=job.asked_by, on=batch, made=made, joined=joined)


def _open_again(batch: ImportBatch, job: Job) -> None:
    """What was made so far stays: it can be undone, or gone on with."""
    ImportBatch.objects.filter(pk=batch.pk, job=job).update(phase=Phase.OPEN)
