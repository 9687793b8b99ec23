"""What HTCDS wants to know of a case, as plain values in our own codes."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from people.dates.fuzzy import FuzzyDate


class Decider(StrEnum):
    """What kind of body judged whether it was trafficking."""

    POLICE = "police"
    NGO = "ngo"
    COURT = "court"
    GOVERNMENT = "government"
    OTHER = "other"


class Reason(StrEnum):
    """Why a case was handed from one group to another."""

    SERVICES = "services"
    MOVED = "moved"
    OTHER = "other"


@dataclass(frozen=True)
class Address:
    street: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country: str = ""  # alpha-3, as all countries here


@dataclass(frozen=True)
class Referral:
    organisation: str = ""
    day: FuzzyDate | None = None
    worker: str = ""  # a code, not a name
    reason: Reason | None = None
    details: str = ""


@dataclass(frozen=True)
class Victim:
    """One case. Of a name, either the parts are known or there is a single one, in `given`."""

    reference: str
    owner: str = ""  # a code, not a name
    given: str = ""
    family: str = ""
    consent: bool | None = None
    birth: FuzzyDate | None = None
    sex: str = ""
    # Countries, each with its certainty.
    nationalities: Sequence[tuple[str, str]] = ()
    email: str = ""
    home_phone: str = ""  # as E.164
    mobile_phone: str = ""
    address: Address = Address()
    trafficking: str = ""  # the latest outcome; empty where nobody judged
    decider: Decider | None = None
    channels: Sequence[str] = ()
    recruited_country: str = ""
    means: Sequence[str] = ()
    force: str = ""
    # Only where a caseworker judged it to be forced labour.
    forced_labour: bool = False
    exploited_country: str = ""
    workflow: str = ""
    closed_reason: str = ""
    incoming: Referral = Referral()
    outgoing: Referral = Referral()
