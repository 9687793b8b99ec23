"""Correcting a case, its person, a request. Who saves a stale page is shown both texts."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.casebook import editing
from cases.casebook.consult import consult_case
from cases.casebook.models import Case
from cases.repatriation.consult import consult_request
from cases.repatriation.editing import edit_request
from cases.repatriation.models import Request
from cases.web.forms.corrections import CaseEditForm, PersonEditForm, RequestEditForm
from cases.web.forms.editing import EditForm
from cases.web.noted import say_noted
from people.accounts.roles import Permission
from people.registry.versions import Stale
from people.web.doors import door
from people.web.form_errors import kept


def reads_again_when_stale(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Somebody may save between our reading and our writing: the second reading shows it."""

    @wraps(view)
    def tried(*args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(*args, **kwargs)
        except Stale:
            return view(*args, **kwargs)

    return tried


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def case_edit(request: HttpRequest, ref: str) -> HttpResponse:
    """The form shows what is sealed: opening it is a look."""
    case = consulted_or_404(request, ref)
    form = CaseEditForm.of(case, request.POST or None)

    def write() -> Any:
        return editing.edit_case(
            case=case, by=request.member, version=form.seen_version, **form.told()
        )

    return answer_correction(request, form, write, case, _("Correct the case"))


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def person_edit(request: HttpRequest, ref: str) -> HttpResponse:
    case = consulted_or_404(request, ref)
    form = PersonEditForm.of(case.person, request.POST or None)

    def write() -> Any:
        return editing.edit_person(
            case=case, by=request.member, version=form.seen_version, **form.told()
        )

    title = _("Correct what is known of the person")
    return answer_correction(request, form, write, case, title)


@door(Permission.MOVE_REQUEST)
@reads_again_when_stale
def request_edit(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        found = consult_request(pk, by=request.member)
    except Request.DoesNotExist as error:
        raise Http404 from error
    form = RequestEditForm.of(found, request.POST or None)

    def write() -> Any:
        return edit_request(
            request=found, by=request.member, version=form.seen_version, **form.told()
        )

    page = {"nav": "requests", "back": reverse("request_detail", args=[pk])}
    return answer_correction(request, form, write, found.case, _("Correct the request"), **page)


def answer_correction(
    request: HttpRequest,
    form: EditForm,
    write: Callable[[], Any],
    case: Case,
    title: str,
    template: str = "cases/casebook/edit.html",
    **page: Any,
) -> HttpResponse:
    """Keep what was sent and go back; or show the form, with what is wrong or was changed."""
    page = {"nav": "cases", "back": reverse("case_detail", args=[case.ref]), **page}
    status = 200
    if request.method == "POST":
        status = _try(form, write)
        if status == 200:
            say_noted(request, form)
            return redirect(page["back"])
    if status == 409:
        form = form.merged()
    context = {"case": case, "form": form, "title": title, "is_stale": status == 409, **page}
    return render(request, template, context, status=status)


def _try(form: EditForm, write: Callable[[], Any]) -> int:
    """Return 200 when it was kept, 409 when somebody was quicker, 422 when something is wrong."""
    if form.is_stale:
        return 409
    return 200 if kept(form, write) else 422


def consulted_or_404(request: HttpRequest, ref: str) -> Case:
    try:
        return consult_case(ref=ref, by=request.member)
    except Case.DoesNotExist as error:
        raise Http404 from error
