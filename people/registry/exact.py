"""Finding a person by what is told exactly: reference, phone, handle, e-mail, number of a paper.

Numbers and handles are sealed: equal ones meet by their blind index, within one organisation.
"""

import re
from collections.abc import Iterator
from uuid import UUID

from django.db.models import Q, QuerySet

from people.registry.handles import normalise_handle
from people.registry.models import Contact, Identifier, Person
from people.registry.papers import paper_index
from people.registry.phones import dialled_anywhere, normalise_phone
from people.registry.text import fold_digits, tidy
from people.registry.vocabularies import ContactKind, IdentifierKind
from people.vault.index import blind

REFERENCE, PHONE, HANDLE, NUMBER = "reference", "phone", "handle", "number"
LONGEST = 100
# A number shared by so many says nothing of one man.
MOST = 50
_SHORTEST = 4
_REFERENCE = re.compile(r"P[\s.-]{0,3}(\d{1,9})", re.IGNORECASE)
_DIALLED = re.compile(r"[\d\s()+./-]{7,30}")
_BY_PHONE = {
    ContactKind.PHONE,
    ContactKind.WHATSAPP,
    ContactKind.SIGNAL,
    ContactKind.VIBER,
}


def persons_by_exact(
    *, within: QuerySet[Person], text: str, organisation_id: UUID
) -> list[tuple[Person, str]]:
    """Return whom the text leads to among the persons `within`, each with what met."""
    found: dict[Person, str] = {}
    for person, what in _meeting(within, tidy(text), organisation_id):
        found.setdefault(person, what)
    return list(found.items())


def _meeting(
    within: QuerySet[Person], text: str, organisation_id: UUID
) -> Iterator[tuple[Person, str]]:
    if len(text) > LONGEST:
        return
    if reference := _REFERENCE.fullmatch(fold_digits(text)):
        number = int(reference[1])
        # Of one who was found to be another, the reference leads to that other.
        for person in within.filter(Q(number=number) | Q(merged__number=number)).distinct():
            yield person, REFERENCE
    if len(text) < _SHORTEST:
        return
    contacts = Contact.objects.filter(
        value_index__in=_contact_indexes(text, organisation_id), person__in=within
    )
    for contact in contacts.select_related("person").order_by("person__number")[:MOST]:
        yield contact.person, PHONE if contact.kind in _BY_PHONE else HANDLE
    papers = Identifier.objects.filter(
        number_index__in=_number_indexes(text, organisation_id), person__in=within
    )
    for paper in papers.select_related("person").order_by("person__number")[:MOST]:
        yield paper.person, NUMBER


def _contact_indexes(text: str, organisation_id: UUID) -> list[bytes]:
    said = {text.casefold(), normalise_handle(text), normalise_phone(text)}
    if _DIALLED.fullmatch(fold_digits(text)):
        said |= dialled_anywhere(text)
    return [blind("contact", each, within=organisation_id) for each in sorted(said) if each]


def _number_indexes(text: str, organisation_id: UUID) -> list[bytes]:
    indexes = (paper_index(kind, text, within=organisation_id) for kind in IdentifierKind.values)
    return [index for index in indexes if index]
