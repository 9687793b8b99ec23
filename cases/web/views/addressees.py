"""Those a group writes to: the list, one of them, a new one, corrections and marks."""

from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.repatriation import addressees
from cases.repatriation.meetings import meetings_of
from cases.repatriation.models import Addressee
from cases.web.addressee_rows import addressee_row
from cases.web.forms.addressees import AddresseeEditForm, AddresseeForm, MeetingForm
from cases.web.forms.editing import version_in
from cases.web.tried import tried
from people.accounts.roles import Permission
from people.registry.versions import Stale
from people.web.doors import door
from people.web.form_errors import kept


@require_safe
@door(Permission.MOVE_REQUEST)
def addressee_list(request: HttpRequest) -> HttpResponse:
    found = addressees.all_addressees(request.member.organisation_id)
    context = {"nav": "requests", "rows": [addressee_row(row) for row in found]}
    return render(request, "cases/repatriation/addressees.html", context)


@require_safe
@door(Permission.MOVE_REQUEST)
def addressee_detail(request: HttpRequest, pk: UUID) -> HttpResponse:
    return addressee_page(request, addressee_or_404(request, pk), MeetingForm())


@door(Permission.KEEP_ADDRESSEES)
def addressee_new(request: HttpRequest) -> HttpResponse:
    form = AddresseeForm(request.POST or None, initial={"kind": request.GET.get("kind", "")})
    back = request.GET.get("next", "")

    def write() -> Addressee:
        own = request.member.organisation
        return addressees.add_addressee(organisation=own, by=request.member, **form.cleaned_data)

    if request.method == "POST" and (made := kept(form, write)):
        is_page = back.startswith("/") and url_has_allowed_host_and_scheme(back, None)
        return HttpResponseRedirect(_with(back, made)) if is_page else redirect(page_of(made.pk))
    status = 422 if form.errors else 200
    return _form_page(request, form, reverse("addressee_list"), status)


@door(Permission.KEEP_ADDRESSEES)
def addressee_edit(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = addressee_or_404(request, pk)
    form = AddresseeEditForm.of(found, request.POST if request.method == "POST" else None)

    def write() -> Addressee:
        return addressees.change_addressee(addressee=found, by=request.member, **form.cleaned_data)

    status = tried(form, write, tell=_tell_version) if request.method == "POST" else 200
    if status == 302:
        return redirect(page_of(pk))
    return _form_page(request, form, page_of(pk), status)


@require_POST
@door(Permission.KEEP_ADDRESSEES)
def addressee_checked(request: HttpRequest, pk: UUID) -> HttpResponse:
    found, seen = addressee_or_404(request, pk), version_in(request.POST) or 0
    try:
        addressees.mark_checked(addressee=found, by=request.member, version=seen)
    except Stale:
        messages.warning(request, _("This was changed meanwhile. Look once more."))
    return redirect(page_of(pk))


@require_POST
@door(Permission.KEEP_ADDRESSEES)
def addressee_bounced(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = addressee_or_404(request, pk)
    try:
        addressees.mark_bounced(addressee=found, by=request.member)
    except ValidationError as error:
        messages.warning(request, error.messages[0])
    return redirect(page_of(pk))


@require_POST
@door(Permission.KEEP_ADDRESSEES)
def addressee_ended(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Say that it is no longer written to, or, with `again`, that it is."""
    found, is_over = addressee_or_404(request, pk), "again" not in request.POST
    addressees.end_addressee(addressee=found, by=request.member, is_over=is_over)
    return redirect(page_of(pk))


def addressee_page(
    request: HttpRequest, found: Addressee, meeting: MeetingForm, status: int = 200
) -> HttpResponse:
    context = {"nav": "requests", "row": addressee_row(found), "meeting": meeting}
    context["meetings"] = meetings_of(found)
    return render(request, "cases/repatriation/addressee.html", context, status=status)


def addressee_or_404(request: HttpRequest, pk: UUID) -> Addressee:
    found = addressees.find_addressee(request.member, pk)
    if found is None:
        raise Http404
    return found


def _with(back: str, made: Addressee) -> str:
    """Name the new addressee to the page that it was kept for."""
    parts = urlsplit(back)
    query = QueryDict(parts.query, mutable=True)
    query["kept"] = str(made.pk)
    return urlunsplit(parts._replace(query=query.urlencode()))


def page_of(pk: UUID) -> str:
    return reverse("addressee_detail", args=[pk])


def _tell_version(form: Any, now: Addressee) -> None:
    form.data["version"] = now.version
    said = _("Somebody changed this meanwhile. Look at it, and send yours again.")
    form.add_error(None, said)


def _form_page(request: HttpRequest, form: Any, back: str, status: int) -> HttpResponse:
    context = {"nav": "requests", "form": form, "back": back}
    return render(request, "cases/repatriation/addressee_form.html", context, status=status)
