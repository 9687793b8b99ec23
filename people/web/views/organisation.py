"""The group's own settings: the delay that takes a second person's place."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from people.accounts.delay import change_delay, delay_of
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.forms.keeping import DelayForm
from people.web.stepup import fresh_factor


@door(Permission.KEEP_MEMBERS)
def organisation(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return _change(request)
    return _page(request, DelayForm(initial={"minutes": delay_of(request.member.organisation)}))


@fresh_factor
def _change(request: HttpRequest) -> HttpResponse:
    form = DelayForm(request.POST)
    if kept(form, lambda: change_delay(by=request.member, **form.cleaned_data)):
        messages.success(request, _("Kept."))
        return redirect("organisation")
    return _page(request, form)


def _page(request: HttpRequest, form: DelayForm) -> HttpResponse:
    own = request.member.organisation
    context = {
        "nav": "members",
        "form": form,
        "minutes": delay_of(own),
        "shorter": own.shorter_delay_minutes
        if own.shorter_delay_minutes not in (None, delay_of(own))
        else None,
        "shorter_from": own.shorter_delay_from,
    }
    return render(request, "people/organisation.html", context, status=422 if form.errors else 200)
