"""The end of partners' files: past their time, after the last download, or when unwanted."""

from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet

from cases.exports.models import DOWNLOADS
from cases.exports.removing import remove_each
from cases.exports.writing import remove_files
from cases.sharing.exports.models import SharedExport
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs.models import Job
from people.vault.destroying import destroy_keys

# So long a partner sees what became of one.
TOLD = timedelta(days=30)
_CHUNK = 500
_STOPPED = (Job.State.FAILED, Job.State.CANCELLED)


def remove_old() -> int:
    """Remove files past their time, what broken-off jobs left, and rows of long ago.

    Return of how many exports. One that cannot be removed keeps none of the others.
    """
    over = Q(expires_at__lte=clock.now()) | Q(fetched__gte=DOWNLOADS) | Q(dropped_at__isnull=False)
    broken_off = Q(expires_at=None, job__state__in=_STOPPED)
    found = SharedExport.objects.filter(Q(over, file_id__isnull=False) | broken_off)
    try:
        return remove_each(found.select_related("job"), remove)
    finally:
        _forget_old()


def are_files_overdue() -> bool:
    """Tell whether a file lies there an hour after its time."""
    over = SharedExport.objects.filter(expires_at__lt=clock.now() - timedelta(hours=1))
    return over.filter(file_id__isnull=False).exists()


def remove(export: SharedExport) -> bool:
    """Remove a file with its key, and what says which cases are in it; tell if it was there."""
    # First the bytes: whoever is killed in between leaves a row that is found again.
    remove_files(export.job)
    return _note_removed(export)


def files_that_may_hold(
    *, organisation_id: UUID, since: date
) -> QuerySet[SharedExport, SharedExport]:
    """Return what partners of a group can fetch that was written since a case was opened."""
    ready = SharedExport.objects.filter(issuer_id=organisation_id, file_id__isnull=False)
    return ready.filter(expires_at__date__gte=since)


def end_files(*, organisation_id: UUID, since: date) -> int:
    """Remove these files, and stop what is being written; return how many.

    Call it when the case is gone: what is written from then on does not find it.
    """
    writing = Job.objects.filter(shared_export__issuer_id=organisation_id)
    writing.filter(state=Job.State.RUNNING).update(cancel_asked=True)
    ready = files_that_may_hold(organisation_id=organisation_id, since=since)
    return sum(remove(export) for export in ready.select_related("job"))


def end_all_files() -> int:
    """Remove whatever can be fetched, of all groups; return how many."""
    ready = SharedExport.objects.filter(file_id__isnull=False).select_related("job")
    return sum(remove(export) for export in ready)


@transaction.atomic
def _note_removed(export: SharedExport) -> bool:
    export.held.all().delete()
    transaction.on_commit(lambda: destroy_keys([export.pk]))
    same = SharedExport.objects.filter(pk=export.pk, expires_at=export.expires_at)
    if export.file_id is None:
        same.update(expires_at=clock.now())
        return False
    if not same.filter(file_id=export.file_id).update(file_id=None):
        return False
    record(Action.EXPORT_EXPIRED, by=None, on=export, organisation_id=export.issuer_id)
    return True


def _forget_old() -> None:
    """Forget exports whose file is gone, once nobody asks about them any more."""
    before = clock.now() - TOLD
    old = Q(asked_at__lt=before) | Q(dropped_at__isnull=False)
    over = Q(job__state__in=[*_STOPPED, Job.State.DONE])
    gone = SharedExport.objects.filter(old, over, file_id=None, expires_at__isnull=False)
    # With its job goes the export.
    Job.objects.filter(pk__in=list(gone.values_list("job_id", flat=True)[:_CHUNK])).delete()
