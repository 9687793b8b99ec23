"""Codes of consent and sharing."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _


class Scope(models.TextChoices):
    """To whom a family or a person agreed. `partner` is stored with the partner's id behind it."""

    OWN_ORG = "own_org", _("Our own group")
    FAMILY = "family", _("The family and those near")
    PARTNER = "partner", _("A partner group that we write to")
    HOME_STATE = "home_state", _("Government at home")
    RUSSIAN_STATE = "russian_state", _("Russian authorities")
    ICRC = "icrc", _("Red Cross and Red Crescent")
    UN_IOM = "un_iom", _("United Nations and IOM")
    UKRAINE_POW_HQ = "ukraine_pow_hq", _("Ukraine's prisoner-of-war headquarters")
    THIRD_STATE = "third_state", _("Another state that gives protection")
    LAW_ENFORCEMENT_HOME = "law_enforcement_home", _("Police and prosecutors at home")
    MEDIA_ANONYMOUS = "media_anonymous", _("Media, without the name")
    MEDIA_NAMED = "media_named", _("Media, with the name")
    RESEARCH_AGGREGATE = "research_aggregate", _("Research, figures only")


def scope_label(scope: str) -> str:
    """Return a scope in words, with or without a partner's id behind it."""
    return str(Scope(scope.partition(":")[0]).label)


class GivenBy(models.TextChoices):
    SELF = "self", _("The person")
    NEXT_OF_KIN = "next_of_kin", _("Next of kin")
    GUARDIAN = "guardian", _("Guardian")
    NONE_OPEN_SOURCE = "none_open_source", _("Nobody: open source")


class Method(models.TextChoices):
    WRITTEN = "written", _("In writing")
    RECORDED = "recorded", _("Recorded")
    MESSAGE = "message", _("By message")
    ORAL = "oral", _("By word of mouth")


class GlassReason(models.TextChoices):
    """Why a case was opened that is not one's own."""

    LIFE_AT_RISK = "life_at_risk", _("Somebody's life is at risk now")
    OWNER_AWAY = "owner_away", _("Its owner cannot be reached and it cannot wait")
    FAMILY_CALLING = "family_calling", _("The family is on the telephone")
    AUTHORITY_ASKING = "authority_asking", _("An authority asks and sets a deadline")
    OTHER = "other", _("Something else, written below")


class GlassVerdict(models.TextChoices):
    JUSTIFIED = "justified", _("It was right")
    QUESTIONED = "questioned", _("It is to be talked about")
    WRONG = "wrong", _("It was wrong")


class RevealReason(models.TextChoices):
    """Why a masked value was shown."""

    CALL = "call", _("To call or write to the family")
    FORM = "form", _("To fill in a form or letter")
    TRANSFER = "transfer", _("To arrange a way out or help on the spot")
    CHECK = "check", _("To check what we know")


class FieldGroup(models.TextChoices):
    """What a case consists of, for disclosure: each way out asks group by group."""

    REFERENCE = "reference", _("Reference and dates of opening")
    SITUATION = "situation", _("Nationality, status and pathway")
    REQUESTS = "requests", _("Requests and their states")
    PERSON = "person", _("Names and birth")
    RECRUITMENT = "recruitment", _("Recruitment and promises")
    CONTRACT = "contract", _("Contract and unit")
    EVENTS = "events", _("What happened, where it was marked for partners")
    PAPERS = "papers", _("Numbers of passports and other papers")
    CONTACTS = "contacts", _("Family and contacts")
    LOCATION = "location", _("Where he or she is")


class Profile(models.TextChoices):
    MINIMAL = "minimal", _("Minimal")
    COORDINATION = "coordination", _("Coordination")
    FULL = "full", _("Full")
    NAMED = "named", _("Parts chosen one by one")


class Purpose(models.TextChoices):
    CASEWORK = "casework", _("Casework")
    REPATRIATION = "repatriation", _("Bringing home")
    TRACING = "tracing", _("Tracing")
    LEGAL = "legal", _("Legal help")
    MEETING = "meeting", _("Meeting with an authority")


GROUPS_OF: dict[str, frozenset[FieldGroup]] = {
    Profile.MINIMAL: frozenset({FieldGroup.REFERENCE, FieldGroup.SITUATION}),
    Profile.COORDINATION: frozenset(
        {
            FieldGroup.REFERENCE,
            FieldGroup.SITUATION,
            FieldGroup.REQUESTS,
            FieldGroup.PERSON,
            FieldGroup.EVENTS,
        }
    ),
    Profile.FULL: frozenset(FieldGroup)
    - {FieldGroup.PAPERS, FieldGroup.CONTACTS, FieldGroup.LOCATION},
}
# What a partner may be given by naming it: numbers of papers in no other way. The reference goes
# with every sharing.
NAMEABLE = frozenset(FieldGroup) - {FieldGroup.CONTACTS, FieldGroup.LOCATION}


def groups_of(grant: Any) -> frozenset[FieldGroup]:
    """Return the parts of a case that a grant opens, while it is open."""
    if grant.profile != Profile.NAMED:
        return GROUPS_OF.get(grant.profile, frozenset())
    named = frozenset(group for group in NAMEABLE if group in grant.groups)
    return named | {FieldGroup.REFERENCE}
