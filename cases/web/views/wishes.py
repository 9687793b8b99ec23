"""Recording what a prisoner of war wants."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.repatriation.consult import consult_request
from cases.repatriation.models import Request
from cases.repatriation.wishes import asks_wish, record_wish, wish_label
from cases.web.forms.wishes import WishForm
from cases.web.tried import tried
from people.accounts.roles import Permission
from people.web.doors import door


@door(Permission.MOVE_REQUEST)
def request_wish(request: HttpRequest, pk: UUID) -> HttpResponse:
    found = _pow_return_or_404(request, pk)
    sent = request.POST if request.method == "POST" else None
    seen = {"version": found.version, "wish": found.wish, "wish_source": found.wish_source}
    form = WishForm(sent, initial=seen)

    def write() -> Request:
        return record_wish(request=found, by=request.member, **form.cleaned_data)

    status = tried(form, write, tell=_tell_version) if sent is not None else 200
    back = reverse("request_detail", args=[pk])
    if status == 302:
        return redirect(back)
    context = {"nav": "requests", "case": found.case, "form": form, "back": back}
    context |= {"title": _("What the person wants"), "action": _("Record it")}
    return render(request, "cases/repatriation/wish.html", context, status=status)


def _tell_version(form: Any, now: Request) -> None:
    form.data["version"] = now.version
    said = _("This request was changed meanwhile: the wish now says “%(wish)s”. Send yours again.")
    form.add_error(None, said % {"wish": wish_label(now) or _("nothing")})


def _pow_return_or_404(request: HttpRequest, pk: UUID) -> Request:
    try:
        found = consult_request(pk, by=request.member)
    except Request.DoesNotExist as error:
        raise Http404 from error
    if not asks_wish(found):
        raise Http404
    return found
