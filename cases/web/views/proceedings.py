"""Proceedings: a new one from a case, one of them, its correction, the cases tied to it."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.networks import services
from cases.networks.consult import consult_proceeding
from cases.networks.models import Proceeding, ProceedingCase
from cases.web.forms.proceedings import LinkForm, NewProceedingForm, ProceedingEditForm
from cases.web.views.case_file import case_or_404, small_page
from cases.web.views.editing import answer_correction, reads_again_when_stale
from people.accounts.roles import Permission
from people.registry.names import shown_name
from people.web.doors import door
from people.web.form_errors import kept


@door(Permission.CHANGE_CASE)
def proceeding_new(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    form = NewProceedingForm(request.POST if request.method == "POST" else None)
    if request.method == "POST":
        told = {"case": case, "by": request.member}
        made = kept(form, lambda: services.add_proceeding(**told, **form.cleaned_data))
        if made:
            return redirect("proceeding_detail", pk=made.pk)
    return small_page(request, case, form, _("A proceeding"), _("Keep it"))


@require_safe
@door(Permission.VIEW_CASES)
def proceeding_detail(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _page(request, *_found(request, pk), LinkForm(member=request.member))


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def proceeding_edit(request: HttpRequest, pk: UUID) -> HttpResponse:
    proceeding, links = _found(request, pk)
    form = ProceedingEditForm.of(proceeding, request.POST or None)

    def write() -> Proceeding:
        told = {"version": form.seen_version, **form.told()}
        return services.change_proceeding(proceeding=proceeding, by=request.member, **told)

    back = reverse("proceeding_detail", args=[pk])
    title = _("Correct the proceeding")
    return answer_correction(request, form, write, links[0].case, title, back=back)


@require_POST
@door(Permission.CHANGE_CASE)
def proceeding_link(request: HttpRequest, pk: UUID) -> HttpResponse:
    proceeding, links = _found(request, pk)
    form = LinkForm(request.POST, member=request.member)

    def write() -> ProceedingCase:
        told = {"case": form.cleaned_data["ref"], "part": form.cleaned_data["part"]}
        return services.link_case(proceeding=proceeding, by=request.member, **told)

    if kept(form, write):
        return redirect("proceeding_detail", pk=pk)
    return _page(request, proceeding, links, form)


@require_POST
@door(Permission.CHANGE_CASE)
def proceeding_unlink(request: HttpRequest, pk: UUID, ref: str) -> HttpResponse:
    proceeding, links = _found(request, pk)
    case = next((link.case for link in links if link.case.ref == ref), None)
    if case is None:
        raise Http404
    try:
        services.unlink_case(proceeding=proceeding, case=case, by=request.member)
    except ValidationError as error:
        messages.warning(request, error.messages[0])
        return redirect("proceeding_detail", pk=pk)
    return redirect("case_detail", ref=ref)


def _page(
    request: HttpRequest, proceeding: Proceeding, links: list[ProceedingCase], form: LinkForm
) -> HttpResponse:
    rows = [{"link": link, "name": shown_name(link.case.person)} for link in links]
    context = {"nav": "cases", "proceeding": proceeding, "rows": rows, "form": form}
    status = 422 if form.errors else 200
    return render(request, "cases/networks/proceeding.html", context, status=status)


def _found(request: HttpRequest, pk: UUID) -> tuple[Proceeding, list[ProceedingCase]]:
    try:
        return consult_proceeding(pk, by=request.member)
    except Proceeding.DoesNotExist as error:
        raise Http404 from error
