"""Playbooks: the list, one of them, making it the group's own, its steps, and the check."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.repatriation.models import Playbook
from cases.repatriation.playbook_editing import change_steps, mark_checked, take_over
from cases.repatriation.playbooks import Plan, all_playbooks, find_playbook
from cases.web.forms.editing import version_in
from cases.web.forms.playbooks import NewPlaybookForm, StepsForm
from cases.web.tried import tried
from people.accounts.roles import Permission
from people.registry.versions import Stale
from people.web.doors import door
from people.web.form_errors import kept

# In an address, the nationality of a playbook for everybody.
ANYBODY = "any"


@require_safe
@door(Permission.MOVE_REQUEST)
def playbook_list(request: HttpRequest) -> HttpResponse:
    plans = all_playbooks(request.member.organisation_id)
    rows = [{"plan": plan, "url": _page_of(plan)} for plan in plans]
    return render(request, "cases/repatriation/playbooks.html", {"nav": "requests", "rows": rows})


@require_safe
@door(Permission.MOVE_REQUEST)
def playbook_detail(request: HttpRequest, kind: str, place: str) -> HttpResponse:
    plan = _plan_or_404(request, kind, place)
    context = {"nav": "requests", "plan": plan, "place": place}
    return render(request, "cases/repatriation/playbook.html", context)


@door(Permission.KEEP_PLAYBOOKS)
def playbook_new(request: HttpRequest) -> HttpResponse:
    """Make steps of the group's own, from those that apply until now."""
    form = NewPlaybookForm(request.POST if request.method == "POST" else None)
    if request.method == "POST":
        made = kept(form, lambda: take_over(by=request.member, **form.cleaned_data))
        if made:
            return redirect("playbook_edit", kind=made.kind, place=made.nationality or ANYBODY)
    status = 422 if form.errors else 200
    context = {"nav": "requests", "form": form}
    return render(request, "cases/repatriation/playbook_new.html", context, status=status)


@door(Permission.KEEP_PLAYBOOKS)
def playbook_edit(request: HttpRequest, kind: str, place: str) -> HttpResponse:
    plan = _plan_or_404(request, kind, place)
    own = _own_or_404(plan)
    sent = request.POST if request.method == "POST" else None
    form = StepsForm(sent, steps=plan.steps, version=own.version)

    def write() -> Playbook:
        version = form.cleaned_data["version"]
        return change_steps(playbook=own, by=request.member, version=version, steps=form.told())

    status = tried(form, write, tell=_tell_version) if sent is not None else 200
    if status == 302:
        return redirect(_page_of(plan))
    context = {"nav": "requests", "plan": plan, "place": place, "form": form}
    return render(request, "cases/repatriation/playbook_edit.html", context, status=status)


@require_POST
@door(Permission.KEEP_PLAYBOOKS)
def playbook_check(request: HttpRequest, kind: str, place: str) -> HttpResponse:
    plan = _plan_or_404(request, kind, place)
    seen = version_in(request.POST) or 0
    try:
        mark_checked(playbook=_own_or_404(plan), by=request.member, version=seen)
    except Stale:
        messages.warning(request, _("These steps were changed meanwhile. Look once more."))
    return redirect(_page_of(plan))


def _tell_version(form: Any, now: Playbook) -> None:
    form.data["version"] = now.version
    said = _("Somebody changed these steps meanwhile. Look at them, and send yours again.")
    form.add_error(None, said)


def _plan_or_404(request: HttpRequest, kind: str, place: str) -> Plan:
    nationality = "" if place == ANYBODY else place
    plan = find_playbook(request.member.organisation_id, kind, nationality)
    if plan is None:
        raise Http404
    return plan


def _own_or_404(plan: Plan) -> Playbook:
    if plan.own is None:
        raise Http404
    return plan.own


def _page_of(plan: Plan) -> str:
    return reverse("playbook_detail", args=[plan.kind, plan.nationality or ANYBODY])
