"""Sheets that nobody came back to: rows full of names do not lie about for ever."""

from datetime import timedelta

from django.db import transaction

from cases.imports.models import ImportBatch
from cases.imports.services import drop_held
from cases.imports.vocabularies import Phase, RowState
from people.dates import clock

# A sheet of which no case was made is kept so long.
KEPT = timedelta(days=30)


def drop_abandoned() -> int:
    """Drop sheets that were brought in long ago and became nothing; return how many."""
    old = ImportBatch.objects.filter(brought_at__lt=clock.now() - KEPT)
    old = old.exclude(phase=Phase.DROPPED)
    return sum(_drop(batch) for batch in old.select_related("job"))


@transaction.atomic
def _drop(batch: ImportBatch) -> bool:
    held = ImportBatch.objects.select_for_update(of=("self",), no_key=True).get(pk=batch.pk)
    if held.is_busy or held.rows.exclude(state=RowState.WAITING).exists():
        return False
    drop_held(held, by=None)
    return True
