"""What is done on the page of one case: news, status, owner, tasks, consents."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.access.selectors import find_consent
from cases.access.services import record_consent, withdraw_consent
from cases.casebook import events, services
from cases.casebook.consult import consult_case
from cases.casebook.models import Case, Task
from cases.casebook.selectors import find_case, find_task
from cases.web.case_page import case_page
from cases.web.forms.case_file import (
    AssignForm,
    ConsentForm,
    EventForm,
    StageForm,
    StatusForm,
    TaskForm,
)
from people.accounts.partners import partners_of
from people.accounts.roles import Permission
from people.accounts.selectors import members_of
from people.web.doors import door
from people.web.form_errors import kept


def case_or_404(request: HttpRequest, ref: str) -> Case:
    try:
        return find_case(ref, who=request.member)
    except Case.DoesNotExist as error:
        raise Http404 from error


def _page_again(request: HttpRequest, ref: str, **form: Any) -> HttpResponse:
    case = consult_case(ref=ref, by=request.member)
    context = case_page(case, request.member, **form)
    return render(request, "cases/casebook/detail.html", context, status=422)


@require_POST
@door(Permission.CHANGE_CASE)
def event_add(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    form = EventForm(request.POST)
    if kept(form, lambda: events.add_event(case=case, by=request.member, **form.cleaned_data)):
        return redirect("case_detail", ref=ref)
    return _page_again(request, ref, event_form=form)


@require_POST
@door(Permission.CHANGE_CASE)
def status_add(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    form = StatusForm(request.POST)
    if kept(form, lambda: services.add_status(case=case, by=request.member, **form.cleaned_data)):
        return redirect("case_detail", ref=ref)
    return _page_again(request, ref, status_form=form)


@door(Permission.VIEW_CASES)
def case_assign(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    members = members_of(request.member.organisation_id)
    form = AssignForm(request.POST or None, members=members, initial={"owner": case.owner_id})

    def give() -> Case:
        owner = next((m for m in members if str(m.id) == form.cleaned_data["owner"]), None)
        return services.assign(case=case, by=request.member, owner=owner)

    if request.method == "POST" and kept(form, give):
        # Whoever gave a case away may no longer see it.
        messages.success(request, _("%(ref)s has a new owner.") % {"ref": case.ref})
        return redirect("case_list")
    return _small_page(request, case, form, _("Give the case to somebody"), _("Give"))


@door(Permission.CHANGE_CASE)
def case_stage(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    now = {"workflow": case.workflow, "closed_reason": case.closed_reason}
    form = StageForm(request.POST or None, initial=now)
    if request.method == "POST" and kept(
        form, lambda: services.change_stage(case=case, by=request.member, **form.cleaned_data)
    ):
        return redirect("case_detail", ref=ref)
    return _small_page(request, case, form, _("Close, watch or open again"), _("Keep"))


@door(Permission.CHANGE_CASE)
def task_add(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    form = TaskForm(request.POST or None)
    if request.method == "POST" and kept(
        form, lambda: events.add_task(case=case, by=request.member, **form.cleaned_data)
    ):
        return redirect("case_detail", ref=ref)
    return _small_page(request, case, form, _("Something to do"), _("Keep"))


@require_POST
@door(Permission.CHANGE_CASE)
def task_done(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        task = find_task(pk, who=request.member)
    except Task.DoesNotExist as error:
        raise Http404 from error
    events.finish_task(task=task, by=request.member)
    return redirect("today")


@door(Permission.RECORD_CONSENT)
def consent_add(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    partners = partners_of(request.member.organisation_id)
    form = ConsentForm(request.POST or None, partners=partners)
    if request.method == "POST" and kept(
        form, lambda: record_consent(case=case, by=request.member, **form.cleaned_data)
    ):
        return redirect("case_detail", ref=ref)
    return _small_page(request, case, form, _("What was agreed to"), _("Keep this consent"))


@require_POST
@door(Permission.RECORD_CONSENT)
def consent_withdraw(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    consent = find_consent(pk, case=case_or_404(request, ref))
    if consent is None:
        raise Http404
    withdraw_consent(consent=consent, by=request.member)
    return redirect("case_detail", ref=ref)


def _small_page(
    request: HttpRequest, case: Case, form: forms.Form, title: str, action: str
) -> HttpResponse:
    context = {"nav": "cases", "case": case, "form": form, "title": title, "action": action}
    status = 422 if form.errors else 200
    return render(request, "cases/casebook/small_form.html", context, status=status)
