"""What disclosure looks at of a case: read for many at once, and a case of which it is true."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import repeat
from types import SimpleNamespace
from typing import Any, NamedTuple

from django.apps import apps

from cases.access.models import Consent, Grant
from cases.access.vetoes import STATUS, Reads, reads_of
from cases.access.vocabularies import GivenBy, Scope
from people.dates import clock
from people.registry.ages import may_be_minor
from people.registry.models import Nationality, Person
from people.vault.columns import Among, Column, read_columns
from people.vault.querysets import load_keys

# What must have been read of each case, by the names of `read_columns`.
READS = (
    "id",
    "person_id",
    "status",
    "nationality",
    "person__no_contact_with_home_state",
    "person__family_not_told",
    "person__family_is_hostile",
    "person__birth_earliest",
    "person__birth_latest",
)
Parts = dict[str, tuple[Any, ...]]


class Agreed(NamedTuple):
    """What a consent says now; its id only where a grant rests on it."""

    given_by: str
    scopes: tuple[str, ...]
    is_withdrawn: bool
    has_run_out: bool
    id: str


class Granted(NamedTuple):
    organisation_id: str
    profile: str
    groups: tuple[str, ...]
    purpose: str
    starts_on: str
    ends_on: str
    is_revoked: bool
    consent_id: str


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


def truths_of(cases: Mapping[str, Column], recipient: str) -> list[Truth]:
    """Return what is true of each case of a batch, in three queries at most."""
    ids, persons = cases["id"], cases["person_id"]
    reads = reads_of(recipient)
    is_partner = recipient.startswith(f"{Scope.PARTNER}:")
    consents = _consents(ids, with_ids=is_partner)
    grants = _grants(ids) if is_partner else {}
    claims = _claims(ids) if Reads.CLAIMS in reads else {}
    countries = _countries(persons) if Reads.NATIONALITIES in reads else {}
    minors = _minors(cases, None if Reads.AGE in reads else _who_agreed_alone(consents))
    columns = (
        cases["status"],
        cases["nationality"] if Reads.NATIONALITIES in reads else repeat("", len(ids)),
        *(cases[flag] for flag in READS[4:7]),
        map(minors.__contains__, persons),
        map(consents.get, ids, repeat(())),
        map(grants.get, ids, repeat(())),
        map(claims.get, ids, repeat(())),
        map(countries.get, persons, repeat(())),
    )
    return list(map(Truth._make, zip(*columns, strict=False)))


def case_like(truth: Truth) -> Any:
    """Return what `may_share` takes for a case of which this is true, and asks no database."""
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
        consents=_Rows(map(_consent, truth.consents)),
        grants=_Rows(map(_grant, truth.grants)),
        claims=_Rows(map(_claim, truth.claims)),
    )


def _consent(row: Agreed) -> Consent:
    return Consent(
        id=row.id,
        given_by=row.given_by,
        scopes=list(row.scopes),
        withdrawn_at=clock.now() if row.is_withdrawn else None,
        expires_on=date.min if row.has_run_out else None,
    )


def _grant(row: Granted) -> Any:
    return SimpleNamespace(
        **row._asdict()
        | {
            "starts_on": date.fromisoformat(row.starts_on),
            "ends_on": date.fromisoformat(row.ends_on),
            "revoked_at": clock.now() if row.is_revoked else None,
        }
    )


def _claim(row: Said) -> Any:
    # Only claims that were not taken back were read.
    return SimpleNamespace(about=STATUS, taken_back_at=None, **row._asdict())


def _consents(ids: Sequence[str], *, with_ids: bool) -> Parts:
    rows = Consent.objects.filter(Among("case_id", ids)).order_by("given_on", "id")
    names = ("case_id", "id", "given_by", "scopes", "withdrawn_at", "expires_on")
    today = clock.today().isoformat()
    scopes: dict[str, tuple[str, ...]] = {}
    found = []
    for case, pk, given_by, told, withdrawn, expires in _lines(rows, *names):
        if told not in scopes:
            scopes[told] = tuple(json.loads(told))
        has_run_out = expires is not None and expires < today
        kept = pk if with_ids else ""
        found.append((case, Agreed(given_by, scopes[told], bool(withdrawn), has_run_out, kept)))
    return _by_owner(found)


def _grants(ids: Sequence[str]) -> Parts:
    rows = Grant.objects.filter(Among("case_id", ids)).order_by("id")
    names = ("purpose", "starts_on", "ends_on", "revoked_at", "consent_id")
    groups: dict[str, tuple[str, ...]] = {}
    found = []
    for case, partner, profile, named, *told, revoked, consent in _lines(
        rows, "case_id", "organisation_id", "profile", "groups", *names
    ):
        if named not in groups:
            groups[named] = tuple(json.loads(named))
        told = [partner, profile, groups[named], *told, bool(revoked), consent]
        found.append((case, Granted._make(told)))
    return _by_owner(found)


def _claims(ids: Sequence[str]) -> Parts:
    model = apps.get_model("cases", "Claim")
    rows = model.objects.filter(Among("case_id", ids), about=STATUS, taken_back_at=None)
    names = ("code", "grade", "is_official", "is_chosen", "made_at")
    return _by_owner(
        (case, Said(*told)) for case, *told in _lines(rows.order_by("id"), "case_id", *names)
    )


def _countries(persons: Sequence[str]) -> Parts:
    rows = Nationality.objects.filter(Among("person_id", persons)).order_by("country")
    return _by_owner(_lines(rows, "person_id", "country"))


def _who_agreed_alone(consents: Parts) -> set[str]:
    """Return the cases in which somebody agreed for himself or herself."""
    return {
        case
        for case, rows in consents.items()
        if any(row.given_by == GivenBy.SELF for row in rows)
    }


def _minors(cases: Mapping[str, Column], asked: set[str] | None) -> set[str]:
    """Return the persons who may be minors, of these cases or of all."""
    if asked is not None and not asked:
        return set()
    minors: set[str] = set()
    without_birth = []
    names = ("id", "person_id", "person__birth_earliest", "person__birth_latest")
    for case, person, earliest, latest in zip(*(cases[name] for name in names), strict=True):
        if asked is not None and case not in asked:
            continue
        if earliest is None and latest is None:
            without_birth.append(person)
        elif may_be_minor(_born(earliest, latest)):
            minors.add(person)
    for known in load_keys(list(Person.objects.filter(Among("id", without_birth)))):
        if may_be_minor(known):
            minors.add(str(known.pk))
    return minors


def _born(earliest: str | None, latest: str | None) -> Any:
    return SimpleNamespace(
        birth_earliest=date.fromisoformat(earliest) if earliest else None,
        birth_latest=date.fromisoformat(latest) if latest else None,
    )


def _lines(rows: Any, *names: str) -> Iterable[Any]:
    return zip(*read_columns(rows, *names), strict=True)


def _by_owner(rows: Iterable[Any]) -> Parts:
    found = defaultdict(list)
    for owner, row in rows:
        found[owner].append(row)
    return {owner: tuple(rows) for owner, rows in found.items()}
