"""What is noticed in a name, or in the number of a passport, while it is typed."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from cases.web.forms.names import notes_context, passport_context
from people.accounts.roles import Permission
from people.web.doors import door


@require_POST
@door(Permission.VIEW_CASES)
def read_name(request: HttpRequest) -> HttpResponse:
    field = request.POST.get("field", "")
    if not field.isidentifier():
        raise Http404
    context = notes_context(request.POST.get(field, ""))
    return render(request, "components/notes.html", {**context, "said_by_itself": True})


@require_POST
@door(Permission.VIEW_CASES)
def read_passport(request: HttpRequest) -> HttpResponse:
    """The nationality comes with the rest of the form."""
    context = passport_context(
        request.POST.get("passport", ""), request.POST.get("nationality", "")
    )
    return render(request, "components/notes.html", context)
