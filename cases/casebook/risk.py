"""Setting the risk of a case by hand: then the rules are shown beside it, and do not hold."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.standing import keep_standing, tell_standing
from cases.casebook.vocabularies import Risk
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.registry.versions import hold, save_next_version


@transaction.atomic
def set_risk(*, case: Case, by: Membership, level: str, reason: str, version: int) -> Case:
    """Say how great the danger is, and why; an empty level lets the rules hold again.

    Raises Stale, ValidationError.
    """
    require(by, Permission.CHANGE_CASE)
    if level and level not in Risk.values:
        raise ValidationError({"level": _("This is not one of the choices.")})
    if level and not reason:
        raise ValidationError({"reason": _("Say why: others will rely on it.")})
    held = hold(Case.objects.visible_to(by), case, version=version)
    held.risk_by_hand, held.risk_reason = level, reason if level else ""
    changed = keep_standing(held)
    save_next_version(held, {"risk_by_hand", "risk_reason", *changed})
    tell_standing(held, changed, by=by)
    record(Action.RISK_SET, by=by, on=held, risk=level, version=held.version)
    return held
