"""What is told of a new person, before it is kept."""

from dataclasses import dataclass

from people.dates.fuzzy import FuzzyDate
from people.registry.vocabularies import (
    ContactKind,
    ContactOf,
    IdentifierKind,
    KnownAnswer,
    NameKind,
    Relation,
    SafeToUse,
    Sex,
)


@dataclass(frozen=True)
class NewName:
    full: str
    kind: str = NameKind.PRIMARY


@dataclass(frozen=True)
class NewContact:
    value: str
    kind: str = ContactKind.PHONE
    e164: str = ""
    of: str = ContactOf.FAMILY
    safe_to_use: str = SafeToUse.UNKNOWN


@dataclass(frozen=True)
class NewIdentifier:
    number: str
    kind: str = IdentifierKind.PASSPORT
    country: str = ""


@dataclass(frozen=True)
class NewRelative:
    name: str = ""
    kind: str = Relation.UNKNOWN
    is_reporter: bool = False
    is_next_of_kin: bool = False
    contacts: tuple[NewContact, ...] = ()


@dataclass(frozen=True)
class NewPerson:
    """A name or a label is enough.

    The first nationality is the one shown and counted; an empty one says that it is not known.
    """

    names: tuple[NewName, ...] = ()
    label: str = ""
    birth: FuzzyDate | None = None
    age: tuple[int, int] | None = None
    # The day on which the age was told; today where nothing is said.
    age_as_of: FuzzyDate | None = None
    sex: str = Sex.UNKNOWN
    speaks_russian: str = KnownAnswer.UNKNOWN
    languages: tuple[str, ...] = ()
    no_contact_with_home_state: bool = False
    family_not_told: bool = False
    family_is_hostile: bool = False
    nationalities: tuple[str, ...] = ()
    identifiers: tuple[NewIdentifier, ...] = ()
    contacts: tuple[NewContact, ...] = ()
    relatives: tuple[NewRelative, ...] = ()
