"""Asking for an export, and agreeing to somebody else's."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.access.vocabularies import Scope
from cases.casebook.filters import CaseFilter
from cases.casebook.paging import counted
from cases.exports import starting
from cases.exports.asking import ask_export
from cases.exports.models import Export, ExportProfile
from cases.exports.profiles import drop_profile, find_profile, profiles_of, save_profile
from cases.exports.reading import FREELY
from cases.exports.selectors import cases_to_export, find_to_release
from cases.exports.vocabularies import Shape
from cases.web.export_page import laid_down_for, release_page
from cases.web.filter_form import filter_chips
from cases.web.forms.exports import ExportForm, WhomForm
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor

# In the address beside the list's filters.
_CHOICES = ("recipient", "shape", "profile")


@door(Permission.EXPORT_CASES)
@fresh_factor
def export_new(request: HttpRequest) -> HttpResponse:
    """The list's filters, in the address, say which cases; so do recipient and kind of file."""
    member = request.member
    profile = _profile(request)
    whom = _whom(request, profile)
    filters = {name: value for name, value in request.GET.items() if name not in _CHOICES}
    found = CaseFilter(filters, cases_to_export(member), member=member)
    form = ExportForm(
        request.POST or None,
        recipient=whom["recipient"],
        shape=whom["shape"],
        initial={
            "protection": ExportForm.usual_protection(whom["shape"]),
            **({"columns": profile.columns} if profile else {}),
        },
    )
    valid = found.is_valid()
    if request.method == "POST" and valid:
        export = kept(form, lambda: _ask(request, form, whom, filters))
        if export:
            return redirect("export_detail", pk=export.pk)
    context = {
        "nav": "exports",
        "form": form,
        "whom_form": WhomForm(initial=whom, member=member),
        "filter_form": found.form,
        "filters": filters,
        "query": urlencode(filters),
        "chips": filter_chips(found.form, request.GET),
        "count": counted(found.qs) if valid else "0",
        "profiles": profiles_of(member),
        **laid_down_for(whom["recipient"], whom["shape"], filters),
        "freely": FREELY,
        "is_ours": whom["recipient"] == Scope.OWN_ORG,
    }
    status = 422 if form.errors or not valid else 200
    return render(request, "cases/exports/new.html", context, status=status)


@require_POST
@door(Permission.EXPORT_CASES)
def export_profile_drop(request: HttpRequest, pk: UUID) -> HttpResponse:
    drop_profile(pk=_profile_or_404(request, pk).pk, by=request.member)
    messages.success(request, _("Deleted."))
    return redirect("export_list")


@door(Permission.RELEASE_EXPORT)
@fresh_factor
def export_release(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What somebody else asked for, and the button that lets it go out."""
    export = _to_release_or_404(request, pk)
    if request.method == "POST":
        return _decided(request, starting.release, pk, _("You have agreed: it is written now."))
    found = CaseFilter(
        export.filters, cases_to_export(request.member).none(), member=request.member
    )
    context = {
        "nav": "exports",
        "filters": filter_chips(found.form, QueryDict(urlencode(export.filters))),
        **release_page(export, request.member),
    }
    return render(request, "cases/exports/release.html", context)


@require_POST
@door(Permission.RELEASE_EXPORT)
def export_refuse(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Stopping is easy: no second factor is asked for."""
    _to_release_or_404(request, pk)
    return _decided(request, starting.refuse, pk, _("Stopped: nothing goes out."))


def _decided(request: HttpRequest, service: Any, pk: UUID, said: str) -> HttpResponse:
    try:
        service(export_id=pk, by=request.member)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, said)
    return redirect("export_list")


def _ask(
    request: HttpRequest, form: ExportForm, whom: dict[str, str], filters: dict[str, Any]
) -> Export:
    told = dict(form.cleaned_data)
    name = told.pop("profile_name")
    # First, so that a fault in the name is told before anything begins.
    if name:
        save_profile(by=request.member, name=name, columns=told.get("columns", ()), **whom)
    return ask_export(by=request.member, filters=filters, **whom, **told)


def _whom(request: HttpRequest, profile: ExportProfile | None) -> dict[str, str]:
    """Return recipient and kind of file: as chosen, as the profile has it, or the usual ones."""
    whom = {"recipient": str(Scope.OWN_ORG), "shape": str(Shape.XLSX)}
    if profile:
        whom = {"recipient": profile.recipient, "shape": profile.shape}
    form = WhomForm(
        {name: request.GET.get(name, usual) for name, usual in whom.items()},
        member=request.member,
    )
    return {name: form.cleaned_data[name] for name in whom} if form.is_valid() else whom


def _profile(request: HttpRequest) -> ExportProfile | None:
    try:
        wanted = UUID(request.GET.get("profile", ""))
    except ValueError:
        return None
    return _profile_or_404(request, wanted)


def _profile_or_404(request: HttpRequest, pk: UUID) -> ExportProfile:
    try:
        return find_profile(pk, who=request.member)
    except ExportProfile.DoesNotExist as error:
        raise Http404 from error


def _to_release_or_404(request: HttpRequest, pk: UUID) -> Export:
    try:
        return find_to_release(pk, who=request.member)
    except Export.DoesNotExist as error:
        raise Http404 from error
