"""Asking a partner to do something for a case, and moving that along the table.

DoesNotExist for who does not see the case, and for a partner with whom it is not shared now.
"""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.casebook.models import Case
from cases.casebook.selectors import Who
from cases.casebook.stages import set_stage
from cases.casebook.vocabularies import Rule, Workflow
from cases.sharing.for_owner import ask_owner
from cases.sharing.querysets import is_of_group
from cases.sharing.referrals import validators
from cases.sharing.referrals.models import Referral, ReferralStep
from cases.sharing.referrals.vocabularies import Help, ReferralState
from cases.sharing.standing import ready_for_partners, stands
from cases.sharing.webhooks.announcing import announce
from cases.sharing.webhooks.vocabularies import HookEvent
from cases.sharing.written import written_by
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.text import tidy
from people.registry.versions import hold


@transaction.atomic
def send_referral(
    *, case: Case, by: Membership, partner_id: UUID, purpose: str, kind: str, text: str
) -> Referral:
    """Ask a partner to do something for a case that is shared with it for that purpose."""
    require(by, Permission.WRITE_TO_PARTNERS)
    held = hold(Case.objects.visible_to(by).select_related("person"), case)
    ready_for_partners([held])
    text = tidy(text)
    validators.check_new(held, partner_id, purpose, kind, text)
    now = clock.now()
    referral = Referral(
        case=held,
        partner_id=partner_id,
        purpose=purpose,
        kind=kind,
        text=text,
        sent_at=now,
        since=now,
    )
    referral.full_clean()
    referral.save(force_insert=True)
    _add_step(referral, "", by)
    _announce(referral)
    record(
        Action.REFERRAL_SENT,
        by=by,
        on=referral,
        case=held.pk,
        partner=partner_id,
        kind=kind,
        purpose=purpose,
    )
    return referral


@transaction.atomic
def move(
    *, referral: Referral, to: str, by: Who, reason: str = "", text: str = "", seen: str = ""
) -> Referral:
    """Move a referral along the table: the only writer of its state.

    `seen` is the state that the mover saw; when somebody was quicker, nothing is moved and the
    ValidationError says where it is now.
    """
    held = _hold(referral, by)
    step = validators.lawful_move(held, to, seen=seen or referral.state)
    require(by, step.permission)
    text = tidy(text)
    validators.check_move(step, reason=reason, text=text)
    left = held.state
    held.state, held.since = step.target, clock.now()
    held.save(update_fields=["state", "since"])
    _add_step(held, left, by, reason=reason, text=text)
    _announce(held)
    if (held.kind, held.state) == (Help.HANDOVER, ReferralState.ACCEPTED):
        _hand_over(held, by)
    _record_move(held, left, by)
    return held


def _hold(referral: Referral, by: Who) -> Referral:
    """Lock the row and its case; a partner's must rest on a grant that stands at this moment."""
    held = (
        Referral.objects.visible_to(by)
        .select_related("case__person")
        .select_for_update(of=("self", "case"), no_key=True)
        .get(pk=referral.pk)
    )
    if not is_of_group(by):
        ready_for_partners([held.case])
        if not stands(held.case, held.partner_id, held.purpose):
            raise Referral.DoesNotExist
    return held


def _hand_over(referral: Referral, by: Who) -> None:
    """The partner's yes stands even where the case cannot be closed now: its owner is told."""
    try:
        set_stage(referral.case, by=by, workflow=Workflow.TRANSFERRED)
    except ValidationError:
        ask_owner(referral.case, Rule.P03, about_id=referral.pk, by=by)


def _add_step(referral: Referral, left: str, by: Who, *, reason: str = "", text: str = "") -> None:
    step = ReferralStep(
        case=referral.case,
        referral=referral,
        partner_id=referral.partner_id,
        from_state=left,
        to_state=referral.state,
        reason=reason,
        text=text,
        **written_by(by),
    )
    step.full_clean()
    step.save(force_insert=True)


def _announce(referral: Referral) -> None:
    announce(
        HookEvent.REFERRAL_CHANGED,
        partner=referral.partner_id,
        issuer=referral.case.organisation_id,
        about=referral.pk,
    )


def _record_move(referral: Referral, left: str, by: Who) -> None:
    """The entry belongs to the group whose case it is, also when the partner moves."""
    record(
        Action.REFERRAL_MOVED,
        by=by,
        on=referral,
        organisation_id=referral.case.organisation_id,
        case=referral.case_id,
        partner=referral.partner_id,
        from_state=left,
        to_state=referral.state,
    )
