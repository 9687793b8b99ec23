"""Writing a partner's file: by one worker of many who try, and after a kill by the next one."""

from collections.abc import Iterator
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction

from cases.exports.writing import KEPT, file_id_of, remove_files
from cases.sharing.exports.formats import Filling, filling_of
from cases.sharing.exports.models import SharedExport
from cases.sharing.exports.reading import Tally, TooMany, batches, count
from cases.sharing.exports.vocabularies import Trouble
from cases.sharing.webhooks.announcing import announce
from cases.sharing.webhooks.vocabularies import HookEvent
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs import services as jobs
from people.jobs.collecting import collected_between
from people.jobs.models import Job
from people.jobs.running import run
from people.vault import files

_MADE = ("file_id", "size", "cases", "groups", "expires_at")


def write_export(job_id: UUID) -> None:
    """Write the file, and let the partner's servers know.

    When the key ends on the way, or the file has too many cases for it, the job fails. Trouble
    of database or disk that may pass is raised: the sweep sends the job again.
    """
    run(job_id, _write, unended=_say_why, gives_up=(ValidationError,))


def _write(job: Job) -> None:
    remove_files(job, besides=job.attempt)
    export = SharedExport.objects.get(job=job)
    export.held.filter(attempt__lt=job.attempt).delete()
    file_id, tally = file_id_of(job, job.attempt), Tally()
    try:
        filling = filling_of(export.form, export.fields, mark=str(export.id))
        total = count(export, job)
        export.size = files.write_sealed(file_id, _parts(filling, export, job, tally, total))
        export.file_id = file_id
        _finish(export, job, tally)
    except BaseException as error:
        files.remove(file_id)
        if isinstance(error, PermissionDenied | TooMany):
            why = Trouble.TOO_MANY if isinstance(error, TooMany) else Trouble.KEY
            SharedExport.objects.filter(pk=export.pk).update(trouble=why)
        raise


@transaction.atomic
def _finish(export: SharedExport, job: Job, tally: Tally) -> None:
    jobs.finish(job)
    export.cases, export.groups = tally.rows, sorted(tally.groups)
    export.expires_at = clock.now() + KEPT
    export.save(update_fields=_MADE)
    announce(
        HookEvent.EXPORT_READY,
        partner=export.partner_id,
        issuer=export.issuer_id,
        about=export.pk,
    )
    record(
        Action.EXPORT_MADE,
        by=job.asker,
        on=export,
        organisation_id=export.issuer_id,
        rows=tally.rows,
    )


def _parts(
    filling: Filling, export: SharedExport, job: Job, tally: Tally, total: int
) -> Iterator[bytes]:
    jobs.beat(job, done=0, total=total)
    yield filling.head()
    for rows in collected_between(batches(export, job, tally)):
        yield filling.batch(rows)
        # More may have been granted since they were counted.
        jobs.beat(job, done=tally.rows, total=max(total, tally.rows))
    yield filling.tail()
    jobs.beat(job, done=tally.rows)


def _say_why(job: Job) -> None:
    failed = SharedExport.objects.filter(job=job, job__state=Job.State.FAILED, trouble="")
    failed.update(trouble=Trouble.FAULT)
