"""How a group makes a playbook its own, changes its steps, and says that it was checked."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from cases.repatriation.models import Playbook, PlaybookStep
from cases.repatriation.playbooks import plans_of, playbook_for
from cases.repatriation.practice import ANY, Step
from people.accounts.models import Membership, Organisation
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.versions import hold, save_next_version

MOST_STEPS = 12
LONGEST_DAYS = 365


@transaction.atomic
def take_over(*, by: Membership, kind: str, nationality: str = ANY) -> Playbook:
    """Make ours the group's own, to be changed; it is still to be checked."""
    require(by, Permission.KEEP_PLAYBOOKS)
    # One after the other: of two who do it at once the second is told.
    Organisation.objects.select_for_update(no_key=True).get(pk=by.organisation_id)
    found = playbook_for(by.organisation_id, kind, nationality)
    if found and found.own and found.nationality == nationality:
        raise ValidationError(_("Your group has steps of its own for this already."))
    made = Playbook(organisation_id=by.organisation_id, kind=kind, nationality=nationality)
    made.full_clean()
    made.save()
    _write_steps(made, found.steps if found else ())
    record(Action.PLAYBOOK_CHANGED, by=by, on=made, kind=kind)
    return made


@transaction.atomic
def change_steps(
    *, playbook: Playbook, by: Membership, version: int, steps: Sequence[Step]
) -> Playbook:
    """Write all steps anew, in their order. What was changed is to be checked again."""
    require(by, Permission.KEEP_PLAYBOOKS)
    _check(steps)
    held = hold(_own_of(by), playbook, version=version)
    (was,) = plans_of([held], held.steps.with_keys()).values()
    if was.steps == tuple(steps):
        return held
    held.checked_on = held.checked_by = None
    save_next_version(held, ["checked_on", "checked_by"])
    held.steps.all().delete()
    _write_steps(held, steps)
    record(Action.PLAYBOOK_CHANGED, by=by, on=held, kind=held.kind, version=held.version)
    return held


@transaction.atomic
def mark_checked(*, playbook: Playbook, by: Membership, version: int) -> Playbook:
    """Say that somebody has made sure of the steps as they were seen."""
    require(by, Permission.KEEP_PLAYBOOKS)
    held = hold(_own_of(by), playbook, version=version)
    held.checked_on, held.checked_by = clock.today(), by
    save_next_version(held, ["checked_on", "checked_by"])
    record(Action.PLAYBOOK_CHECKED, by=by, on=held, version=held.version)
    return held


def _own_of(by: Membership) -> models.QuerySet[Playbook, Playbook]:
    return Playbook.objects.filter(organisation_id=by.organisation_id)


def _check(steps: Sequence[Step]) -> None:
    if not steps:
        raise ValidationError(_("Write at least one step."))
    if len(steps) > MOST_STEPS:
        raise ValidationError(_("%(most)d steps are the most.") % {"most": MOST_STEPS})
    if any(not str(step.text).strip() for step in steps):
        raise ValidationError(_("Write what is to be done in each step."))
    if any(step.after_days > LONGEST_DAYS for step in steps):
        raise ValidationError(_("A year is the longest."))


def _write_steps(playbook: Playbook, steps: Sequence[Step]) -> None:
    rows = [
        PlaybookStep(
            organisation_id=playbook.organisation_id,
            playbook=playbook,
            position=position,
            addressee_kind=step.whom,
            after_days=step.after_days,
            text=str(step.text).strip(),
        )
        for position, step in enumerate(steps, start=1)
    ]
    for row in rows:
        row.clean_fields(exclude=["organisation", "playbook"])
    PlaybookStep.objects.bulk_create(rows)
