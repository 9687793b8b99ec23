"""Judging whether it was trafficking."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from cases.casebook.assessments import assess, may_have_been_child
from cases.web.forms.money import AssessmentForm
from cases.web.story_rows import assessments_shown, indicators_shown
from cases.web.views.editing import consulted_or_404
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@door(Permission.CHANGE_CASE)
def case_assess(request: HttpRequest, ref: str) -> HttpResponse:
    """A judgement is added to the earlier ones, beside the signs that were found."""
    case = consulted_or_404(request, ref)
    form = AssessmentForm(request.POST if request.method == "POST" else None)

    def write() -> Any:
        return assess(case=case, by=request.member, **form.cleaned_data)

    if request.method == "POST" and kept(form, write):
        return redirect(reverse("case_detail", args=[ref]) + "#assessment")
    page = {
        "nav": "cases",
        "case": case,
        "form": form,
        "is_child": may_have_been_child(case),
        "indicators": indicators_shown(case),
        "assessments": assessments_shown(case),
    }
    status = 422 if form.errors else 200
    return render(request, "cases/casebook/assess.html", page, status=status)
