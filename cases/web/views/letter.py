"""The letter of a request, for printing."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cases.repatriation.letters import write_letter
from cases.repatriation.models import Request
from cases.web.letter_page import letter_page
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.stepup import fresh_factor


@require_safe
@door(Permission.EXPORT_CASES)
@fresh_factor
def request_letter(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The browser prints what it shows. Each letter that is shown is recorded."""
    try:
        letter = write_letter(pk, by=request.member)
    except Request.DoesNotExist as error:
        raise Http404 from error
    return render(request, "cases/repatriation/letter_print.html", letter_page(letter))
