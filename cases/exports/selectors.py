"""A member's own exports, and those of others that wait for him or her."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from cases.access.selectors import consent_ended_at
from cases.casebook.filters import CaseFilter
from cases.casebook.models import Case, CaseQuerySet
from cases.exports.models import Export
from cases.exports.vocabularies import Stage
from people.accounts.models import Approval, Membership
from people.accounts.waiting import things_waiting_for
from people.vault.querysets import load_keys

Rows = QuerySet[Export, Export]


def cases_to_export(member: Membership) -> CaseQuerySet:
    """Return the cases that a member may take along: none that an emergency opened for an hour."""
    return Case.objects.standing_for(member)


def cases_of(export: Export, asker: Membership) -> CaseQuerySet:
    """Return the cases of an export as its asker sees them now."""
    found = CaseFilter(export.filters, queryset=cases_to_export(asker), member=asker).qs
    assert isinstance(found, CaseQuerySet)
    return found


def exports_of(member: Membership) -> Rows:
    """Return what a member asked for, the newest first."""
    rows = _with_jobs(Export.objects.filter(asked_by=member))
    return rows.order_by("-asked_at", "-id")


def list_exports(member: Membership, *, most: int) -> list[Export]:
    """Return a member's newest exports, ready to show."""
    return load_keys(list(exports_of(member)[:most]))


def find_export(pk: Any, *, who: Membership) -> Export:
    """Return one of a member's own exports; Export.DoesNotExist for anybody else's."""
    return load_keys([exports_of(who).get(pk=pk)])[0]


def exports_to_release(member: Membership) -> list[Export]:
    """Return what others asked for and this member has yet to agree to, the oldest first."""
    waiting = things_waiting_for(member, Approval.Kind.EXPORT)
    rows = list(_with_jobs(Export.objects.filter(approval__in=waiting)).order_by("asked_at", "id"))
    return load_keys(rows, *(row.asked_by.user_id for row in rows))


def find_to_release(pk: UUID, *, who: Membership) -> Export:
    """Return what somebody of the group asked for, whoever may agree; else Export.DoesNotExist."""
    asked = Export.objects.filter(approval__organisation_id=who.organisation_id)
    export = _with_jobs(asked).get(pk=pk)
    return load_keys([export], export.asked_by.user_id)[0]


def ready_exports(member: Membership) -> list[Export]:
    """Return what lies ready, was not fetched yet, and still may be."""
    waiting = exports_of(member).filter(file_id__isnull=False, fetched=0)
    stages = stages_of(waiting[:10])
    return [export for export, stage in stages.items() if stage is Stage.READY]


def exports_that_withheld(member: Membership, *, most: int = 5) -> list[Export]:
    """Return a member's last exports in which cases stood without a part, or not at all."""
    lacking = Q(withheld__gt=0) | Q(partly__gt=0)
    return list(exports_of(member).filter(lacking)[:most])


def stages_of(exports: Iterable[Export]) -> dict[Export, Stage]:
    """Return how far each of a member's exports is."""
    stages = {export: export.stage for export in exports}
    gone = overtaken_among(each for each, stage in stages.items() if stage is Stage.READY)
    return {
        export: Stage.OVERTAKEN if export.pk in gone else stage for export, stage in stages.items()
    }


def is_overtaken(export: Export) -> bool:
    """Tell whether a file may hold a case whose consent to this recipient was taken back since.

    Which cases are in it is not kept, so one withdrawal in the group ends them all.
    """
    return export.pk in overtaken_among([export])


def overtaken_among(exports: Iterable[Export]) -> set[UUID]:
    """Return which of a member's exports are overtaken, asked once for each recipient."""
    rows = list(exports)
    ended = {
        (recipient, group): consent_ended_at(recipient=recipient, organisation_id=group)
        for recipient, group in {(row.recipient, row.asked_by.organisation_id) for row in rows}
    }
    moments = ((row, ended[row.recipient, row.asked_by.organisation_id]) for row in rows)
    return {row.pk for row, moment in moments if moment and moment >= row.asked_at}


def _with_jobs(rows: Rows) -> Rows:
    return rows.select_related("job", "approval", "asked_by__user")
