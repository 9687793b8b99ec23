"""Who is near to a person, and at which invented numbers."""

from random import Random

from cases.lifecycle.demo.chance import weighted
from cases.lifecycle.demo.identity import Identity
from cases.lifecycle.demo.words.naming import name as full_name
from people.registry.entries import NewContact, NewRelative
from people.registry.phones import read_phones
from people.registry.vocabularies import ContactKind, ContactOf, Relation, SafeToUse

_RELATIONS = {
    Relation.PARENT: 30,
    Relation.SPOUSE: 25,
    Relation.SIBLING: 25,
    Relation.COUSIN: 7,
    Relation.OTHER_RELATIVE: 3,
    Relation.FRIEND: 5,
    Relation.SELF: 3,
    Relation.FELLOW_RECRUIT: 2,
}
_KIN = (Relation.PARENT, Relation.SPOUSE, Relation.SIBLING)
_SAFE = {
    SafeToUse.YES: 45,
    SafeToUse.UNKNOWN: 25,
    SafeToUse.ONLY_TEXT: 15,
    SafeToUse.ONLY_AT_HOURS: 8,
    SafeToUse.NO: 7,
}
_KINDS = {
    ContactKind.PHONE: 45,
    ContactKind.WHATSAPP: 35,
    ContactKind.VIBER: 8,
    ContactKind.TELEGRAM: 12,
}


def relatives_of(who: Identity, rng: Random) -> tuple[NewRelative, ...]:
    if not who.name:
        return (NewRelative(kind=Relation.OPEN_SOURCE, is_reporter=True),)
    first = weighted(rng, _RELATIONS)
    reporter = _relative(who, rng, first, place=1, is_reporter=True)
    if first == Relation.PARENT or rng.random() > 0.35:
        return (reporter,)
    return reporter, _relative(who, rng, Relation.PARENT, place=3)


def _relative(
    who: Identity, rng: Random, kind: str, *, place: int, is_reporter: bool = False
) -> NewRelative:
    if kind == Relation.SELF:
        return NewRelative(kind=kind, is_reporter=True)
    woman = who.sex != "F" if kind == Relation.SPOUSE else rng.random() < 0.5
    kin = who.name if kind in _KIN else ()
    name = full_name(rng, who.language, woman=woman, kin=kin)
    own = all(word.native for word in name) and rng.random() < 0.15
    two = rng.random() < 0.25
    return NewRelative(
        name=" ".join(word.native if own else word.latin for word in name),
        kind=kind,
        is_reporter=is_reporter,
        is_next_of_kin=kind in (Relation.PARENT, Relation.SPOUSE),
        contacts=tuple(_phone(who, rng, place + extra) for extra in range(1 + two)),
    )


def own_contacts(who: Identity, rng: Random) -> tuple[NewContact, ...]:
    if rng.random() > 0.3 or not who.name:
        return ()
    safe = weighted(rng, {SafeToUse.NO: 50, SafeToUse.ONLY_TEXT: 20, SafeToUse.UNKNOWN: 30})
    return (_phone(who, rng, 0, of=ContactOf.SELF, safe=safe),)


def _phone(
    who: Identity, rng: Random, place: int, *, of: str = ContactOf.FAMILY, safe: str = ""
) -> NewContact:
    """Numbers count up from 000 0001 in every country: plainly nobody's."""
    value = f"{who.profile.phone} {who.number * 5 + place:07}"
    return NewContact(
        value=f"{value[:-4]} {value[-4:]}",
        kind=weighted(rng, _KINDS),
        e164=read_phones(value, who.country)[0].e164,
        of=of,
        safe_to_use=safe or weighted(rng, _SAFE),
    )
