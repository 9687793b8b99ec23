"""One row of a sheet: what stands in it beside what was understood, corrections, decisions."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.casebook.selectors import cases_by_reference
from cases.imports import deciding
from cases.imports.consult import cases_of_rows, consult_row
from cases.imports.fields import Column
from cases.imports.making.cells import cells_of
from cases.imports.models import ImportRow
from cases.imports.returning.accepting import decide_change
from cases.imports.vocabularies import RowState
from cases.web.forms.imports import DecideForm, RowForm
from cases.web.import_gains import gains_of
from cases.web.import_lines import cell_lines, change_lines, other_issues, row_line
from cases.web.views.imports import batch_or_404
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@door(Permission.IMPORT_CASES)
def row_detail(request: HttpRequest, pk: UUID, number: int) -> HttpResponse:
    batch_or_404(request, pk)
    row = _row_or_404(request, pk, number)
    told = _told(row)
    form = RowForm(request.POST or None, told=told)
    if request.method == "POST":
        fixes = lambda: {  # noqa: E731  # one expression for `kept`
            name: text for name, text in form.cleaned_data.items() if text != told[name]
        }
        write = lambda: deciding.fix_row(  # noqa: E731
            batch_id=pk, number=number, by=request.member, fixes=fixes()
        )
        if kept(form, write):
            return redirect("import_row", pk=pk, number=number)
    return _page(request, row, form, DecideForm(initial=_decided(row)))


@require_POST
@door(Permission.IMPORT_CASES)
def row_decide(request: HttpRequest, pk: UUID, number: int) -> HttpResponse:
    batch_or_404(request, pk)
    row = _row_or_404(request, pk, number)
    form = DecideForm(request.POST)
    write = lambda: deciding.decide_row(  # noqa: E731  # one expression for `kept`
        batch_id=pk,
        number=number,
        by=request.member,
        decision=form.cleaned_data["decision"],
        join=_joined(form.cleaned_data["join"], request),
    )
    if kept(form, write):
        return redirect("import_row", pk=pk, number=number)
    return _page(request, row, RowForm(told=_told(row)), form)


@require_POST
@door(Permission.IMPORT_CASES)
def row_change(request: HttpRequest, pk: UUID, number: int) -> HttpResponse:
    """One change of a sheet that came back: accepted or left."""
    batch_or_404(request, pk)
    _row_or_404(request, pk, number)
    try:
        decide_change(
            batch_id=pk,
            number=number,
            column=request.POST.get("column", ""),
            by=request.member,
            is_accepted=request.POST.get("do") == "accept",
        )
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
    except ObjectDoesNotExist as error:
        raise Http404 from error
    return redirect("import_row", pk=pk, number=number)


@require_POST
@door(Permission.IMPORT_CASES)
def row_split(request: HttpRequest, pk: UUID, number: int) -> HttpResponse:
    batch_or_404(request, pk)
    _row_or_404(request, pk, number)
    try:
        new = deciding.split_row(batch_id=pk, number=number, by=request.member)
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
        return redirect("import_row", pk=pk, number=number)
    said = _("Split into rows %(numbers)s.") % {"numbers": ", ".join(map(str, new))}
    messages.success(request, said)
    return redirect("import_detail", pk=pk)


def _page(request: HttpRequest, row: ImportRow, form: RowForm, decide: DecideForm) -> HttpResponse:
    case = cases_of_rows([row], who=request.member).get(row.pk)
    lines = cell_lines(row)
    context = {
        "nav": "lists",
        "batch": row.batch,
        "row": row,
        "line": row_line(row, case),
        "next_number": row.number + 1,
        "has_next": row.number < row.batch.rows_total,
        "lines": lines,
        "other_issues": other_issues(row, lines),
        "duplicates": row.reading.get("duplicates", []),
        "gains": gains_of(row.reading),
        "into": row.reading.get("into", []),
        "form": form,
        "decide": decide,
        "changes": change_lines(row) if row.of_case_id else [],
        "can_change": not row.batch.is_busy,
        # Of who is on file the case itself is corrected.
        "is_waiting": row.state == RowState.WAITING
        and row.of_case_id is None
        and not row.batch.is_busy,
    }
    status = 422 if form.errors or decide.errors else 200
    return render(request, "cases/imports/row.html", context, status=status)


def _row_or_404(request: HttpRequest, pk: UUID, number: int) -> ImportRow:
    try:
        row = consult_row(batch_id=pk, number=number, by=request.member)
    except ObjectDoesNotExist as error:
        raise Http404 from error
    if not row.batch.was_read:
        raise Http404
    return row


def _told(row: ImportRow) -> dict[str, str]:
    """Return the text of each column that is read, of empty ones too: they may be filled in."""
    cells = cells_of(row)
    columns = (each for each in row.batch.layout["columns"] if each != Column.IGNORED)
    return {column: cells[column] for column in (*columns, *row.fixes)}


def _decided(row: ImportRow) -> dict[str, Any]:
    join = row.join_number or ""
    if not row.decision and "merge" in row.reading:
        merge = row.reading["merge"]
        join = merge.get("into") or merge.get("case") or ""
    return {"decision": row.decision, "join": join}


def _joined(text: str, request: HttpRequest) -> int | UUID | None:
    """Read the number of a row, or the reference of a case that one sees."""
    text = text.strip().upper()
    if text.isascii() and text.isdecimal():
        return int(text)
    case = cases_by_reference([text], who=request.member).first() if text else None
    return case.pk if case else None
