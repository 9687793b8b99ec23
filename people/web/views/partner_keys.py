"""One key of a partner: how much it is given, the key that takes its place, its end."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from people.accounts import key_rotation, partner_keys, pull_budget
from people.accounts.models import PartnerKey
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept
from people.web.forms.keys import BudgetForm, ReplaceForm
from people.web.key_rows import key_row
from people.web.stepup import fresh_factor


@door(Permission.KEEP_PARTNER_KEYS)
def partner_key(request: HttpRequest, pk: UUID) -> HttpResponse:
    key = _find(request, pk)
    return _page(request, key, _budget_form(key), ReplaceForm())


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
@fresh_factor
def partner_key_budget(request: HttpRequest, pk: UUID) -> HttpResponse:
    key, form = _find(request, pk), BudgetForm(request.POST)
    if not form.is_valid():
        return _page(request, key, form, ReplaceForm())
    pull_budget.change_budget(key=key, by=request.member, **form.cleaned_data)
    return redirect("partner_key", pk=key.public_id)


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
@fresh_factor
def partner_key_replace(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The text of the new key stands in this one answer, and nowhere else."""
    key, form = _find(request, pk), ReplaceForm(request.POST)
    made = kept(
        form,
        lambda: key_rotation.replace_partner_key(
            key=key,
            by=request.member,
            overlap_days=form.cleaned_data["overlap_days"],
            public_id=form.cleaned_data["submission"],
        ),
    )
    if made is None:
        return _page(request, key, _budget_form(key), form)
    return _page(request, _find(request, pk), _budget_form(key), ReplaceForm(), text=made[1])


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
@fresh_factor
def partner_key_end(request: HttpRequest, pk: UUID) -> HttpResponse:
    key = _find(request, pk)
    partner_keys.end_partner_key(key=key, by=request.member)
    return redirect("partner", pk=key.organisation_id)


def _find(request: HttpRequest, pk: UUID) -> PartnerKey:
    key = partner_keys.find_key(pk, of=request.member.organisation_id)
    if key is None:
        raise Http404
    return key


def _budget_form(key: PartnerKey) -> BudgetForm:
    return BudgetForm(initial={name: getattr(key, name) for name in pull_budget.MOST})


def _page(
    request: HttpRequest, key: PartnerKey, budget: BudgetForm, form: ReplaceForm, text: str = ""
) -> HttpResponse:
    context = {
        "nav": "partners",
        "partner": key.organisation,
        "row": key_row(key),
        "left": pull_budget.cases_left(key).remaining,
        "budget": budget,
        "form": form,
        "text": text,
    }
    status = 422 if form.errors or budget.errors else 200
    return render(request, "people/partner_key.html", context, status=status)
