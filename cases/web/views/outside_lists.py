"""Lists that others made: bringing one, saying what it holds, and watching it be compared."""

from itertools import islice
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from cases.imports.matching import services
from cases.imports.matching.keeping import read_rows
from cases.imports.matching.models import OutsideList
from cases.imports.matching.selectors import count_candidates, find_list, lists_of
from cases.web.forms.outside_lists import BringListForm, ListColumnsForm
from cases.web.outside_rows import first_rows, ready_lists
from people.accounts.roles import Permission
from people.jobs.selectors import seconds_left, waits_for_broker
from people.web.doors import door
from people.web.form_errors import kept
from people.web.session_times import unattended

STOP_POLLING = 286
SHOWN = 20


@require_safe
@door(Permission.MATCH_LISTS)
def outside_list_list(request: HttpRequest) -> HttpResponse:
    page = Paginator(lists_of(request.member), 50).get_page(request.GET.get("page"))
    context = {
        "nav": "lists",
        "lists": ready_lists(page.object_list),
        "page": page,
        "waiting": count_candidates(request.member),
    }
    return render(request, "cases/outside_lists/list.html", context)


@door(Permission.MATCH_LISTS)
def outside_list_new(request: HttpRequest) -> HttpResponse:
    sent = request.method == "POST"
    form = BringListForm(request.POST if sent else None, request.FILES if sent else None)
    if sent:
        outside = kept(form, lambda: services.bring_list(by=request.member, **_told(form)))
        if outside:
            return redirect("outside_list_detail", pk=outside.pk)
    context = {"nav": "lists", "form": form}
    status = 422 if form.errors else 200
    return render(request, "cases/outside_lists/new.html", context, status=status)


@require_safe
@door(Permission.MATCH_LISTS)
def outside_list_detail(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Before it is compared: its columns and first rows. Then how far it is and what was found."""
    outside = _list_or_404(request, pk)
    if outside.is_there and outside.job is None:
        return _columns_page(request, outside, _columns_form(outside))
    context = {"nav": "lists", **_progress(request, outside)}
    return render(request, "cases/outside_lists/detail.html", context)


@require_POST
@door(Permission.MATCH_LISTS)
def outside_list_start(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Have it compared; what was stopped goes on with the columns that were said."""
    outside = _there_or_404(request, pk)
    if outside.job is not None:
        return _done(request, pk, lambda: _start(request, pk, outside.columns))
    form = _columns_form(outside, request.POST)
    if kept(form, lambda: _start(request, pk, form.columns())):
        return redirect("outside_list_detail", pk=pk)
    return _columns_page(request, outside, form, status=422)


@require_safe
@door(Permission.MATCH_LISTS)
@unattended
def outside_list_progress(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The moving part of the page alone; the page asks for it while the job lasts."""
    outside = _list_or_404(request, pk)
    is_over = outside.job is None or outside.job.is_over
    context = _progress(request, outside)
    return render(
        request,
        "cases/outside_lists/_progress.html",
        context,
        status=STOP_POLLING if is_over else 200,
    )


@require_POST
@door(Permission.MATCH_LISTS)
def outside_list_stop(request: HttpRequest, pk: UUID) -> HttpResponse:
    _there_or_404(request, pk)
    return _done(request, pk, lambda: services.cancel_matching(list_id=pk, by=request.member))


@door(Permission.MATCH_LISTS)
def outside_list_remove(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Ask whether one is sure, and then remove it before its time."""
    outside = _there_or_404(request, pk)
    if request.method == "POST":
        services.remove_list(list_id=pk, by=request.member)
        messages.success(request, _("The list was removed. Nothing of its rows is kept."))
        return redirect("outside_list_list")
    context = {
        "nav": "lists",
        "outside": outside,
        "waiting": count_candidates(request.member, list_id=pk),
    }
    return render(request, "cases/outside_lists/remove.html", context)


def _told(form: BringListForm) -> dict[str, Any]:
    told = dict(form.cleaned_data)
    told["raw"] = told.pop("file").read()
    return told


def _start(request: HttpRequest, pk: UUID, columns: list[str]) -> OutsideList:
    return services.start_matching(list_id=pk, by=request.member, columns=columns)


def _done(request: HttpRequest, pk: UUID, write: Any) -> HttpResponse:
    try:
        write()
    except ValidationError as error:
        messages.warning(request, " ".join(error.messages))
    return redirect("outside_list_detail", pk=pk)


def _list_or_404(request: HttpRequest, pk: UUID) -> OutsideList:
    try:
        return ready_lists([find_list(pk, who=request.member)])[0]
    except OutsideList.DoesNotExist as error:
        raise Http404 from error


def _there_or_404(request: HttpRequest, pk: UUID) -> OutsideList:
    outside = _list_or_404(request, pk)
    if not outside.is_there:
        raise Http404
    return outside


def _columns_form(outside: OutsideList, data: Any = None) -> ListColumnsForm:
    headings = next(iter(_first(outside)), []) if outside.has_headings else []
    return ListColumnsForm(data, columns=outside.columns, headings=headings)


def _columns_page(
    request: HttpRequest, outside: OutsideList, form: ListColumnsForm, *, status: int = 200
) -> HttpResponse:
    context = {
        "nav": "lists",
        "outside": outside,
        "form": form,
        "rows": _first(outside)[int(outside.has_headings) :][:SHOWN],
        "count": outside.rows - int(outside.has_headings),
    }
    return render(request, "cases/outside_lists/columns.html", context, status=status)


def _first(outside: OutsideList) -> list[list[str]]:
    """Return the first rows; none where the file is gone, as after a copy was played back."""
    assert outside.file_id is not None
    try:
        return first_rows(islice(read_rows(outside.file_id), SHOWN + 1), len(outside.columns))
    except FileNotFoundError:
        return []


def _progress(request: HttpRequest, outside: OutsideList) -> dict[str, Any]:
    job = outside.job
    left = seconds_left(job) if job else None
    minutes = None if left is None else max(1, round(left / 60))
    words = ngettext("about %(n)d minute left", "about %(n)d minutes left", minutes or 1)
    return {
        "outside": outside,
        "job": job,
        "left": words % {"n": minutes} if minutes else "",
        "waits_for_broker": bool(job) and waits_for_broker(job),
        "waiting": count_candidates(request.member, list_id=outside.pk),
    }
