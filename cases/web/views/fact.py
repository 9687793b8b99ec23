"""One fact of a case corrected in its row; without a script, on a small page of its own."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from cases.casebook.editing import edit_case
from cases.web.forms.fact import FACTS, FactForm
from cases.web.views.editing import answer_correction, consulted_or_404, reads_again_when_stale
from people.accounts.roles import Permission
from people.web.doors import door


@door(Permission.CHANGE_CASE)
@reads_again_when_stale
def fact_edit(request: HttpRequest, ref: str, fact: str) -> HttpResponse:
    case = consulted_or_404(request, ref)
    form = FactForm.of(case, fact, request.POST or None)

    def write() -> Any:
        # What it asks stands as it was seen; the version is that of the reading above.
        return edit_case(case=case, by=request.member, version=case.version, **form.told())

    page = {
        "fact": fact,
        "back": f"{reverse('case_detail', args=[ref])}#fact-{fact}",
        "template": "cases/casebook/fact.html",
    }
    return answer_correction(request, form, write, case, str(FACTS[fact][0]), **page)
