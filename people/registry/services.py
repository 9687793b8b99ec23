"""Keeping persons."""

from typing import TypeVar

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.contacts import contact_index
from people.registry.entries import (
    NewContact,
    NewIdentifier,
    NewName,
    NewPerson,
    NewRelative,
)
from people.registry.index.upkeep import hold_index, index_new_person
from people.registry.languages import check_languages
from people.registry.models import (
    Contact,
    Identifier,
    Nationality,
    Person,
    PersonName,
    ReferenceCounter,
    Relationship,
)
from people.registry.naming import check_label
from people.registry.papers import paper_index
from people.registry.scripts import script_of

P = TypeVar("P", bound=models.Model)


def next_reference(series: str, digits: int) -> str:
    """Return the next reference of a series, `P-000123`; call it inside a transaction."""
    return next_references(series, digits, 1)[0]


def next_references(series: str, digits: int, count: int) -> list[str]:
    """Return so many references of a series, one after the other, as `next_reference` does."""
    ReferenceCounter.objects.get_or_create(pk=series)
    counter = ReferenceCounter.objects.select_for_update().get(pk=series)
    numbers = range(counter.last + 1, counter.last + 1 + count)
    counter.last += count
    counter.save(update_fields=["last"])
    return [f"{series}-{number:0{digits}}" for number in numbers]


@transaction.atomic
def register_person(*, by: Membership, told: NewPerson) -> Person:
    """Keep a new person with all that was told; ValidationError without a name or a label."""
    if not told.names and not told.label:
        raise ValidationError({"name": _("Give a name, or a label for somebody unnamed.")})
    check_languages(told.languages)
    check_label(told.label)
    hold_index(by.organisation_id)
    person = Person(
        ref=next_reference("P", 6),
        organisation_id=by.organisation_id,
        label=told.label,
        sex=told.sex,
        birth=told.birth,
        age_min=told.age[0] if told.age else None,
        age_max=told.age[1] if told.age else None,
        age_as_of=(told.age_as_of or FuzzyDate(clock.today().isoformat())) if told.age else None,
        speaks_russian=told.speaks_russian,
        languages=list(told.languages),
        no_contact_with_home_state=told.no_contact_with_home_state,
        family_not_told=told.family_not_told,
        family_is_hostile=told.family_is_hostile,
    )
    # The database works out the number as it saves, and sees that nobody else has it.
    person.full_clean(exclude={"number"})
    person.save()
    _keep_names(person, told.names)
    for position, country in enumerate(dict.fromkeys(told.nationalities)):
        if country:
            _keep(Nationality(person=person, country=country, is_primary=position == 0))
    _keep_identifiers(by, person, told.identifiers)
    _keep_contacts(by, person, None, told.contacts)
    for relative in told.relatives:
        _keep_relative(by, person, relative)
    index_new_person(person, [*(name.full for name in told.names), told.label])
    record(Action.PERSON_REGISTERED, by=by, on=person)
    return person


def _keep_names(person: Person, names: tuple[NewName, ...]) -> None:
    for position, name in enumerate(names):
        _keep(
            PersonName(
                person=person,
                full=name.full,
                kind=name.kind,
                script=script_of(name.full),
                position=position,
            )
        )


def _keep_identifiers(
    by: Membership, person: Person, identifiers: tuple[NewIdentifier, ...]
) -> None:
    for identifier in identifiers:
        kind, number = identifier.kind, identifier.number
        _keep(
            Identifier(
                person=person,
                kind=kind,
                number=number,
                number_index=paper_index(kind, number, within=by.organisation_id),
                country=identifier.country,
            )
        )


def _keep_relative(by: Membership, person: Person, told: NewRelative) -> None:
    relationship = Relationship(
        person=person,
        name=told.name,
        kind=told.kind,
        is_reporter=told.is_reporter,
        is_next_of_kin=told.is_next_of_kin,
    )
    _keep(relationship)
    _keep_contacts(by, person, relationship, told.contacts)


def _keep_contacts(
    by: Membership,
    person: Person,
    relationship: Relationship | None,
    contacts: tuple[NewContact, ...],
) -> None:
    for contact in contacts:
        kind, value, e164 = contact.kind, contact.value, contact.e164
        _keep(
            Contact(
                person=person,
                relationship=relationship,
                kind=kind,
                of=contact.of,
                value=value,
                value_index=contact_index(kind, value, e164, within=by.organisation_id),
                e164=e164,
                safe_to_use=contact.safe_to_use,
            )
        )


def _keep(row: P) -> P:
    row.full_clean()
    row.save()
    return row
