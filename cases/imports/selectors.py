"""Imports of the own group: a member's own, and all for who coordinates."""

from collections.abc import Sequence
from typing import Any, cast
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q

from cases.casebook.models import Case
from cases.imports.models import ImportBatch, ImportRow
from cases.imports.vocabularies import (
    MADE_AS_PROPOSED,
    NEEDS_DECISION,
    Action,
    Decision,
    RowState,
    Trouble,
)
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.vault.querysets import VaultQuerySet

# Of these a case is made when all rows are asked for.
READY = Q(state=RowState.WAITING) & (
    Q(decision=Decision.CREATE) | Q(decision="", action__in=MADE_AS_PROPOSED)
)
TO_DECIDE = Q(state=RowState.WAITING, decision="", action__in=NEEDS_DECISION)
TO_JOIN = Q(state=RowState.WAITING, decision=Decision.JOIN)
LEFT_OUT = Q(state=RowState.WAITING) & (
    Q(decision=Decision.LEAVE) | Q(decision="", action=Action.SKIP)
)
CHANGED = Q(state=RowState.WAITING, open_changes__gt=0)
DONE = Q(state__in=[RowState.MADE, RowState.JOINED])
# What they made was changed by hand, so that undoing left it.
STAYS = DONE & Q(trouble=Trouble.CHANGED_SINCE)
# The rows by what is to be done with them: the tabs of the preview.
SHOWN: dict[str, Q] = {
    "all": Q(),
    "decide": TO_DECIDE,
    "changes": CHANGED,
    "errors": Q(errors__gt=0),
    "ready": READY | TO_JOIN,
    "out": LEFT_OUT,
    "done": DONE | Q(state=RowState.KEPT),
    "stays": STAYS,
}


def imports_of(member: Membership) -> VaultQuerySet[ImportBatch]:
    """Return the imports that a member may see, the newest first; `has_made` cases or not."""
    if not member.may(Permission.IMPORT_CASES):
        return ImportBatch.objects.none()
    found = ImportBatch.objects.filter(organisation_id=member.organisation_id)
    if not member.may(Permission.SEE_ALL_CASES):
        found = found.filter(brought_by=member)
    made = Exists(ImportRow.objects.filter(DONE, batch=OuterRef("pk")))
    shown = found.annotate(has_made=made).select_related("job", "brought_by__user")
    return cast("VaultQuerySet[ImportBatch]", shown.order_by("-brought_at", "-id"))


def find_import(pk: UUID, *, who: Membership) -> ImportBatch:
    """Return one import; ImportBatch.DoesNotExist where it may not be seen."""
    return imports_of(who).get(pk=pk)


def rows_of(batch: ImportBatch, *, who: Membership) -> VaultQuerySet[ImportRow]:
    """Return the rows that a member may see: none of a case that was closed to him or her since.

    That is also a row of a sheet that came back: what stood in the one before is told beside it.
    """
    if who.may(Permission.SEE_ALL_CASES):
        return batch.rows.all()
    seen = Case.objects.visible_to(who).values("pk")
    hidden = Case.objects.filter(organisation_id=batch.organisation_id).exclude(pk__in=seen)
    of_hidden = batch.rows.filter(of_case_id__in=hidden.values("pk"))
    return batch.rows.exclude(pk__in=of_hidden.values("pk"))


def is_ready(row: ImportRow) -> bool:
    """What READY and TO_JOIN ask of the database, asked of one row."""
    if row.state != RowState.WAITING:
        return False
    is_proposed = not row.decision and row.action in MADE_AS_PROPOSED
    return is_proposed or row.decision in (Decision.CREATE, Decision.JOIN)


def ready_among(batch: ImportBatch, numbers: Sequence[int]) -> list[int]:
    """Return which of some rows are ready to be made."""
    rows = batch.rows.filter(READY | TO_JOIN, number__in=numbers)
    return list(rows.values_list("number", flat=True))


def counts_of(batch: ImportBatch) -> dict[str, int]:
    """Count the rows of each tab; a sheet has at most some thousands."""
    asked: dict[str, Any] = {name: Count("pk", filter=where) for name, where in SHOWN.items()}
    return batch.rows.aggregate(**asked)
