"""Means of trafficking that what is told suggests. They are suggested, never set by themselves.

The Palermo Protocol names deception among the means: a promise that differs from what happened,
a paper that somebody signed and could not read. A suggestion is plain where what was told leaves
little else to think; a form may tick it then, where it is seen and can be taken out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from cases.casebook.fates import NOT_RECRUITED
from cases.casebook.models import Case, MoneyRow
from cases.casebook.vocabularies import Means, MoneyKind, Pathway
from people.registry.languages import Language
from people.registry.vocabularies import KnownAnswer

# Who knew that it is the army was not deceived about that.
_KNEW = (
    Pathway.NEW_CITIZEN_SUMMONS,
    Pathway.RESIDENCY_CONDITION,
    Pathway.CONVICT,
    Pathway.PRETRIAL_DETAINEE,
    Pathway.CONSCRIPT_COERCED,
    Pathway.VOLUNTARY,
    Pathway.STATE_DEPLOYMENT,
    Pathway.MOBILISED,
)
# Work that is promised as an army's own.
_ARMY = re.compile(
    r"army|milita|soldier|fighter|combat|trench|front|war\b|арми|солдат|боец|военн|сво\b", re.I
)


@dataclass(frozen=True)
class Suggestion:
    """A means, why it is suggested, and whether what is told says so plainly."""

    code: str
    why: str
    is_plain: bool = False

    @property
    def label(self) -> str:
        return str(Means(self.code).label)


def suggested(case: Case, money: list[MoneyRow]) -> list[Suggestion]:
    """Return what the facts and sums of a case suggest and nobody has ticked yet."""
    return [each for each in [*follows(case), *_from_money(money)] if each.code not in case.means]


def follows(case: Case) -> list[Suggestion]:
    """Return what the facts of a case suggest, ticked or not."""
    speaks = {
        "languages": case.person.languages,
        "speaks_russian": case.person.speaks_russian,
    }
    return from_facts({**{name: getattr(case, name) for name in _READ}, **speaks})


_READ = (
    "pathway",
    "status",
    "promised_role",
    "promised_place",
    "promised_term_months",
    "role_actual",
    "contract_exists",
    "contract_signed",
    "contract_language",
    "contract_translated",
    "contract_term_months",
    "contract_open_ended",
    "at_front",
)


def from_facts(told: Mapping[str, Any]) -> list[Suggestion]:
    """Return what facts suggest: those of a case by their names, and what its person speaks."""
    if told.get("status") in NOT_RECRUITED:
        return []
    return [each for each in (_job(told), _term(told), _place(told), _language(told)) if each]


def plain_means(told: Mapping[str, Any]) -> list[str]:
    return [each.code for each in from_facts(told) if each.is_plain]


def _job(told: Mapping[str, Any]) -> Suggestion | None:
    promised, real = told.get("promised_role") or "", told.get("role_actual") or ""
    if not promised or told.get("pathway") in _KNEW or _ARMY.search(promised):
        return None
    if real and real.casefold() != promised.casefold():
        return Suggestion(Means.DECEPTION_JOB, _("Promised work and real work differ."), True)
    if not real and _signed(told):
        why = _("Other work was promised than the contract with the army that was signed.")
        return Suggestion(Means.DECEPTION_JOB, why, True)
    return None


def _term(told: Mapping[str, Any]) -> Suggestion | None:
    promised, real = told.get("promised_term_months"), told.get("contract_term_months")
    is_longer = bool(promised and real and real > promised)
    if promised and (is_longer or told.get("contract_open_ended") == KnownAnswer.YES):
        why = _("The contract runs longer than was promised.")
        return Suggestion(Means.DECEPTION_TERM, why, True)
    return None


def _place(told: Mapping[str, Any]) -> Suggestion | None:
    if told.get("promised_place") and told.get("at_front") == KnownAnswer.YES:
        return Suggestion(
            Means.DECEPTION_PLACE, _("A place was promised; he or she is at the front.")
        )
    return None


def _language(told: Mapping[str, Any]) -> Suggestion | None:
    language = told.get("contract_language") or Language.UNKNOWN
    is_translated = told.get("contract_translated") != KnownAnswer.NO
    if language == Language.UNKNOWN or is_translated or _reads(told, language):
        return None
    why = _("The paper is in %(language)s, and nobody translated it.")
    label = str(Language(language).label)
    return Suggestion(Means.LANGUAGE_BARRIER, why % {"language": label}, True)


def _reads(told: Mapping[str, Any], language: str) -> bool:
    if language in (told.get("languages") or ()):
        return True
    speaks = told.get("speaks_russian") in (KnownAnswer.YES, KnownAnswer.SOME)
    return language == Language.RUSSIAN and speaks


def _signed(told: Mapping[str, Any]) -> bool:
    return bool(told.get("contract_signed")) or told.get("contract_exists") == KnownAnswer.YES


_BY_MONEY = {
    MoneyKind.DEBT: Means.DEBT_BONDAGE,
    MoneyKind.FEE_PAID: Means.RECRUITMENT_FEE,
    MoneyKind.WITHHELD: Means.PAY_WITHHELD,
}


def _from_money(money: list[MoneyRow]) -> Iterator[Suggestion]:
    kinds = {row.kind for row in money}
    for kind, means in _BY_MONEY.items():
        if kind in kinds:
            yield Suggestion(means, _("There is a sum: %(kind)s.") % {"kind": kind.label})
