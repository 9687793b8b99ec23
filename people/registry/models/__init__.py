"""Persons: who they are, what they are called, how they and their families can be reached."""

from people.registry.models.around import Contact, Identifier, Relationship
from people.registry.models.claims import PersonClaim
from people.registry.models.counters import ReferenceCounter
from people.registry.models.likeness import Merge, PersonPair
from people.registry.models.name_index import NameEntry, NameIndex, NameToken, TokenCount
from people.registry.models.persons import Nationality, PartOfPerson, Person, PersonName

__all__ = [
    "Contact",
    "Identifier",
    "Merge",
    "NameEntry",
    "NameIndex",
    "NameToken",
    "Nationality",
    "PartOfPerson",
    "Person",
    "PersonClaim",
    "PersonName",
    "PersonPair",
    "ReferenceCounter",
    "Relationship",
    "TokenCount",
]
