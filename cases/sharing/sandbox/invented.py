"""Whom the invented cases are about. Every family name means "example" in its own language."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from cases.access.vocabularies import Profile
from cases.casebook.vocabularies import Pathway, Status

# Of each nationality: the family name, and the given names of four, in Latin and in own letters.
_NAMES: dict[str, tuple[tuple[str, str], tuple[tuple[str, str], ...]]] = {
    "NPL": (
        ("Namuna", "नमुना"),
        (("Bikram", "बिक्रम"), ("Dhan", "धन"), ("Kiran", "किरण"), ("Prem", "प्रेम")),
    ),
    "IND": (
        ("Namoona", "नमूना"),
        (("Arjun", "अर्जुन"), ("Mohan", "मोहन"), ("Ravi", "रवि"), ("Sunil", "सुनील")),
    ),
    "BGD": (
        ("Udahoron", "উদাহরণ"),
        (("Rafiq", "রফিক"), ("Sohel", "সোহেল"), ("Tarek", "তারেক"), ("Zahid", "জাহিদ")),
    ),
    "IRQ": (
        ("Mithal", "مثال"),
        (("Ahmed", "أحمد"), ("Karim", "كريم"), ("Omar", "عمر"), ("Yusuf", "يوسف")),
    ),
    "KEN": (
        ("Mfano", ""),
        (("Brian", ""), ("Juma", ""), ("Otieno", ""), ("Simon", "")),
    ),
    "CUB": (
        ("Ejemplo", ""),
        (("Andrés", ""), ("Julio", ""), ("Luis", ""), ("Yoel", "")),
    ),
}
_STATUSES = (
    Status.SERVING,
    Status.OUT_OF_CONTACT,
    Status.WOUNDED,
    Status.ESCAPED,
    Status.TRAINING,
)
_PATHWAYS = (Pathway.JOB_FRAUD, Pathway.MIGRANT_COERCION, Pathway.RESIDENCY_CONDITION)
_PROFILES = (Profile.FULL, Profile.FULL, Profile.COORDINATION, Profile.MINIMAL)
_JOBS = ("cook", "driver", "guard", "builder")


@dataclass(frozen=True)
class Invented:
    """One of them; the number decides whatever is not said of him."""

    number: int
    nationality: str
    latin: str
    native: str

    @property
    def status(self) -> Status:
        return _STATUSES[self.number % len(_STATUSES)]

    @property
    def pathway(self) -> Pathway:
        return _PATHWAYS[self.number % len(_PATHWAYS)]

    @property
    def profile(self) -> Profile:
        """How much of the case is shared: a client is to meet cases with and without a name."""
        return _PROFILES[self.number % len(_PROFILES)]

    @property
    def is_referred(self) -> bool:
        """Whether the partner is asked to do something: of every sixth, which it reads whole."""
        return self.number % 6 == 0 and self.profile == Profile.FULL

    @property
    def job(self) -> str:
        return _JOBS[self.number % len(_JOBS)]

    @property
    def birth(self) -> str:
        """By year, by month or by day, as roughly as people know it."""
        year, rest = 1984 + self.number, ("", "-03", "-03-14")[self.number % 3]
        return f"{year}{rest}"


def everybody() -> Iterator[Invented]:
    """Return all of them, always the same and in the same order."""
    places = product(range(4), _NAMES.items())
    for number, (place, (nationality, (family, given))) in enumerate(places):
        latin, native = (f"{given[place][way]} {family[way]}".strip() for way in (0, 1))
        yield Invented(number, nationality, latin, native)
