"""One piece of evidence for many cases: a list that forty families signed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.consents import Agreement, check_agreement, consent_of, record_one
from cases.access.disclosure import may_be_asked
from cases.access.models import Consent
from cases.access.selectors import to_be_asked
from cases.access.vetoes import discount_of
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.vault.querysets import load_keys

MOST = 200


@dataclass(frozen=True)
class Outcome:
    """References of the cases in which it was written down, and why it was not in the others."""

    recorded: list[str]
    refused: list[tuple[str, str]]


@transaction.atomic
def record_for_many(*, refs: Iterable[str], by: Membership, **told: Any) -> Outcome:
    """Keep one agreement in many cases, told as to `record_consent`.

    What is wrong with the agreement itself refuses it whole, by ValidationError. A case in which
    one of its recipients is vetoed, or it would not count, is left as it was, for all of them.
    The same form sent twice writes nothing new.
    """
    require(by, Permission.RECORD_CONSENT)
    agreement = Agreement(**told)
    wanted = list(dict.fromkeys(refs))
    if not wanted:
        raise ValidationError(_("Choose at least one case."))
    if len(wanted) > MOST:
        raise ValidationError(_("At most %(most)d cases at once.") % {"most": MOST})
    check_agreement(agreement, organisation_id=by.organisation_id)
    cases = _held(wanted, by)
    refusals = {ref: _why_not(cases.get(ref), agreement) for ref in wanted}
    made = [
        consent_of(cases[ref], agreement, by=by)
        for ref, why_not in refusals.items()
        if not why_not
    ]
    for consent in made:
        consent.clean_fields(exclude=["case", "recorded_by"])
    Consent.objects.bulk_create(made)
    for consent in made:
        record_one(consent, by=by)
    return Outcome(
        recorded=[ref for ref, why_not in refusals.items() if not why_not],
        refused=[(ref, why_not) for ref, why_not in refusals.items() if why_not],
    )


def _held(refs: list[str], by: Membership) -> dict[str, Any]:
    """Lock the cases that the member sees, with what is asked of them."""
    seen = apps.get_model("cases", "Case").objects.visible_to(by).filter(ref__in=refs)
    held = list(to_be_asked(seen).select_for_update(of=("self",), no_key=True).order_by("pk"))
    consents = [consent for case in held for consent in case.consents.all()]
    load_keys([*held, *consents], *(case.person_id for case in held))
    return {case.ref: case for case in held}


def _why_not(case: Any, told: Agreement) -> str:
    if case is None:
        return _("There is no such case.")
    vetoes = (may_be_asked(case, scope).reason for scope in told.scopes)
    if reason := next(filter(None, vetoes), "") or discount_of(case, told.given_by):
        return reason
    if any(_is_the_same(consent, told) for consent in case.consents.all()):
        return _("There is a consent for that already.")
    return ""


def _is_the_same(consent: Consent, told: Agreement) -> bool:
    """A form that was sent twice. Other evidence for the same is kept beside what stands."""
    return consent.stands and (
        (consent.given_by, consent.method, consent.given_on, consent.expires_on, consent.note)
        == (told.given_by, told.method, told.given_on, told.expires_on, told.note)
        and set(consent.scopes) == set(told.scopes)
    )
