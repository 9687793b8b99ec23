"""What disclosure looks at of a case: read for many at once, and a case of which it is true."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import repeat, starmap
from types import SimpleNamespace
from typing import Any, NamedTuple
from uuid import UUID

from django.apps import apps
from django.db import models

from cases.access.models import Consent, Grant
from cases.access.vetoes import STATUS, Reads, reads_of
from cases.access.vocabularies import GivenBy, Scope
from people.dates import clock
from people.registry.ages import may_be_minor
from people.registry.models import Nationality, Person
from people.vault.columns import Column, Reading, read_columns
from people.vault.expressions import Among, Told
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
_CONSENTS = Reading(
    lambda: Consent.objects.filter(Among("case_id", "ids")).order_by("given_on", "id"),
    *("case_id", "id", "given_by", "scopes", "withdrawn_at", "expires_on"),
)
_GRANTS = Reading(
    lambda: Grant.objects.filter(
        Among("case_id", "ids"),
        organisation_id=Told("partner", models.UUIDField()),
        revoked_at=None,
        starts_on__lte=Told("today", models.DateField()),
        ends_on__gte=Told("today", models.DateField()),
    ).order_by("id"),
    *("case_id", "profile", "groups", "purpose", "consent_id"),
)
_AGED = Reading(lambda: Person.objects.filter(Among("id", "ids"), age_min__isnull=False), "id")


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


def truths_of(cases: Mapping[str, Column], recipient: str) -> list[Truth]:
    """Return what is true of each case of a batch, in three queries at most."""
    ids, persons = cases["id"], cases["person_id"]
    reads = reads_of(recipient)
    kind, _colon, partner = recipient.partition(":")
    consents, places = _consents(ids)
    is_partner = kind == Scope.PARTNER and bool(partner)
    grants = _grants(ids, partner, places) if is_partner else {}
    claims = _claims(ids) if Reads.CLAIMS in reads else {}
    countries = _countries(persons) if Reads.NATIONALITIES in reads else {}
    minors = _minors(cases, None if Reads.AGE in reads else _who_agreed_alone(consents))
    nothing = [""] * len(ids)
    columns = (
        cases["status"] if Reads.STATUS in reads else nothing,
        cases["nationality"] if Reads.NATIONALITIES in reads else nothing,
        *(cases[flag] for flag in READS[4:7]),
        map(minors.__contains__, persons),
        map(consents.get, ids, repeat(())),
        map(grants.get, ids, repeat(())),
        map(claims.get, ids, repeat(())),
        map(countries.get, persons, repeat(())),
    )
    return list(map(Truth._make, zip(*columns, strict=True)))


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


def _consents(ids: Sequence[str]) -> tuple[Parts, Mapping[str, int]]:
    """Return what was agreed to in each case, and which of its consents each one is."""
    today = clock.today().isoformat()
    scopes: dict[str, tuple[str, ...]] = {}
    found: dict[str, list[Agreed]] = defaultdict(list)
    places = {}
    for case, pk, given_by, told, withdrawn, expires in zip(*_CONSENTS(ids=ids), strict=True):
        if told not in scopes:
            scopes[told] = tuple(json.loads(told))
        has_run_out = expires is not None and expires < today
        places[pk] = len(found[case])
        found[case].append(Agreed(given_by, scopes[told], bool(withdrawn), has_run_out))
    return {case: tuple(rows) for case, rows in found.items()}, places


def consent_ids(ids: Sequence[str]) -> Parts:
    """Return the ids of the consents of each case, in the order in which a truth has them."""
    case_ids, pks, *_rest = _CONSENTS(ids=ids)
    return _by_owner(zip(case_ids, pks, strict=True))


def _grants(ids: Sequence[str], partner: str, places: Mapping[str, int]) -> Parts:
    """By places and not by ids: of many cases that were shared alike the same is true."""
    groups: dict[str, tuple[str, ...]] = {}
    found = []
    read = _GRANTS(ids=ids, partner=UUID(partner), today=clock.today())
    for case, profile, named, purpose, consent in zip(*read, strict=True):
        if named not in groups:
            groups[named] = tuple(json.loads(named))
        # A consent that was not read has no place, and opens nothing.
        granted = Granted(profile, groups[named], purpose, places.get(consent, -1))
        found.append((case, granted))
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
    young: dict[tuple[str | None, str | None], bool] = {}
    without_birth = []
    names = ("id", "person_id", "person__birth_earliest", "person__birth_latest")
    for case, person, earliest, latest in zip(*(cases[name] for name in names), strict=True):
        if asked is not None and case not in asked:
            continue
        if earliest is None and latest is None:
            without_birth.append(person)
            continue
        # Rounded to years, births are few.
        if (earliest, latest) not in young:
            young[earliest, latest] = may_be_minor(_born(earliest, latest))
        if young[earliest, latest]:
            minors.add(person)
    # Few tell an age without a birth: of them alone it is opened.
    aged = [person for [person] in zip(*_AGED(ids=without_birth), strict=True)]
    for known in load_keys(list(Person.objects.filter(Among("id", aged)))) if aged else ():
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
