"""How many who are told of again are recognised, and how many new people are taken for another.

All names are invented: those of the demo, spelled anew, in the other script, swapped or cut.
"""

import os
import random
import time
from dataclasses import dataclass
from typing import Any

from cases.lifecycle.demo.identity import Identity, identity_of
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.duplicates.candidates import Likeness, likely_same
from people.registry.duplicates.evidence import DECIDE, WARN
from people.registry.entries import NewContact, NewName, NewPerson
from people.registry.models import Person
from people.registry.services import register_person
from people.vault.keyring import keyring

PERSONS = int(os.environ.get("HOMEWARD_BENCH_PERSONS", "1500"))
ASKED = int(os.environ.get("HOMEWARD_BENCH_ASKED", "300"))
SEED = 7
# How often what is told is known, wrong, or the same as before.
KNOWN_COUNTRY, KNOWN_YEAR, KNOWN_PHONE = 0.95, 0.85, 0.65
WRONG_YEAR, SAME_PHONE = 0.1, 0.55


@dataclass
class Told:
    """One man as several people tell of him, each a little otherwise."""

    identity: Identity
    rng: random.Random

    def as_person(self, name: str) -> NewPerson:
        one, rng = self.identity, self.rng
        return NewPerson(
            names=(NewName(name),),
            nationalities=(one.country,) if rng.random() < KNOWN_COUNTRY else (),
            birth=self._birth() if rng.random() < KNOWN_YEAR else None,
            contacts=(self._phone(),) if rng.random() < KNOWN_PHONE else (),
        )

    def _birth(self) -> FuzzyDate:
        year = clock.today().year - self.identity.age
        wrong = self.rng.choice([-2, -1, 1, 2]) if self.rng.random() < WRONG_YEAR else 0
        return FuzzyDate(str(year + wrong))

    def _phone(self) -> NewContact:
        of_whom = self.identity.number if self.rng.random() < SAME_PHONE else self.rng.random()
        number = random.Random(str(of_whom)).randrange(10**8)
        return NewContact(f"+99{number:08}", e164=f"+99{number:08}")


def test_recall_and_false_alerts(caseworker: Any) -> None:
    rng = random.Random(SEED)
    known, strangers = _people(rng)
    kept = {}
    for each in known:
        name = rng.choice(_spellings(each))
        person = register_person(by=caseworker, told=Told(each, rng).as_person(name))
        kept[person.pk] = each
    again = [(pk, kept[pk]) for pk in rng.sample(sorted(kept), ASKED)]
    begun = time.perf_counter()
    found = [_best(_look(each, rng, caseworker), pk) for pk, each in again]
    false = [_best(_look(each, rng, caseworker)) for each in strangers]
    spent = (time.perf_counter() - begun) / (len(found) + len(false))
    print(f"\nAmong {len(known)} persons, {spent * 1000:.0f} ms for each who is told of:")
    for words, bar in (("warned", WARN), ("must be decided", DECIDE)):
        recall, alerts = _share(found, bar), _share(false, bar)
        print(f"  {words:16} recall {recall:6.1%}, false alerts {alerts:6.1%} of new people")


def _people(rng: random.Random) -> tuple[list[Identity], list[Identity]]:
    """Return those on file, and new ones who bear no name and no life of any of them."""
    told = [identity_of(SEED, number) for number in range(1, 2 * (PERSONS + ASKED))]
    own = [each for each in told if each.name and each.twin_of is None]
    known = own[:PERSONS]
    names = {each.latin for each in known}
    return known, [each for each in own[PERSONS:] if each.latin not in names][:ASKED]


def _spellings(each: Identity) -> list[str]:
    return [each.latin, each.native] if each.native.strip() else [each.latin]


def _look(each: Identity, rng: random.Random, by: Any) -> list[Likeness]:
    told = Told(each, rng).as_person(_told_again(each, rng))
    of = by.organisation_id
    with keyring():
        group = Person.objects.filter(organisation_id=of)
        return likely_same(told=told, organisation_id=of, within=group)


def _told_again(each: Identity, rng: random.Random) -> str:
    words = rng.choice(_spellings(each)).split()
    how = rng.random()
    if how < 0.2:
        words.reverse()
    elif how < 0.3 and len(words) > 2:
        del words[1]
    elif how < 0.5:
        place = rng.randrange(len(words))
        at = rng.randrange(1, len(words[place])) if len(words[place]) > 3 else 0
        words[place] = words[place][:at] + words[place][at + 1 :] if at else words[place]
    return " ".join(words)


def _best(found: list[Likeness], wanted: Any = None) -> float:
    """Return the bits of the one wanted, or of whoever is likeliest."""
    bits = [each.bits for each in found if wanted in (None, each.person.pk)]
    return max(bits, default=0.0)


def _share(bits: list[float], bar: float) -> float:
    return sum(each >= bar for each in bits) / len(bits)
