"""Those a group writes to: kept, corrected, checked, and marked when a mail comes back."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.db import transaction
from django.utils.translation import gettext as _

from cases.repatriation.models import Addressee
from cases.repatriation.vocabularies import Channel
from people.accounts.models import Membership, Organisation
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.languages import Language
from people.registry.versions import changed_fields, hold, save_next_version
from people.vault.querysets import VaultQuerySet

# Its kind stays: by that it was decided who may be told.
EDITABLE = frozenset(
    {
        *("name", "own_name", "country", "language", "address", "email", "phone", "web"),
        "typical_days",
    }
)
# Offices move: what nobody has looked at for so long is to be checked before use.
GOOD_FOR = timedelta(days=365)
# What must be known before something goes this way.
_NEEDED = {Channel.POST: "address", Channel.EMAIL: "email"}


@transaction.atomic
def add_addressee(
    *, organisation: Organisation, by: Membership, kind: str, name: str, **told: Any
) -> Addressee:
    """Keep somebody to write to, for one's own group."""
    require(by, Permission.KEEP_ADDRESSEES)
    if organisation.id != by.organisation_id:
        raise Organisation.DoesNotExist
    told = _tidied({"name": name, **told})
    _check(told)
    addressee = Addressee(organisation=organisation, kind=kind, **told)
    addressee.full_clean()
    addressee.save()
    record(Action.ADDRESSEE_ADDED, by=by, on=addressee, kind=kind)
    return addressee


@transaction.atomic
def change_addressee(
    *, addressee: Addressee, by: Membership, version: int, **told: Any
) -> Addressee:
    """Write what differs; a new mail address has not come back yet. Raises Stale."""
    require(by, Permission.KEEP_ADDRESSEES)
    held = hold(_own_of(by), addressee, version=version)
    told = _tidied(told)
    _check(told)
    if changed := changed_fields(held, told):
        if "email" in changed and held.bounced_on:
            held.bounced_on = None
            changed.append("bounced_on")
        save_next_version(held, changed)
        record(
            Action.ADDRESSEE_CHANGED, by=by, on=held, fields=sorted(changed), version=held.version
        )
    return held


@transaction.atomic
def mark_checked(*, addressee: Addressee, by: Membership, version: int) -> Addressee:
    """Say that somebody made sure today that all of it is right, as it was seen. Raises Stale."""
    require(by, Permission.KEEP_ADDRESSEES)
    held = hold(_own_of(by), addressee, version=version)
    held.checked_on = clock.today()
    save_next_version(held, ["checked_on"])
    record(Action.ADDRESSEE_CHECKED, by=by, on=held, version=held.version)
    return held


@transaction.atomic
def mark_bounced(*, addressee: Addressee, by: Membership) -> bool:
    """Say that a mail to its address came back; nothing goes there until it is corrected."""
    require(by, Permission.KEEP_ADDRESSEES)
    held = hold(_own_of(by), addressee)
    if not held.email:
        raise ValidationError(_("No mail address is kept of this addressee."))
    if held.bounced_on:
        return False
    held.bounced_on = clock.today()
    save_next_version(held, ["bounced_on"])
    record(Action.ADDRESSEE_BOUNCED, by=by, on=held)
    return True


@transaction.atomic
def end_addressee(*, addressee: Addressee, by: Membership, is_over: bool) -> bool:
    """Say that it is no longer written to, or is again; what was sent to it stays."""
    require(by, Permission.KEEP_ADDRESSEES)
    held = hold(_own_of(by), addressee)
    if bool(held.ended_at) == is_over:
        return False
    held.ended_at = clock.now() if is_over else None
    held.version += 1
    held.save(update_fields=["ended_at", "version"])
    record(Action.ADDRESSEE_ENDED, by=by, on=held, is_over=is_over)
    return True


def check_way(addressee: Addressee, channel: str) -> None:
    """Raise ValidationError where nothing can go this way: no address, or one that came back."""
    needed = _NEEDED.get(Channel(channel)) if channel in Channel.values else None
    if needed and not getattr(addressee, needed):
        said = {
            "address": _("No postal address is kept of this addressee. Add it first."),
            "email": _("No mail address is kept of this addressee. Add it first."),
        }
        raise ValidationError({"channel": said[needed]})
    if needed == "email" and addressee.bounced_on:
        said_bounced = _("A mail to this addressee came back. Correct its mail address first.")
        raise ValidationError({"channel": said_bounced})


def check_written_to(addressee: Addressee, on: date) -> None:
    """What lies on the desk is not sent to whom the group has stopped writing to by that day."""
    if addressee.ended_at and clock.day_of(addressee.ended_at) <= on:
        raise ValidationError(_("This addressee is no longer written to."))


def needs_check(addressee: Addressee) -> bool:
    checked = addressee.checked_on
    return checked is None or checked < clock.today() - GOOD_FOR


def all_addressees(organisation_id: UUID) -> list[Addressee]:
    """Return all that a group keeps, also those it no longer writes to, by name."""
    rows = Addressee.objects.filter(organisation_id=organisation_id).with_keys()
    return sorted(rows, key=lambda row: (row.ended_at is not None, row.name.casefold()))


def addressees_of(organisation_id: UUID) -> list[Addressee]:
    """Return those whom a group writes to, by name."""
    return [row for row in all_addressees(organisation_id) if row.ended_at is None]


def find_addressee(who: Membership, pk: UUID) -> Addressee | None:
    """Return one of the group's, ready to show."""
    return next(iter(_own_of(who).filter(pk=pk).with_keys()), None)


def _own_of(who: Membership) -> VaultQuerySet[Addressee]:
    found: VaultQuerySet[Addressee] = Addressee.objects.filter(organisation_id=who.organisation_id)
    return found


def _tidied(told: Mapping[str, Any]) -> dict[str, Any]:
    if unknown := told.keys() - EDITABLE:
        raise TypeError(f"Not kept of an addressee: {', '.join(sorted(unknown))}")
    return {
        name: value.strip() if isinstance(value, str) else value for name, value in told.items()
    }


def _check(told: Mapping[str, Any]) -> None:
    wrong: dict[str, Any] = {}
    if "name" in told and not told["name"]:
        wrong["name"] = _("Write a name.")
    if told.get("language") and told["language"] not in Language.values:
        wrong["language"] = _("Choose a language.")
    if told.get("typical_days") == 0:
        wrong["typical_days"] = _("One day is the least. Leave it empty where it is not known.")
    checks: dict[str, Any] = {
        "email": validate_email,
        "web": URLValidator(schemes=["http", "https"]),
    }
    for name, check in checks.items():
        try:
            if told.get(name):
                check(told[name])
        except ValidationError as error:
            wrong[name] = error.message
    if wrong:
        raise ValidationError(wrong)
