"""The page that asks for the second factor once more, and carries the request on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters

from people.accounts import sessions
from people.accounts.roles import Permission
from people.accounts.signed_in import step_up
from people.web.doors import READING, door
from people.web.forms.confirm import ConfirmForm
from people.web.stepup import ask_page, is_to_be_sent_again, safe_path


@sensitive_post_parameters()
@door(Permission.KEEP_ACCOUNT)
def confirm(request: HttpRequest) -> HttpResponse:
    """Asked by an address, go there; asked by a form, let the browser post it once more."""
    told = request.POST.get("confirm-next") or request.GET.get("next", "")
    onward = safe_path(request, told)
    if request.method in READING and sessions.is_fresh(request.session):
        return redirect(onward)
    form = ConfirmForm(request.POST or None, user=request.user)
    if request.method != "POST" or not form.is_valid():
        return ask_page(request, form, onward, status=422 if form.errors else 200)
    form.save()
    step_up(session=request.session, by=request.member)
    response = redirect(onward)
    if is_to_be_sent_again(request):
        response.status_code = 307
    return response
