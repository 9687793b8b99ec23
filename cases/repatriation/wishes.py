"""What a prisoner of war wants. Nobody's return is asked for against that person's own will."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.repatriation.milestones import note_today
from cases.repatriation.models import Request
from cases.repatriation.vocabularies import MilestoneCode, RequestKind, Wish
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates.fuzzy import FuzzyDate
from people.registry.versions import changed_fields, hold, save_next_version

# With these a return may be asked for: home, or to a country that takes the person in.
_TO_LEAVE = (Wish.HOME, Wish.THIRD_COUNTRY)


def asks_wish(request: Request) -> bool:
    return request.kind == RequestKind.POW_RETURN


def wish_label(request: Request) -> str:
    return str(Wish(request.wish).label) if request.wish else ""


@transaction.atomic
def record_wish(
    *,
    request: Request,
    by: Membership,
    version: int,
    wish: str,
    wish_source: str,
    wish_on: FuzzyDate | None = None,
) -> Request:
    """Write down what the person wants and how that is known; it may change at any time.

    Said again in the same words it is no version and no entry. Raises Stale, ValidationError.
    """
    require(by, Permission.MOVE_REQUEST)
    rows = Request.objects.visible_to(by).select_related("case__person", "addressee")
    held = hold(rows, request, version=version)
    _check(held, wish, wish_source)
    told = {"wish": str(wish), "wish_source": wish_source.strip(), "wish_on": wish_on}
    if changed := changed_fields(held, told):
        save_next_version(held, changed)
        note_today(held, MilestoneCode.WISH_RECORDED, by=by)
        record(Action.WISH_RECORDED, by=by, on=held, case=held.case_id, version=held.version)
    return held


def wants_it(request: Request) -> bool:
    """Tell whether the person's own word allows that he or she is asked for."""
    return not asks_wish(request) or request.wish in _TO_LEAVE


def check_wish(request: Request) -> None:
    """No paper and no waiver stands for the person's own word."""
    if wants_it(request):
        return
    if not request.wish:
        said = _("First record what the person wants: nobody is returned against their own will.")
    else:
        said = _("The person does not ask to return. A request may go out once that changes.")
    raise ValidationError(said, code="wish")


def _check(request: Request, wish: str, source: str) -> None:
    if not asks_wish(request):
        raise ValidationError(_("A wish is recorded for the return of a prisoner of war only."))
    wrong = {}
    if wish not in Wish.values:
        wrong["wish"] = _("Choose what the person wants.")
    if not source.strip():
        wrong["wish_source"] = _("Write how this is known.")
    if wrong:
        raise ValidationError(wrong)
