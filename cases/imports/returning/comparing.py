"""Rows that came before are told from new ones, before anybody makes a second case of them."""

from collections.abc import Sequence

from cases.casebook.models import Case
from cases.imports.fields import Column
from cases.imports.making.cells import cells_of
from cases.imports.models import ImportRow
from cases.imports.returning.changes import OPEN, changes_between
from cases.imports.returning.counting import HowOften
from cases.imports.returning.finding import cases_of_sheet, rows_before
from cases.imports.vocabularies import Action, RowState
from people.accounts.models import Membership
from people.vault.querysets import load_keys

_NOBODY = (Action.SKIP, Action.SKIP_CONFIRM)


def compare_with_before(rows: Sequence[ImportRow], *, by: Membership, times: HowOften) -> None:
    """Mark the rows of cases that are on file, with what they say anew; nothing is saved here.

    The rows wait, their batch is loaded, and what was understood of them is in `reading`. `times`
    counts references and keys in the whole sheet.
    """
    refs = [cells_of(row)[Column.REFERENCE].strip().upper() for row in rows]
    keys = [bytes(row.key) if row.key else None for row in rows]
    if not rows:
        return
    found = cases_of_sheet(refs, keys, batch_id=rows[0].batch_id, by=by, times=times)
    of_case = [
        (row, case_id)
        for row, case_id in zip(rows, found, strict=True)
        if case_id is not None and row.action not in _NOBODY
    ]
    before = rows_before({case_id for _row, case_id in of_case}, batch=rows[0].batch)
    cases = Case.objects.select_related("person").in_bulk(before)
    load_keys(list(before.values()))
    load_keys(list(cases.values()), *(case.person_id for case in cases.values()))
    for row, case_id in of_case:
        if case_id in cases:
            _mark(row, before[case_id], cases[case_id])


def _mark(row: ImportRow, before: ImportRow, case: Case) -> None:
    decided = {each["column"]: each for each in row.changes if each["state"] != OPEN}
    changes = changes_between(
        (before.reading, cells_of(before)), (row.reading, cells_of(row)), case
    )
    row.changes = [
        *decided.values(),
        *(each for each in changes if each["column"] not in decided),
    ]
    row.open_changes = sum(each["state"] == OPEN for each in row.changes)
    row.of_case_id = case.pk
    row.action = Action.UPDATE if row.open_changes else Action.SAME
    row.reading = {**row.reading, "action": str(row.action), "case": case.ref}
    if not row.open_changes:
        row.state = RowState.KEPT
