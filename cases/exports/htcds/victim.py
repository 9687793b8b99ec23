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
    # Countries as alpha-3, as all here, each with its certainty.
    nationalities: Sequence[tuple[str, str]] = ()
    email: str = ""
    mobile_phone: str = ""  # as E.164
    trafficking: str = ""  # the latest outcome; empty where nobody judged
    decider: Decider | None = None
    channels: Sequence[str] = ()
    recruited_country: str = ""
    means: Sequence[str] = ()
    force: str = ""
    exploited_country: str = ""
    workflow: str = ""
    closed_reason: str = ""
