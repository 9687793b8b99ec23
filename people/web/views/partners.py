"""Partner organisations of the own group, and their keys to the API."""

from collections.abc import Sequence
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from people.accounts import partner_keys
from people.accounts.models import Organisation
from people.accounts.partners import add_partner, find_partner, known_as, partners_of
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.forms.keys import KeyForm
from people.web.forms.partners import PartnerForm
from people.web.forms.scopes import PRESETS
from people.web.key_rows import key_row, partner_row
from people.web.stepup import fresh_factor


@door(Permission.KEEP_PARTNER_KEYS)
def partners(request: HttpRequest) -> HttpResponse:
    """Whom the group works with, and whose keys want attention; below, a new partner."""
    return _add(request) if request.method == "POST" else _list_page(request, PartnerForm())


@fresh_factor
def _add(request: HttpRequest) -> HttpResponse:
    form = PartnerForm(request.POST)
    made = kept(form, lambda: add_partner(by=request.member, **form.cleaned_data))
    if made:
        return redirect("partner", pk=made.pk)
    known = known_as(form.data.get("name", ""), of=request.member.organisation_id)
    return _list_page(request, form, known)


@door(Permission.KEEP_PARTNER_KEYS)
def partner(request: HttpRequest, pk: UUID) -> HttpResponse:
    """One partner with the keys that the group made for it; below, a new key."""
    found = find_partner(pk, of=request.member.organisation_id)
    if found is None:
        raise Http404
    if request.method == "POST":
        return _make_key(request, found)
    return _partner_page(request, found, KeyForm(like=request.GET.get("like", "")))


@fresh_factor
def _make_key(request: HttpRequest, found: Organisation) -> HttpResponse:
    """The text of the new key stands in this one answer, and nowhere else."""
    form = KeyForm(request.POST)
    made = kept(
        form,
        lambda: partner_keys.issue_partner_key(
            organisation=found, by=request.member, **form.told()
        ),
    )
    if made is None:
        return _partner_page(request, found, form)
    return _partner_page(request, found, KeyForm(), text=made[1])


def _list_page(
    request: HttpRequest, form: PartnerForm, known: Sequence[Organisation] = ()
) -> HttpResponse:
    """`known` are those of the name that was typed."""
    group = request.member.organisation_id
    standing = partner_keys.standing_keys(group)
    partners = partners_of(group)
    rows = [
        partner_row(each, [key for key in standing if key.organisation_id == each.id])
        for each in partners
        if each.closed_at is None
    ]
    context = {
        "nav": "partners",
        "rows": rows,
        "closed": [each for each in partners if each.closed_at],
        "form": form,
        "known": known,
    }
    return render(request, "people/partners.html", context, status=422 if form.errors else 200)


def _partner_page(
    request: HttpRequest, found: Organisation, form: KeyForm, text: str = ""
) -> HttpResponse:
    keys = partner_keys.keys_for(found, of=request.member.organisation_id)
    context = {
        "nav": "partners",
        "partner": found,
        "keys": [key_row(key) for key in keys],
        "form": form,
        "presets": [(name, words) for name, (words, _scopes) in PRESETS.items()],
        "text": text,
    }
    return render(request, "people/partner.html", context, status=422 if form.errors else 200)
