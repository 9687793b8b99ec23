"""What disclosure looks at of a case, and a case of which that is true."""

from datetime import date
from itertools import starmap
from types import SimpleNamespace
from typing import Any, NamedTuple
from uuid import UUID

from cases.access.models import Consent
from cases.access.vetoes import STATUS
from people.dates import clock


class Agreed(NamedTuple):
    """What a consent says now."""

    given_by: str
    scopes: tuple[str, ...]
    is_withdrawn: bool
    has_run_out: bool


class Granted(NamedTuple):
    """A grant to this recipient that is open today; `consent` is the place of its consent."""

    profile: str
    groups: tuple[str, ...]
    purpose: str
    consent: int


class Said(NamedTuple):
    code: str
    grade: str
    is_official: bool
    is_chosen: bool
    made_at: Any


class Truth(NamedTuple):
    """Equal ones get the same answer. What this recipient does not depend on is left empty."""

    status: str
    nationality: str
    shuns_home: bool
    not_told: bool
    is_hostile: bool
    is_minor: bool
    consents: tuple[Agreed, ...]
    grants: tuple[Granted, ...]
    claims: tuple[Said, ...]
    countries: tuple[str, ...]


class _Rows(list[Any]):
    """Rows as a related manager gives them."""

    def all(self) -> "_Rows":
        return self


def case_like(truth: Truth, recipient: str = "") -> Any:
    """Return what `may_share` takes for a case of which this is true, and asks no database."""
    partner = recipient.partition(":")[2]
    person = SimpleNamespace(
        no_contact_with_home_state=truth.shuns_home,
        family_not_told=truth.not_told,
        family_is_hostile=truth.is_hostile,
        # Born after some day, nobody knows how long after: that may be a minor.
        birth_latest=None,
        birth_earliest=date.min if truth.is_minor else None,
        age_min=None,
        nationalities=_Rows(SimpleNamespace(country=each) for each in truth.countries),
    )
    return SimpleNamespace(
        status=truth.status,
        nationality=truth.nationality,
        person=person,
        consents=_Rows(starmap(_consent, enumerate(truth.consents, start=1))),
        grants=_Rows(_grant(row, partner) for row in truth.grants),
        claims=_Rows(map(_claim, truth.claims)),
    )


def _consent(place: int, row: Agreed) -> Consent:
    return Consent(
        id=UUID(int=place),
        given_by=row.given_by,
        scopes=list(row.scopes),
        withdrawn_at=clock.now() if row.is_withdrawn else None,
        expires_on=date.min if row.has_run_out else None,
    )


def _grant(row: Granted, partner: str) -> Any:
    return SimpleNamespace(
        organisation_id=partner,
        profile=row.profile,
        groups=row.groups,
        purpose=row.purpose,
        consent_id=UUID(int=row.consent + 1),
        starts_on=date.min,
        ends_on=date.max,
        revoked_at=None,
    )


def _claim(row: Said) -> Any:
    # Only claims that were not taken back were read.
    return SimpleNamespace(about=STATUS, taken_back_at=None, **row._asdict())
