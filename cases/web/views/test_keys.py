"""Test keys of a partner: keys to invented cases, for whoever builds its client."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from cases.sharing.sandbox.services import make_test_key, refresh
from people.accounts.models import Organisation, PartnerKey
from people.accounts.partner_keys import is_in_use, keys_for
from people.accounts.partners import find_partner
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.forms.keys import SentOnce
from people.web.stepup import fresh_factor


@door(Permission.KEEP_PARTNER_KEYS)
def partner_test_key(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What a test key is, and a button that makes one."""
    partner = _find(request, pk)
    if request.method == "POST":
        return _make(request, partner)
    return _page(request, partner, SentOnce())


@fresh_factor
def _make(request: HttpRequest, partner: Organisation) -> HttpResponse:
    """The text of the new key stands in this one answer, and nowhere else."""
    form = SentOnce(request.POST)
    made = kept(
        form,
        lambda: make_test_key(
            partner=partner, by=request.member, public_id=form.cleaned_data["submission"]
        ),
    )
    if made is None:
        return _page(request, partner, form)
    return _page(request, partner, SentOnce(), text=made[1])


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
def partner_test_refresh(request: HttpRequest, pk: UUID) -> HttpResponse:
    partner = _find(request, pk)
    keys = _test_keys(request, partner)
    if not keys:
        raise Http404
    refresh(key=keys[0], by=request.member)
    return redirect("partner_test_key", pk=partner.pk)


def _find(request: HttpRequest, pk: UUID) -> Organisation:
    partner = find_partner(pk, of=request.member.organisation_id)
    if partner is None:
        raise Http404
    return partner


def _test_keys(request: HttpRequest, partner: Organisation) -> list[PartnerKey]:
    keys = keys_for(partner, of=request.member.organisation_id)
    return [key for key in keys if key.is_test and is_in_use(key)]


def _page(
    request: HttpRequest, partner: Organisation, form: SentOnce, text: str = ""
) -> HttpResponse:
    context = {
        "nav": "partners",
        "partner": partner,
        "keys": len(_test_keys(request, partner)),
        "form": form,
        "text": text,
    }
    status = 422 if form.errors else 200
    return render(request, "cases/sharing/test_key.html", context, status=status)
