"""Candidates of outside lists, one below the other, until somebody has said who is who."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from cases.imports.matching import deciding
from cases.imports.matching.models import Candidate
from cases.imports.matching.selectors import (
    count_candidates,
    find_candidate,
    page_of_candidates,
)
from cases.web.forms.outside_lists import CandidateForm
from cases.web.outside_rows import candidate_rows
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@require_safe
@door(Permission.CHANGE_CASE)
def match_list(request: HttpRequest) -> HttpResponse:
    return _page(request)


@require_POST
@door(Permission.CHANGE_CASE)
def match_decide(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        candidate = find_candidate(pk, who=request.member)
    except Candidate.DoesNotExist as error:
        raise Http404 from error
    form = CandidateForm(request.POST, candidate_id=pk)

    def write() -> Candidate:
        told = form.cleaned_data
        return deciding.decide(
            candidate=candidate,
            by=request.member,
            state=request.POST.get("state", ""),
            seen=told["seen"],
            is_chosen=told["is_chosen"],
            is_sure=told.get("is_sure", False),
        )

    if not kept(form, write):
        form.ask_twice()
        return _page(request, form, status=409)
    where = f"?list={request.GET['list']}" if _list_id(request) else ""
    return redirect(reverse("match_list") + where)


def _page(
    request: HttpRequest, form: CandidateForm | None = None, *, status: int = 200
) -> HttpResponse:
    """Show what waits, of one list or of all; `form` was sent and not kept."""
    member, list_id = request.member, _list_id(request)
    page, after = page_of_candidates(member, list_id=list_id, after=_uuid(request, "after"))
    rows = candidate_rows(page, by=member, sent=form)
    query = f"list={list_id}&" if list_id else ""
    first = reverse("match_list")
    context: dict[str, Any] = {
        "nav": "lists",
        "rows": rows,
        "count": count_candidates(member, list_id=list_id),
        "next_url": f"{first}?{query}after={after}" if after else "",
        "first_url": f"{first}?{query}" if "after" in request.GET else "",
        "query": query,
        "form": form,
    }
    return render(request, "cases/outside_lists/matches.html", context, status=status)


def _list_id(request: HttpRequest) -> UUID | None:
    return _uuid(request, "list")


def _uuid(request: HttpRequest, name: str) -> UUID | None:
    try:
        return UUID(request.GET[name]) if name in request.GET else None
    except ValueError as error:
        raise Http404 from error
