"""What a person who is told of, and one who is kept, are compared by."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from django.db.models import Q

from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.contacts import contact_index
from people.registry.duplicates.scoring import Number, Traits
from people.registry.entries import NewContact, NewPerson
from people.registry.matching.ranking import Compared, compared
from people.registry.models import Contact, Person
from people.registry.papers import paper_index
from people.registry.vocabularies import ContactKind, ContactOf, Relation

# Of somebody new. On file a person has as many as were told, and may be told of again by the last.
MOST_NAMES = 6
# These report many men: their telephone says nothing of which one.
_OF_MANY = {
    Relation.LAWYER,
    Relation.REPRESENTATIVE,
    Relation.FELLOW_RECRUIT,
    Relation.FRIEND,
    Relation.NON_RELATIVE,
    Relation.OPEN_SOURCE,
}
# What `_leads_to_one` tells of an open contact, asked of the database.
LEADS_TO_ONE = ~(
    Q(relationship__kind__in=_OF_MANY) | Q(kind=ContactKind.ADDRESS) | Q(of=ContactOf.OTHER)
)
# Reached by the same number, whatever it is called.
_ONE_KIND: dict[str, str] = dict.fromkeys(
    [ContactKind.WHATSAPP, ContactKind.SIGNAL, ContactKind.VIBER], ContactKind.PHONE
)


def traits_told(told: NewPerson, *, organisation_id: UUID) -> Traits:
    """Return the traits of somebody new; numbers as the blind indexes that would be kept."""
    return Traits(
        names=_names(name.full for name in told.names[:MOST_NAMES]),
        countries=frozenset(filter(None, told.nationalities)),
        born=_years_of_birth(told.birth) or _years_of_age(told.age, clock.today().year),
        contacts=_known(
            (each.kind, contact_index(each.kind, each.value, each.e164, within=organisation_id))
            for each in _contacts_told(told)
        ),
        papers=_known(
            (paper.kind, paper_index(paper.kind, paper.number, within=organisation_id))
            for paper in told.identifiers
        ),
    )


def traits_kept(person: Person) -> Traits:
    """Return the traits of a person whose keys are loaded and whose parts are prefetched."""
    return Traits(
        names=_names(name.full for name in person.names.all()),
        countries=frozenset(each.country for each in person.nationalities.all()),
        born=born_as_kept(person),
        contacts=_known(
            (contact.kind, contact.value_index)
            for contact in person.contacts.all()
            if _leads_to_one(contact)
        ),
        papers=_known((paper.kind, paper.number_index) for paper in person.identifiers.all()),
    )


def born_as_kept(person: Person) -> tuple[int, int] | None:
    """Return the first and last year of birth of a person whose keys are loaded."""
    return _years_of_birth(person.birth) or _years_of_told_age(person)


def _names(names: Iterable[str]) -> tuple[Compared, ...]:
    taken_apart = (compared(name) for name in names)
    return tuple(name for name in taken_apart if name.words)


def _contacts_told(told: NewPerson) -> Iterator[NewContact]:
    groups = [told.contacts]
    groups += [near.contacts for near in told.relatives if near.kind not in _OF_MANY]
    for contact in (each for group in groups for each in group):
        if contact.kind != ContactKind.ADDRESS and contact.of != ContactOf.OTHER:
            yield contact


def _leads_to_one(contact: Contact) -> bool:
    near = contact.relationship
    is_of_many = near is not None and near.kind in _OF_MANY
    is_address = contact.kind == ContactKind.ADDRESS
    return not (is_of_many or is_address or contact.of == ContactOf.OTHER)


def _known(numbers: Iterable[tuple[str, Any]]) -> frozenset[Number]:
    """The database gives indexes back as another kind of bytes."""
    return frozenset((_ONE_KIND.get(kind, kind), bytes(index)) for kind, index in numbers if index)


def _years_of_birth(birth: FuzzyDate | None) -> tuple[int, int] | None:
    """Return the first and last year, where both ends are known."""
    if birth is None or birth.earliest is None or birth.latest is None:
        return None
    return birth.earliest.year, birth.latest.year


def _years_of_told_age(person: Person) -> tuple[int, int] | None:
    on = person.age_as_of
    if person.age_min is None or on is None or on.latest is None:
        return None
    return _years_of_age((person.age_min, person.age_max or person.age_min), on.latest.year)


def _years_of_age(age: tuple[int, int] | None, year: int) -> tuple[int, int] | None:
    """Who is 24 this year was born 24 years ago or the year before."""
    return (year - age[1] - 1, year - age[0]) if age else None
