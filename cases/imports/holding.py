"""Locking an import, and having it read anew."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.imports.models import ImportBatch
from cases.imports.selectors import find_import
from cases.imports.vocabularies import Phase
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.jobs import services as jobs
from people.jobs.models import Job
from people.vault.querysets import load_keys

READ = "cases.imports.read"


def read_again(batch: ImportBatch, by: Membership) -> ImportBatch:
    """Have a sheet that is held read anew, with what was said and corrected since."""
    batch.version += 1
    batch.phase, batch.job = Phase.READING, jobs.ask(READ, by=by)
    batch.save(update_fields=["version", "phase", "job", "layout"])
    return batch


def hold_open(batch_id: UUID, by: Membership) -> ImportBatch:
    """Lock an import that may be seen and on which nothing is under way."""
    require(by, Permission.IMPORT_CASES)
    find_import(batch_id, who=by)
    held = ImportBatch.objects.select_for_update(no_key=True).get(pk=batch_id)
    load_keys([held])
    if held.is_busy:
        raise ValidationError(_("Work on this sheet is under way. Wait until it is done."))
    if held.phase in (Phase.REFUSED, Phase.DROPPED):
        raise ValidationError(_("This sheet is not open any more."))
    return held


def hold_read(batch_id: UUID, by: Membership) -> ImportBatch:
    """Lock an import of which one may say or decide something, for it was read."""
    held = hold_open(batch_id, by)
    if not held.was_read:
        raise ValidationError(_("This sheet was not read. Drop it, and bring it in again."))
    return held


def in_whose_sight(batch: ImportBatch, by: Membership) -> Membership:
    """Return who brought a sheet: he or she reads what is told of its rows, whoever corrects them.

    So nobody is told of whom he or she does not see. Where that one may not import any more, the
    rows are for `by` alone.
    """
    brought_by = Membership.objects.select_related("user").get(pk=batch.brought_by_id)
    return brought_by if brought_by.may(Permission.IMPORT_CASES) else by


def open_again(job: Job) -> None:
    """Work on a sheet is over, done or not: what it did so far stays, and may be gone on with."""
    ImportBatch.objects.filter(job=job).update(phase=Phase.OPEN)
