"""Finding a person by what is told exactly: reference, phone, handle, e-mail, number of a paper.

Numbers and handles are sealed: equal ones meet by their blind index, within one organisation.
"""

import re
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Coalesce

from people.registry.handles import normalise_handle
from people.registry.models import Contact, Identifier, Person
from people.registry.papers import paper_index
from people.registry.phones import dialled_anywhere, normalise_phone, read_phones
from people.registry.text import fold_digits, tidy
from people.registry.vocabularies import ContactKind, IdentifierKind
from people.vault.index import blind

REFERENCE, PHONE, HANDLE, NUMBER = "reference", "phone", "handle", "number"
LONGEST = 100
# So many may share a number: that of an office, say.
MOST = 1000
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
    led = _led_to(tidy(text), within, organisation_id)
    found = within.filter(pk__in=led).order_by("number") if led else []
    return [(person, led[person.pk]) for person in found]


def _led_to(text: str, within: QuerySet[Person], organisation_id: UUID) -> dict[UUID, str]:
    if len(text) > LONGEST:
        return {}
    if reference := _REFERENCE.fullmatch(fold_digits(text)):
        own = Person.objects.filter(number=int(reference[1]), organisation_id=organisation_id)
        # Of one who was found to be another, it leads to the other.
        return dict.fromkeys(own.values_list(Coalesce("merged_into", "pk"), flat=True), REFERENCE)
    if len(text) < _SHORTEST:
        return {}
    # Asked of each that met, few or none, and before they are cut off: nobody whom one may not
    # see takes the place of another.
    is_within = Exists(within.order_by().filter(pk=OuterRef("person_id")))
    numbers, values = (
        _number_indexes(text, organisation_id),
        _contact_indexes(text, organisation_id),
    )
    papers = Identifier.objects.filter(is_within, number_index__in=numbers)
    led = dict.fromkeys(papers.values_list("person_id", flat=True)[:MOST], NUMBER)
    contacts = Contact.objects.filter(is_within, value_index__in=values)
    for person_id, kind in contacts.values_list("person_id", "kind")[:MOST]:
        led[person_id] = PHONE if kind in _BY_PHONE else HANDLE
    return led


def _contact_indexes(text: str, organisation_id: UUID) -> list[bytes]:
    said = {text.casefold(), normalise_handle(text), normalise_phone(text)}
    # "tel: 980…": what stands beside a number says nothing of the country it belongs to.
    for number in {text, *(phone.raw for phone in read_phones(text))}:
        if _DIALLED.fullmatch(fold_digits(number)):
            said |= {normalise_phone(number), *dialled_anywhere(number)}
    return [blind("contact", each, within=organisation_id) for each in sorted(said) if each]


def _number_indexes(text: str, organisation_id: UUID) -> list[bytes]:
    indexes = (paper_index(kind, text, within=organisation_id) for kind in IdentifierKind.values)
    return [index for index in indexes if index]
