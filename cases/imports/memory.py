"""What a group said of headings: the next sheet with the same ones is read so."""

from collections.abc import Sequence
from uuid import UUID

from cases.imports.fields import Column
from cases.imports.models import HeadingMemory
from people.accounts.models import Membership
from people.dates import clock
from people.registry.text import fold
from people.vault.index import blind


def remember(headings: Sequence[str], columns: Sequence[str], *, by: Membership) -> None:
    """Keep what was said of each heading that has letters and comes once; the last word holds."""
    folded = [fold(heading) for heading in headings]
    told = {
        _mark(heading, by.organisation_id): column
        for heading, column in zip(folded, columns, strict=False)
        if heading and folded.count(heading) == 1
    }
    rows = [
        HeadingMemory(
            organisation_id=by.organisation_id, mark=mark, column=column, said_at=clock.now()
        )
        for mark, column in told.items()
    ]
    HeadingMemory.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["organisation", "mark"],
        update_fields=["column", "said_at"],
    )


def remembered(headings: Sequence[str], organisation_id: UUID) -> dict[int, str]:
    """Return what was said of these headings, by the position of each."""
    marks = {
        _mark(folded, organisation_id): position
        for position, heading in enumerate(headings)
        if (folded := fold(heading))
    }
    known = HeadingMemory.objects.filter(organisation_id=organisation_id, mark__in=list(marks))
    return {
        marks[bytes(mark)]: column
        for mark, column in known.values_list("mark", "column")
        if column in Column.values
    }


def _mark(folded: str, organisation_id: UUID) -> bytes:
    return blind("import.heading", folded, within=organisation_id)
