"""Who a case is about, whoever tells of it."""

from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from cases.lifecycle.demo.chance import STRIDES, chance, days, evenly, weighted
from cases.lifecycle.demo.nationalities import NATIONALITIES, UNNAMED, Nationality
from cases.lifecycle.demo.words.naming import name as full_name
from cases.lifecycle.demo.words.spelling import Language, Word

_WEIGHTS = {code: each.weight for code, each in NATIONALITIES.items()}


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
    country = evenly(seed, number, _WEIGHTS, stride=STRIDES[0])
    language = rng.choice(NATIONALITIES[country].languages)
    sex = weighted(rng, {"M": 96, "F": 3, "U": 1})
    return Identity(
        number=number,
        country=country,
        language=language,
        sex=sex,
        name=full_name(rng, language, woman=sex == "F") if _is_named(rng, country) else (),
        age=16 if rng.random() < 0.005 else max(18, min(57, round(rng.gauss(31, 7)))),
        birthday=days(rng, 0, 364),
    )


def _is_named(rng: Random, country: str) -> bool:
    return rng.random() > 0.03 and country != UNNAMED
