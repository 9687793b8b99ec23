"""Fetching a file: by who asked for it, as long as it is there."""

from collections.abc import Iterator
from uuid import UUID

from django.db import transaction
from django.db.models import F

from cases.exports.dangers import is_dangerous
from cases.exports.models import DOWNLOADS, Export
from cases.exports.removing import remove
from cases.exports.selectors import find_export, is_overtaken
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.vault import files


def fetch(*, export_id: UUID, by: Membership) -> tuple[Export, Iterator[bytes]]:
    """Return the file to the member who asked for it; Export.DoesNotExist in all other cases.

    The bytes come chunk by chunk, opened as they are read. With the last download that is allowed
    they are gone from the disk.
    """
    export = find_export(export_id, who=by)
    may_fetch = by.may(Permission.EXPORT_CASES) and not is_overtaken(export)
    if not (export.is_ready and may_fetch) or is_dangerous(export):
        raise Export.DoesNotExist
    assert export.file_id is not None
    try:
        chunks = files.read_begun(export.file_id)
    except FileNotFoundError as error:
        raise Export.DoesNotExist from error
    _count(export, by)
    if export.fetched >= DOWNLOADS:
        # It is open already, and its key at hand: this download still comes to its end.
        remove(export)
    return export, chunks


@transaction.atomic
def show_password(*, export_id: UUID, by: Membership) -> Export:
    """Return an export whose password is to be shown, and record that it was."""
    export = find_export(export_id, who=by)
    if not export.is_ready or not export.password:
        raise Export.DoesNotExist
    record(Action.EXPORT_OPENED, by=by, on=export)
    return export


@transaction.atomic
def _count(export: Export, by: Membership) -> None:
    """Count a download; of two at once that both would be the last, one is."""
    same = Export.objects.filter(pk=export.pk, file_id=export.file_id, fetched__lt=DOWNLOADS)
    if not same.update(fetched=F("fetched") + 1):
        raise Export.DoesNotExist
    record(Action.EXPORT_FETCHED, by=by, on=export)
    export.refresh_from_db(fields=["fetched"])
