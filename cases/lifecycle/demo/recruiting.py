"""How somebody of the demo was recruited: where, for what in return, for which money."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from cases.casebook.pathways import asks, usual
from cases.casebook.vocabularies import (
    Force,
    Health,
    Indicator,
    Inducement,
    MoneyKind,
    Pathway,
    Per,
    RecruitedAt,
    Sign,
    Status,
    Trafficking,
    VisaKind,
)
from cases.lifecycle.demo.chance import chance, some, weighted
from cases.lifecycle.demo.fates import HOME, NOT_LEFT, NOT_SIGNED
from cases.lifecycle.demo.plot import Plot
from people.dates.fuzzy import FuzzyDate
from people.registry.vocabularies import KnownAnswer

_PRISONS = ("Colony 00 (invented)", "Remand centre 000 (invented)", "Camp 0 (invented)")
_ARTICLES = ("228 part 2", "158 part 3", "322 part 1")
_PLACES = ("Moscow", "Kazan", "Saint Petersburg", "Yelabuga")
_FOUND = (
    Indicator.FALSE_OFFER,
    Indicator.TRAVEL_ARRANGED,
    Indicator.HANDED_OVER,
    Indicator.PAPERS_KEPT,
    Indicator.UNREADABLE_PAPER,
    Indicator.CANNOT_LEAVE,
    Indicator.NOT_PAID,
    Indicator.NO_CONTRACT_COPY,
    Indicator.UNTRAINED_TO_FRONT,
)
# Round sums of the currency: a month's pay, a fee, a debt.
_SUMS = {
    "USD": (2000, 3500, 1500),
    "NPR": (250_000, 900_000, 600_000),
    "INR": (150_000, 700_000, 300_000),
    "BDT": (150_000, 800_000, 500_000),
    "LKR": (600_000, 1_500_000, 900_000),
    "KES": (250_000, 400_000, 200_000),
    "ZAR": (35_000, 60_000, 40_000),
    "RUB": (210_000, 300_000, 150_000),
}
_DEFRAUDED = (Pathway.JOB_FRAUD, Pathway.MIGRANT_COERCION)


def recruiting_of(plot: Plot, seed: int) -> dict[str, Any]:
    """Return facts beside those of `facts_of`: a randomness of their own leaves those alone."""
    if not plot.who.name:
        return {}
    rng = chance(seed, plot.number, "recruiting")
    facts = {**_offer(plot, rng), **_journey(plot, rng), **_service(plot, rng)}
    facts |= usual(plot.pathway)
    if plot.pathway in (Pathway.CONVICT, Pathway.PRETRIAL_DETAINEE):
        facts |= {"prison": rng.choice(_PRISONS), "article": rng.choice(_ARTICLES)}
    return {name: value for name, value in facts.items() if asks(plot.pathway, name)}


def _offer(plot: Plot, rng: Random) -> dict[str, Any]:
    drawn = some(rng, list(Inducement)[:4], 1, 2)
    facts: dict[str, Any] = {"inducements": [each.value for each in drawn]}
    if plot.pathway in _DEFRAUDED:
        facts["promised_place"] = rng.choice(_PLACES)
        facts["promised_term_months"] = rng.choice([3, 6, 12])
        facts["indicators"] = [each.value for each in some(rng, _FOUND, 1, 5)]
    return facts


def _journey(plot: Plot, rng: Random) -> dict[str, Any]:
    kinds = {RecruitedAt.HOME: 50, RecruitedAt.ONLINE: 25, RecruitedAt.RUSSIA: 25}
    facts: dict[str, Any] = {"recruited_kind": weighted(rng, kinds).value}
    if facts["recruited_kind"] != RecruitedAt.RUSSIA:
        facts["recruited_country"] = plot.who.country
    if plot.left_home and plot.who.country != "RUS":
        entered = plot.left_home + timedelta(days=rng.randint(0, 3))
        visa = {VisaKind.TOURIST: 50, VisaKind.WORK: 25, VisaKind.STUDENT: 25}
        facts["entered_ru"] = FuzzyDate(entered.isoformat())
        facts["visa_kind"] = weighted(rng, visa).value
        facts["visa_expires_on"] = entered + timedelta(days=90)
    return facts


def _service(plot: Plot, rng: Random) -> dict[str, Any]:
    if plot.fate in NOT_SIGNED:
        return {}
    copies = {KnownAnswer.NO: 60, KnownAnswer.YES: 25, KnownAnswer.UNKNOWN: 15}
    facts: dict[str, Any] = {
        "force": weighted(rng, {Force.RU_MOD: 75, Force.VOLUNTEER_CORPS: 15, Force.UNKNOWN: 10}),
        "contract_copy_held": weighted(rng, copies).value,
    }
    if rng.random() < 0.35:
        facts["unit_number"] = f"в/ч 000{rng.randint(10, 99)}"
    if rng.random() < 0.15:
        facts["contract_open_ended"] = KnownAnswer.YES.value
    if plot.fate == Status.WOUNDED:
        facts["health"] = weighted(rng, {Health.WOUNDED: 80, Health.AMPUTEE: 20}).value
    elif plot.fate in HOME and rng.random() < 0.5:
        facts["health"] = weighted(rng, {Health.OK: 60, Health.PSYCHOLOGICAL: 40}).value
    return facts


def sums_of(plot: Plot, seed: int) -> list[dict[str, str]]:
    """Return the sums that somebody has told of: of about half of those who were defrauded."""
    rng = chance(seed, plot.number, "money")
    if plot.pathway not in _DEFRAUDED or not plot.who.name or rng.random() < 0.5:
        return []
    currency = plot.who.profile.currency
    pay, fee, debt = _SUMS[currency]
    rows = [(MoneyKind.PROMISED_SALARY, pay, currency, Per.MONTH)]
    rows += [(MoneyKind.FEE_PAID, fee, currency, Per.ONCE)] if rng.random() < 0.7 else []
    rows += [(MoneyKind.DEBT, debt, currency, Per.ONCE)] if rng.random() < 0.4 else []
    if plot.fate not in NOT_LEFT and rng.random() < 0.5:
        rows.append((MoneyKind.PAID_RECEIVED, 50_000, "RUB", Per.ONCE))
    return [
        {"kind": kind.value, "amount": str(amount), "currency": code, "per": per.value}
        for kind, amount, code, per in rows
    ]


def judged_on(plot: Plot, seed: int) -> Iterator[tuple[date, dict[str, str]]]:
    """Yield the judgements about trafficking, each with its day; a doubt may become sure."""
    rng = chance(seed, plot.number, "judged")
    if plot.pathway not in _DEFRAUDED or not plot.who.name or rng.random() < 0.6:
        return
    first = min(plot.opened + timedelta(days=rng.randint(1, 20)), plot.yesterday)
    yield first, _judgement(Sign.UNCLEAR, Trafficking.POSSIBLE)
    if rng.random() < 0.5:
        later = min(first + timedelta(days=rng.randint(5, 40)), plot.yesterday)
        yield later, _judgement(Sign.YES, Trafficking.IDENTIFIED)


def _judgement(purpose: Sign, outcome: Trafficking) -> dict[str, str]:
    signs = {"act": Sign.YES.value, "means": Sign.YES.value, "purpose": purpose.value}
    return {**signs, "outcome": outcome.value}
