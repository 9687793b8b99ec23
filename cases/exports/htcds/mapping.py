"""Our codes as the codes of HTCDS 2.0. Several values keep the order of the standard's lists."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from django.utils.translation import override

from cases.casebook.vocabularies import (
    ClosedReason,
    Force,
    Means,
    RecruitmentChannel,
    Trafficking,
    Workflow,
)
from cases.exports.htcds import lists
from cases.exports.htcds.victim import Decider
from people.dates.fuzzy import FuzzyDate
from people.registry.vocabularies import Certainty, Sex

_C, _M, _F = RecruitmentChannel, Means, Force
_OTHER = "Other"
GENDERS = {
    Sex.MALE: "Masculine",
    Sex.FEMALE: "Feminine",
    Sex.OTHER: "NonConforming",
    Sex.UNKNOWN: "NonSpecifiedUnknown",
}
OUTCOMES = {
    Trafficking.POSSIBLE: "PossibleVictimOfTrafficking",
    Trafficking.IDENTIFIED: "ActualVictimOfTrafficking",
    Trafficking.NOT_TRAFFICKED: "NotAVictimOfTrafficking",
}
DECIDERS = {
    Decider.POLICE: "Police",
    Decider.NGO: "NGO",
    Decider.COURT: "CourtOrProsecution",
    Decider.GOVERNMENT: "NonPoliceGovernmentalOrganization",
    Decider.OTHER: _OTHER,
}
CHANNELS = dict.fromkeys(RecruitmentChannel, _OTHER) | {
    _C.UNKNOWN: "",
    _C.SOCIAL_NETWORK: "ThroughOnlineSocialNetworks",
    _C.ONLINE_AD: "ThroughAnOnlineAdvertisement",
    _C.AGENCY_OFFICE: "AtAPlaceOfBusiness",
    _C.WORKPLACE: "AtWork",
    _C.UNIVERSITY: "AtAnEducationalInstitution",
    _C.FRIEND: "ThroughFriendsOrSocialEvents",
    _C.FAMILY: "ThroughFamilyOrFamilyEvents",
    _C.TV: "ThroughATelevisionAdvert",
    _C.NEWSPAPER: "ThroughANewspaperAdvert",
}
# The standard's list has no code for taking away somebody's freedom to move.
CONTROLS = {
    _M.DECEPTION_JOB: "FalsePromises",
    _M.DECEPTION_ROLE: "FalsePromises",
    _M.DECEPTION_TERM: "FalsePromises",
    _M.DECEPTION_PLACE: "FalsePromises",
    _M.LANGUAGE_BARRIER: "FalsePromises",
    _M.SIGNATURE_FORGED: "FalsePromises",
    _M.DOCUMENTS_WITHHELD: "WithholdsDocuments",
    _M.DEBT_BONDAGE: "DebtBondage",
    _M.THREAT_VIOLENCE: "PhysicalThreats",
    _M.THREAT_DEPORTATION_OR_PRISON: "ThreatsLawEnforcement",
    _M.COERCION_AUTHORITY: "ThreatsLawEnforcement",
    _M.THREAT_FAMILY: "ThreatensChildrenFamily",
    _M.PHYSICAL_ABUSE: "PhysicalAbuse",
    _M.PSYCHOLOGICAL_ABUSE: "PsychologicalAbuse",
    _M.PAY_WITHHELD: "TakesEarnings",
    _M.CARD_OR_ACCOUNT_TAKEN: "RestrictsFinancialAccess",
    _M.MEDICAL_DENIED: "RestrictsMedicalCare",
    _M.SUBSTANCES: "PsychoactiveSubstance",
    _M.CONFINEMENT: _OTHER,
    _M.COERCION_SUPERIOR: _OTHER,
    _M.ABUSE_OF_VULNERABILITY: _OTHER,
    _M.RECRUITMENT_FEE: _OTHER,
    _M.NONE_KNOWN: "",
}
# The list knows forced service for non-state actors alone. Russia's army is a state's.
EXPLOITATIONS = {
    _F.UNKNOWN: "",
    _F.RU_MOD: _OTHER,
    _F.RU_ROSGVARDIA: _OTHER,
    _F.VOLUNTEER_CORPS: _OTHER,
    _F.DPR_LPR: _OTHER,
    _F.PMC: "ForcedMilitaryByNonStateActors",
    _F.OTHER: _OTHER,
}
STATUSES = {
    Workflow.NEW: "Active",
    Workflow.OPEN: "Active",
    Workflow.MONITORING: "FollowUp",
    Workflow.CLOSED: "Closed",
    Workflow.TRANSFERRED: "ClosedReferred",
}
_SURE = {Certainty.CONFIRMED, Certainty.CLAIMED}
_PHONE = re.compile(r"\+?([1-9]\d{1,14})", re.ASCII)


def gender(sex: str) -> str:
    return GENDERS[Sex(sex)] if sex else ""


def trafficking_status(outcome: str) -> str:
    return OUTCOMES[Trafficking(outcome)] if outcome else ""


def decided_by(outcome: str, decider: Decider | None) -> str:
    """Return who judged; nobody did where there is no outcome."""
    return DECIDERS[decider] if outcome and decider else ""


def recruitment(channels: Iterable[str]) -> list[str]:
    return _in_order(lists.RECRUITMENT, (CHANNELS[_C(code)] for code in channels))


def methods_of_control(means: Iterable[str]) -> list[str]:
    return _in_order(lists.CONTROL, (CONTROLS[_M(code)] for code in means))


def exploitation(force: str, *, outcome: str = "") -> list[str]:
    """Return what somebody was exploited for; nothing where it was judged to be no trafficking."""
    if not force or outcome == Trafficking.NOT_TRAFFICKED:
        return []
    return _in_order(lists.EXPLOITATION, [EXPLOITATIONS[_F(force)]])


def citizenship(nationalities: Iterable[tuple[str, str]]) -> list[str]:
    """Return the alpha-3 codes that are confirmed or claimed, each once."""
    return list(dict.fromkeys(code for code, certainty in nationalities if certainty in _SURE))


def status(workflow: str) -> str:
    return STATUSES[Workflow(workflow)] if workflow else ""


@lru_cache(len(ClosedReason) + 1)
def closed_because(reason: str) -> str:
    """Return our reason in English, whatever language the list is made in."""
    with override("en"):
        return str(ClosedReason(reason).label) if reason else ""


def whole_day(told: FuzzyDate | None) -> str:
    """Return a day that is known to be this very day; an uncertain date says nothing here."""
    return told.edtf if told and told.is_exact else ""


def phone(number: str) -> str:
    """Return an E.164 number without its plus, which the standard does not need.

    A cell that begins with one is read as a formula, and a guard before it would spoil the number.
    """
    found = _PHONE.fullmatch(number)
    return found[1] if found else ""


def _in_order(known: Mapping[str, str], codes: Iterable[str]) -> list[str]:
    found = set(codes)
    return [code for code in known if code in found]
