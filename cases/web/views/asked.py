"""What else a form asks once the pathway is chosen, and what the facts of a case suggest."""

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.casebook.editing import edit_case
from cases.casebook.vocabularies import Means
from cases.web.forms.corrections import CaseEditForm
from cases.web.forms.editing import version_in
from cases.web.forms.new_case import as_content, from_content
from cases.web.forms.new_case_groups import fill_usual
from cases.web.views.editing import consulted_or_404
from people.accounts.roles import Permission
from people.registry.versions import Stale
from people.web.doors import door


@require_POST
@door(Permission.OPEN_CASE)
def case_asked(request: HttpRequest) -> HttpResponse:
    """The form of a new case as it is on the screen, with what its pathway asks."""
    form = from_content(as_content(request.POST))
    fill_usual(form)
    return render(request, "cases/casebook/_asked.html", {"form": form})


@require_POST
@door(Permission.CHANGE_CASE)
def case_edit_asked(request: HttpRequest, ref: str) -> HttpResponse:
    form = CaseEditForm.typed_so_far(consulted_or_404(request, ref), request.POST)
    fill_usual(form)
    return render(request, "cases/casebook/_asked_again.html", {"form": form})


@require_POST
@door(Permission.CHANGE_CASE)
def suggestion_take(request: HttpRequest, ref: str) -> HttpResponse:
    """Tick a means that what is told suggests."""
    case = consulted_or_404(request, ref)
    code, version = request.POST.get("means"), version_in(request.POST)
    if code not in Means.values or version is None:
        raise BadRequest("no means, or no version")
    if code not in case.means:
        try:
            edit_case(case=case, by=request.member, version=version, means=[*case.means, code])
        except Stale:
            messages.warning(request, _("This case was changed meanwhile. Look once more."))
    return redirect(reverse("case_detail", args=[ref]) + "#promised")
