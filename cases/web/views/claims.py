"""What is claimed of a case: its history, saying more, choosing, taking back; and its risk."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.casebook import claims
from cases.casebook.derived import contradictions
from cases.casebook.models import Case, Claim
from cases.casebook.risk import set_risk
from cases.casebook.selectors import all_claims_of, claims_of
from cases.casebook.vocabularies import ClaimAbout
from cases.web.claim_rows import claim_row, risk_of
from cases.web.forms.claims import AsksTwice, ClaimForm, MoveForm, RiskForm
from cases.web.tried import tried_as_seen
from cases.web.views.editing import consulted_or_404
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@door(Permission.CHANGE_CASE)
def case_claims(request: HttpRequest, ref: str, about: str) -> HttpResponse:
    """The history of what was said of one thing, and a form to say more."""
    case = consulted_or_404(request, ref)
    form = ClaimForm(_sent(request), about=about)

    def write() -> Claim:
        told = {"case": case, "by": request.member, "about": about}
        return claims.add_claim(**told, **form.cleaned_data)

    if request.method == "POST" and kept_for_sure(form, write):
        return to_what_is_said(request, case)
    return _page(request, case, about, form)


@door(Permission.CHANGE_CASE)
def case_claim_choose(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    case, row = _claim_or_404(request, ref, pk)
    page = {"title": _("Let this claim stand?"), "action": _("Let it stand")}
    return _move(request, case, row, page, lambda told: claims.choose_claim(**told))


@door(Permission.CHANGE_CASE)
def case_claim_take_back(request: HttpRequest, ref: str, pk: UUID) -> HttpResponse:
    """A claim that was entered by mistake stays on the page, and stands no more."""
    case, row = _claim_or_404(request, ref, pk)
    page = {
        "title": _("Was this entered by mistake?"),
        "action": _("Take it back"),
        "warning": _("It stays on the page, crossed out, and cannot be chosen any more."),
    }
    return _move(request, case, row, page, lambda told: claims.take_back(**told))


@door(Permission.CHANGE_CASE)
def case_risk(request: HttpRequest, ref: str) -> HttpResponse:
    """Set the risk by hand, or let the rules hold again."""
    case = consulted_or_404(request, ref)
    now = {"level": case.risk_by_hand, "reason": case.risk_reason, "version": case.version}
    form = RiskForm(_sent(request), initial=now)

    def write() -> Case:
        return set_risk(case=case, by=request.member, **form.cleaned_data)

    status = _try(form, write) if request.method == "POST" else 200
    if status == 302:
        return redirect("case_detail", ref=ref)
    context = {"title": _("How great is the danger?"), "action": _("Keep it")}
    context |= {"risk": risk_of(case)}
    return _render(request, "cases/casebook/risk.html", case, form, status, **context)


def kept_for_sure(form: AsksTwice, write: Callable[[], Any]) -> Any:
    """Write as `kept` does; what needs a second yes is asked by the form, and nothing is lost."""
    done = kept(form, write)
    form.ask_twice()
    return done


def to_what_is_said(request: HttpRequest, case: Case) -> HttpResponse:
    """Go back to the page of the case, and say if not all that stands there can be true."""
    case.refresh_from_db()
    if contradictions(case, all_claims_of(case)):
        said = _("This was kept. Not all that is said can be true: look at “What is said”.")
        messages.warning(request, said)
    return redirect(reverse("case_detail", args=[case.ref]) + "#said")


def _move(
    request: HttpRequest,
    case: Case,
    row: Claim,
    page: dict[str, Any],
    service: Callable[[dict[str, Any]], Any],
) -> HttpResponse:
    """Do it at one press, if nobody has changed the case since the page was opened."""
    form = MoveForm(_sent(request), initial={"version": case.version})

    def write() -> Any:
        return service({"row": row, "by": request.member, **form.cleaned_data})

    status = _try(form, write) if request.method == "POST" else 200
    if status == 302:
        return to_what_is_said(request, case)
    context = {**page, "row": claim_row(row), "about": row.get_about_display()}
    return _render(request, "cases/casebook/claim_sure.html", case, form, status, **context)


def _try(form: Any, write: Callable[[], Any]) -> int:
    keep = kept_for_sure if isinstance(form, AsksTwice) else kept
    return tried_as_seen(form, write, keep=keep)


def _page(request: HttpRequest, case: Case, about: str, form: ClaimForm) -> HttpResponse:
    rows = [claim_row(claim) for claim in claims_of(case, about)]
    context = {"about": ClaimAbout(about), "rows": rows}
    status = 422 if form.errors else 200
    return _render(request, "cases/casebook/claims.html", case, form, status, **context)


def _render(
    request: HttpRequest, template: str, case: Case, form: Any, status: int, **page: Any
) -> HttpResponse:
    context = {"nav": "cases", "case": case, "form": form, **page}
    return render(request, template, context, status=status)


def _claim_or_404(request: HttpRequest, ref: str, pk: UUID) -> tuple[Case, Claim]:
    """Return a case that one sees and a claim of this very case."""
    case = consulted_or_404(request, ref)
    row = next((claim for claim in all_claims_of(case) if claim.pk == pk), None)
    if row is None:
        raise Http404
    return case, row


def _sent(request: HttpRequest) -> Any:
    return request.POST if request.method == "POST" else None
