"""What must hold before a referral is sent or moved, in words that say where it is wrong."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.models import Case
from cases.sharing.referrals.models import LONGEST, Referral
from cases.sharing.referrals.states import Move, find_move
from cases.sharing.referrals.vocabularies import FINAL, OPEN, Help, ReferralState, Refusal
from cases.sharing.standing import stands

# The codes of errors: it moved since it was looked at; the table has no such move.
STALE, UNLAWFUL = "stale", "unlawful"
_MISSING = {
    "text": gettext_lazy("Write a few words here."),
    "reason": gettext_lazy("Choose why."),
}


def check_new(case: Case, partner_id: UUID, purpose: str, kind: str, text: str) -> None:
    """A case that goes on, shared with that partner for that purpose now; said in some words."""
    wrong: dict[str, Any] = {}
    if kind not in Help.values:
        wrong["kind"] = _("This is not one of the choices.")
    if not text:
        wrong["text"] = _("Write what you ask them to do.")
    wrong |= _too_long(text)
    if not stands(case, partner_id, purpose):
        wrong["purpose"] = _("The case is not shared with this partner for that now.")
    if wrong:
        raise ValidationError(wrong)
    if case.is_finished:
        raise ValidationError(_("This case is closed: open it again first."))
    asked = Referral.objects.filter(case=case, partner_id=partner_id, kind=kind)
    if asked.filter(state__in=OPEN).exists():
        raise ValidationError({"kind": _("They were asked this already, and have not ended it.")})


def lawful_move(referral: Referral, to: str, *, seen: str) -> Move:
    """Return the table's move, or say why there is none."""
    found = find_move(referral, to)
    if referral.state != seen or (found is None and referral.state == to):
        said = _("This moved on meanwhile. It is now: %(state)s.")
        raise ValidationError(said % {"state": referral.get_state_display()}, code=STALE)
    if found is None:
        raise ValidationError(_why_not(referral, to), code=UNLAWFUL)
    return found


def check_move(move: Move, *, reason: str, text: str) -> None:
    given = {"reason": reason, "text": text}
    wrong = {name: _MISSING[name] for name in move.needs if not given[name]}
    if reason and "reason" not in move.fields:
        wrong["reason"] = gettext_lazy("Only a refusal has such a reason.")
    elif reason and reason not in Refusal.values:
        wrong["reason"] = gettext_lazy("This is not one of the choices.")
    if reason == Refusal.OTHER and not text:
        wrong["text"] = _MISSING["text"]
    wrong |= _too_long(text)
    if wrong:
        raise ValidationError(wrong)


def _too_long(text: str) -> dict[str, Any]:
    if len(text) <= LONGEST:
        return {}
    return {"text": _("Write it in %(most)d characters.") % {"most": LONGEST}}


def _why_not(referral: Referral, to: str) -> str:
    if to not in ReferralState.values:
        return _("This is not one of the choices.")
    if referral.state in FINAL:
        return _("This has ended: %(state)s.") % {"state": referral.get_state_display()}
    said = _("From “%(here)s” it cannot become “%(there)s”.")
    there = ReferralState(to).label
    return said % {"here": referral.get_state_display(), "there": there}
