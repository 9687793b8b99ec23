"""Rows of a sheet that came before: known again by our reference, or by who they are about."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from cases.casebook.models import Case
from cases.casebook.selectors import cases_by_reference
from cases.imports.models import ImportRow
from cases.imports.vocabularies import RowState
from people.accounts.models import Membership

ON_FILE = (RowState.MADE, RowState.JOINED, RowState.KEPT)


def cases_of_sheet(
    refs: Sequence[str], keys: Sequence[bytes | None], *, batch_id: UUID, by: Membership
) -> list[UUID | None]:
    """Return for each row the id of the case that it is of, as far as the member sees it.

    The reference goes first. A key that leads to several cases leads to none.
    """
    by_ref = _by_reference({ref for ref in refs if ref}, by)
    by_key = _by_key({key for key in keys if key}, batch_id, by)
    return [
        by_ref.get(ref) or (by_key.get(key) if key else None)
        for ref, key in zip(refs, keys, strict=True)
    ]


def _by_reference(refs: set[str], by: Membership) -> dict[str, UUID]:
    cases = cases_by_reference(sorted(refs), who=by) if refs else Case.objects.none()
    return dict(cases.values_list("ref", "pk"))


def _by_key(keys: set[bytes], batch_id: UUID, by: Membership) -> dict[bytes, UUID]:
    rows = ImportRow.objects.filter(
        key__in=keys,
        state__in=ON_FILE,
        batch__organisation_id=by.organisation_id,
        of_case_id__in=Case.objects.visible_to(by).values("pk"),
    ).exclude(batch=batch_id)
    found: dict[bytes, set[UUID]] = defaultdict(set)
    for key, case_id in rows.values_list("key", "of_case_id"):
        if key is not None and case_id is not None:
            found[bytes(key)].add(case_id)
    return {key: next(iter(ids)) for key, ids in found.items() if len(ids) == 1}


def row_before(case_id: UUID, *, batch_id: UUID) -> ImportRow | None:
    """Return the row in which a case last came, in an earlier sheet."""
    rows = ImportRow.objects.filter(of_case_id=case_id, state__in=ON_FILE)
    latest = rows.exclude(batch=batch_id).order_by("-batch__brought_at", "-number")
    return latest.select_related("batch").first()
