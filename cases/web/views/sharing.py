"""Who outside of the group reads a case: giving it to a partner, renewing that, taking it back."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.access.asking import needs_second
from cases.access.going import why_going
from cases.access.models import AskedGrant, Grant
from cases.access.selectors import find_grant, ready_to_ask
from cases.access.services import grant, renew_grant, revoke_grant
from cases.access.terms import covering, opened_to, terms_of
from cases.casebook.models import Case
from cases.web.forms.sharing import RenewForm, ShareForm
from cases.web.sharing_page import parts_in_words, preview, sharing_page
from cases.web.views.case_file import case_or_404
from people.accounts.models import Organisation
from people.accounts.partners import find_partner
from people.accounts.roles import Permission
from people.vault.querysets import load_keys
from people.web.doors import door
from people.web.form_errors import kept
from people.web.stepup import fresh_factor


@require_safe
@door(Permission.VIEW_CASES)
def case_sharing(request: HttpRequest, ref: str) -> HttpResponse:
    """Whoever sees the case may read who reads it."""
    case = _case_or_404(request, ref)
    return render(request, "cases/access/sharing.html", sharing_page(case))


@door(Permission.SHARE_CASE)
def case_share(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    """The form, then what exactly will be read, then it is done."""
    case, partner = _case_or_404(request, ref), partner_or_404(request, pk)
    sent = request.POST if request.method == "POST" else None
    form = ShareForm(sent, consents=covering(case, partner.id))
    if sent is None or "change" in sent:
        return _form_page(request, case, partner, form)
    if "sure" in sent:
        return _share(request, case, partner, form)
    terms = kept(form, lambda: terms_of(**form.terms()))
    if terms is None:
        return _form_page(request, case, partner, form, status=422)
    told = preview(case, partner, terms, form.chosen())
    told["asks"] = needs_second(partner, request.member)
    context = {"nav": "cases", "case": case, "partner": partner, "form": form, **told}
    return render(request, "cases/access/share_sure.html", context)


@fresh_factor
def _share(
    request: HttpRequest, case: Case, partner: Organisation, form: ShareForm
) -> HttpResponse:
    told: dict[str, Any] = {"case": case, "organisation": partner, "by": request.member}
    given = kept(form, lambda: grant(**told, consent=form.chosen(), **form.terms()))
    if given is None:
        return _form_page(request, case, partner, form, status=422)
    shared = _("Shared. You can take it back here at any time.")
    messages.success(request, second_asked(given) if isinstance(given, AskedGrant) else shared)
    return redirect("case_sharing", ref=case.ref)


@door(Permission.SHARE_CASE)
@fresh_factor
def grant_renew(request: HttpRequest, pk: UUID) -> HttpResponse:
    given = _grant_or_404(request, pk)
    form = RenewForm(request.POST if request.method == "POST" else None, ends_on=given.ends_on)
    renewed = request.method == "POST" and kept(
        form, lambda: renew_grant(given=given, by=request.member, **form.cleaned_data)
    )
    if renewed:
        if isinstance(renewed, AskedGrant):
            messages.success(request, second_asked(renewed))
        return redirect("case_sharing", ref=given.case.ref)
    context = {
        "nav": "cases",
        "case": given.case,
        "grant": given,
        "parts": parts_in_words(given),
        "asks": needs_second(given.organisation, request.member),
        "form": form,
    }
    return render(request, "cases/access/renew.html", context, status=422 if form.errors else 200)


@require_POST
@door(Permission.SHARE_CASE)
def grant_revoke(request: HttpRequest, pk: UUID) -> HttpResponse:
    given = _grant_or_404(request, pk)
    revoke_grant(given=given, by=request.member)
    messages.success(request, _("Taken back: from now on it opens nothing."))
    return redirect("case_sharing", ref=given.case.ref)


def second_asked(asked: AskedGrant) -> str:
    """Say what was asked, and where too few are there to agree, when time stands in."""
    if asked.approval.opens_at is None:
        return _("A second person was asked. Until somebody agrees, nothing changes.")
    when = date_format(timezone.localtime(asked.approval.opens_at), "j M, H:i")
    said = _("It waits until %(when)s, in case somebody stops it. Until then nothing changes.")
    return said % {"when": when}


def _form_page(
    request: HttpRequest, case: Case, partner: Organisation, form: ShareForm, status: int = 200
) -> HttpResponse:
    context = {
        "nav": "cases",
        "case": case,
        "partner": partner,
        "form": form,
        "going": why_going(case),
        "why_not": opened_to(case, partner.id).reason,
    }
    return render(request, "cases/access/share.html", context, status=status)


def _case_or_404(request: HttpRequest, ref: str) -> Case:
    case = case_or_404(request, ref)
    # What is asked of a person, such as the age, may be sealed.
    load_keys([case], case.person_id)
    ready_to_ask([case])
    return case


def partner_or_404(request: HttpRequest, pk: UUID) -> Organisation:
    partner = find_partner(pk, of=request.member.organisation_id)
    if partner is None:
        raise Http404
    return load_keys([partner])[0]


def _grant_or_404(request: HttpRequest, pk: UUID) -> Grant:
    try:
        return find_grant(pk, by=request.member)
    except Grant.DoesNotExist as error:
        raise Http404 from error
