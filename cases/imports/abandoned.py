"""Sheets that nobody came back to: rows full of names do not lie about for ever."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef

from cases.imports.models import ImportBatch, ImportRow
from cases.imports.services import drop_held
from cases.imports.vocabularies import Phase, RowState
from people.dates import clock

# A sheet of which no case was made is kept so long.
KEPT = timedelta(days=30)


def drop_abandoned() -> int:
    """Drop sheets that were brought in long ago and became nothing; return how many."""
    old = ImportBatch.objects.filter(brought_at__lt=clock.now() - KEPT)
    became = ImportRow.objects.filter(batch=OuterRef("pk")).exclude(state=RowState.WAITING)
    idle = old.exclude(phase=Phase.DROPPED).exclude(Exists(became))
    return sum(map(_drop, idle.values_list("pk", flat=True)))


@transaction.atomic
def _drop(pk: UUID) -> bool:
    held = ImportBatch.objects.select_for_update(of=("self",), no_key=True).get(pk=pk)
    if held.is_busy or held.rows.exclude(state=RowState.WAITING).exists():
        return False
    drop_held(held, by=None)
    return True
