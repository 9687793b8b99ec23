"""One request: a new one, its page and its moves; those that requests are sent to."""

from uuid import UUID

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from cases.repatriation import services
from cases.repatriation.addressees import addressees_of
from cases.repatriation.consult import consult_request
from cases.repatriation.models import Request
from cases.repatriation.offices import offered_for
from cases.repatriation.states import find_move
from cases.repatriation.validators import STALE
from cases.web.forms.repatriation import ChaseForm, MoveForm
from cases.web.request_page import request_or_404, request_page
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept

# What was typed by hand in the form of a move; the rest is chosen.
WRITTEN = ("note", "their_ref")


@require_safe
@door(Permission.VIEW_CASES)
def request_detail(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        found = consult_request(pk, by=request.member)
    except Request.DoesNotExist as error:
        raise Http404 from error
    return request_page(request, found)


@require_POST
@door(Permission.MOVE_REQUEST)
def request_move(request: HttpRequest, pk: UUID, to: str) -> HttpResponse:
    found = request_or_404(request, pk)
    move = find_move(found, to)
    if move is None:
        # It was moved meanwhile, or never could: the service says which.
        return _refused(request, found, to)
    addressees = offered_for(found.case, addressees_of(request.member.organisation_id))
    form = MoveForm(request.POST, move=move, request=found, addressees=addressees)
    if kept(
        form, lambda: services.move(request=found, to=to, by=request.member, **form.cleaned_data)
    ):
        return redirect("request_detail", pk=pk)
    found = request_or_404(request, pk)
    if form.has_error(NON_FIELD_ERRORS, STALE):
        # The same move is lawful from where the request is now: it can be sent again.
        form.data = form.data.copy()
        form.data["seen"] = found.state
        return request_page(request, found, tried=form, status=409)
    return request_page(request, found, tried=form)


@require_POST
@door(Permission.MOVE_REQUEST)
def request_chase(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = request_or_404(request, pk)
    form = ChaseForm(request.POST)
    if kept(form, lambda: services.chase(request=found, by=request.member, **form.cleaned_data)):
        return redirect("request_detail", pk=pk)
    return request_page(request, request_or_404(request, pk), chase=form)


def _refused(request: HttpRequest, found: Request, to: str) -> HttpResponse:
    try:
        services.move(request=found, to=to, by=request.member, seen=request.POST.get("seen", ""))
    except ValidationError as error:
        return request_page(
            request,
            request_or_404(request, found.pk),
            refusal=error.messages[0],
            typed=[text for name in WRITTEN if (text := request.POST.get(name))],
            status=409 if error.code == STALE else 422,
        )
    return redirect("request_detail", pk=found.pk)
