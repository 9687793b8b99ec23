"""Servers of partners that are told of changes: entered, tried, switched off, told once more."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from cases.sharing.webhooks import keeping, repeating, selectors
from cases.sharing.webhooks.models import Endpoint
from cases.sharing.webhooks.vocabularies import State
from cases.web.forms.webhooks import EndpointForm
from cases.web.webhook_rows import delivery_row, endpoint_row, endpoint_rows
from people.accounts.models import Organisation
from people.accounts.partners import find_partner
from people.accounts.roles import Permission
from people.registry.versions import Stale
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@require_safe
@door(Permission.KEEP_PARTNER_KEYS)
def webhook_list(request: HttpRequest) -> HttpResponse:
    """The servers of all partners, those first that somebody should look at."""
    context = {"nav": "partners", "rows": endpoint_rows(request.member)}
    return render(request, "cases/sharing/webhook_list.html", context)


@door(Permission.KEEP_PARTNER_KEYS)
def webhooks(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The servers of one partner; below, a new one."""
    partner = find_partner(pk, of=request.member.organisation_id)
    if partner is None:
        raise Http404
    if request.method == "POST":
        return _make(request, partner)
    return _partner_page(request, partner, EndpointForm())


@fresh_factor
def _make(request: HttpRequest, partner: Organisation) -> HttpResponse:
    """The secret of the new endpoint stands in this one answer, and on no page after it."""
    form = EndpointForm(request.POST)
    made = kept(
        form,
        lambda: keeping.make_endpoint(
            partner=partner,
            by=request.member,
            endpoint_id=form.cleaned_data["submission"],
            **form.told(),
        ),
    )
    if made is None:
        return _partner_page(request, partner, form)
    endpoint, secret = made
    return _page(request, _found(request, endpoint.pk), secret=secret)


@door(Permission.KEEP_PARTNER_KEYS)
def webhook(request: HttpRequest, pk: UUID) -> HttpResponse:
    """One server: what it took and what not; below, its address and events."""
    endpoint = _found(request, pk)
    if request.method == "POST":
        return _change(request, endpoint)
    return _page(request, endpoint)


@fresh_factor
def _change(request: HttpRequest, endpoint: Endpoint) -> HttpResponse:
    form = EndpointForm(request.POST)
    try:
        changed = kept(
            form,
            lambda: keeping.change_endpoint(
                endpoint=endpoint,
                by=request.member,
                version=form.cleaned_data["version"],
                **form.told(),
            ),
        )
    except Stale as stale:
        # What was typed stays; the version that it would overwrite now is the one in sight.
        form.data = form.data.copy()
        form.data["version"] = stale.current.version
        form.add_error(None, _("Somebody changed it meanwhile. Look above, then keep yours."))
        return _page(request, _found(request, endpoint.pk), form=form)
    if changed is None:
        return _page(request, endpoint, form=form)
    messages.success(request, _("Kept."))
    return redirect("webhook", pk=endpoint.pk)


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
@fresh_factor
def webhook_secret(request: HttpRequest, pk: UUID) -> HttpResponse:
    endpoint, secret = keeping.renew_secret(endpoint=_found(request, pk), by=request.member)
    return _page(request, _found(request, endpoint.pk), secret=secret)


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
@fresh_factor
def webhook_remove(request: HttpRequest, pk: UUID) -> HttpResponse:
    endpoint = _found(request, pk)
    keeping.remove_endpoint(endpoint=endpoint, by=request.member)
    messages.success(request, _("Removed. Nothing is sent there any more."))
    return redirect("webhooks", pk=endpoint.partner_id)


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
def webhook_on(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _move(request, pk, keeping.switch_on, _("Switched on."))


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
def webhook_off(request: HttpRequest, pk: UUID) -> HttpResponse:
    return _move(request, pk, keeping.switch_off, _("Switched off."))


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
def webhook_test(request: HttpRequest, pk: UUID) -> HttpResponse:
    said = _("A test is on its way. What comes of it stands here within seconds.")
    return _move(request, pk, repeating.send_test, said)


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
def webhook_again(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Send all once more that was not delivered."""
    return _move(request, pk, repeating.replay_all, _said)


@require_POST
@door(Permission.KEEP_PARTNER_KEYS)
def webhook_again_one(request: HttpRequest, pk: UUID, delivery: UUID) -> HttpResponse:
    def again(endpoint: Endpoint, by: Any) -> int:
        found = selectors.find_delivery(delivery, endpoint=endpoint)
        return repeating.replay(delivery=found, by=by)

    return _move(request, pk, again, _said)


def _said(count: int) -> str:
    told = ngettext("%(n)d is sent once more.", "%(n)d are sent once more.", count)
    return told % {"n": count} if count else _("There was nothing to send.")


def _move(
    request: HttpRequest, pk: UUID, move: Callable[..., Any], said: str | Callable[[Any], str]
) -> HttpResponse:
    try:
        done = move(endpoint=_found(request, pk), by=request.member)
    except ObjectDoesNotExist as error:
        raise Http404 from error
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, said if isinstance(said, str) else said(done))
    return redirect("webhook", pk=pk)


def _found(request: HttpRequest, pk: UUID) -> Endpoint:
    try:
        return selectors.find_endpoint(pk, by=request.member)
    except ObjectDoesNotExist as error:
        raise Http404 from error


def _partner_page(request: HttpRequest, partner: Organisation, form: EndpointForm) -> HttpResponse:
    context = {
        "nav": "partners",
        "partner": partner,
        "rows": endpoint_rows(request.member, partner),
        "form": form,
    }
    status = 422 if form.errors else 200
    return render(request, "cases/sharing/webhooks.html", context, status=status)


def _page(
    request: HttpRequest,
    endpoint: Endpoint,
    *,
    form: EndpointForm | None = None,
    secret: str = "",
) -> HttpResponse:
    dead = selectors.deliveries_page(endpoint, size=selectors.SHOWN, states=[State.DEAD])
    other = selectors.deliveries_page(
        endpoint, size=selectors.LATELY, states=[State.WAITING, State.DELIVERED]
    )
    form = form or EndpointForm.of(endpoint)
    context = {
        "nav": "partners",
        "row": endpoint_row(endpoint, selectors.counts_of([endpoint])[endpoint.pk]),
        "dead": [delivery_row(each) for each in dead.rows],
        "lately": [delivery_row(each) for each in other.rows],
        "form": form,
        "secret": secret,
    }
    status = 422 if form.errors else 200
    return render(request, "cases/sharing/webhook.html", context, status=status)
