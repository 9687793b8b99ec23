"""Writing an export's file: of many who try one does, and after a kill the next one does."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import timedelta
from uuid import UUID, uuid5

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import translation

from cases.exports.filling import Filling, Made
from cases.exports.models import Export
from cases.exports.protecting.locking import locked
from cases.exports.reading import Tally, batches
from cases.exports.shapes import FORMS
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs import services as jobs
from people.jobs.collecting import collected_between
from people.jobs.models import Job
from people.jobs.running import run
from people.vault import files
from people.vault.keyring import keyring

KEPT = timedelta(hours=24)
_MADE = (
    *("file_id", "sha256", "rows", "withheld", "for_safety", "partly"),
    *("left_out", "report", "expires_at"),
)


def write_export(job_id: UUID) -> None:
    """Write the file of an export.

    When rights are lost on the way the job fails. Trouble of database or disk that may pass is
    raised and the job left as it is: it falls silent, and the sweep sends it again.
    """
    run(job_id, _write, gives_up=(ValidationError,))


def file_id_of(job: Job, attempt: int) -> UUID:
    """Return the file of one attempt: no attempt can write over another's."""
    return uuid5(job.id, str(attempt))


def remove_files(job: Job, *, besides: int | None = None) -> None:
    """Remove what the job's attempts have left, finished or not."""
    for attempt in range(1, job.attempt + 1):
        if attempt != besides:
            files.remove(file_id_of(job, attempt))


def _write(job: Job) -> None:
    remove_files(job, besides=job.attempt)
    rows = Export.objects.select_related("asked_by__user", "asked_by__organisation")
    export = rows.get(job=job)
    file_id, tally, digest = file_id_of(job, job.attempt), Tally(), hashlib.sha256()
    try:
        with translation.override(export.asked_by.user.language or None):
            filling = FORMS[export.shape].fill(export, tally)
            parts = locked(
                _parts(filling, export, job, tally),
                export.protection,
                lock=FORMS[export.shape].lock,
                password=export.password,
                age_key=export.age_key,
            )
            files.write_sealed(file_id, _hashed(parts, digest))
            export.file_id, export.sha256 = file_id, digest.hexdigest()
            _finish(export, job, tally, filling.made(tally.rows))
    except BaseException as error:
        files.remove(file_id)
        if isinstance(error, ValidationError):
            export.trouble = " ".join(error.messages)
            export.save(update_fields=["trouble"])
        raise


@transaction.atomic
def _finish(export: Export, job: Job, tally: Tally, made: Made) -> None:
    jobs.finish(job)
    export.rows, export.report = made.rows, dict(made.report)
    export.withheld = tally.withheld
    export.for_safety, export.partly = tally.for_safety, tally.partly
    export.left_out = tally.told()
    export.expires_at = clock.now() + KEPT
    export.save(update_fields=_MADE)
    record(
        Action.EXPORT_MADE,
        by=job.asked_by,
        on=export,
        rows=made.rows,
        withheld=tally.withheld,
        partly=tally.partly,
    )


def _parts(filling: Filling, export: Export, job: Job, tally: Tally) -> Iterator[bytes]:
    """Return the file as it reads, whatever protects it."""
    yield filling.head()
    read = batches(export, job, tally, groups=filling.groups, reads=filling.reads)
    for batch in collected_between(read):
        # Keys that are loaded on the way are forgotten with the batch.
        with keyring():
            written = filling.batch(batch)
        yield written
    yield filling.tail()
    # A long paper takes its time, and so does its lock: each is a silence of its own.
    jobs.beat(job, done=tally.seen)


def _hashed(parts: Iterable[bytes], digest: "hashlib._Hash") -> Iterator[bytes]:
    for part in parts:
        digest.update(part)
        yield part
