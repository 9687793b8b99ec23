"""The end of files: past their time, after the last download, or when somebody is forgotten."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet

from cases.exports.models import DOWNLOADS, Export
from cases.exports.writing import remove_files
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs.models import Job

E = TypeVar("E")


def remove_expired() -> int:
    """Remove files past their time and what broken-off jobs have left; return how many exports."""
    _forget_stopped()
    over = Q(expires_at__lte=clock.now()) | Q(fetched__gte=DOWNLOADS)
    broken_off = Q(expires_at=None, job__state__in=[Job.State.FAILED, Job.State.CANCELLED])
    exports = Export.objects.filter(Q(over, file_id__isnull=False) | broken_off)
    return remove_each(exports.select_related("job", "asked_by"), remove)


def remove_each(exports: Iterable[E], remove: Callable[[E], bool]) -> int:
    """Remove the files of some exports; return how many were there.

    One that cannot be removed keeps none of the others: its OSError is raised at the end.
    """
    removed, faults = 0, []
    for export in exports:
        try:
            removed += remove(export)
        except OSError as error:
            faults.append(error)
    if faults:
        raise faults[0]
    return removed


def are_exports_overdue() -> bool:
    """Tell whether a file lies there an hour after its time."""
    over = Export.objects.filter(expires_at__lt=clock.now() - timedelta(hours=1))
    return over.filter(file_id__isnull=False).exists()


def remove(export: Export) -> bool:
    """Remove a file with its key, and what opened it; tell whether it was there."""
    # First the bytes: whoever is killed in between leaves a row that is found again.
    assert export.job is not None
    remove_files(export.job)
    return _note_removed(export)


@transaction.atomic
def _note_removed(export: Export) -> bool:
    same = Export.objects.filter(pk=export.pk, expires_at=export.expires_at)
    if export.file_id is None:
        same.update(expires_at=clock.now())
        forget_keys(export)
        return False
    if not same.filter(file_id=export.file_id).update(file_id=None):
        return False
    forget_keys(export)
    record(
        Action.EXPORT_EXPIRED,
        by=None,
        on=export,
        organisation_id=export.asked_by.organisation_id,
    )
    return True


def _forget_stopped() -> None:
    """Forget what would open lists that were withdrawn elsewhere, as when who asked has left."""
    stopped = Export.objects.filter(job=None, approval__is_done=False)
    stopped = stopped.exclude(approval__ended_at=None)
    for export in stopped.filter(Q(password__isnull=False) | Q(age_key__isnull=False)):
        forget_keys(export)


def forget_keys(export: Export) -> None:
    """Forget what would open a file that is gone, or that never was."""
    # Rows are saved one by one, for the values are sealed.
    export.file_id, export.password, export.age_key = None, "", ""
    export.save(update_fields=["password", "age_key"])


def files_that_may_hold(*, organisation_id: UUID, since: date) -> QuerySet[Export, Export]:
    """Return the exports of a group, written since a case was opened, that lie ready.

    Which cases are in a file the record alone tells, so that all of them may hold it.
    """
    asked = Export.objects.filter(asked_by__organisation_id=organisation_id)
    # What ends on that day or later may have been written on it.
    return asked.filter(expires_at__date__gte=since, file_id__isnull=False)


def end_files(*, organisation_id: UUID, since: date) -> int:
    """Remove these files with their keys, and stop what is being written; return how many.

    Call it when the case is gone: what is written from then on does not find it.
    """
    writing = Job.objects.filter(export__asked_by__organisation_id=organisation_id)
    writing.filter(state=Job.State.RUNNING).update(cancel_asked=True)
    ready = files_that_may_hold(organisation_id=organisation_id, since=since)
    return sum(remove(export) for export in ready.select_related("job", "asked_by"))
