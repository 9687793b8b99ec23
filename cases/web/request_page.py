"""The page of one request: what comes next, its papers, how far it has come, all its steps."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.core.exceptions import NON_FIELD_ERRORS
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from cases.repatriation.addressees import addressees_of
from cases.repatriation.milestones import milestones_of
from cases.repatriation.models import Request
from cases.repatriation.offices import offered_for
from cases.repatriation.papers import Item, checklist
from cases.repatriation.selectors import appeals_of, find_request, steps_of
from cases.repatriation.states import next_states
from cases.repatriation.vocabularies import FINAL, Outcome
from cases.repatriation.wishes import asks_wish, wish_label
from cases.web.forms.repatriation import ChaseForm, MoveForm
from cases.web.forms.request_facts import MilestoneForm, PapersForm
from cases.web.request_rows import request_row
from people.accounts.roles import Permission
from people.registry.languages import Language
from people.registry.names import shown_name


def request_page(
    request: HttpRequest,
    found: Request,
    *,
    tried: Any = None,
    chase: Any = None,
    papers: Any = None,
    stone: Any = None,
    refusal: str = "",
    typed: Sequence[str] = (),
    status: int = 0,
) -> HttpResponse:
    """Draw the page; a form that was tried stands in its place with what was typed."""
    items = checklist(found)
    forms = _forms(request, found, items)
    if tried is not None:
        same = tried.move.target
        forms["moves"] = [tried if form.move.target == same else form for form in forms["moves"]]
    own = {"chase": chase, "papers": papers, "stone": stone}
    forms |= {name: form for name, form in own.items() if form is not None}
    wrong = [form for form in (tried, *own.values()) if form is not None and form.errors]
    context = {
        "nav": "requests",
        "request_row": request_row(found),
        "found": found,
        "case": found.case,
        "name": shown_name(found.case.person),
        "steps": steps_of(found),
        "items": items,
        "missing": sum(item.is_missing for item in items),
        "milestones": milestones_of(found),
        # Not `language`: that is the page's own, set in base.html.
        "written_in": _written_in(found),
        "appeals": appeals_of(found),
        "is_over": found.state in FINAL,
        "is_found_pow": found.outcome == Outcome.PERSON_FOUND_POW,
        "asks_wish": asks_wish(found),
        "wish": wish_label(found),
        "wrong": wrong,
        "lacks_consent": any(form.has_error(NON_FIELD_ERRORS, "consent") for form in wrong),
        "refusal": refusal,
        "typed": typed,
        **forms,
    }
    status = status or (422 if wrong else 200)
    return render(request, "cases/repatriation/detail.html", context, status=status)


def request_or_404(request: HttpRequest, pk: UUID) -> Request:
    try:
        return find_request(request.member, pk)
    except Request.DoesNotExist as error:
        raise Http404 from error


def _written_in(found: Request) -> str:
    return str(Language(found.language).label) if found.language in Language.values else ""


def _forms(request: HttpRequest, found: Request, items: list[Item]) -> dict[str, Any]:
    addressees = offered_for(found.case, addressees_of(request.member.organisation_id))
    may_write = request.member.may(Permission.MOVE_REQUEST) and found.state not in FINAL
    return {
        "moves": [
            MoveForm(move=move, request=found, addressees=addressees)
            for move in next_states(found, request.member)
        ],
        "chase": ChaseForm() if found.is_waiting and may_write else None,
        "papers": PapersForm(items=items, version=found.version) if items and may_write else None,
        "stone": MilestoneForm(request=found) if may_write else None,
    }
