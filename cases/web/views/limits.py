"""Legal time limits of a case: noting one, and saying that it was kept."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.casebook.models import Case
from cases.repatriation.limits import meet_limit, note_limit
from cases.repatriation.selectors import find_limit
from cases.web.forms.limits import LimitForm
from cases.web.views.case_file import case_or_404, small_page
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@door(Permission.CHANGE_CASE)
def limit_add(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    form = LimitForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and kept(
        form, lambda: note_limit(case=case, by=request.member, **form.cleaned_data)
    ):
        return redirect(_back(case))
    return small_page(request, case, form, _("A legal time limit"), _("Note it"))


@require_POST
@door(Permission.CHANGE_CASE)
def limit_met(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    case = case_or_404(request, ref)
    limit = find_limit(pk, case=case)
    if limit is None:
        raise Http404
    if not meet_limit(limit=limit, by=request.member):
        messages.info(request, _("This was said already."))
    return redirect(_back(case))


def _back(case: Case) -> str:
    return reverse("case_detail", args=[case.ref]) + "#limits"
