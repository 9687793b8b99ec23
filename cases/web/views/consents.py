"""Consents of many cases: who is withheld from what, and one piece of evidence for all."""

import re

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from cases.access.bulk_consents import MOST, record_for_many
from cases.access.disclosure import partner_scope
from cases.casebook.consult import list_cases
from cases.casebook.paging import page_of
from cases.casebook.selectors import cases_by_reference
from cases.casebook.validators import REFERENCE
from cases.exports.selectors import exports_that_withheld
from cases.repatriation.lacking import cases_maybe_lacking, list_lacking
from cases.web.forms.consent_list import LackingForm
from cases.web.forms.consents import ConsentForm
from cases.web.lacking_rows import lacking_row
from cases.web.paging import page_links
from people.accounts.partners import open_partners_of
from people.accounts.roles import Permission
from people.registry.names import shown_name
from people.web.doors import door
from people.web.form_errors import kept


@require_safe
@door(Permission.RECORD_CONSENT)
def consent_list(request: HttpRequest) -> HttpResponse:
    """In order of opening; a case is on it for as long as a consent is lacking."""
    member = request.member
    partners = open_partners_of(member.organisation_id)
    form = LackingForm(request.GET, partners=partners)
    recipient = form.chosen()
    cases = cases_maybe_lacking(member, recipient)
    try:
        page = page_of(cases, day_field="opened_on", after=request.GET.get("after", ""))
    except ValidationError as error:
        raise Http404 from error
    found = list_lacking(page.rows, recipient=recipient, by=member) if form.is_valid() else []
    names = {partner_scope(partner.id): partner.name for partner in partners}
    context = {
        "nav": "consents",
        "form": form,
        "recipient": recipient,
        "rows": [lacking_row(one, names) for one in found],
        "exports": exports_that_withheld(member),
        **page_links(request, page),
    }
    return render(request, "cases/access/consents.html", context)


@require_POST
@door(Permission.RECORD_CONSENT)
def consents_record(request: HttpRequest) -> HttpResponse:
    """First the form about what was chosen on the list, then what became of it."""
    refs = _chosen(request)
    is_answered = "given_by" in request.POST
    form = ConsentForm(
        request.POST if is_answered else None,
        partners=open_partners_of(request.member.organisation_id),
        initial={"scopes": request.POST.getlist("recipient")},
    )
    outcome = is_answered and kept(
        form, lambda: record_for_many(refs=refs, by=request.member, **form.cleaned_data)
    )
    if outcome:
        context = {"nav": "consents", "outcome": outcome}
        return render(request, "cases/access/consents_recorded.html", context)
    cases = list_cases(cases_by_reference(refs, who=request.member), by=request.member)
    rows = [(case.ref, shown_name(case.person)) for case in cases]
    context = {"nav": "consents", "form": form, "rows": rows}
    return render(
        request, "cases/access/consents_new.html", context, status=422 if form.errors else 200
    )


def _chosen(request: HttpRequest) -> list[str]:
    """Return the references that were chosen; one too many is enough to be told so."""
    given = dict.fromkeys(request.POST.getlist("case"))
    return [ref for ref in given if re.fullmatch(REFERENCE, ref)][: MOST + 1]
