"""Moving a referral by a form: the same for a group's member and for a partner's reader."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest

from cases.sharing.referrals import services
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.selectors import find_referral
from cases.sharing.referrals.states import find_move
from cases.sharing.referrals.validators import STALE, UNLAWFUL
from cases.web.forms.referrals import ReferralMoveForm
from cases.web.referral_rows import Tried
from people.web.form_errors import add_errors


def referral_or_404(request: HttpRequest, pk: UUID) -> Referral:
    try:
        return find_referral(pk, who=request.member)  # type: ignore[attr-defined]
    except Referral.DoesNotExist as error:
        raise Http404 from error


def try_move(request: HttpRequest, found: Referral, to: str) -> Tried | None:
    """Move it and return None; else what was tried, and what is wrong with it.

    Where it has moved on meanwhile no form is left to show the words in: they stand on top.
    """
    move = find_move(found, to)
    form = ReferralMoveForm(request.POST, move=move, referral=found) if move else None
    if form is not None and not form.is_valid():
        return Tried(move=form)
    told = form.cleaned_data if form else {"seen": request.POST.get("seen", "")}
    try:
        services.move(referral=found, to=to, by=request.member, **told)  # type: ignore[attr-defined]
    except Referral.DoesNotExist as error:
        raise Http404 from error
    except ValidationError as error:
        if form is None or getattr(error, "code", "") in (STALE, UNLAWFUL):
            return Tried(refusal=error.messages[0], typed=request.POST.get("text", ""))
        add_errors(form, error)
        return Tried(move=form)
    return None
