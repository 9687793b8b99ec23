"""Proceedings against recruiters: opened from a case, corrected, tied to other cases."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.networks.models import Proceeding, ProceedingCase
from cases.networks.selectors import proceedings_seen_by
from cases.networks.vocabularies import Part, Stage
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import changed_fields, hold, save_next_version

EDITABLE = frozenset(
    {"country", "authority", "name", "number", "stage", "next_hearing_on", "note"}
)
# Of men in one matter; nobody reads a longer page.
MOST_CASES = 200


@transaction.atomic
def add_proceeding(
    *,
    case: Case,
    by: Membership,
    authority: str,
    name: str,
    country: str = "",
    number: str = "",
    stage: str = Stage.COMPLAINT,
    next_hearing_on: date | None = None,
    note: str = "",
    part: str = Part.WITNESS,
) -> Proceeding:
    """Write down a matter before police, prosecutors or a court, in which a case is heard."""
    require(by, Permission.CHANGE_CASE)
    held = hold(Case.objects.visible_to(by), case)
    proceeding = Proceeding(
        organisation_id=held.organisation_id,
        authority=authority,
        name=name.strip(),
        country=country,
        number=number,
        stage=stage,
        next_hearing_on=next_hearing_on,
        note=note,
        made_at=clock.now(),
    )
    _check(proceeding, {"name", "next_hearing_on"})
    proceeding.full_clean()
    proceeding.save(force_insert=True)
    _link(proceeding, held, part)
    _record(proceeding, by, did="added", case=held.pk)
    return proceeding


@transaction.atomic
def change_proceeding(
    *, proceeding: Proceeding, by: Membership, version: int, **told: Any
) -> Proceeding:
    """Write what differs, if it still has the version that was seen. Raises Stale."""
    require(by, Permission.CHANGE_CASE)
    if unknown := told.keys() - EDITABLE:
        raise TypeError(f"Not for editing in a proceeding: {', '.join(sorted(unknown))}")
    held = hold(proceedings_seen_by(by), proceeding, version=version)
    changed = changed_fields(held, told)
    _check(held, changed)
    if changed:
        save_next_version(held, changed)
        _record(held, by, did="changed", fields=changed, version=held.version)
    return held


@transaction.atomic
def link_case(
    *, proceeding: Proceeding, case: Case, by: Membership, part: str = Part.WITNESS
) -> ProceedingCase:
    """Tie one more case to a proceeding; both must be seen."""
    require(by, Permission.CHANGE_CASE)
    held_case = hold(Case.objects.visible_to(by), case)
    held = hold(proceedings_seen_by(by), proceeding)
    tied = ProceedingCase.objects.filter(proceeding=held)
    if tied.filter(case=held_case).exists():
        raise ValidationError(_("This case is heard there already."))
    if tied.count() >= MOST_CASES:
        raise ValidationError(_("There are too many cases in this proceeding."))
    link = _link(held, held_case, part)
    _record(held, by, did="linked", case=held_case.pk)
    return link


@transaction.atomic
def unlink_case(*, proceeding: Proceeding, case: Case, by: Membership) -> None:
    """Untie a case; the last one stays, since a proceeding is found by its cases alone."""
    require(by, Permission.CHANGE_CASE)
    held_case = hold(Case.objects.visible_to(by), case)
    held = hold(proceedings_seen_by(by), proceeding)
    tied = ProceedingCase.objects.filter(proceeding=held)
    link = tied.get(case=held_case)
    if tied.count() == 1:
        raise ValidationError(_("This is the last case of the proceeding: link another first."))
    _record(held, by, did="unlinked", case=held_case.pk)
    link.delete()


def _check(proceeding: Proceeding, names: Any) -> None:
    wrong = {}
    if "name" in names and not proceeding.name.strip():
        wrong["name"] = _("Write what it is about.")
    day = proceeding.next_hearing_on
    if "next_hearing_on" in names and day and day < clock.today():
        wrong["next_hearing_on"] = _("This day is over. Leave it empty until the next is set.")
    if wrong:
        raise ValidationError(wrong)


def _link(proceeding: Proceeding, case: Case, part: str) -> ProceedingCase:
    link = ProceedingCase(proceeding=proceeding, case=case, part=part)
    link.full_clean()
    link.save(force_insert=True)
    return link


def _record(proceeding: Proceeding, by: Membership, **detail: Any) -> None:
    record(Action.PROCEEDING_CHANGED, by=by, on=proceeding, **detail)
