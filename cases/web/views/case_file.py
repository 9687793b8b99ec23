"""What is done on the page of one case: status, owner, stage, consents."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.access.consents import record_consent, withdraw_consent
from cases.access.disclosure import partner_scope
from cases.access.glass import open_glass
from cases.access.selectors import find_consent
from cases.casebook import services
from cases.casebook.consult import consult_case
from cases.casebook.models import Case, Claim
from cases.casebook.selectors import find_case
from cases.sharing.beside import beside_case
from cases.web.case_page import case_page, may_take
from cases.web.forms.case_file import (
    AssignForm,
    StageForm,
)
from cases.web.forms.claims import StatusForm
from cases.web.forms.consents import ConsentForm
from cases.web.tried import tried
from cases.web.views.claims import kept_for_sure, to_what_is_said
from people.accounts.members import caseworkers_of
from people.accounts.models import Membership
from people.accounts.partners import open_partners_of
from people.accounts.roles import Permission
from people.accounts.teams import teams_of
from people.web.doors import door
from people.web.form_errors import kept


def case_or_404(request: HttpRequest, ref: str) -> Case:
    try:
        return find_case(ref, who=request.member)
    except Case.DoesNotExist as error:
        raise Http404 from error


def page_again(request: HttpRequest, ref: str, **form: Any) -> HttpResponse:
    case = consult_case(ref=ref, by=request.member, beside=beside_case)
    context = case_page(case, request.member, **form)
    return render(request, "cases/casebook/detail.html", context, status=422)


@require_POST
@door(Permission.CHANGE_CASE)
def status_add(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    form = StatusForm(request.POST)

    def write() -> Claim:
        return services.add_status(case=case, by=request.member, **form.cleaned_data)

    if kept_for_sure(form, write):
        return to_what_is_said(request, case)
    return page_again(request, ref, status_form=form)


@door(Permission.VIEW_CASES)
def case_assign(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    if request.method != "POST" and not _may_give(case, request.member):
        # What is posted is judged by how it stands then: somebody else may have been quicker.
        raise PermissionDenied
    members = caseworkers_of(request.member.organisation_id)
    teams = teams_of(case.organisation_id) if request.member.may(Permission.ASSIGN_CASE) else []
    now = {"owner": case.owner_id, "team": case.team_id, "seen": case.owner_id or ""}
    form = AssignForm(request.POST or None, members=members, teams=teams, initial=now)

    def give() -> Case:
        told = {"case": case, "by": request.member, "seen": form.cleaned_data["seen"]}
        if not teams:
            return services.assign(owner=form.chosen_owner(), **told)
        return services.give(owner=form.chosen_owner(), team=form.chosen_team(), **told)

    status = 200
    if request.method == "POST":
        status = _try(form, give, lambda case: (str(case.owner_id or ""), _owner_of(case)))
    if status == 302:
        # Whoever gave a case away may no longer see it.
        messages.success(request, _("%(ref)s has a new owner.") % {"ref": case.ref})
        return redirect("case_list")
    return small_page(request, case, form, _("Give the case to somebody"), _("Give"), status)


def _may_give(case: Case, member: Membership) -> bool:
    return member.may(Permission.ASSIGN_CASE) or may_take(case, member, open_glass(case, member))


@door(Permission.CHANGE_CASE)
def case_stage(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    now = {
        "workflow": case.workflow,
        "closed_reason": case.closed_reason,
        "seen": case.workflow,
    }
    form = StageForm(request.POST or None, initial=now)

    def change() -> Case:
        return services.change_stage(case=case, by=request.member, **form.cleaned_data)

    status = 200
    if request.method == "POST":
        status = _try(form, change, lambda case: (case.workflow, case.get_workflow_display()))
    if status == 302:
        return redirect("case_detail", ref=ref)
    return small_page(request, case, form, _("Close, watch or open again"), _("Keep"), status)


@door(Permission.RECORD_CONSENT)
def consent_add(request: HttpRequest, ref: str) -> HttpResponse:
    """`?for=` names the partner with which somebody is about to share the case."""
    case = case_or_404(request, ref)
    partners = open_partners_of(request.member.organisation_id)
    wanted = next((one for one in partners if str(one.pk) == request.GET.get("for")), None)
    begun = {"scopes": [partner_scope(wanted.pk)]} if wanted else {}
    form = ConsentForm(request.POST or None, partners=partners, initial=begun)
    if request.method == "POST" and kept(
        form, lambda: record_consent(case=case, by=request.member, **form.cleaned_data)
    ):
        if wanted and request.member.may(Permission.SHARE_CASE):
            return redirect("case_share", ref=ref, pk=wanted.pk)
        return redirect("case_detail", ref=ref)
    return small_page(request, case, form, _("What was agreed to"), _("Keep this consent"))


@require_POST
@door(Permission.RECORD_CONSENT)
def consent_withdraw(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    consent = find_consent(pk, case=case_or_404(request, ref))
    if consent is None:
        raise Http404
    withdraw_consent(consent=consent, by=request.member)
    return redirect("case_detail", ref=ref)


def _try(
    form: forms.Form, write: Callable[[], Any], stands: Callable[[Case], tuple[str, str]]
) -> int:
    def tell(form: Any, now: Case) -> None:
        form.data["seen"], words = stands(now)
        said = _(
            "This was changed meanwhile: it is now “%(now)s”. Send yours again if it still holds."
        )
        form.add_error(None, said % {"now": words})

    return tried(form, write, tell=tell)


def _owner_of(case: Case) -> str:
    return case.owner.user.display_name if case.owner else _("Nobody")


def small_page(
    request: HttpRequest, case: Case, form: forms.Form, title: str, action: str, status: int = 0
) -> HttpResponse:
    context = {"nav": "cases", "case": case, "form": form, "title": title, "action": action}
    status = status or (422 if form.errors else 200)
    return render(request, "cases/casebook/small_form.html", context, status=status)
