"""Travel mode, switched on by oneself."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from people.accounts.roles import Permission
from people.accounts.travel import begin_travel
from people.web.doors import door
from people.web.forms.keeping import TravelForm


@door(Permission.SEE_OWN_ACTIVITY)
def travel(request: HttpRequest) -> HttpResponse:
    """A page that a travelling member does not find: nothing says that there is such a mode.

    No second factor is asked for: whoever needs it may be standing in the queue already.
    """
    form = TravelForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        begin_travel(by=request.member)
        return redirect("account")
    context = {"nav": "account", "form": form}
    return render(request, "people/travel.html", context, status=422 if form.errors else 200)
