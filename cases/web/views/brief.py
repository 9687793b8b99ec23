"""Meetings with an addressee, and the sheet that one takes along."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from cases.repatriation.brief import print_brief
from cases.repatriation.meetings import note_meeting
from cases.web.brief_page import brief_page
from cases.web.forms.addressees import MeetingForm
from cases.web.views.addressees import addressee_or_404, addressee_page, page_of
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@require_POST
@door(Permission.KEEP_ADDRESSEES)
def addressee_meeting(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = addressee_or_404(request, pk)
    form = MeetingForm(request.POST)
    if kept(form, lambda: note_meeting(addressee=found, by=request.member, **form.cleaned_data)):
        return redirect(page_of(pk))
    return addressee_page(request, found, form, status=422)


@require_safe
@door(Permission.EXPORT_CASES)
@fresh_factor
def addressee_brief(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The browser prints what it shows. Each sheet that is shown is recorded."""
    found = addressee_or_404(request, pk)
    try:
        context = brief_page(print_brief(addressee=found, by=request.member))
    except ValidationError as error:
        context = {"nav": "requests", "refusal": error.messages[0]}
    context["addressee"] = found
    return render(request, "cases/repatriation/brief_print.html", context)
