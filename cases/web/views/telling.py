"""A member's own wishes about mails: when, in which language, by which clock."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from cases.reminders.wishes import keep_wishes, own_wishes
from cases.web.forms.telling import WishesForm
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@door(Permission.SEE_OWN_ACTIVITY)
def wishes(request: HttpRequest) -> HttpResponse:
    member, data = request.member, request.POST if request.method == "POST" else None
    form = WishesForm(data, wishes=own_wishes(member), user=member.user)
    if request.method == "POST":
        kept(form, lambda: keep_wishes(by=member, **form.cleaned_data))
        if not form.errors:
            messages.success(request, _("Your wishes were kept."))
            return redirect("wishes")
    context = {"nav": "account", "form": form}
    status = 422 if form.errors else 200
    return render(request, "cases/reminders/wishes.html", context, status=status)
