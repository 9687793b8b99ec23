"""What an archive holds that would act by itself, ended: the world went on after it was made.

Somebody may have stopped it since, or nobody may want it now. Whoever still does asks anew.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import Q

from cases.exports.models import Export
from cases.exports.removing import forget_keys
from cases.exports.removing import remove as remove_export
from cases.imports.matching.models import OutsideList
from cases.imports.matching.services import remove as remove_list
from cases.imports.models import ImportBatch
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.services import refuse as refuse_erasure
from cases.lifecycle.erasing.vocabularies import Trouble
from cases.lifecycle.retention.models import LettingGo
from cases.lifecycle.retention.services import refuse as refuse_list
from cases.reminders.models import RuleSetting
from cases.sharing.exports.removing import end_all_files
from cases.statistics.public.publishing import take_down_all
from people.accounts.carrying_out import open_approvals
from people.accounts.delay import keep_delay
from people.accounts.models import Organisation
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs import services as jobs
from people.vault.files import path_of


@dataclass(frozen=True)
class Ended:
    """How many of each were ended."""

    approvals: int = 0
    erasures: int = 0
    lists: int = 0
    jobs: int = 0
    files: int = 0
    times: int = 0
    addresses: int = 0


def end_what_waits(*, as_of: datetime) -> Ended:
    """End all of it and record each end, in the caller's transaction; files are in their place.

    `as_of` is the moment of the archive: what counted by then counts.
    """
    return Ended(
        # Before their approvals: those say which of them still wait.
        lists=_end_lists(),
        erasures=_end_erasures(),
        approvals=_end_approvals(),
        jobs=jobs.end_all(),
        # What was shared with partners then may have been taken back since.
        files=_end_missing_files() + end_all_files(),
        times=_end_shorter_times(as_of),
        addresses=take_down_all(),
    )


def _end_approvals() -> int:
    ended = list(open_approvals().order_by("asked_at", "id"))
    open_approvals().update(ended_at=clock.now())
    for one in ended:
        group = one.organisation_id
        told = {"kind": one.kind, "trouble": Trouble.RESTORED}
        record(Action.APPROVAL_WITHDRAWN, by=None, on=one, organisation_id=group, **told)
    for export in Export.objects.filter(approval__in=ended):
        forget_keys(export)
    return len(ended)


def _end_erasures() -> int:
    """One whose rows are gone is gone on with: copies and keys of the erased must follow them."""
    under_way = Erasure.objects.filter(ended_at=None).order_by("approval__asked_at", "id")
    ended = [erasure for erasure in under_way if "cases" not in erasure.reach]
    for erasure in ended:
        refuse_erasure(erasure, Trouble.RESTORED, by=None)
    return len(ended)


def _end_lists() -> int:
    """Also those that two agreed to: somebody may have kept one of their cases since."""
    to_come = Q(approval__ended_at=None) | Q(approval__is_done=True, rows__isnull=False)
    lists = LettingGo.objects.filter(to_come).order_by("approval__asked_at", "id")
    ended = list(lists.distinct())
    for letting_go in ended:
        refuse_list(letting_go, by=None)
    return len(ended)


def _end_missing_files() -> int:
    """Let what the archive has no bytes of be gone, as if its time were over."""
    exports = _without_file(Export.objects.select_related("job", "asked_by"))
    lists = _without_file(OutsideList.objects.select_related("job__asked_by"))
    sheets = _without_file(ImportBatch.objects.all())
    for export in exports:
        remove_export(export)
    for outside in lists:
        remove_list(outside, by=None)
    ImportBatch.objects.filter(pk__in=[sheet.pk for sheet in sheets]).update(file_id=None)
    return len(exports) + len(lists) + len(sheets)


def _end_shorter_times(as_of: datetime) -> int:
    """Let nothing become shorter by itself: until it did, everybody could take it back."""
    rules = list(RuleSetting.objects.filter(next_from__gt=clock.day_of(as_of)))
    for rule in rules:
        rule.next_days, rule.next_from = [], None
        rule.save(update_fields=["next_days", "next_from"])
        group = rule.organisation_id
        record(Action.RULE_CHANGED, by=None, on=rule, organisation_id=group, rule=rule.rule)
    delays = list(Organisation.objects.filter(shorter_delay_from__gt=as_of))
    for organisation in delays:
        keep_delay(organisation)
    return len(rules) + len(delays)


def _without_file(rows: models.QuerySet[Any]) -> list[Any]:
    held: Iterable[Any] = rows.filter(file_id__isnull=False).iterator(chunk_size=500)
    return [row for row in held if not path_of(row.file_id).exists()]
