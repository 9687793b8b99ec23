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
from cases.exports.htcds import Address, Decider, Reason, Referral, Victim
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import country_choices
from people.registry.vocabularies import Certainty, Sex

ADDRESS = Address("Lane 4;=1+1", "Pokhara", "Gandaki", "33700", "NPL")


def victims() -> list[Victim]:
    """As many as there are countries, so that every code of every vocabulary comes up."""
    countries = [code for code, _name in country_choices()]
    return [_victim(number, country) for number, country in enumerate(countries)]


def _victim(number: int, country: str) -> Victim:
    referral = Referral(
        organisation="Group; =of friends",
        day=FuzzyDate("2024-05-01" if number % 2 else "2024-05"),
        worker=f"W-{number}",
        reason=_nth(Reason, number),
        details="=said in words",
    )
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
        home_phone="+9779812345678",
        mobile_phone="" if number % 2 else "+254712345678",
        address=ADDRESS if number % 2 else Address(country=country),
        trafficking=_nth([*Trafficking, ""], number),
        decider=_nth(Decider, number),
        channels=_some(RecruitmentChannel, number),
        recruited_country=country,
        means=_some(Means, number),
        force=_nth([*Force, ""], number),
        forced_labour=number % 3 == 0,
        exploited_country=country,
        workflow=_nth(Workflow, number),
        closed_reason=_nth([*ClosedReason, ""], number),
        incoming=referral,
        outgoing=referral if number % 4 else Referral(),
    )


def _nth(codes, number):
    return list(codes)[number % len(codes)]


def _some(codes, number):
    return list(islice(cycle(codes), number, number + number % 4))
