"""The delay of a small group: how long what needs a second person waits where there is none."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from people.accounts.models import Membership, Organisation
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


def delay_of(organisation: Organisation) -> int:
    """Return the minutes that are in force now."""
    starts = organisation.shorter_delay_from
    shorter = organisation.shorter_delay_minutes
    if shorter is not None and starts is not None and starts <= clock.now():
        return shorter
    return organisation.delay_minutes


@transaction.atomic
def change_delay(*, minutes: int, by: Membership) -> Organisation:
    """Choose the delay. A longer one counts at once, a shorter one when the old one has passed.

    So to shorten it first and then to ask takes longer than to ask at once. What was asked for
    before keeps its time.
    """
    require(by, Permission.KEEP_MEMBERS)
    organisation = Organisation.objects.select_for_update(no_key=True).get(pk=by.organisation_id)
    now_in_force = delay_of(organisation)
    if minutes < now_in_force:
        organisation.delay_minutes = now_in_force
        organisation.shorter_delay_minutes = minutes
        organisation.shorter_delay_from = clock.now() + timedelta(minutes=now_in_force)
    else:
        organisation.delay_minutes = minutes
        organisation.shorter_delay_minutes = organisation.shorter_delay_from = None
    _check(minutes)
    organisation.save(
        update_fields=["delay_minutes", "shorter_delay_minutes", "shorter_delay_from"]
    )
    record(Action.DELAY_CHANGED, by=by, on=organisation, minutes=minutes, before=now_in_force)
    return organisation


def keep_delay(organisation: Organisation) -> None:
    """Let it not become shorter; call it in the transaction of whoever decides so."""
    organisation.shorter_delay_minutes = organisation.shorter_delay_from = None
    organisation.save(update_fields=["shorter_delay_minutes", "shorter_delay_from"])
    minutes = organisation.delay_minutes
    told = {"minutes": minutes, "before": minutes}
    record(Action.DELAY_CHANGED, by=None, on=organisation, organisation_id=organisation.pk, **told)


def _check(minutes: int) -> None:
    field = Organisation._meta.get_field("delay_minutes")
    try:
        field.run_validators(minutes)
    except ValidationError as error:
        raise ValidationError({"minutes": error.messages}) from error
