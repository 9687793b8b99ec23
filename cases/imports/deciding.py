"""Correcting a row, deciding what becomes of it, splitting it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.selectors import cases_by_reference
from cases.imports.fields import Column
from cases.imports.holding import hold_read, read_again
from cases.imports.making.cells import own_cells
from cases.imports.models import ImportBatch, ImportRow
from cases.imports.selectors import rows_of
from cases.imports.vocabularies import Action as Proposed
from cases.imports.vocabularies import Decision, RowState
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.registry.vocabularies import PairState

LONGEST_FIX = 2000


@transaction.atomic
def fix_row(*, batch_id: UUID, number: int, by: Membership, fixes: Mapping[str, str]) -> ImportRow:
    """Write texts in place of cells, by the code of the column; the sheet is read anew.

    A text that is the cell's own takes the fix back.
    """
    batch = hold_read(batch_id, by)
    row = _row(batch, number, by)
    if row.state != RowState.WAITING:
        raise ValidationError(_("A case was made of this row: correct it there."))
    wrong: dict[str, Any] = {}
    for code, text in fixes.items():
        if code not in Column.values or code == Column.IGNORED:
            wrong[code] = _("There is no such column.")
        elif len(text) > LONGEST_FIX:
            wrong[code] = _("Write at most %(most)d characters.") % {"most": LONGEST_FIX}
    if wrong:
        raise ValidationError(wrong)
    own = own_cells(row)
    told = {**row.fixes, **fixes}
    row.fixes = {code: text for code, text in told.items() if text != own.get(code, "")}
    row.trouble = ""
    row.save(update_fields=["fixes", "trouble"])
    record(Action.IMPORT_CHANGED, by=by, on=batch, row=number, columns=sorted(fixes))
    read_again(batch, by)
    return row


@transaction.atomic
def decide_row(
    *,
    batch_id: UUID,
    number: int,
    by: Membership,
    decision: str,
    join: int | UUID | None = None,
    said: Mapping[UUID, str] | None = None,
) -> ImportRow:
    """Decide what becomes of a row; `join` is another row of the sheet, or the id of a case.

    `said` tells of persons on file who look alike whether they are another man. Whoever wants a
    case for the row, with those before the eyes who look alike, says so of each of them.
    """
    batch = hold_read(batch_id, by)
    row = _row(batch, number, by)
    if row.state != RowState.WAITING:
        raise ValidationError(_("A case was made of this row already."))
    if decision not in Decision.values:
        raise ValidationError({"decision": _("This is not one of the choices.")})
    row.decision, row.join_number, row.join_id, row.trouble = decision, None, None, ""
    if decision == Decision.JOIN:
        _join(row, join, by)
    if decision == Decision.CREATE and said is None:
        said = _told_apart(row, by)
    row.said = {str(pk): state for pk, state in (said or {}).items()}
    row.save(update_fields=["decision", "join_number", "join_id", "trouble", "said"])
    record(Action.IMPORT_CHANGED, by=by, on=batch, row=number, decision=decision)
    return row


def _join(row: ImportRow, join: int | UUID | None, by: Membership) -> None:
    if isinstance(join, int) and join != row.number:
        if row.batch.rows.filter(number=join).exclude(decision=Decision.JOIN).exists():
            row.join_number = join
            return
    elif isinstance(join, UUID) and Case.objects.visible_to(by).filter(pk=join).exists():
        row.join_id = join
        return
    raise ValidationError({"join": _("Say which row or which case is the same man's.")})


def _told_apart(row: ImportRow, by: Membership) -> dict[UUID, str]:
    """Return the persons on file who were shown beside the row, each said to be another man."""
    refs = [each["case"] for each in row.reading.get("duplicates", []) if "case" in each]
    cases = cases_by_reference(refs, who=by) if refs else Case.objects.none()
    persons = cases.values_list("person_id", flat=True)
    return dict.fromkeys(persons, PairState.DIFFERENT.value)


@transaction.atomic
def split_row(*, batch_id: UUID, number: int, by: Membership) -> list[int]:
    """Split a row that names several men: each gets a row of his own; return their numbers.

    The row itself is left out. Each new one has its cells, but for name and age.
    """
    batch = hold_read(batch_id, by)
    row = _row(batch, number, by)
    into = row.reading.get("into", [])
    if len(into) < 2 or row.state != RowState.WAITING or row.decision == Decision.LEAVE:
        raise ValidationError(_("This row does not name several men."))
    last = batch.rows.order_by("-number").values_list("number", flat=True)[0]
    new = [
        ImportRow(
            batch=batch,
            number=last + place,
            copy_of=number,
            cells=row.cells,
            fixes={**row.fixes, **_fixes_of_one(one)},
            action=Proposed.CREATE,
        )
        for place, one in enumerate(into, start=1)
    ]
    ImportRow.objects.bulk_create(new)
    row.decision = Decision.LEAVE
    row.save(update_fields=["decision"])
    record(Action.IMPORT_CHANGED, by=by, on=batch, row=number, into=len(new))
    read_again(batch, by)
    return [each.number for each in new]


def _fixes_of_one(one: Mapping[str, Any]) -> dict[str, str]:
    fixes = {Column.NAME.value: str(one.get("latin") or one.get("native") or "")}
    fixes[Column.BIRTH.value] = str(one.get("age") or "")
    fixes[Column.NATIVE.value] = str(one.get("native") or "") if one.get("latin") else ""
    return fixes


def _row(batch: ImportBatch, number: int, by: Membership) -> ImportRow:
    row: ImportRow = rows_of(batch, who=by).select_for_update(no_key=True).get(number=number)
    row.batch = batch
    return row
