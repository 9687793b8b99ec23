"""Who was erased: kept beside the keys, so that older data does not bring anybody back."""

from collections.abc import Iterable
from uuid import UUID

from people.dates import clock
from people.vault.models import Erased

CHUNK = 500


def mark_erased(owner: UUID, kind: str) -> None:
    """Note that the owner's key is destroyed for good; the first note stands."""
    mark = Erased(pk=owner, kind=Erased.Kind(kind), erased_at=clock.now())
    Erased.objects.bulk_create([mark], ignore_conflicts=True)


def all_erased() -> list[UUID]:
    return list(Erased.objects.order_by("pk").values_list("pk", flat=True))


def erased_among(owners: Iterable[UUID]) -> set[UUID]:
    """Return those of the owners who were erased."""
    asked, found = list(owners), set[UUID]()
    for start in range(0, len(asked), CHUNK):
        some = Erased.objects.filter(pk__in=asked[start : start + CHUNK])
        found.update(some.values_list("pk", flat=True))
    return found
