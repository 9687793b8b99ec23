"""Bringing an outside list, having it compared, stopping that, and removing it in time."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import islice
from typing import Any
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from cases.casebook.validators import check_status, is_in_future
from cases.imports.matching.coming_in import rows_of
from cases.imports.matching.guessing import guess
from cases.imports.matching.keeping import keep_rows, read_rows
from cases.imports.matching.models import Candidate, OutsideList
from cases.imports.matching.selectors import find_list
from cases.imports.matching.vocabularies import NAMES, SAID, UNDECIDED, ListColumn
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.jobs import services as jobs
from people.registry.grades import UNGRADED, is_grade
from people.vault import files
from people.vault.models import DataKey

MATCH = "cases.imports.matching.match_list"
USUAL_DAYS, MOST_DAYS = 30, 90
LOOKED_AT, LONGEST_NAME = 50, 200


def bring_list(
    *,
    by: Membership,
    raw: bytes,
    name: str,
    says: str,
    grade: str = UNGRADED,
    is_official: bool = False,
    on: FuzzyDate | None = None,
    days: int = USUAL_DAYS,
) -> OutsideList:
    """Seal the rows of a list and guess its columns. ValidationError, by field, names the fault.

    What is killed on the way leaves a list without rows, which is removed in its time.
    """
    outside = OutsideList(
        organisation_id=by.organisation_id,
        brought_by=by,
        brought_at=clock.now(),
        name=name.strip(),
        says=says,
        grade=grade,
        is_official=is_official,
        on=on,
        file_id=uuid4(),
        expires_at=clock.now() + timedelta(days=days),
    )
    require(by, Permission.MATCH_LISTS)
    _check(outside, days)
    with transaction.atomic():
        outside.save(force_insert=True)
        record(Action.LIST_BROUGHT, by=by, on=outside, says=says, grade=grade, days=days)
    try:
        _keep(outside, raw)
    except ValidationError as error:
        remove(outside, by=by)
        raise ValidationError({"file": error.messages}) from error
    return outside


@transaction.atomic
def start_matching(*, list_id: UUID, by: Membership, columns: Sequence[str]) -> OutsideList:
    """Have a list compared, or go on where it was stopped; ValidationError if it cannot be."""
    require(by, Permission.MATCH_LISTS)
    outside = _held(list_id, by)
    if outside.job is not None and not outside.job.is_over:
        return outside
    if outside.is_finished:
        raise ValidationError(_("This list was compared already."))
    # What was compared by some columns is not gone on with by others.
    if not outside.done:
        _check_columns(columns, outside)
        outside.columns = list(columns)
    outside.job = jobs.ask(MATCH, by=by)
    outside.save(update_fields=["columns", "job"])
    record(Action.LIST_STARTED, by=by, on=outside, columns=sorted(set(outside.columns)))
    return outside


@transaction.atomic
def cancel_matching(*, list_id: UUID, by: Membership) -> OutsideList:
    """Stop the comparing; what was found so far stays, and it can be gone on with."""
    require(by, Permission.MATCH_LISTS)
    outside = _held(list_id, by)
    if outside.job is not None and not outside.job.is_over:
        # Whoever may have lists compared may also stop what a colleague has begun.
        jobs.cancel(outside.job, by=outside.job.asker)
        record(Action.LIST_STOPPED, by=by, on=outside)
        outside.job.refresh_from_db()
    return outside


def remove_list(*, list_id: UUID, by: Membership) -> None:
    """Remove a list before its time: what of it was not decided about is gone."""
    require(by, Permission.MATCH_LISTS)
    remove(find_list(list_id, who=by), by=by)


def remove_expired() -> int:
    """Remove the lists whose time is over and what a killed removal left; return how many."""
    over = Q(expires_at__lte=clock.now()) | Q(removed_at__isnull=False)
    lists = list(OutsideList.objects.filter(over, file_id__isnull=False))
    for outside in lists:
        remove(outside, by=None)
    return len(lists)


def remove(outside: OutsideList, *, by: Membership | None) -> None:
    """First nobody sees it any more, then its bytes and its keys go; safe to be done again."""
    _note_removed(outside, by=by)
    if outside.file_id is not None:
        files.remove(outside.file_id)
    DataKey.objects.filter(owner=outside.pk).delete()
    OutsideList.objects.filter(pk=outside.pk).update(file_id=None)


@transaction.atomic
def _note_removed(outside: OutsideList, *, by: Membership | None) -> None:
    """Mark it and forget its undecided candidates. A job that runs stops at its next chunk."""
    if not OutsideList.objects.filter(pk=outside.pk, removed_at=None).update(
        removed_at=clock.now()
    ):
        return
    if outside.job is not None and not outside.job.is_over:
        jobs.cancel(outside.job, by=outside.job.asker)
    waiting = Candidate.objects.filter(outside_list=outside, state__in=UNDECIDED)
    count, _by_model = waiting.delete()
    group = outside.organisation_id
    record(Action.LIST_REMOVED, by=by, on=outside, organisation_id=group, undecided=count)


def _keep(outside: OutsideList, raw: bytes) -> None:
    assert outside.file_id is not None
    outside.rows = keep_rows(outside.file_id, rows_of(raw))
    first = [row.cells for row in islice(read_rows(outside.file_id), LOOKED_AT)]
    outside.columns, outside.has_headings = guess(first)
    outside.save(update_fields=["rows", "columns", "has_headings"])


def _held(list_id: UUID, by: Membership) -> OutsideList:
    """Return the list, held until the end of the transaction."""
    find_list(list_id, who=by)
    held = OutsideList.objects.select_for_update(of=("self",)).select_related("job__asked_by")
    outside = held.get(pk=list_id)
    if not outside.is_there:
        raise OutsideList.DoesNotExist
    return outside


def _check(outside: OutsideList, days: int) -> None:
    wrong: dict[str, Any] = {}
    if not 1 <= len(outside.name) <= LONGEST_NAME:
        wrong["name"] = _("Say whose list it is, in %(most)d letters.") % {"most": LONGEST_NAME}
    if outside.says not in SAID:
        wrong["says"] = _("This is not one of the choices.")
    if is_in_future(outside.on):
        wrong["on"] = _("This day has not come yet.")
    if not 1 <= days <= MOST_DAYS:
        wrong["days"] = _("Write a number of days from 1 to %(most)d.") % {"most": MOST_DAYS}
    if wrong:
        raise ValidationError(wrong)
    is_grade(outside.grade)
    check_status(outside.says, outside.grade, is_official=outside.is_official, field="says")


def _check_columns(columns: Sequence[str], outside: OutsideList) -> None:
    if set(columns) - set(ListColumn.values) or len(columns) != len(outside.columns):
        raise ValidationError(_("This is not one of the choices."))
    if not set(columns) & set(NAMES) and ListColumn.NUMBER not in columns:
        raise ValidationError(_("Say which column holds the name, or the number of a paper."))
