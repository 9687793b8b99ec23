"""Exports: the list of them, one of them, and its file."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST, require_safe

from cases.exports import fetching, starting
from cases.exports.manifest import manifest_of
from cases.exports.models import Export
from cases.exports.recipients import recipients_for
from cases.exports.selectors import (
    exports_to_release,
    find_export,
    list_exports,
    stages_of,
)
from cases.web.badges import export_badge
from cases.web.export_page import export_page, kind_of
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.session_times import unattended
from people.web.stepup import fresh_factor

# A progress page that is answered with this status is not asked for again.
STOP_POLLING = 286
MOST = 100


@require_safe
@door(Permission.EXPORT_CASES)
def export_list(request: HttpRequest) -> HttpResponse:
    member = request.member
    recipients = dict(recipients_for(member))
    stages = stages_of(list_exports(member, most=MOST))
    context = {
        "nav": "exports",
        "exports": [
            (each, recipients.get(each.recipient, ""), stage, export_badge(stage))
            for each, stage in stages.items()
        ],
        "to_release": exports_to_release(member),
    }
    return render(request, "cases/exports/list.html", context)


@require_safe
@door(Permission.EXPORT_CASES)
def export_detail(request: HttpRequest, pk: UUID) -> HttpResponse:
    context = {"nav": "exports", **export_page(_export_or_404(request, pk))}
    return render(request, "cases/exports/detail.html", context)


@require_safe
@door(Permission.EXPORT_CASES)
@unattended
def export_progress(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The moving part of the page alone; the page asks for it while the job lasts."""
    export = _export_or_404(request, pk)
    status = STOP_POLLING if export.is_over else 200
    context = export_page(export)
    return render(request, "cases/exports/_progress.html", context, status=status)


@require_POST
@door(Permission.EXPORT_CASES)
def export_cancel(request: HttpRequest, pk: UUID) -> HttpResponse:
    starting.cancel_export(export_id=_export_or_404(request, pk).pk, by=request.member)
    return redirect("export_detail", pk=pk)


# A look at the headers alone is no fetching.
@require_GET
@door(Permission.EXPORT_CASES)
@fresh_factor
def export_file(request: HttpRequest, pk: UUID) -> StreamingHttpResponse:
    """The file, opened chunk by chunk, for whoever asked for it and nobody else."""
    try:
        export, parts = fetching.fetch(export_id=pk, by=request.member)
    except Export.DoesNotExist as error:
        raise Http404 from error
    media_type, name = kind_of(export)
    response = StreamingHttpResponse(parts, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_GET
@door(Permission.EXPORT_CASES)
@fresh_factor
def export_password(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The password of a file, on a page of its own that is not kept by any browser."""
    try:
        export = fetching.show_password(export_id=pk, by=request.member)
    except Export.DoesNotExist as error:
        raise Http404 from error
    context = {"nav": "exports", "export": export}
    return render(request, "cases/exports/password.html", context)


@require_GET
@door(Permission.EXPORT_CASES)
def export_manifest(request: HttpRequest, pk: UUID) -> HttpResponse:
    export = _export_or_404(request, pk)
    if not export.sha256:
        raise Http404
    name = kind_of(export)[1].partition(".")[0]
    response = JsonResponse(manifest_of(export), json_dumps_params={"indent": 1})
    response["Content-Disposition"] = f'attachment; filename="{name}-manifest.json"'
    return response


def _export_or_404(request: HttpRequest, pk: UUID) -> Export:
    try:
        return find_export(pk, who=request.member)
    except Export.DoesNotExist as error:
        raise Http404 from error
