"""The one search box. What is searched for comes by POST: it stands in no address and no log."""

from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from cases.casebook import drafts
from cases.web.search import AS_ONE_TYPES, ON_THE_PAGE, find, read_asked
from people.accounts.roles import Permission
from people.registry.names import LATIN
from people.registry.scripts import script_of
from people.web.doors import READING, door


@door(Permission.VIEW_CASES)
def search(request: HttpRequest) -> HttpResponse:
    """A page with all that was found, or for one who is still typing the list alone."""
    if request.method in READING:
        return render(request, "cases/search/page.html", {"nav": "search"})
    is_typing = bool(request.htmx)  # type: ignore[attr-defined]
    asked = read_asked(request.POST.get("text", ""))
    found = find(asked, by=request.member, most=AS_ONE_TYPES if is_typing else ON_THE_PAGE)
    template = "cases/search/as_one_types.html" if is_typing else "cases/search/page.html"
    return render(request, template, {"nav": "search", "found": found, "is_typing": is_typing})


@require_POST
@door(Permission.OPEN_CASE)
def search_new(request: HttpRequest) -> HttpResponse:
    """Begin a case for somebody who was not found; the name waits in a draft."""
    name = read_asked(request.POST.get("text", "")).name
    if not name:
        return redirect("case_new")
    draft_id = uuid4()
    field = "name" if script_of(name) == LATIN else "native_name"
    content = {"submission": [str(draft_id)], field: [name]}
    drafts.keep_draft(draft_id=draft_id, by=request.member, content=content)
    return redirect(f"{reverse('case_new')}?draft={draft_id}")
