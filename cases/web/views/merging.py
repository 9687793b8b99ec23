"""Two persons are one: side by side, what will happen, and the way back."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.consult import consult_case
from cases.casebook.models import Case
from cases.casebook.selectors import find_case
from cases.lifecycle import merging
from cases.web.comparison import comparison, readers
from cases.web.forms.merging import MergeForm, SamePersonForm
from cases.web.views.case_file import case_or_404
from people.accounts.roles import Permission
from people.registry.models import Merge, Person
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor

WORDS = {
    "label": gettext_lazy("what the unnamed person is called by"),
    "sex": gettext_lazy("sex"),
    "birth": gettext_lazy("birth"),
    "age": gettext_lazy("age"),
    "speaks_russian": gettext_lazy("Russian"),
    "languages": gettext_lazy("languages"),
    "no_contact_with_home_state": gettext_lazy("no contact with the home state"),
    "family_not_told": gettext_lazy("the family has not been told"),
    "family_is_hostile": gettext_lazy("the family is a danger"),
}


@door(Permission.MERGE_PEOPLE)
def person_same(request: HttpRequest, ref: str) -> HttpResponse:
    """Ask which other file is of the same person. One that is not seen is not there."""
    case = case_or_404(request, ref)
    form = SamePersonForm(request.POST or None)
    if request.method == "POST":
        other = kept(form, lambda: _other_case(request, case, form.cleaned_data["ref"]))
        if other:
            return redirect("person_merge", ref=ref, other=other.ref)
    context = {
        "nav": "cases",
        "case": case,
        "form": form,
        "title": _("The same person in another file"),
        "action": _("Put them side by side"),
    }
    status = 422 if form.errors else 200
    return render(request, "cases/casebook/small_form.html", context, status=status)


def _other_case(request: HttpRequest, case: Case, ref: str) -> Case:
    try:
        other = find_case(ref, who=request.member)
    except Case.DoesNotExist as error:
        raise ValidationError({"ref": _("There is no such case.")}) from error
    if other.person_id == case.person_id:
        raise ValidationError({"ref": _("This file is of the same person already.")})
    return other


@door(Permission.MERGE_PEOPLE)
def person_merge(request: HttpRequest, ref: str, other: str) -> HttpResponse:
    """The page shows what is sealed of both: opening it is a look at both."""
    try:
        cases = [consult_case(ref=each, by=request.member) for each in (ref, other)]
    except Case.DoesNotExist as error:
        raise Http404 from error
    if cases[0].person_id == cases[1].person_id:
        messages.info(request, _("These files are of one person."))
        return redirect("case_detail", ref=ref)
    cases.sort(key=lambda case: case.person.number)
    form = MergeForm(request.POST or None, persons={case.person: case.ref for case in cases})
    if request.method == "POST":
        return _merge(request, ref, cases, form)
    return _compared(request, ref, cases, form)


@fresh_factor
def _merge(request: HttpRequest, ref: str, cases: list[Case], form: MergeForm) -> HttpResponse:
    def write() -> Merge:
        told = {**form.chosen(), "reason": form.cleaned_data["reason"]}
        return merging.merge_persons(by=request.member, **told)

    try:
        merge = kept(form, write)
    except Person.DoesNotExist as error:
        raise Http404 from error
    if merge is None:
        return _compared(request, ref, cases, form)
    said = _("%(gone)s and %(kept)s are one person now.")
    messages.success(request, said % {"gone": merge.gone.ref, "kept": merge.kept.ref})
    return redirect("case_detail", ref=ref)


def _compared(request: HttpRequest, ref: str, cases: list[Case], form: MergeForm) -> HttpResponse:
    context = {
        "nav": "cases",
        "ref": ref,
        "cases": cases,
        "rows": comparison(*cases),
        "readers": readers(*cases, who=request.member),
        "form": form,
    }
    status = 422 if form.errors else 200
    return render(request, "cases/casebook/merge.html", context, status=status)


@door(Permission.MERGE_PEOPLE)
def person_unmerge(request: HttpRequest, pk: UUID) -> HttpResponse:
    try:
        merge = merging.find_merge(pk, who=request.member)
    except Merge.DoesNotExist as error:
        raise Http404 from error
    if request.method == "POST":
        return _unmerge(request, merge)
    return _asked_to_unmerge(request, merge)


@fresh_factor
def _unmerge(request: HttpRequest, merge: Merge) -> HttpResponse:
    try:
        done = merging.unmerge(merge=merge, by=request.member)
    except ValidationError as error:
        return _asked_to_unmerge(request, merge, refusal=" ".join(error.messages))
    except Person.DoesNotExist as error:
        raise Http404 from error
    refs = {"gone": merge.gone.ref, "kept": merge.kept.ref}
    messages.success(request, _("%(gone)s and %(kept)s are two again.") % refs)
    if stays := [str(WORDS[code]) for code in done.journal["stays"]]:
        said = _("Corrected since, and so left with %(kept)s: %(what)s.")
        messages.warning(request, said % {**refs, "what": ", ".join(stays)})
    files = merging.files_of(merge.kept, who=request.member)
    return redirect("case_detail", ref=files[0].ref) if files else redirect("case_list")


def _asked_to_unmerge(request: HttpRequest, merge: Merge, refusal: str = "") -> HttpResponse:
    try:
        merging.refuse_unmerge(merge)
    except ValidationError as error:
        refusal = " ".join(error.messages)
    files = merging.files_of(merge.kept, who=request.member)
    if not files:
        raise Http404
    # The reason is sealed: to read it is a look at the person.
    consult_case(ref=files[0].ref, by=request.member)
    context = {"nav": "cases", "merge": merge, "files": files, "refusal": refusal}
    status = 409 if refusal and request.method == "POST" else 200
    return render(request, "cases/casebook/unmerge.html", context, status=status)
