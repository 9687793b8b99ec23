"""What a case lacks, looked at once more: for what was written while a trigger was missing."""

from collections.abc import Iterator
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from cases.access.models import Consent
from cases.casebook.models import Case

BATCH = 2_000


def correct() -> int:
    """Put right what cases say of themselves; return how many said otherwise.

    Nobody is held up while all are looked at: only what differs is written.
    """
    corrected = 0
    for name, told, rows in _differing():
        for ids in _batches(rows):
            corrected += _write(rows, ids, {name: told})
    return corrected


def _batches(rows: "QuerySet[Case]") -> Iterator[list[UUID]]:
    """Yield ids in their order; each batch goes on after the last one, not at the beginning."""
    last = UUID(int=0)
    while ids := list(
        rows.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]
    ):
        yield ids
        last = ids[-1]


def _write(rows: "QuerySet[Case]", ids: list[UUID], told: dict[str, bool]) -> int:
    """Hold the cases in one order, and write to those of which it is still true."""
    with transaction.atomic():
        held = Case.objects.filter(pk__in=ids).order_by("pk").select_for_update(no_key=True)
        list(held.values_list("pk"))
        return rows.filter(pk__in=ids).update(**told)


def _differing() -> Iterator[tuple[str, bool, "QuerySet[Case]"]]:
    """Yield each flag, what it is to be, and the cases of which it is not."""
    unborn = Q(person__birth_earliest=None, person__birth_latest=None)
    agreed = Exists(Consent.objects.filter(case=OuterRef("pk"), withdrawn_at=None))
    for name, lacks in (("lacks_birth", unborn), ("lacks_consent", ~agreed)):
        rows = Case.objects.order_by()
        yield name, True, rows.filter(lacks, **{name: False})
        yield name, False, rows.exclude(lacks).filter(**{name: True})
