"""From how many people on figures are told, and how roughly: a group's choice, above floors.

A change counts from the next release on whose data changed enough. The same data told twice by
different limits could be subtracted, for other categories are merged and other cells hidden.
"""

from typing import NamedTuple
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.exports.deidentified.bands import FLOOR, USUAL_K
from cases.statistics.public.models import FigureSettings
from cases.statistics.public.tables import USUAL_ROUNDING
from people.accounts.models import Membership, Organisation
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

MOST_K = 1000
ROUNDINGS = (USUAL_ROUNDING, 20, 50, 100)


class Limits(NamedTuple):
    k: int = USUAL_K
    rounding: int = USUAL_ROUNDING


def limits_of(organisation_id: UUID) -> Limits:
    found = FigureSettings.objects.filter(pk=organisation_id).values_list("k", "rounding").first()
    return Limits(*found) if found else Limits()


@transaction.atomic
def change_limits(*, k: int, rounding: int, by: Membership) -> Limits:
    """Keep what the next figures are made by; ValidationError names the field at fault."""
    require(by, Permission.PUBLISH_FIGURES)
    _check(k, rounding)
    Organisation.objects.select_for_update(no_key=True).get(pk=by.organisation_id)
    before, limits = limits_of(by.organisation_id), Limits(k, rounding)
    if limits != before:
        kept = {"k": k, "rounding": rounding, "changed_by": by, "changed_at": clock.now()}
        FigureSettings.objects.update_or_create(pk=by.organisation_id, defaults=kept)
        record(
            Action.FIGURES_LIMITED,
            by=by,
            on=by.organisation,
            k=k,
            rounding=rounding,
            k_before=before.k,
            rounding_before=before.rounding,
        )
    return limits


def _check(k: int, rounding: int) -> None:
    wrong = {}
    if not FLOOR <= k <= MOST_K:
        said = _("Write a number from %(least)d to %(most)d.")
        wrong["k"] = said % {"least": FLOOR, "most": MOST_K}
    elif rounding in ROUNDINGS and k * 2 < rounding:
        # Otherwise people would be told as nought.
        said = _("Rounded to %(rounding)d, k is %(least)d or more.")
        wrong["k"] = said % {"rounding": rounding, "least": rounding // 2}
    if rounding not in ROUNDINGS:
        wrong["rounding"] = _("Choose one of these.")
    if wrong:
        raise ValidationError(wrong)
