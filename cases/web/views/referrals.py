"""What partners are asked for a case, and what both write: on a page of the case, and a list."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from cases.sharing.notes.services import write_to_partner
from cases.sharing.referrals import services
from cases.sharing.referrals.selectors import referrals_of
from cases.sharing.standing import ready_for_partners, standing_of
from cases.web.forms.referrals import NewReferralForm, NoteForm
from cases.web.referral_list import referral_list_page
from cases.web.referral_moves import referral_or_404, try_move
from cases.web.referral_rows import Tried
from cases.web.referrals_page import address_of, referrals_page
from cases.web.views.case_file import case_or_404
from people.accounts.partners import partners_of
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@require_safe
@door(Permission.VIEW_CASES)
def case_referrals(request: HttpRequest, ref: str) -> HttpResponse:
    return referrals_page(request, ref)


@require_safe
@door(Permission.VIEW_CASES)
def referral_list(request: HttpRequest) -> HttpResponse:
    page = referral_list_page(request)
    return render(request, "cases/sharing/referral_list.html", page)


@require_POST
@door(Permission.WRITE_TO_PARTNERS)
def referral_new(request: HttpRequest, ref: str) -> HttpResponse:
    case = case_or_404(request, ref)
    ready_for_partners([case])
    names = {one.pk: one.name for one in partners_of(case.organisation_id)}
    form = NewReferralForm(request.POST, standing=standing_of(case), names=names)
    sent = kept(form, lambda: services.send_referral(case=case, by=request.member, **form.told()))
    if sent:
        return redirect(address_of(ref, sent.partner_id))
    return referrals_page(request, ref, Tried(new=form))


@require_POST
@door(Permission.WRITE_TO_PARTNERS)
def referral_move(request: HttpRequest, pk: UUID, to: str) -> HttpResponse:
    found = referral_or_404(request, pk)
    tried = try_move(request, found, to)
    if tried is None:
        return redirect(address_of(found.case.ref, found.partner_id))
    return referrals_page(request, found.case.ref, tried)


@require_POST
@door(Permission.WRITE_TO_PARTNERS)
def partner_note(request: HttpRequest, ref: str, partner: UUID) -> HttpResponse:
    case = case_or_404(request, ref)
    about = [row for row in referrals_of(case, request.member) if row.partner_id == partner]
    form = NoteForm(request.POST, about=about, of=partner)
    told = {"case": case, "by": request.member, "partner_id": partner}
    if kept(form, lambda: write_to_partner(**told, **form.told())):
        return redirect(address_of(ref, partner))
    return referrals_page(request, ref, Tried(note=form, partner_id=partner))
