"""Forgetting a case: the sheets that told of it, whole, and its rows on lists of others.

Of a sheet nothing can be left: its file holds everybody, and all of it is sealed under one key.
The cases that were made of its other rows stay.
"""

from collections.abc import Iterable
from uuid import UUID

from django.db import OperationalError, transaction
from django.db.models import Q, QuerySet

from cases.imports.matching.models import Candidate, OutsideList
from cases.imports.models import ImportBatch, ImportedCase, ImportRow
from cases.imports.services import drop_held
from cases.imports.vocabularies import Phase, RowState


class SheetBusy(OperationalError):
    """Work on a sheet that tells of the case is under way: to be tried again later."""


def sheets_of(case_ids: Iterable[UUID], *, also: Iterable[UUID] = ()) -> QuerySet[ImportBatch]:
    """Return the sheets of which a row made these cases, was added to them or is of them."""
    ids = list(case_ids)
    told = ImportRow.objects.filter(
        Q(of_case_id__in=ids) | Q(join_id__in=ids) | Q(made__case_id__in=ids)
    )
    batches = ImportBatch.objects.exclude(phase=Phase.DROPPED)
    return batches.filter(Q(pk__in=told.order_by().values("batch_id")) | Q(pk__in=list(also)))


def rows_unmade(sheets: QuerySet[ImportBatch]) -> int:
    """Count the rows of which no case was made yet: they go with their sheets."""
    rows = ImportRow.objects.filter(batch__in=sheets.order_by().values("pk"))
    return rows.filter(state=RowState.WAITING).count()


def lists_open(case_ids: Iterable[UUID]) -> QuerySet[OutsideList]:
    """Return the lists of others on which somebody may be; they end by themselves."""
    found = Candidate.objects.filter(case_id__in=list(case_ids)).values("outside_list_id")
    return OutsideList.objects.filter(removed_at=None, pk__in=found.order_by())


@transaction.atomic
def drop_sheets(
    case_ids: Iterable[UUID], *, also: Iterable[UUID] = (), even_busy: bool = False
) -> list[UUID]:
    """Drop the sheets that tell of these cases; return whose keys are to be destroyed.

    SheetBusy, and nothing is dropped, while one of them is read, made or undone.
    """
    held = sheets_of(case_ids, also=also).select_for_update(of=("self",), no_key=True)
    batches = list(held.select_related("job").order_by("pk"))
    if not even_busy and any(batch.is_busy for batch in batches):
        raise SheetBusy("Work on a sheet is under way")
    for batch in batches:
        drop_held(batch, by=None)
        # Even what is empty would be sealed, and never open again.
        batch.layout = None
        batch.save(update_fields=["layout"])
    return [batch.pk for batch in batches]


@transaction.atomic
def forget(case_id: UUID) -> None:
    ImportedCase._base_manager.filter(case_id=case_id).delete()
    Candidate._base_manager.filter(case_id=case_id).delete()
