"""A member's own exports."""

from typing import Any

from django.db.models import QuerySet

from cases.access.selectors import own_use_withdrawn_since
from cases.casebook.models import CaseQuerySet
from cases.casebook.selectors import case_list
from cases.exports.models import Export
from people.accounts.models import Membership


def cases_to_export(member: Membership) -> CaseQuerySet:
    """Return the cases that a member may take along: none that an emergency opened for an hour."""
    return case_list(member).standing_for(member)


def exports_of(member: Membership) -> QuerySet[Export, Export]:
    """Return what a member asked for, the newest first."""
    return (
        Export.objects.filter(asked_by=member)
        .select_related("job", "asked_by")
        .order_by("-job__asked_at", "-id")
    )


def find_export(pk: Any, *, who: Membership) -> Export:
    """Return one of a member's own exports; Export.DoesNotExist for anybody else's."""
    return exports_of(who).get(pk=pk)


def ready_exports(member: Membership) -> list[Export]:
    """Return what lies ready and was not fetched yet."""
    waiting = exports_of(member).filter(file_id__isnull=False, fetched=0)
    return [export for export in waiting[:10] if export.is_ready]


def exports_that_withheld(member: Membership, *, most: int = 5) -> list[Export]:
    """Return a member's last exports in which cases stood without a part, or not at all."""
    return list(exports_of(member).filter(withheld__gt=0)[:most])


def is_overtaken(export: Export) -> bool:
    """Tell whether a file may hold a case whose consent to our own use was taken back since.

    Which cases are in it is not kept, so one withdrawal in the group ends them all.
    """
    return own_use_withdrawn_since(
        export.job.asked_at, organisation_id=export.asked_by.organisation_id
    )
