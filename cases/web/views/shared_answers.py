"""What a partner's reader answers to the group whose case it is: to what was asked, by notes."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from cases.sharing.notes.services import write_to_group
from cases.sharing.referrals.selectors import referrals_of
from cases.web.forms.referrals import NoteForm
from cases.web.referral_moves import referral_or_404, try_move
from cases.web.referral_rows import Tried
from cases.web.shared_page import shared_or_404, shared_page
from people.accounts.roles import Permission
from people.web.doors import door
from people.web.form_errors import kept


@require_POST
@door(Permission.ANSWER_REFERRALS)
def shared_move(request: HttpRequest, pk: UUID, to: str) -> HttpResponse:
    found = referral_or_404(request, pk)
    tried = try_move(request, found, to)
    if tried is None:
        return redirect(f"{reverse('shared_case', args=[found.case.ref])}#asked")
    return shared_page(request, found.case.ref, tried)


@require_POST
@door(Permission.WRITE_NOTES)
def shared_note(request: HttpRequest, ref: str) -> HttpResponse:
    case, reader = shared_or_404(request, ref), request.member
    form = NoteForm(request.POST, about=referrals_of(case, reader), of="group")
    if kept(form, lambda: write_to_group(case=case, by=reader, **form.told())):
        return redirect(f"{reverse('shared_case', args=[ref])}#notes")
    return shared_page(request, ref, Tried(note=form))
