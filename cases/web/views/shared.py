"""What other groups share with a partner, for its reader: a list, and one case."""

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cases.casebook.consult import list_shared, shared_cases
from cases.casebook.paging import page_of
from cases.web.paging import page_links
from cases.web.shared_page import shared_page
from cases.web.shared_rows import shared_row
from people.accounts.roles import Permission
from people.web.doors import door


@require_safe
@door(Permission.READ_SHARED_CASES)
def shared_list(request: HttpRequest) -> HttpResponse:
    """In order of opening. A grant that ended or was taken back is gone with the next look."""
    reader, after = request.member, request.GET.get("after", "")
    try:
        page = page_of(shared_cases(reader), day_field="opened_on", after=after)
    except ValidationError as error:
        raise Http404 from error
    rows = [shared_row(case, reader) for case in list_shared(page.rows, by=reader)]
    context = {"nav": "shared", "rows": rows, **page_links(request, page)}
    return render(request, "cases/shared/list.html", context)


@require_safe
@door(Permission.READ_SHARED_CASES)
def shared_case(request: HttpRequest, ref: str) -> HttpResponse:
    return shared_page(request, ref)
