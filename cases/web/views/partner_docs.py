"""The page on which partners' programmers read what the API does, and try it.

It is open to all: it tells what stands in the source, and nothing of this installation.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from cases.web.partner_docs import describe
from people.web.session_times import unattended


@require_safe
@unattended
def partner_docs(request: HttpRequest) -> HttpResponse:
    return render(request, "cases/partner_docs/docs.html", {"description": describe()})
