"""What no consent opens: facts of a case that close recipients, and consents that do not count.

The reasons for each row stand in `docs/decisions/0008-facts-veto-whoever-agreed.md`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import FieldGroup, GivenBy, Scope
from people.accounts.models import Organisation
from people.accounts.partners import kind_of
from people.registry.ages import may_be_minor

# A verified way to reach the person himself or herself. No scope: nobody has to agree to that.
THE_PERSON = "the_person"
# The statuses stand in the casebook, which this room may not import; a test holds them together.
IN_CAPTIVITY = frozenset({"pow", "detained_ru"})
OUT_OF_REACH = frozenset({"escaped", "safe_abroad"})
STATUS = "status"
# Admiralty: confirmed by others, and probably true.
LIKELY = ("1", "2")
_RUSSIA = "RUS"
_HOME_STATE = frozenset({Scope.HOME_STATE, Scope.LAW_ENFORCEMENT_HOME})
_MEDIA = frozenset({Scope.MEDIA_NAMED, Scope.MEDIA_ANONYMOUS})
_FAMILY_AND_NAMING = frozenset({Scope.FAMILY, Scope.MEDIA_NAMED})

Fact = Callable[[Any], bool]


class Reads(Enum):
    """What a fact is told by."""

    SHUNS_HOME = auto()
    NOT_TOLD = auto()
    HOSTILE = auto()
    STATUS = auto()
    CLAIMS = auto()
    NATIONALITIES = auto()
    AGE = auto()


@dataclass(frozen=True)
class Veto:
    """While the fact holds, nothing of the case goes to these recipients."""

    holds: Fact
    recipients: frozenset[str]
    reason: Promise


@dataclass(frozen=True)
class Discount:
    """While the fact holds, a consent given by these does not count."""

    holds: Fact
    given_by: frozenset[str]
    reason: Promise


def _shuns_home(case: Any) -> bool:
    return bool(case.person.no_contact_with_home_state)


def _shuns_russia(case: Any) -> bool:
    """Of whom is a citizen of two states, each of them is a home state."""
    if not _shuns_home(case):
        return False
    told = {row.country for row in case.person.nationalities.all()}
    return _RUSSIA in told | {case.nationality}


def _is_out_of_reach(case: Any) -> bool:
    return case.status in OUT_OF_REACH


def _family_is_hostile(case: Any) -> bool:
    return bool(case.person.family_is_hostile)


def _family_not_told(case: Any) -> bool:
    return bool(case.person.family_not_told)


def _in_captivity(case: Any) -> bool:
    """Whether it is held to be so, or said on good grounds no earlier than what is held."""
    return case.status in IN_CAPTIVITY or _is_said_captive(case)


def _is_said_captive(case: Any) -> bool:
    told = [row for row in case.claims.all() if row.about == STATUS]
    chosen = next((row for row in told if row.is_chosen), None)
    return any(
        row.code in IN_CAPTIVITY
        and row.taken_back_at is None
        and (row.is_official or row.grade[1:] in LIKELY)
        and (chosen is None or row.made_at >= chosen.made_at)
        for row in told
    )


def _may_be_minor(case: Any) -> bool:
    return may_be_minor(case.person)


def _always(case: Any) -> bool:
    return True


_NOT_TO_HOME = _("This person must not be brought to the notice of the home state.")
VETOES = (
    Veto(_shuns_home, _HOME_STATE, _NOT_TO_HOME),
    Veto(_shuns_russia, frozenset({Scope.RUSSIAN_STATE}), _NOT_TO_HOME),
    Veto(
        _is_out_of_reach,
        frozenset({Scope.RUSSIAN_STATE}),
        _("Who got away from Russia is not brought to the notice of its authorities."),
    ),
    Veto(
        _shuns_home,
        frozenset({Scope.MEDIA_NAMED}),
        _("Whom the media name, the home state knows of, and it must not."),
    ),
    Veto(
        _family_is_hostile,
        _FAMILY_AND_NAMING,
        _("The family is a danger to this person and must learn nothing."),
    ),
    Veto(_family_not_told, _FAMILY_AND_NAMING, _("The family has not been told.")),
    Veto(_may_be_minor, _MEDIA, _("This person may be a minor: nothing goes to the media.")),
    Veto(
        _in_captivity,
        _MEDIA,
        _(
            "Who is held captive must not be shown to the public "
            "(Third Geneva Convention, article 13)."
        ),
    ),
    Veto(
        _in_captivity,
        frozenset({THE_PERSON}),
        _("Who holds this person captive may hold the phone too."),
    ),
)
DISCOUNTS = (
    Discount(
        _always,
        frozenset({GivenBy.NONE_OPEN_SOURCE}),
        _("Nobody agreed: that something can be read elsewhere opens nothing."),
    ),
    Discount(
        _family_is_hostile,
        frozenset({GivenBy.NEXT_OF_KIN, GivenBy.GUARDIAN}),
        _("The family agreed, but it is a danger to this person: that does not count."),
    ),
    Discount(
        _may_be_minor,
        frozenset({GivenBy.SELF}),
        _("This person may be a minor: next of kin or a guardian must agree."),
    ),
)
# What others than our own group get at most: no one's numbers, and never where somebody is. Who
# must be reached stands in the letter that is written to a recipient.
_TO_PARTNERS = frozenset(FieldGroup) - {FieldGroup.LOCATION, FieldGroup.CONTACTS}
# What was marked for partners was marked for nobody else.
_TO_OTHERS = _TO_PARTNERS - {FieldGroup.EVENTS}
_AT_MOST: dict[str, frozenset[FieldGroup]] = {
    Scope.OWN_ORG: frozenset(FieldGroup) - {FieldGroup.LOCATION},
    # Codes alone: what was written freely may hold a name.
    Scope.MEDIA_ANONYMOUS: frozenset({FieldGroup.SITUATION}),
    Scope.RESEARCH_AGGREGATE: frozenset({FieldGroup.SITUATION}),
    # Who bears the name needs no number of a passport for it.
    Scope.MEDIA_NAMED: _TO_OTHERS - {FieldGroup.PAPERS},
    Scope.FAMILY: _TO_OTHERS - {FieldGroup.PAPERS},
}
# As whom a partner hears, beside itself. Which state a government is, nobody is asked, and states
# ask each other: it is taken for the home state.
_HEARS_AS: dict[str, frozenset[str]] = {
    Organisation.Kind.PARTNER_GOV: _HOME_STATE,
    Organisation.Kind.MEDIA: frozenset({Scope.MEDIA_NAMED}),
}


_READS: dict[Fact, frozenset[Reads]] = {
    _always: frozenset(),
    _shuns_home: frozenset({Reads.SHUNS_HOME}),
    _family_is_hostile: frozenset({Reads.HOSTILE}),
    _family_not_told: frozenset({Reads.NOT_TOLD}),
    _is_out_of_reach: frozenset({Reads.STATUS}),
    _in_captivity: frozenset({Reads.STATUS, Reads.CLAIMS}),
    _shuns_russia: frozenset({Reads.SHUNS_HOME, Reads.NATIONALITIES}),
    _may_be_minor: frozenset({Reads.AGE}),
}


def reads_of(recipient: str) -> frozenset[Reads]:
    """Return what must be read of a case to tell whether anything forbids this recipient.

    Of whom agreed for himself or herself the age is looked at, whoever the recipient is.
    """
    forbidding = [veto.holds for veto in _vetoes_for(recipient)]
    discounting = frozenset().union(*(_READS[row.holds] for row in DISCOUNTS))
    return (discounting - {Reads.AGE}).union(*(_READS[fact] for fact in forbidding))


def groups_at_most(recipient: str) -> frozenset[FieldGroup]:
    """Return the parts of a case that ever reach a recipient, whoever agreed."""
    if recipient.startswith(f"{Scope.PARTNER}:"):
        return _TO_PARTNERS
    return _AT_MOST.get(recipient, _TO_OTHERS)


def veto_of(case: Any, recipient: str) -> str:
    """Return why nothing may go to a recipient whoever agreed; empty where nothing forbids it."""
    veto = next((veto for veto in _vetoes_for(recipient) if veto.holds(case)), None)
    return str(veto.reason) if veto else ""


def _vetoes_for(recipient: str) -> list[Veto]:
    hears = _hears_as(recipient) | {recipient}
    return [veto for veto in VETOES if hears & veto.recipients]


def _hears_as(recipient: str) -> frozenset[str]:
    scope, _colon, partner = recipient.partition(":")
    if scope != Scope.PARTNER or not partner:
        return frozenset()
    try:
        return _HEARS_AS.get(kind_of(UUID(partner)), frozenset())
    except (Organisation.DoesNotExist, ValueError):
        return frozenset()


def discount_of(case: Any, given_by: str) -> str:
    """Return why a consent given by these does not count; empty where it does."""
    found = (row for row in DISCOUNTS if given_by in row.given_by and row.holds(case))
    row = next(found, None)
    return str(row.reason) if row else ""
