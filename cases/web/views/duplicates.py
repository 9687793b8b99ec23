"""Possible duplicates: pairs that wait for somebody who may make two persons one."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from cases.web.duplicate_rows import duplicate_rows
from cases.web.forms.likeness import NoteForm
from people.accounts.roles import Permission
from people.registry.duplicates import pairs
from people.registry.duplicates.queue import count_waiting, find_pair, waiting_pairs
from people.registry.models import PersonPair
from people.web.doors import door
from people.web.form_errors import kept


@require_safe
@door(Permission.MERGE_PEOPLE)
def duplicate_list(request: HttpRequest) -> HttpResponse:
    return _page(request)


@require_POST
@door(Permission.MERGE_PEOPLE)
def duplicate_decide(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Say that two are not the same, or not sure yet. To make them one is a page of its own."""
    try:
        pair = find_pair(pk, who=request.member)
    except PersonPair.DoesNotExist as error:
        raise Http404 from error
    form = NoteForm(request.POST, pair_id=pk)

    def write() -> PersonPair:
        said = {name: request.POST.get(name, "") for name in ("state", "seen")}
        return pairs.decide(pair=pair, by=request.member, note=form.cleaned_data["note"], **said)

    if not kept(form, write):
        return _page(request, form, status=422 if form.has_error("note") else 409)
    return redirect("duplicate_list")


def _page(
    request: HttpRequest, form: NoteForm | None = None, *, status: int = 200
) -> HttpResponse:
    """Show the list; `form` was sent and not kept: nothing that was typed is lost."""
    waiting = waiting_pairs(request.member, after=_after(request))
    rows = duplicate_rows(waiting.rows, by=request.member, sent=form)
    context: dict[str, Any] = {
        "nav": "duplicates",
        "rows": rows,
        "count": count_waiting(request.member),
        # The whole address: what was refused is shown at another one.
        "next_url": f"{reverse('duplicate_list')}?after={waiting.after}" if waiting.after else "",
        "first_url": reverse("duplicate_list") if "after" in request.GET else "",
        "form": form,
        "is_listed": any(row.form is form for row in rows),
    }
    return render(request, "cases/casebook/duplicates.html", context, status=status)


def _after(request: HttpRequest) -> UUID | None:
    try:
        return UUID(request.GET["after"]) if "after" in request.GET else None
    except ValueError as error:
        raise Http404 from error
