"""Invented cases that together say everything that a case can say."""

from itertools import cycle, islice

from cases.casebook.vocabularies import (
    ClosedReason,
    Force,
    Means,
    RecruitmentChannel,
    Trafficking,
    Workflow,
)
from cases.exports.htcds import Decider, Victim
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import country_choices
from people.registry.vocabularies import Certainty, Sex


def victims() -> list[Victim]:
    """As many as there are countries, so that every code of every vocabulary comes up."""
    countries = [code for code, _name in country_choices()]
    return [_victim(number, country) for number, country in enumerate(countries)]


def _victim(number: int, country: str) -> Victim:
    return Victim(
        reference=f"HW-2024-{number:06d}",
        owner=f"C-{number % 7}",
        given=["=Ram", "राम", "Ali", "-"][number % 4],
        family=["Thapa", "", "+Karimov"][number % 3],
        consent=[True, False, None][number % 3],
        birth=FuzzyDate(["1999-02-28", "1999", "1999-02-28~", "1999-02"][number % 4]),
        sex=_nth(Sex, number),
        nationalities=[
            (country, _nth(Certainty, number)),
            ("NPL", "claimed"),
            ("RUS", "inferred"),
        ],
        email="@nobody@example.org",
        mobile_phone="" if number % 2 else "+254712345678",
        trafficking=_nth([*Trafficking, ""], number),
        decider=_nth(Decider, number),
        channels=_some(RecruitmentChannel, number),
        recruited_country=country,
        means=_some(Means, number),
        force=_nth([*Force, ""], number),
        exploited_country=country,
        workflow=_nth(Workflow, number),
        closed_reason=_nth([*ClosedReason, ""], number),
    )


def _nth(codes, number):
    return list(codes)[number % len(codes)]


def _some(codes, number):
    return list(islice(cycle(codes), number, number + number % 4))
