"""The countries a person belongs to: several, each with its basis; one is primary."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.models import Membership
from people.audit.actions import Action
from people.registry import claims
from people.registry.countries import is_country
from people.registry.models import Nationality, Person
from people.registry.parts import drop, hold_part, hold_person, keep_changed, keep_new
from people.registry.primary import unset_primary
from people.registry.vocabularies import Basis, Certainty, ClaimAbout

TOLD = frozenset({"country", "basis", "certainty", "is_primary"})


@transaction.atomic
def add_nationality(
    *,
    person: Person,
    by: Membership,
    country: str,
    basis: str = Basis.CLAIMED,
    certainty: str = Certainty.CLAIMED,
    is_primary: bool = False,
) -> Nationality:
    """Keep one more nationality; where it is primary, the earlier one is so no longer."""
    held = hold_person(person, by=by)
    row = Nationality(
        person=held, country=country, basis=basis, certainty=certainty, is_primary=is_primary
    )
    _check(row, country)
    if is_primary:
        unset_primary(held)
    keep_new(Action.PERSON_CHANGED, row, by=by, country=country)
    claims.follow(held, ClaimAbout.NATIONALITY, by=by)
    return row


@transaction.atomic
def change_nationality(*, row: Nationality, by: Membership, version: int, **told: Any) -> Any:
    """Correct what is told of a nationality. Raises Stale, ValidationError."""
    if unknown := told.keys() - TOLD:
        raise TypeError(f"Not told of a nationality: {', '.join(sorted(unknown))}")
    nationality = hold_part(row, by=by, version=version)
    _check(nationality, told.get("country", nationality.country))
    if told.get("is_primary") and not nationality.is_primary:
        unset_primary(nationality.person)
    keep_changed(Action.PERSON_CHANGED, nationality, told, by=by)
    claims.follow(nationality.person, ClaimAbout.NATIONALITY, by=by)
    return nationality


@transaction.atomic
def remove_nationality(*, row: Nationality, by: Membership, version: int) -> None:
    """Remove a nationality that was told in error; no other becomes primary by itself."""
    nationality = hold_part(row, by=by, version=version)
    drop(Action.PERSON_CHANGED, nationality, by=by)
    claims.follow(nationality.person, ClaimAbout.NATIONALITY, by=by)


def _check(row: Nationality, country: str) -> None:
    if not is_country(country):
        raise ValidationError({"country": _("Write which country.")})
    others = Nationality.objects.filter(person=row.person, country=country).exclude(pk=row.pk)
    if others.exists():
        raise ValidationError({"country": _("This nationality is kept already.")})
