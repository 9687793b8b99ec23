"""Forgetting a case: files that may hold it are removed, and those being written are stopped."""

from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from cases.exports.models import Export
from cases.exports.writing import remove_files
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs.models import Job


def files_that_may_hold(*, organisation_id: UUID, since: date) -> QuerySet[Export]:
    """Return the exports of a group, asked for since a case was opened, that lie ready.

    Which cases are in a file is not kept, so that all of them may hold it.
    """
    asked = Export.objects.filter(asked_by__organisation_id=organisation_id)
    return asked.filter(job__asked_at__date__gte=since, file_id__isnull=False)


def end_files(*, organisation_id: UUID, since: date) -> int:
    """Remove these files with their keys, and stop what is being written; return how many.

    Call it when the case is gone: what is written from then on does not find it.
    """
    writing = Job.objects.filter(export__asked_by__organisation_id=organisation_id)
    writing.filter(state=Job.State.RUNNING).update(cancel_asked=True)
    ended = 0
    ready = files_that_may_hold(organisation_id=organisation_id, since=since)
    for export in ready.select_related("job"):
        # First the bytes: whoever is killed in between finds the row again.
        remove_files(export.job)
        ended += _note_ended(export, organisation_id)
    return ended


@transaction.atomic
def _note_ended(export: Export, organisation_id: UUID) -> int:
    same = Export.objects.filter(pk=export.pk, file_id=export.file_id)
    ended = same.update(file_id=None, expires_at=clock.now())
    if ended:
        record(Action.EXPORT_EXPIRED, by=None, on=export, organisation_id=organisation_id)
    return ended
