"""Cases: the list, one file."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cases.casebook.consult import consult_case
from cases.casebook.models import Case
from cases.sharing.beside import beside_case
from cases.web.case_list import case_list_page
from cases.web.case_page import case_page
from people.accounts.roles import Permission
from people.web.doors import door


@require_safe
@door(Permission.VIEW_CASES)
def case_list(request: HttpRequest) -> HttpResponse:
    """Worst on top: the longest overdue answer first, unless another order was asked for."""
    return render(request, "cases/casebook/list.html", case_list_page(request))


@require_safe
@door(Permission.VIEW_CASES)
def case_detail(request: HttpRequest, ref: str) -> HttpResponse:
    try:
        case = consult_case(ref=ref, by=request.member, beside=beside_case)
    except Case.DoesNotExist as error:
        raise Http404 from error
    return render(request, "cases/casebook/detail.html", case_page(case, request.member))
