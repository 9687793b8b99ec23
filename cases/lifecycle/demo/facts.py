"""What the case file says of a plot: recruitment, contract, where the person is now."""

from random import Random
from typing import Any

from cases.casebook.vocabularies import ContactForm, RecruitmentChannel, VisaKind
from cases.lifecycle.demo.chance import chance, days, some, told, weighted
from cases.lifecycle.demo.fates import DEAD, HOME, NOT_LEFT, NOT_SIGNED
from cases.lifecycle.demo.plot import Plot
from cases.lifecycle.demo.story import nameless_summary, summary
from cases.lifecycle.demo.words import recruitment, stories
from people.registry.languages import Language
from people.registry.vocabularies import KnownAnswer

_SPEAK_RUSSIAN = ("RUS", "UZB", "TJK", "KGZ")


def facts_of(plot: Plot, seed: int) -> dict[str, Any]:
    rng = chance(seed, plot.number, "facts")
    if not plot.who.name:
        return {"pathway": plot.pathway, "risk": plot.risk, "summary": nameless_summary(rng)}
    role = rng.choice(stories.ROLES)
    pay = rng.choice(recruitment.PAY[plot.who.profile.currency])
    return {
        "pathway": plot.pathway,
        "risk": plot.risk,
        "summary": summary(
            rng,
            sex=plot.who.sex,
            pathway=plot.pathway,
            fate=plot.fate,
            knows_russian=plot.who.country in _SPEAK_RUSSIAN,
            home=plot.who.profile.home,
            role=role,
            pay=pay,
        ),
        **_recruitment(plot, rng, role, pay),
        **_contract(plot, rng),
        **_now(plot, rng),
        **_visa(plot, seed),
    }


def _recruitment(plot: Plot, rng: Random, role: str, pay: str) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "means": some(rng, recruitment.MEANS.get(plot.pathway, recruitment.OTHER_MEANS), 1, 4),
        "channels": [
            rng.choice(recruitment.CHANNELS.get(plot.pathway, (RecruitmentChannel.UNKNOWN,)))
        ],
    }
    if plot.pathway in recruitment.RECRUITED_BY_SOMEBODY:
        facts |= {
            "promised_role": role.removeprefix("an ").removeprefix("a "),
            "promised_pay": pay,
        }
        if rng.random() < 0.6:
            facts["recruiter"] = _recruiter(rng)
    if plot.left_home:
        facts["left_home"] = _told(plot, rng, plot.left_home)
    return facts


def _recruiter(rng: Random) -> str:
    """A few recruiters stand behind many cases, most behind one or two."""
    ranks = range(1, len(recruitment.RECRUITERS) + 1)
    return rng.choices(recruitment.RECRUITERS, weights=[1 / rank for rank in ranks])[0]


def _contract(plot: Plot, rng: Random) -> dict[str, Any]:
    if plot.signed is None:
        return {
            "contract_exists": KnownAnswer.NO if plot.fate in NOT_LEFT else KnownAnswer.UNKNOWN
        }
    if rng.random() < 0.2:
        return {"contract_exists": KnownAnswer.UNKNOWN}
    facts: dict[str, Any] = {
        "contract_exists": KnownAnswer.YES,
        "contract_signed": _told(plot, rng, plot.signed),
        "contract_language": Language.RUSSIAN,
    }
    if rng.random() < 0.7:
        facts["contract_term_months"] = rng.choice([6, 12, 12, 12, 24])
    if plot.who.country not in _SPEAK_RUSSIAN:
        facts["contract_translated"] = weighted(
            rng, {KnownAnswer.NO: 70, KnownAnswer.SOME: 10, KnownAnswer.UNKNOWN: 20}
        )
    return facts


def _visa(plot: Plot, seed: int) -> dict[str, Any]:
    """Of a few it is known how long they may stay. A randomness of its own, as of whereabouts."""
    rng = chance(seed, plot.number, "visa")
    if plot.fate in (*NOT_LEFT, *HOME, *DEAD) or plot.who.country in _SPEAK_RUSSIAN:
        return {}
    if rng.random() > 0.3:
        return {}
    return {
        "visa_kind": rng.choice((VisaKind.WORK, VisaKind.TOURIST, VisaKind.STUDENT)),
        "visa_expires_on": plot.yesterday + days(rng, -20, 60),
    }


def _now(plot: Plot, rng: Random) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    if plot.last_contact:
        facts["last_contact"] = _told(plot, rng, plot.last_contact)
        facts["last_contact_form"] = weighted(
            rng,
            {
                ContactForm.CALL: 40,
                ContactForm.MESSAGE: 40,
                ContactForm.VIDEO: 10,
                ContactForm.THIRD_PARTY: 10,
            },
        )
    if plot.fate not in (*NOT_SIGNED, *HOME):
        facts["role_actual"] = rng.choice(stories.ROLES_FOUND)
        if rng.random() < 0.4:
            facts["unit"] = f"в/ч 000{rng.randint(10, 99)}"
    return facts


def _told(plot: Plot, rng: Random, day: Any) -> Any:
    return told(rng, day, by=plot.opened, bikram_sambat=plot.who.profile.bikram_sambat)
