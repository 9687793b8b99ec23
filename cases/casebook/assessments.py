"""Whether it was trafficking: act, means and purpose, judged by somebody on a day.

Palermo Protocol, article 3. Consent does not matter where a means was used (3b); of a child no
means is needed (3c).
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Assessment, Case
from cases.casebook.vocabularies import Indicator, Sign, Trafficking
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.ages import of_age_on
from people.registry.versions import hold


@transaction.atomic
def assess(
    *,
    case: Case,
    by: Membership,
    act: str,
    means: str,
    purpose: str,
    outcome: str,
    note: str = "",
) -> Assessment:
    """Keep a judgement beside the earlier ones; the latest stands."""
    require(by, Permission.CHANGE_CASE)
    held = hold(Case.objects.visible_to(by), case)
    signs = {"act": act, "means": means, "purpose": purpose}
    _check(signs, outcome, is_child=may_have_been_child(held))
    row = Assessment(
        case=held, **signs, outcome=outcome, note=note, made_by=by, made_at=clock.now()
    )
    row.full_clean()
    row.save(force_insert=True)
    record(Action.ASSESSMENT_MADE, by=by, on=row, case=held.pk)
    return row


def may_have_been_child(case: Case) -> bool:
    """Tell whether somebody may have been under eighteen when recruited, as far as is known."""
    if Indicator.MINOR in case.indicators:
        return True
    of_age = of_age_on(case.person)
    recruited = case.left_home_earliest or case.contract_signed_earliest or case.opened_on
    return of_age is not None and of_age > recruited


def _check(signs: dict[str, str], outcome: str, *, is_child: bool) -> None:
    """Raise ValidationError, by field, for unknown codes and an outcome that does not follow."""
    wrong = {
        name: _("Say yes, no or unclear.")
        for name, code in signs.items()
        if code not in Sign.values
    }
    if outcome not in Trafficking.values:
        wrong["outcome"] = _("Say what follows.")
    if wrong:
        raise ValidationError(wrong)
    needed = [code for name, code in signs.items() if not (is_child and name == "means")]
    if outcome == Trafficking.IDENTIFIED and set(needed) != {Sign.YES}:
        wrong["outcome"] = (
            _("Identified needs the act and the purpose.")
            if is_child
            else _("Identified needs all three: act, means and purpose.")
        )
    if outcome == Trafficking.NOT_TRAFFICKED and set(needed) == {Sign.YES}:
        wrong["outcome"] = _("With all that is needed there, it was trafficking.")
    if wrong:
        raise ValidationError(wrong)
