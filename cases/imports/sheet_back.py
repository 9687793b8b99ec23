"""Her sheet back: her own columns, and what the program knows beside each row.

It is made to be brought in again: our reference leads to the case, and our other columns are
passed over. What is kept apart in the case, such as a hiding place, is left out of it.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.disclosure import may_share
from cases.access.vocabularies import FieldGroup, Purpose, Scope
from cases.casebook.models import Case, Task
from cases.casebook.vocabularies import Rule
from cases.imports.fields import Column
from cases.imports.issues import INFO, Code
from cases.imports.making.cells import texts_of
from cases.imports.making.words import is_kept_apart
from cases.imports.models import ImportBatch, ImportRow
from cases.imports.selectors import find_import, rows_of
from cases.imports.workbooks import write_xlsx
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

CHUNK = 200
# Headings that are passed over when the sheet comes in again; the first is known as ours.
OURS = (Column.REFERENCE.value, "_next_step", "_due_on", "_row", "_to_check")
_GROUPS = (FieldGroup.REFERENCE, FieldGroup.PERSON, FieldGroup.CONTRACT)


@dataclass
class Back:
    """A workbook as bytes; how many rows are in it, and how many consents keep out of it."""

    content: bytes = b""
    rows: int = 0
    withheld: int = 0


def sheet_back(*, batch_id: UUID, by: Membership) -> Back:
    """Return the sheet of an import that may be seen, with what became of each row.

    ImportBatch.DoesNotExist otherwise.
    """
    require(by, Permission.IMPORT_CASES)
    batch = load_keys([find_import(batch_id, who=by)])[0]
    back = Back()
    out = io.BytesIO()
    write_xlsx(out, [(_("Sheet"), _lines(batch, by, back))])
    back.content = out.getvalue()
    with transaction.atomic():
        record(Action.IMPORT_FETCHED, by=by, on=batch, rows=back.rows, withheld=back.withheld)
    return back


def _lines(batch: ImportBatch, by: Membership, back: Back) -> Iterator[Sequence[str]]:
    hers = [
        place
        for place, (heading, column) in enumerate(
            zip(batch.layout["headings"], batch.layout["columns"], strict=False)
        )
        if column != Column.REFERENCE and not heading.startswith("_")
    ]
    yield [*(batch.layout["headings"][place] for place in hers), *OURS]
    after = 0
    while True:
        with keyring():
            load_keys([batch])
            rows = list(rows_of(batch, who=by).filter(number__gt=after).order_by("number")[:CHUNK])
            if not rows:
                return
            load_keys(rows, batch.pk)
            yield from _chunk(rows, hers, batch, by, back)
        after = rows[-1].number


def _chunk(
    rows: list[ImportRow], hers: list[int], batch: ImportBatch, by: Membership, back: Back
) -> Iterator[Sequence[str]]:
    cases = _cases(rows, by)
    # Those that stand, whoever sees them; a case that an undo has removed keeps nothing back.
    ids = [row.of_case_id for row in rows if row.of_case_id]
    standing = set(Case.objects.filter(pk__in=ids).values_list("pk", flat=True))
    steps = _next_steps(list(cases))
    for row in rows:
        row.batch = batch
        case = cases.get(row.of_case_id) if row.of_case_id else None
        is_hidden = case is None and row.of_case_id in standing
        if is_hidden or (case is not None and not _may_go(case)):
            back.withheld += 1
            continue
        back.rows += 1
        what, due = steps.get(case.pk, ("", "")) if case else ("", "")
        yield [
            *_cells(row, hers),
            case.ref if case else "",
            what,
            due,
            str(row.number),
            _to_check(row),
        ]


def _may_go(case: Case) -> bool:
    """Ask for each part that stands in the sheet; our own group is who fetches it."""
    return all(may_share(case, group, Scope.OWN_ORG, Purpose.CASEWORK) for group in _GROUPS)


def _cases(rows: list[ImportRow], by: Membership) -> dict[UUID, Case]:
    ids = [row.of_case_id for row in rows if row.of_case_id]
    seen = Case.objects.standing_for(by).filter(pk__in=ids)
    found = list(seen.select_related("person").prefetch_related("consents"))
    load_keys(found, *(case.person_id for case in found))
    return {case.pk: case for case in found}


def _next_steps(case_ids: list[UUID]) -> dict[UUID, tuple[str, str]]:
    """Return what is due next of each case, and when: the rule's words, never a member's."""
    tasks = Task.objects.open().filter(case_id__in=case_ids).order_by("-due_on", "-pk")
    return {
        case_id: (str(Rule(rule).label) if rule else _("A task"), due_on.isoformat())
        for case_id, rule, due_on in tasks.values_list("case_id", "rule", "due_on")
    }


def _cells(row: ImportRow, hers: list[int]) -> Iterator[str]:
    columns, texts = row.batch.layout["columns"], texts_of(row)
    for place in hers:
        yield "" if is_kept_apart(row.reading, columns[place]) else texts[place]


def _to_check(row: ImportRow) -> str:
    """What is to be looked at, without the words of the row."""
    codes = [each["code"] for each in row.reading.get("issues", []) if each["severity"] != INFO]
    labels = (str(Code(code).label) for code in dict.fromkeys(codes) if code in Code.values)
    return "; ".join(labels)
