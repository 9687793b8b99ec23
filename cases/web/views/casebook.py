"""Cases: the list, one file."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cases.casebook.consult import consult_case, list_cases
from cases.casebook.filters import CaseFilter, Stage
from cases.casebook.models import Case
from cases.casebook.paging import counted
from cases.casebook.selectors import case_list as cases_seen_by
from cases.web.case_page import case_page
from cases.web.paging import filtered_page, page_links
from cases.web.rows import case_row, filter_chips
from people.accounts.roles import Permission
from people.accounts.selectors import members_of
from people.web.doors import door


@require_safe
@door(Permission.VIEW_CASES)
def case_list(request: HttpRequest) -> HttpResponse:
    """Worst on top: the longest overdue answer first."""
    member = request.member
    asked = request.GET or {"stage": Stage.OPEN.value}
    found = CaseFilter(asked, cases_seen_by(member), member=member)
    page = filtered_page(found, request, day_field="answer_due_on")
    rows = list_cases(page.rows, by=member)
    return render(
        request,
        "cases/casebook/list.html",
        {
            "nav": "cases",
            "form": found.form,
            "members": members_of(member.organisation_id),
            "owner": found.form.data.get("owner", ""),
            "rows": [case_row(case) for case in rows],
            "count": counted(found.qs) if found.form.is_valid() else "0",
            "chips": filter_chips(found.form, request.GET),
            **page_links(request, page),
        },
    )


@require_safe
@door(Permission.VIEW_CASES)
def case_detail(request: HttpRequest, ref: str) -> HttpResponse:
    try:
        case = consult_case(ref=ref, by=request.member)
    except Case.DoesNotExist as error:
        raise Http404 from error
    return render(request, "cases/casebook/detail.html", case_page(case, request.member))
