"""Rows of a sheet that came before: known again by our reference, or by who they are about."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from cases.casebook.models import Case
from cases.casebook.selectors import cases_by_reference
from cases.imports.models import ImportBatch, ImportRow
from cases.imports.returning.counting import HowOften
from cases.imports.vocabularies import RowState
from people.accounts.models import Membership

ON_FILE = (RowState.MADE, RowState.JOINED, RowState.KEPT)


def cases_of_sheet(
    refs: Sequence[str],
    keys: Sequence[bytes | None],
    *,
    batch_id: UUID,
    by: Membership,
    times: HowOften,
) -> list[UUID | None]:
    """Return for each row the id of the case that it is of, as far as the member sees it.

    The reference goes first. A key that leads to several cases leads to none, and so does what
    stands in the sheet more `times` than in any before: one of those rows is a new man's.
    """
    by_ref = _by_reference({ref for ref in refs if ref}, batch_id, by, times)
    by_key = _by_key({key for key in keys if key}, batch_id, by, times)
    return [
        by_ref.get(ref) or (by_key.get(key) if key else None)
        for ref, key in zip(refs, keys, strict=True)
    ]


def _by_reference(
    refs: set[str], batch_id: UUID, by: Membership, times: HowOften
) -> dict[str, UUID]:
    if not refs:
        return {}
    found = dict(cases_by_reference(sorted(refs), who=by).values_list("ref", "pk"))
    again = [case_id for ref, case_id in found.items() if times.get(ref, 1) > 1]
    rows = ImportRow.objects.filter(of_case_id__in=again, state__in=ON_FILE)
    before = _most_in_one_sheet(rows.exclude(batch=batch_id).values_list("of_case_id", "batch_id"))
    return {
        ref: case_id
        for ref, case_id in found.items()
        if times.get(ref, 1) <= max(before[case_id], 1)
    }


def _by_key(
    keys: set[bytes], batch_id: UUID, by: Membership, times: HowOften
) -> dict[bytes, UUID]:
    rows = ImportRow.objects.filter(
        key__in=keys, batch__organisation_id=by.organisation_id
    ).exclude(batch=batch_id)
    on_file = rows.filter(
        state__in=ON_FILE, of_case_id__in=Case.objects.visible_to(by).values("pk")
    )
    found: dict[bytes, set[UUID]] = defaultdict(set)
    for key, case_id in on_file.values_list("key", "of_case_id"):
        if key is not None and case_id is not None:
            found[bytes(key)].add(case_id)
    again = [key for key in found if times.get(key, 1) > 1]
    told = rows.filter(key__in=again).values_list("key", "batch_id")
    before = _most_in_one_sheet((bytes(key or b""), sheet) for key, sheet in told)
    return {
        key: next(iter(ids))
        for key, ids in found.items()
        if len(ids) == 1 and times.get(key, 1) <= max(before[key], 1)
    }


def _most_in_one_sheet(rows: Iterable[tuple[Any, UUID]]) -> Counter[Any]:
    """Count what stands in one sheet at most."""
    most: Counter[Any] = Counter()
    for (what, _sheet), count in Counter(rows).items():
        most[what] = max(most[what], count)
    return most


def rows_before(case_ids: Iterable[UUID], *, batch: ImportBatch) -> dict[UUID, ImportRow]:
    """Return by the id of the case the row in which it last came, in an earlier sheet."""
    earlier = ImportRow.objects.filter(
        of_case_id__in=case_ids, state__in=ON_FILE, batch__brought_at__lte=batch.brought_at
    ).exclude(batch=batch)
    in_order = earlier.order_by("batch__brought_at", "number").values_list("of_case_id", "pk")
    # Of one case the last one stays.
    latest = dict(in_order)
    rows = ImportRow.objects.filter(pk__in=latest.values()).select_related("batch")
    return {row.of_case_id: row for row in rows if row.of_case_id}
