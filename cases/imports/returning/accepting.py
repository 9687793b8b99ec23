"""One change of a sheet that came back is accepted, or left. What was edited by hand stays."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.claims import add_claim
from cases.casebook.editing import edit_case, edit_person
from cases.casebook.events import add_event
from cases.casebook.models import Case
from cases.casebook.persons import of_person
from cases.casebook.reveal import keep_hidden
from cases.casebook.services import add_status
from cases.casebook.silence import heard_by_today, is_later
from cases.casebook.vocabularies import ClaimAbout, Status
from cases.imports.fields import Column
from cases.imports.holding import hold_read
from cases.imports.making.cells import cells_of
from cases.imports.making.joining import add_to_person
from cases.imports.making.row import source_of
from cases.imports.making.told import FACTS, date_of, person_told
from cases.imports.making.words import is_kept_apart, kept_apart_as
from cases.imports.models import ImportRow
from cases.imports.returning.changes import (
    ACCEPTED,
    LEFT,
    OPEN,
    Change,
    changes_between,
    facts_of,
)
from cases.imports.returning.finding import rows_before
from cases.imports.selectors import rows_of
from cases.imports.vocabularies import RowState
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.vault.querysets import load_keys

_OF_PERSON = frozenset(
    {Column.NAME, Column.GIVEN, Column.FAMILY, Column.NATIVE, Column.ALIAS, Column.PHONE}
    | {Column.PASSPORT, Column.REPORTER, Column.RELATION}
)


@transaction.atomic
def decide_change(
    *, batch_id: UUID, number: int, column: str, by: Membership, is_accepted: bool
) -> ImportRow:
    """Accept a change into the case, or leave it; done twice is done once.

    What was edited by hand, be it since the sheet was read, stays: the sheet's words are kept as a
    note beside it. Raises ValidationError, ImportRow.DoesNotExist for a row that is not seen.
    """
    batch = hold_read(batch_id, by)
    row: ImportRow = rows_of(batch, who=by).select_for_update(no_key=True).get(number=number)
    row.batch = batch
    changes = list(row.changes)
    change = next((each for each in changes if each["column"] == column), None)
    if change is None or row.of_case_id is None:
        raise ValidationError(_("This row says nothing new of that."))
    if change["state"] != OPEN:
        return row
    if is_accepted:
        _write(change, row, by)
    change["state"] = ACCEPTED if is_accepted else LEFT
    row.changes = changes
    row.open_changes = sum(each["state"] == OPEN for each in changes)
    if not row.open_changes:
        row.state = RowState.KEPT
    row.save(update_fields=["changes", "open_changes", "state"])
    record(Action.IMPORT_CHANGED, by=by, on=batch, row=number, column=column, taken=is_accepted)
    return row


def _write(change: Change, row: ImportRow, by: Membership) -> None:
    seen = Case.objects.visible_to(by).select_related("person")
    case = seen.filter(pk=row.of_case_id).first() if row.of_case_id else None
    if case is None:
        raise ValidationError(_("The case of this row is not there any more."))
    load_keys([case, case.person])
    column = change["column"]
    if change["by_hand"] or _is_by_hand_since(change, row, case):
        _note(change, row, case, by)
    elif column == Column.CONDITION:
        _say_status(row, case, by)
    elif column == Column.LAST_CONTACT:
        _say_contact(change, row, case, by)
    elif column in FACTS:
        _edit(change, row, case, by)
    elif column == Column.BIRTH:
        _correct_birth(change, row, case, by)
    elif column in _OF_PERSON:
        told = person_told(row.reading)
        of_person(case=case, by=by, write=lambda person: add_to_person(person, by, told))
    else:
        _note(change, row, case, by)


def _is_by_hand_since(change: Change, row: ImportRow, case: Case) -> bool:
    """Look again: somebody may have corrected the case after the sheet was read."""
    before = rows_before([case.pk], batch=row.batch).get(case.pk)
    if before is None:
        return False
    load_keys([before], before.batch_id)
    now = (row.reading, cells_of(row))
    changes = changes_between((before.reading, cells_of(before)), now, case)
    return any(each["by_hand"] for each in changes if each["column"] == change["column"])


def _say_status(row: ImportRow, case: Case, by: Membership) -> None:
    status = facts_of(row.reading, cells_of(row))[Column.CONDITION]
    if status != Status.UNKNOWN:
        add_status(case=case, by=by, status=status, source=source_of(row))
    else:
        raise ValidationError(_("It is not understood what these words say. Correct the row."))


def _say_contact(change: Change, row: ImportRow, case: Case, by: Membership) -> None:
    day = date_of(row.reading.get("dates", {}).get("last_contact"))
    if day is None:
        _note(change, row, case, by)
        return
    add_claim(
        case=case,
        by=by,
        about=ClaimAbout.LAST_CONTACT,
        on=heard_by_today(day),
        source=source_of(row),
        is_chosen=is_later(day, case.last_contact),
    )


def _edit(change: Change, row: ImportRow, case: Case, by: Membership) -> None:
    value: Any = facts_of(row.reading, cells_of(row)).get(change["column"])
    if value is None:
        _note(change, row, case, by)
        return
    fact = FACTS[Column(change["column"])]
    edit_case(case=case, by=by, version=case.version, **{fact: value})


def _correct_birth(change: Change, row: ImportRow, case: Case, by: Membership) -> None:
    birth = date_of(row.reading.get("dates", {}).get("birth"))
    if birth is None:
        _note(change, row, case, by)
        return
    edit_person(case=case, by=by, version=case.person.version, birth=birth)


def _note(change: Change, row: ImportRow, case: Case, by: Membership) -> None:
    """Keep the words of the sheet: where it is masked, if they may tell of a hiding place."""
    if is_kept_apart(row.reading, change["column"]):
        what = kept_apart_as(row.reading)
        kept = getattr(case, what) or ""
        if change["now"] not in kept:
            text = f"{kept}\n{change['now']}".strip()
            keep_hidden(case=case, by=by, what=what, text=text, version=case.version)
        return
    said = _("%(column)s, in the sheet now: %(text)s")
    label = str(Column(change["column"]).label)
    if change["column"] == Column.ADDRESS:
        raise ValidationError(
            _("An address stands in no note. Write it in the case, where it is masked.")
        )
    text = said % {"column": label, "text": change["now"]}
    add_event(case=case, by=by, text=text, source=source_of(row))
