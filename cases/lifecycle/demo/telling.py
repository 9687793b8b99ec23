"""What is told of a person: names, birth, passport, with the gaps that families leave."""

from datetime import date, timedelta
from random import Random

from cases.lifecycle.demo.chance import told, weighted
from cases.lifecycle.demo.family import own_contacts, relatives_of
from cases.lifecycle.demo.identity import Identity
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewIdentifier, NewName, NewPerson
from people.registry.vocabularies import NameKind

LABELS = (
    "Man in the hospital video",
    "Second man of the group of five",
    "Prisoner shown without a name",
    "Caller who gave no name",
)
_SPELLINGS = (("sh", "s"), ("oo", "u"), ("ee", "i"), ("v", "b"), ("ou", "u"), ("y", "i"))


def tell_person(who: Identity, rng: Random, *, today: date) -> NewPerson:
    """Return the person as the family told of him or her, with the gaps that families leave."""
    birth, age = _birth(who, rng, today)
    names = _names(who, rng)
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
        contacts=own_contacts(who, rng),
        relatives=relatives_of(who, rng),
    )


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
