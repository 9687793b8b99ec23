"""Asking for an export, fetching it, stopping it, and removing what is past its time."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Q
from django.utils.translation import gettext as _

from cases.access.vocabularies import Purpose
from cases.casebook.filters import CaseFilter
from cases.casebook.models import Case
from cases.exports.models import Export
from cases.exports.selectors import find_export, is_overtaken
from cases.exports.writing import remove_files
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs import services as jobs
from people.jobs.models import Job
from people.vault import files

WRITE = "cases.exports.write"
# The audit takes codes, no days: of these filters only the names are recorded.
_DAYS = frozenset({"opened_from", "opened_until"})


@transaction.atomic
def ask_export(*, by: Membership, filters: Mapping[str, Any], purpose: str) -> Export:
    """Ask for the list that these filters show. ValidationError names the filter at fault."""
    require(by, Permission.EXPORT_CASES)
    if purpose not in Purpose.values:
        raise ValidationError({"purpose": _("Choose what the list is for.")})
    codes = _codes(filters, by)
    job = jobs.ask(WRITE, by=by)
    export = Export.objects.create(job=job, asked_by=by, filters=codes, purpose=purpose)
    said: dict[str, Any] = {name: code for name, code in codes.items() if name not in _DAYS}
    record(Action.EXPORT_ASKED, by=by, on=export, purpose=purpose, filters=list(codes), **said)
    return export


def fetch(*, export_id: UUID, by: Membership) -> tuple[Export, Iterator[bytes]]:
    """Return the file to the member who asked for it; Export.DoesNotExist in all other cases.

    The bytes come chunk by chunk, opened as they are read.
    """
    export = find_export(export_id, who=by)
    may_fetch = by.may(Permission.EXPORT_CASES) and not is_overtaken(export)
    if not (export.is_ready and may_fetch):
        raise Export.DoesNotExist
    assert export.file_id is not None
    chunks = files.read_sealed(export.file_id)
    try:
        # The first one now: a file that is gone or broken is not half an answer later.
        first = next(chunks)
    except FileNotFoundError as error:
        raise Export.DoesNotExist from error
    with transaction.atomic():
        Export.objects.filter(pk=export.pk).update(fetched=F("fetched") + 1)
        record(Action.EXPORT_FETCHED, by=by, on=export)
    export.refresh_from_db(fields=["fetched"])
    return export, chain([first], chunks)


@transaction.atomic
def cancel_export(*, export_id: UUID, by: Membership) -> Export:
    """Stop an export that is not over yet; one that is over stays as it is."""
    export = find_export(export_id, who=by)
    if not export.job.is_over:
        jobs.cancel(export.job, by=by)
        record(Action.EXPORT_CANCELLED, by=by, on=export)
        export.job.refresh_from_db()
    return export


def remove_expired() -> int:
    """Remove files past their time and what broken-off jobs have left; return how many exports."""
    now = clock.now()
    expired = Q(file_id__isnull=False, expires_at__lte=now)
    broken_off = Q(expires_at=None, job__state__in=[Job.State.FAILED, Job.State.CANCELLED])
    removed = 0
    for export in Export.objects.filter(expired | broken_off).select_related("job", "asked_by"):
        # First the bytes: whoever is killed in between leaves a row that is found again.
        remove_files(export.job)
        removed += _note_removed(export)
    return removed


@transaction.atomic
def _note_removed(export: Export) -> bool:
    same = Export.objects.filter(pk=export.pk, expires_at=export.expires_at)
    if export.file_id is None:
        same.update(expires_at=clock.now())
        return False
    if not same.filter(file_id=export.file_id).update(file_id=None):
        return False
    record(
        Action.EXPORT_EXPIRED,
        by=None,
        on=export,
        organisation_id=export.asked_by.organisation_id,
    )
    return True


def _codes(filters: Mapping[str, Any], by: Membership) -> dict[str, str]:
    """Return the filters as the codes and days that are kept; ValidationError by filter."""
    unknown = filters.keys() - CaseFilter.base_filters.keys()
    if unknown:
        raise ValidationError({name: _("There is no such filter.") for name in sorted(unknown)})
    form = CaseFilter(filters, queryset=Case.objects.none(), member=by).form
    if not form.is_valid():
        raise ValidationError(form.errors.as_data())
    given = {name for name in filters if filters[name] not in (None, "")}
    codes = {name: _code(form.cleaned_data[name]) for name in sorted(given)}
    # A filter that was given and read as nothing would let the whole list out.
    if unread := [name for name, code in codes.items() if not code]:
        raise ValidationError({name: _("This cannot be read.") for name in unread})
    return codes


def _code(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value).lower()
    return str(value or "")
