"""What goes with a request and how far its matter has come: papers, milestones."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.repatriation.milestones import note_milestone, take_back
from cases.repatriation.models import Request
from cases.repatriation.papers import checklist, tick_papers
from cases.repatriation.selectors import find_milestone
from cases.web.forms.request_facts import MilestoneForm, PapersForm
from cases.web.request_page import request_or_404, request_page
from cases.web.tried import tried
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@require_POST
@door(Permission.MOVE_REQUEST)
def request_papers(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = request_or_404(request, pk)
    form = PapersForm(request.POST, items=checklist(found), version=found.version)

    def write() -> Request:
        return tick_papers(request=found, by=request.member, **form.told())

    status = tried(form, write, tell=_tell_version)
    if status == 302:
        return redirect(_place(pk, "papers"))
    return request_page(request, request_or_404(request, pk), papers=form, status=status)


@require_POST
@door(Permission.MOVE_REQUEST)
def request_milestone_add(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = request_or_404(request, pk)
    form = MilestoneForm(request.POST, request=found)
    if kept(form, lambda: note_milestone(request=found, by=request.member, **form.cleaned_data)):
        return redirect(_place(pk, "milestones"))
    return request_page(request, request_or_404(request, pk), stone=form)


@require_POST
@door(Permission.MOVE_REQUEST)
def request_milestone_take_back(request: HttpRequest, pk: UUID, stone: UUID) -> HttpResponse:
    found = request_or_404(request, pk)
    milestone = find_milestone(stone, request=found)
    if milestone is None:
        raise Http404
    try:
        if not take_back(milestone=milestone, by=request.member):
            messages.info(request, _("This was said already."))
    except ValidationError as error:
        return request_page(request, found, refusal=error.messages[0], status=422)
    return redirect(_place(pk, "milestones"))


def _place(pk: UUID, section: str) -> str:
    return f"{reverse('request_detail', args=[pk])}#{section}"


def _tell_version(form: Any, now: Request) -> None:
    """What was ticked stays ticked in the form; above it stands how the list is now."""
    form.data["version"] = now.version
    form.add_error(
        None, _("This request was changed meanwhile. Look at it, and send yours again.")
    )
