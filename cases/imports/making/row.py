"""One row becomes a case, in one transaction: all of it, or nothing."""

from datetime import timedelta
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.claims import add_claim
from cases.casebook.events import add_event
from cases.casebook.likeness import MUST_DECIDE, open_case_beside
from cases.casebook.models import Case
from cases.casebook.money import add_money
from cases.casebook.reveal import keep_hidden
from cases.casebook.todo import add_task
from cases.casebook.vocabularies import ClaimAbout, Status
from cases.imports.fields import Column
from cases.imports.issues import Code
from cases.imports.making.cells import cells_of
from cases.imports.making.hanging import hanging_from
from cases.imports.making.told import (
    date_of,
    facts_told,
    has,
    nationality_of,
    person_told,
    status_told,
)
from cases.imports.making.words import hidden_of, note_of
from cases.imports.models import ImportedCase, ImportRow
from cases.imports.register import compare_with_register
from cases.imports.vocabularies import Action, Decision, RowState, Takes, Trouble
from people.accounts.models import Membership
from people.dates import clock
from people.registry.nationalities import add_nationality
from people.vault.querysets import load_keys

# By then somebody looks at what a sheet says and only a person can enter.
SOON = timedelta(days=7)


@transaction.atomic
def make_case(*, row_id: UUID, by: Membership) -> ImportRow | None:
    """Make the case of a row that waits; None where it was made meanwhile, or was decided against.

    The row is held from the beginning: of two who make it at once, one does. What cannot be made
    leaves no trace but its reason in `trouble`.
    """
    row = (
        ImportRow.objects.select_for_update(of=("self",), no_key=True)
        .select_related("batch")
        .filter(pk=row_id, state=RowState.WAITING)
        .first()
    )
    if row is None or row.decision in (Decision.LEAVE, Decision.JOIN):
        return None
    load_keys([row], row.batch_id)
    try:
        with transaction.atomic():
            row.of_case_id = _make(row, by)
    except ValidationError as error:
        row.trouble = Trouble.REFUSED
        if getattr(error, "code", "") == MUST_DECIDE:
            row.trouble = Trouble.MUST_DECIDE
            _ask_again(row, by)
        row.save(update_fields=["trouble", "reading", "action", "decision", "said"])
        return row
    row.state, row.trouble = RowState.MADE, ""
    row.save(update_fields=["state", "trouble", "of_case_id"])
    return row


def _make(row: ImportRow, by: Membership) -> UUID:
    reading = row.reading
    takes = frozenset(row.batch.takes)
    status, on = status_told(reading) if Takes.STATUS in takes else (Status.UNKNOWN, None)
    case, _is_asked = open_case_beside(
        by=by,
        person=person_told(reading),
        said={UUID(pk): state for pk, state in row.said.items()},
        status=status,
        status_on=on,
        source=source_of(row),
        submission=row.pk,
        imported=True,
        **facts_told(reading, cells_of(row), takes),
    )
    _add_what_is_said(case, row, by, takes)
    _add_notes(case, row, by)
    _add_tasks(case, row, by)
    case = Case.objects.select_related("person").get(pk=case.pk)
    ImportedCase.objects.create(
        case=case,
        row=row,
        is_new=True,
        made={
            "case": case.version,
            "person": case.person.version,
            "rows": hanging_from(case.pk, case.person_id),
        },
        made_at=clock.now(),
    )
    return case.pk


def _ask_again(row: ImportRow, by: Membership) -> None:
    """Somebody came on file since the sheet was read: show him, and let it be decided anew."""
    reading = row.reading
    inside = [each for each in reading.get("duplicates", []) if "case" not in each]
    row.reading = {**reading, "action": Action.CREATE.value, "duplicates": inside}
    compare_with_register(row.reading, by=by)
    row.action, row.decision, row.said = row.reading["action"], "", {}


def source_of(row: ImportRow) -> str:
    """Return where a claim comes from: which row of the sheet says it."""
    return _("sheet, row %(number)d") % {"number": row.number}


def _add_what_is_said(case: Case, row: ImportRow, by: Membership, takes: frozenset[str]) -> None:
    """Keep beside what stands: other statuses, sums, and a second nationality that is claimed."""
    reading = row.reading
    if Takes.STATUS in takes:
        for code in reading.get("status_claims", []):
            if code in Status.values and code != reading.get("status"):
                add_claim(
                    case=case,
                    by=by,
                    about=ClaimAbout.STATUS,
                    code=code,
                    source=source_of(row),
                    is_chosen=False,
                )
    for sum_ in reading.get("money", []):
        add_money(
            case=case,
            by=by,
            kind=sum_["kind"],
            amount=f"{sum_['amount']:f}".rstrip("0").rstrip("."),
            currency=sum_["currency"],
            **({"per": sum_["per"]} if sum_.get("per") else {}),
        )
    for country in nationality_of(reading).get("alpha3_claimed", []):
        add_nationality(person=case.person, by=by, country=country)


def _add_notes(case: Case, row: ImportRow, by: Membership) -> None:
    if note := note_of(row):
        add_event(case=case, by=by, text=note, source=source_of(row))
    what, hidden = hidden_of(row)
    if hidden:
        keep_hidden(case=case, by=by, what=what, text=hidden)


def _add_tasks(case: Case, row: ImportRow, by: Membership) -> None:
    reading = row.reading
    today = clock.today()
    hearing = date_of(reading.get("dates", {}).get("hearing"))
    if hearing and hearing.is_exact and hearing.earliest and hearing.earliest >= today:
        add_task(case=case, by=by, text=_("Hearing"), due_on=hearing.earliest)
    cells = cells_of(row)
    if cells[Column.APPLIED] and not has(reading, Code.SENSITIVE_LOCATION):
        said = _("The sheet says of an application: %(text)s. Enter it as a request.")
        text = said % {"text": cells[Column.APPLIED][:300]}
        add_task(case=case, by=by, text=text, due_on=today + SOON)
    if has(reading, Code.TOO_LITTLE):
        text = _("Very little is told of him: ask who reported.")
        add_task(case=case, by=by, text=text, due_on=today + SOON)
