"""Looking at rows of a sheet: they hold what cases hold, and each look is recorded."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import transaction

from cases.casebook.models import Case
from cases.casebook.selectors import cases_by_reference
from cases.imports.models import ImportBatch, ImportRow
from cases.imports.selectors import SHOWN, find_import, rows_of
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.vault.querysets import load_keys

PAGE = 50


@transaction.atomic
def consult_rows(
    batch: ImportBatch, *, by: Membership, tab: str = "all", after: int = 0
) -> tuple[list[ImportRow], int]:
    """Return one page of a sheet's rows, opened, and the number after which the next begins."""
    asked = rows_of(batch, who=by).filter(SHOWN.get(tab, SHOWN["all"]), number__gt=after)
    rows: list[ImportRow] = list(asked.order_by("number")[: PAGE + 1])
    more = rows[PAGE - 1].number if len(rows) > PAGE else 0
    return _opened(rows[:PAGE], batch, by), more


@transaction.atomic
def consult_row(*, batch_id: UUID, number: int, by: Membership) -> ImportRow:
    """Return one row, opened; DoesNotExist where it may not be seen."""
    batch = load_keys([find_import(batch_id, who=by)])[0]
    row: ImportRow = rows_of(batch, who=by).get(number=number)
    return _opened([row], batch, by)[0]


def cases_of_rows(rows: Iterable[ImportRow], *, who: Membership) -> dict[UUID, Case]:
    """Return the case that each row is of, as far as it is seen, by the row's id."""
    of_case = {row.pk: row.of_case_id for row in rows if row.of_case_id}
    seen = Case.objects.visible_to(who).in_bulk(list(set(of_case.values())))
    return {row_id: seen[case_id] for row_id, case_id in of_case.items() if case_id in seen}


def _opened(rows: list[ImportRow], batch: ImportBatch, by: Membership) -> list[ImportRow]:
    load_keys(rows, batch.pk)
    seen = _seen_among(rows, by)
    for row in rows:
        row.batch = batch
        row.reading = _told_of(row.reading, seen)
    if rows:
        record(Action.IMPORT_SEEN, by=by, on=batch, first=rows[0].number, rows=len(rows))
    return rows


def _seen_among(rows: list[ImportRow], by: Membership) -> set[str]:
    """Return which of the cases that are named beside rows the member sees at this moment."""
    refs = {each["case"] for row in rows for each in _duplicates(row) if "case" in each}
    return set(cases_by_reference(sorted(refs), who=by).values_list("ref", flat=True)) & refs


def _told_of(reading: Any, seen: set[str]) -> Any:
    """Return what was understood without the cases that whoever looks does not see.

    It was read in the sight of another, or of another day.
    """

    def is_told(each: Any) -> bool:
        return "case" not in each or each["case"] in seen

    duplicates = [each for each in reading.get("duplicates", []) if is_told(each)]
    told = {**reading, "duplicates": duplicates}
    if not is_told(told.get("merge", {})):
        del told["merge"]
    return told


def _duplicates(row: ImportRow) -> list[Any]:
    return list(row.reading.get("duplicates", []))
