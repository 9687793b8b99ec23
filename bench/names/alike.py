"""Duplicates in a register of one size, in a process whose environment names the database."""

import json
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402  # Django must be set up first
from django.db import transaction  # noqa: E402

from bench.names.grouping import Query, is_east_asian, read_queries  # noqa: E402
from bench.names.growing import grown, read_register  # noqa: E402
from people.accounts.models import Membership, User  # noqa: E402
from people.accounts.services import make_organisation  # noqa: E402
from people.dates.fuzzy import FuzzyDate  # noqa: E402
from people.registry.countries import country_choices  # noqa: E402
from people.registry.duplicates.candidates import Likeness, likely_same  # noqa: E402
from people.registry.duplicates.evidence import DECIDE, WARN  # noqa: E402
from people.registry.entries import NewContact, NewName, NewPerson  # noqa: E402
from people.registry.models import Person  # noqa: E402
from people.registry.services import register_person  # noqa: E402
from people.vault.keyring import keyring  # noqa: E402

STRANGERS, AT_ONCE = 1000, 500
# Countries after how many come from there: the second half as many as the first, and so on.
COUNTRIES, FALL = 30, 0.7
CODES = [code for code, _label in country_choices()][:COUNTRIES]
WEIGHTS = [1 / (place + 1) ** FALL for place in range(COUNTRIES)]
BORN, SPREAD = 1993, 7
# How often something is known at all, and how often it is wrong or another's.
KNOWN_COUNTRY, KNOWN_YEAR, KNOWN_PHONE = 0.95, 0.9, 0.65
WRONG_COUNTRY, WRONG_YEAR, OTHER_PHONE = 0.03, 0.1, 0.45


@dataclass(frozen=True)
class Man:
    """Who he is, whoever tells of him."""

    country: str
    year: int
    phone: str


def measure(register: Path, queries: Path, size: int) -> dict[str, Any]:
    for alias in ("default", "keys"):
        call_command("migrate", database=alias, verbosity=0)
    chance = random.Random(size)
    own = read_register(register)
    asked = [each for each in read_queries(queries, dict(own)) if _is_whole_name(each)]
    wanted = [query.key for query in asked]
    others = [line for line in own if line[0] not in set(wanted)]
    strangers = [name for _key, name in chance.sample(others, STRANGERS)]
    lines = [line for line in own if line[1] not in set(strangers)]
    member = _member()
    men = {key: _man(chance) for key, _name in lines}
    kept = _load(grown(lines, size, wanted), men, member, chance)
    again = [query for query in asked if query.key in kept]
    begun = time.perf_counter()
    found = [_again(query, men, kept, member, chance) for query in again]
    false = [_best(_look(name, _man(chance), member, chance)) for name in strangers]
    spent = (time.perf_counter() - begun) / (len(found) + len(false))
    return {
        "persons": len(kept),
        "told again": len(found),
        "strangers": len(false),
        "ms": round(spent * 1000, 1),
        "recall": _shares(found),
        "false alerts": _shares(false),
    }


def _is_whole_name(query: Query) -> bool:
    """Nobody is registered by the first letters of a name; Korean is beyond the tables."""
    return query.kind != "prefix" and not is_east_asian(query)


def _member() -> Membership:
    group = make_organisation(name="Measured")
    user = User.objects.create_user("measuring@example.org", None, display_name="Measuring")
    return Membership.objects.create(user=user, organisation=group, role="coordinator")


def _load(
    lines: list[tuple[str, str]], men: dict[str, Man], by: Membership, chance: random.Random
) -> dict[str, Any]:
    """Register everybody as he was first told of; return the ids of the persons by key."""
    kept: dict[str, Any] = {}
    for start in range(0, len(lines), AT_ONCE):
        with keyring(), transaction.atomic():
            for key, name in lines[start : start + AT_ONCE]:
                man = men.setdefault(key, _man(chance))
                kept[key] = register_person(by=by, told=_told(name, man, chance)).pk
        print(f"{len(kept):>8} of {len(lines)}", file=sys.stderr, flush=True)
    return kept


def _man(chance: random.Random) -> Man:
    return Man(
        country=chance.choices(CODES, WEIGHTS)[0],
        year=min(2007, max(1965, round(chance.gauss(BORN, SPREAD)))),
        phone=_phone(chance),
    )


def _phone(chance: random.Random) -> str:
    return f"+99{chance.randrange(10**10):010}"


def _told(name: str, man: Man, chance: random.Random) -> NewPerson:
    """The man as somebody tells of him."""
    country, year, phone = man.country, man.year, man.phone
    if chance.random() < WRONG_COUNTRY:
        country = _man(chance).country
    if chance.random() < WRONG_YEAR:
        year += chance.choice([-5, -2, -1, 1, 2])
    if chance.random() < OTHER_PHONE:
        phone = _phone(chance)
    return NewPerson(
        names=(NewName(name),),
        nationalities=(country,) if chance.random() < KNOWN_COUNTRY else (),
        birth=FuzzyDate(str(year)) if chance.random() < KNOWN_YEAR else None,
        contacts=(NewContact(phone, e164=phone),) if chance.random() < KNOWN_PHONE else (),
    )


def _again(
    query: Query, men: dict[str, Man], kept: dict[str, Any], by: Membership, chance: random.Random
) -> float:
    return _best(_look(query.text, men[query.key], by, chance), kept[query.key])


def _look(name: str, man: Man, by: Membership, chance: random.Random) -> list[Likeness]:
    told, group = _told(name, man, chance), by.organisation_id
    with keyring():
        within = Person.objects.filter(organisation_id=group)
        return likely_same(told=told, organisation_id=group, within=within)


def _best(found: list[Likeness], wanted: Any = None) -> float:
    """Return the bits of the one wanted, or of whoever is likeliest."""
    bits = [each.score.bits for each in found if wanted in (None, each.person.pk)]
    return max(bits, default=0.0)


def _shares(bits: list[float]) -> dict[str, float]:
    return {
        f"{bar:.0f}": round(sum(each >= bar for each in bits) / len(bits), 4)
        for bar in (WARN, DECIDE)
    }


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))))
