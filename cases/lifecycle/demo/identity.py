"""Who a case is about, and who is near: names, birth, passport, family and their numbers."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from cases.lifecycle.demo.chance import chance, days, told, weighted
from cases.lifecycle.demo.nationalities import NATIONALITIES, UNNAMED, Nationality
from cases.lifecycle.demo.words.spelling import Language, Word
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewContact, NewIdentifier, NewName, NewPerson, NewRelative
from people.registry.phones import read_phones
from people.registry.vocabularies import ContactKind, ContactOf, NameKind, Relation, SafeToUse

LABELS = (
    "Man in the hospital video",
    "Second man of the group of five",
    "Prisoner shown without a name",
    "Caller who gave no name",
)
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
_SPELLINGS = (("sh", "s"), ("oo", "u"), ("ee", "i"), ("v", "b"), ("ou", "u"), ("y", "i"))


@dataclass(frozen=True)
class Identity:
    """What does not change, whoever tells it: who this is. `twin_of` is a case told before."""

    number: int
    country: str
    language: Language
    sex: str
    name: tuple[Word, ...]
    age: int
    birthday: timedelta
    twin_of: int | None = None

    @property
    def profile(self) -> Nationality:
        return NATIONALITIES[self.country]

    @property
    def latin(self) -> str:
        return " ".join(word.latin for word in self.name)

    @property
    def native(self) -> str:
        return " ".join(word.native for word in self.name)


def identity_of(seed: int, number: int) -> Identity:
    """Return who the case of that number is about; one in twelve was told of before."""
    rng = chance(seed, number, "who")
    if number > 3 and rng.random() < 0.08:
        earlier = identity_of(seed, number - rng.randint(1, min(number - 1, 25)))
        return replace(earlier, number=number, twin_of=earlier.number)
    country = weighted(rng, {code: each.weight for code, each in NATIONALITIES.items()})
    language = rng.choice(NATIONALITIES[country].languages)
    sex = weighted(rng, {"M": 96, "F": 3, "U": 1})
    return Identity(
        number=number,
        country=country,
        language=language,
        sex=sex,
        name=_name(rng, language, woman=sex == "F") if _is_named(rng, country) else (),
        age=16 if rng.random() < 0.005 else max(18, min(57, round(rng.gauss(31, 7)))),
        birthday=days(rng, 0, 364),
    )


def tell_person(who: Identity, rng: Random, *, today: date) -> NewPerson:
    """Return the person as the family told of him or her, with the gaps that families leave."""
    birth, age = _birth(who, rng, today)
    names = _names(who, rng)
    reporter, *others = _relatives(who, rng)
    return NewPerson(
        names=names,
        label="" if names else f"{rng.choice(LABELS)} ({who.country})",
        birth=birth,
        age=age,
        sex=who.sex,
        speaks_russian=weighted(rng, _russian(who.country)),
        no_contact_with_home_state=who.country in ("CUB", "UZB", "TJK", "RUS")
        and rng.random() < 0.2,
        nationalities=_nationalities(who, rng),
        identifiers=_passport(who, rng),
        contacts=_own_contacts(who, rng),
        relatives=(reporter, *others),
    )


def _is_named(rng: Random, country: str) -> bool:
    return rng.random() > 0.03 and country != UNNAMED


def _name(
    rng: Random, language: Language, *, woman: bool, kin: tuple[Word, ...] = ()
) -> tuple[Word, ...]:
    """Return the words of a name; kin share the family's."""
    bare = {word.latin.removesuffix("a") for word in kin}
    families = [word for word in language.families if word.latin.removesuffix("a") in bare]
    parts = {
        "given": rng.choice(language.women if woman else language.men),
        "middle": rng.choice(language.middles) if language.middles and not woman else Word(""),
        "family": language.family_of(rng.choice(families or language.families), woman=woman),
        "second": rng.choice(language.families),
    }
    chosen = [parts[part.strip("{}")] for part in language.pattern.split()]
    return tuple(word for word in chosen if word.latin)


def _names(who: Identity, rng: Random) -> tuple[NewName, ...]:
    if not who.name:
        return ()
    latin = _respelled(who.latin, rng) if who.twin_of else who.latin
    native = who.native if all(word.native for word in who.name) else ""
    if not native or rng.random() > 0.72:
        return (NewName(latin),)
    if rng.random() < 0.06:
        return (NewName(native),)
    kind = NameKind.PASSPORT if rng.random() < 0.4 else NameKind.PRIMARY
    return NewName(latin, kind), NewName(native, NameKind.NATIVE)


def _respelled(name: str, rng: Random) -> str:
    """Another family member, another office: the same name in another Latin spelling."""
    fitting = [pair for pair in _SPELLINGS if pair[0] in name]
    return name.replace(*rng.choice(fitting), 1) if fitting else name


def _birth(
    who: Identity, rng: Random, today: date
) -> tuple[FuzzyDate | None, tuple[int, int] | None]:
    if not who.name:
        return None, None
    born = today.replace(month=1, day=1) - timedelta(days=365 * who.age) - who.birthday
    how = weighted(rng, {"exact": 60, "year": 20, "age": 12, "none": 8})
    if how == "exact":
        exact = told(rng, born, by=today, bikram_sambat=who.profile.bikram_sambat)
        return (exact if exact.is_exact else FuzzyDate(born.isoformat())), None
    if how == "year":
        return FuzzyDate(f"{born.year}{rng.choice(['', '', '~'])}"), None
    if how == "age":
        return None, (who.age, who.age + rng.choice([0, 0, 1, 3]))
    return None, None


def _nationalities(who: Identity, rng: Random) -> tuple[str, ...]:
    naturalised = who.country in ("UZB", "TJK", "KGZ") and rng.random() < 0.3
    return (who.country, "RUS") if naturalised else (who.country,)


def _russian(country: str) -> dict[str, float]:
    if country in ("RUS", "UZB", "TJK", "KGZ"):
        return {"yes": 70, "some": 30}
    return {"no": 60, "some": 12, "unknown": 28}


def _passport(who: Identity, rng: Random) -> tuple[NewIdentifier, ...]:
    known = rng.random() < 0.55
    if not known or not who.name:
        return ()
    number = f"{who.country[0]}X{who.twin_of or who.number:07}"
    return (NewIdentifier(number, country=who.country),)


def _relatives(who: Identity, rng: Random) -> list[NewRelative]:
    if not who.name:
        return [NewRelative(kind=Relation.OPEN_SOURCE, is_reporter=True)]
    first = weighted(rng, _RELATIONS)
    reporter = _relative(who, rng, first, place=1, is_reporter=True)
    if first == Relation.PARENT or rng.random() > 0.35:
        return [reporter]
    return [reporter, _relative(who, rng, Relation.PARENT, place=3)]


def _relative(
    who: Identity, rng: Random, kind: str, *, place: int, is_reporter: bool = False
) -> NewRelative:
    if kind == Relation.SELF:
        return NewRelative(kind=kind, is_reporter=True)
    woman = who.sex != "F" if kind == Relation.SPOUSE else rng.random() < 0.5
    kin = who.name if kind in _KIN else ()
    name = _name(rng, who.language, woman=woman, kin=kin)
    own = all(word.native for word in name) and rng.random() < 0.15
    two = rng.random() < 0.25
    return NewRelative(
        name=" ".join(word.native if own else word.latin for word in name),
        kind=kind,
        is_reporter=is_reporter,
        is_next_of_kin=kind in (Relation.PARENT, Relation.SPOUSE),
        contacts=tuple(_phone(who, rng, place + extra) for extra in range(1 + two)),
    )


def _own_contacts(who: Identity, rng: Random) -> tuple[NewContact, ...]:
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
