"""Exports: asking for one, watching it, fetching it."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST, require_safe

from cases.casebook.filters import CaseFilter
from cases.casebook.paging import counted
from cases.exports import services
from cases.exports.models import Export
from cases.exports.selectors import cases_to_export, exports_of, find_export, is_overtaken
from cases.web.forms.exports import ExportForm
from cases.web.rows import filter_chips
from people.accounts.roles import Permission
from people.jobs.selectors import seconds_left, waits_for_broker
from people.web.doors import door
from people.web.form_errors import kept
from people.web.session_times import unattended
from people.web.stepup import fresh_factor

# A progress page that is answered with this status is not asked for again.
STOP_POLLING = 286


@require_safe
@door(Permission.EXPORT_CASES)
def export_list(request: HttpRequest) -> HttpResponse:
    context = {"nav": "exports", "exports": exports_of(request.member)}
    return render(request, "cases/exports/list.html", context)


@door(Permission.EXPORT_CASES)
@fresh_factor
def export_new(request: HttpRequest) -> HttpResponse:
    """The list's filters, in the address, say which cases; the form says why."""
    member = request.member
    found = CaseFilter(request.GET, cases_to_export(member), member=member)
    form = ExportForm(request.POST or None)
    valid = found.is_valid()
    if request.method == "POST" and valid:
        export = kept(
            form,
            lambda: services.ask_export(
                by=member, filters=request.GET.dict(), purpose=form.cleaned_data["purpose"]
            ),
        )
        if export:
            return redirect("export_detail", pk=export.pk)
    context = {
        "nav": "exports",
        "form": form,
        "filter_form": found.form,
        "chips": filter_chips(found.form, request.GET),
        "count": counted(found.qs) if valid else "0",
        "query": request.GET.urlencode(),
    }
    status = 422 if form.errors or not valid else 200
    return render(request, "cases/exports/new.html", context, status=status)


@require_safe
@door(Permission.EXPORT_CASES)
def export_detail(request: HttpRequest, pk: UUID) -> HttpResponse:
    export = _export_or_404(request, pk)
    return render(request, "cases/exports/detail.html", {"nav": "exports", **_progress(export)})


@require_safe
@door(Permission.EXPORT_CASES)
@unattended
def export_progress(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The moving part of the page alone; the page asks for it while the job lasts."""
    export = _export_or_404(request, pk)
    status = STOP_POLLING if export.job.is_over else 200
    return render(request, "cases/exports/_progress.html", _progress(export), status=status)


@require_POST
@door(Permission.EXPORT_CASES)
def export_cancel(request: HttpRequest, pk: UUID) -> HttpResponse:
    services.cancel_export(export_id=_export_or_404(request, pk).pk, by=request.member)
    return redirect("export_detail", pk=pk)


# A look at the headers alone is no fetching.
@require_GET
@door(Permission.EXPORT_CASES)
@fresh_factor
def export_file(request: HttpRequest, pk: UUID) -> StreamingHttpResponse:
    """The file, opened chunk by chunk, for whoever asked for it and nobody else."""
    try:
        export, parts = services.fetch(export_id=pk, by=request.member)
    except Export.DoesNotExist as error:
        raise Http404 from error
    response = StreamingHttpResponse(parts, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{export.file_name}"'
    return response


def _export_or_404(request: HttpRequest, pk: UUID) -> Export:
    try:
        return find_export(pk, who=request.member)
    except Export.DoesNotExist as error:
        raise Http404 from error


def _progress(export: Export) -> dict[str, Any]:
    left = seconds_left(export.job)
    minutes = None if left is None else max(1, round(left / 60))
    words = ngettext("about %(n)d minute left", "about %(n)d minutes left", minutes or 1)
    return {
        "export": export,
        "is_overtaken": export.is_ready and is_overtaken(export),
        "job": export.job,
        "left": words % {"n": minutes} if minutes else "",
        "waits_for_broker": waits_for_broker(export.job),
    }
