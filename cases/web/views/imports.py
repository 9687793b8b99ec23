"""Sheets that are brought in: the list, a new one, what its columns hold, preview, cases, undo."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from cases.imports import services
from cases.imports.consult import PAGE, cases_of_rows, consult_rows
from cases.imports.models import ImportBatch
from cases.imports.selectors import (
    SHOWN,
    counts_of,
    find_import,
    imports_of,
    ready_among,
)
from cases.imports.sheet_back import sheet_back
from cases.imports.vocabularies import Phase
from cases.web.forms.imports import BringForm, ColumnsForm, CommitForm, HeadingsForm
from cases.web.import_lines import row_line
from cases.web.import_page import columns_shown, how_read, progress_of, tabs_of
from people.accounts.roles import Permission
from people.dates import clock
from people.vault.querysets import load_keys
from people.web.doors import door
from people.web.form_errors import kept
from people.web.session_times import unattended
from people.web.stepup import fresh_factor

STOP_POLLING = 286
LONGEST_NUMBER = 6
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
@door(Permission.IMPORT_CASES)
def import_list(request: HttpRequest) -> HttpResponse:
    page = Paginator(imports_of(request.member), 50).get_page(request.GET.get("page"))
    batches = load_keys(list(page.object_list), *(each.brought_by.user_id for each in page))
    context = {"nav": "lists", "batches": batches, "page": page}
    return render(request, "cases/imports/list.html", context)


@door(Permission.IMPORT_CASES)
def import_new(request: HttpRequest) -> HttpResponse:
    is_sent = request.method == "POST"
    form = BringForm(request.POST, request.FILES) if is_sent else BringForm()
    if is_sent:
        batch = kept(
            form,
            lambda: services.bring(
                by=request.member,
                name=form.cleaned_data["file"].name,
                content=form.cleaned_data["file"].read(),
                as_of=form.cleaned_data["as_of"],
            ),
        )
        if batch:
            return redirect("import_detail", pk=batch.pk)
    context = {"nav": "lists", "form": form}
    return render(request, "cases/imports/new.html", context, status=422 if form.errors else 200)


@require_safe
@door(Permission.IMPORT_CASES)
def import_detail(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The preview, row by row; while work is under way, how far it is."""
    batch = batch_or_404(request, pk)
    context: dict[str, Any] = {"nav": "lists", "batch": batch, **progress_of(batch)}
    if not batch.is_busy and batch.phase not in (Phase.REFUSED, Phase.DROPPED):
        tab = request.GET.get("tab", "")
        after = request.GET.get("after", "")
        tab = tab if tab in SHOWN else "all"
        rows, more = consult_rows(
            batch, by=request.member, tab=tab, after=number_or_404(after) if after else 0
        )
        counts = counts_of(batch)
        cases = cases_of_rows(rows, who=request.member)
        context |= {
            "tab": tab,
            "tabs": tabs_of(counts, tab),
            "counts": counts,
            "rows": [row_line(row, cases.get(row.pk)) for row in rows],
            "next_url": f"?tab={tab}&after={more}" if more else "",
            "first_url": f"?tab={tab}" if after else "",
            "how_read": how_read(batch),
            "same_file": services.brought_before(batch, who=request.member),
        }
    return render(request, "cases/imports/detail.html", context)


@require_safe
@door(Permission.IMPORT_CASES)
@unattended
def import_progress(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The moving part of the page alone; when the work is over, the page is asked for anew."""
    batch = batch_or_404(request, pk)
    if not batch.is_busy:
        response = HttpResponse(status=STOP_POLLING)
        response["HX-Refresh"] = "true"
        return response
    return render(request, "cases/imports/_progress.html", {"batch": batch, **progress_of(batch)})


@door(Permission.IMPORT_CASES)
def import_columns(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What each column holds, with what stands in it; another sheet, or line of headings."""
    batch = _open_or_404(request, pk)
    layout = batch.layout
    told = {"headings": layout["headings"], "columns": layout["columns"]}
    is_of_headings = "headings" in request.POST
    form = ColumnsForm(None if is_of_headings else request.POST or None, **told)
    headings = HeadingsForm(
        request.POST if is_of_headings else None,
        top=layout.get("top", []),
        initial={"heading_at": layout["heading_at"]},
    )
    if is_of_headings:
        said = lambda: services.say_headings(  # noqa: E731  # one expression for `kept`
            batch_id=pk, by=request.member, at=headings.cleaned_data["heading_at"]
        )
        if kept(headings, said):
            return redirect("import_detail", pk=pk)
    elif request.method == "POST":
        sheet = request.POST.get("sheet", "")
        write = lambda: services.say_columns(  # noqa: E731  # one expression for `kept`
            batch_id=pk,
            by=request.member,
            columns=form.columns(),
            sheet=number_or_404(sheet) if sheet else None,
        )
        if kept(form, write):
            return redirect("import_detail", pk=pk)
    context = {
        "nav": "lists",
        "batch": batch,
        "form": form,
        "columns": columns_shown(batch, form, request.member),
        "sheets": list(enumerate(layout["sheets"])),
        "headings": headings,
    }
    status = 422 if form.errors or headings.errors else 200
    return render(request, "cases/imports/columns.html", context, status=status)


@door(Permission.IMPORT_CASES)
def import_commit(request: HttpRequest, pk: UUID) -> HttpResponse:
    """All rows that are ready, or those that were chosen on the list; then what is agreed to."""
    batch = _open_or_404(request, pk)
    chosen = [number_or_404(each) for each in request.POST.getlist("row")[:PAGE]]
    sent = request.POST if "answered" in request.POST else None
    form = CommitForm(sent, initial={"takes": ["status", "pathway", "means"]})
    told = {"batch_id": pk, "by": request.member, "chosen": chosen}
    if kept(form, lambda: services.ask_commit(takes=form.cleaned_data["takes"], **told)):
        return redirect("import_detail", pk=pk)
    counts = counts_of(batch)
    number = len(ready_among(batch, chosen)) if chosen else counts["ready"]
    context = {
        "nav": "lists",
        "batch": batch,
        "form": form,
        "counts": counts,
        "chosen": chosen,
        "number": number,
    }
    status = 422 if form.errors else 200
    return render(request, "cases/imports/commit.html", context, status=status)


@door(Permission.IMPORT_CASES)
def import_undo(request: HttpRequest, pk: UUID) -> HttpResponse:
    batch = _open_or_404(request, pk)
    if request.method == "POST":
        return _done(request, pk, lambda: services.ask_undo(batch_id=pk, by=request.member))
    context = {"nav": "lists", "batch": batch, "counts": counts_of(batch)}
    return render(request, "cases/imports/undo.html", context)


# A look at the headers alone is no fetching.
@require_GET
@door(Permission.IMPORT_CASES)
@fresh_factor
def import_back(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Her own sheet, with the reference of each case and what is due next."""
    batch = _open_or_404(request, pk)
    back = sheet_back(batch_id=batch.pk, by=request.member)
    response = HttpResponse(back.content, content_type=XLSX)
    response["Content-Disposition"] = f'attachment; filename="sheet-{clock.today()}.xlsx"'
    return response


@require_POST
@door(Permission.IMPORT_CASES)
def import_stop(request: HttpRequest, pk: UUID) -> HttpResponse:
    batch_or_404(request, pk)
    return _done(request, pk, lambda: services.stop(batch_id=pk, by=request.member))


@require_POST
@door(Permission.IMPORT_CASES)
def import_drop(request: HttpRequest, pk: UUID) -> HttpResponse:
    batch_or_404(request, pk)
    answer = _done(request, pk, lambda: services.drop(batch_id=pk, by=request.member))
    if batch_or_404(request, pk).phase != Phase.DROPPED:
        return answer
    messages.success(request, _("The sheet was dropped. Nothing of it is kept."))
    return redirect("import_list")


def _done(request: HttpRequest, pk: UUID, write: Any) -> HttpResponse:
    try:
        write()
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
    return redirect("import_detail", pk=pk)


def batch_or_404(request: HttpRequest, pk: UUID) -> ImportBatch:
    try:
        batch = find_import(pk, who=request.member)
    except ImportBatch.DoesNotExist as error:
        raise Http404 from error
    return load_keys([batch], batch.brought_by.user_id)[0]


def number_or_404(text: str) -> int:
    """Read a number that one of our pages has sent; what none of them sends is not there."""
    if not (text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER):
        raise Http404
    return int(text)


def _open_or_404(request: HttpRequest, pk: UUID) -> ImportBatch:
    """A sheet that was read: of others there is nothing to say or decide."""
    batch = batch_or_404(request, pk)
    if batch.is_busy or not batch.was_read:
        raise Http404
    return batch
