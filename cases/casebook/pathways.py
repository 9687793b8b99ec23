"""What is sensible to ask on each way into the army: one table for the forms that ask it."""

from cases.casebook.vocabularies import (
    Inducement,
    MoneyKind,
    Pathway,
    RecruitedAt,
)

_AGENT = frozenset({"recruiter"})
_VISA = frozenset({"visa_kind", "visa_expires_on"})
_JOURNEY = frozenset({"left_home", "entered_ru", "recruited_country"})
_BARS = frozenset({"prison", "article"})
_OFFER = frozenset({"promised_role", "promised_place"})

# Facts that make no sense on a pathway. Whatever else there is, is asked; of a pathway that is
# not named here, everything.
_POINTLESS: dict[str, frozenset[str]] = {
    Pathway.JOB_FRAUD: _BARS,
    Pathway.MIGRANT_COERCION: frozenset({"prison"}),
    Pathway.NEW_CITIZEN_SUMMONS: _AGENT | _VISA | _BARS | _OFFER,
    Pathway.RESIDENCY_CONDITION: _AGENT | _BARS | _OFFER,
    Pathway.CONVICT: _AGENT | _VISA | _JOURNEY | {"promised_role"},
    Pathway.PRETRIAL_DETAINEE: _AGENT | _VISA | _JOURNEY | {"promised_role"},
    Pathway.CONSCRIPT_COERCED: _AGENT | _VISA | _JOURNEY | _BARS | _OFFER,
    Pathway.VOLUNTARY: _BARS,
    Pathway.STATE_DEPLOYMENT: _AGENT | _VISA | _BARS | _OFFER,
    Pathway.MOBILISED: _AGENT | _VISA | _JOURNEY | _BARS | _OFFER,
}
_STORY = _AGENT | _VISA | _JOURNEY | _BARS | _OFFER

# What is nearly always so: a form may fill it in where it can be seen and taken out.
_USUAL: dict[str, dict[str, str | list[str]]] = {
    Pathway.CONVICT: {
        "recruited_kind": RecruitedAt.PRISON.value,
        "inducements": [Inducement.PARDON.value],
    },
    Pathway.PRETRIAL_DETAINEE: {
        "recruited_kind": RecruitedAt.PRISON.value,
        "inducements": [Inducement.CASE_CLOSED.value],
    },
    Pathway.CONSCRIPT_COERCED: {"recruited_kind": RecruitedAt.BARRACKS.value},
}


def asks(pathway: str, fact: str) -> bool:
    """Tell whether a fact is sensible to ask on a pathway."""
    return fact not in _POINTLESS.get(pathway, frozenset())


def depends(fact: str) -> bool:
    """Tell whether some pathway does without this fact."""
    return fact in _STORY


def usual(pathway: str) -> dict[str, str | list[str]]:
    """Return facts that nearly always hold on a pathway, for somebody to see and agree."""
    return dict(_USUAL.get(pathway, {}))


def money_kinds(pathway: str) -> list[str]:
    """Return the kinds of sums worth asking for: where nobody had an agent, no fee."""
    has_agent = asks(pathway, "recruiter")
    return [kind.value for kind in MoneyKind if has_agent or kind != MoneyKind.FEE_PAID]
