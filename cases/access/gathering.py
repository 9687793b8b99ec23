"""What is true of many cases, as far as it counts for one recipient: read for all at once."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import repeat
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models

from cases.access.models import Consent, Grant
from cases.access.truths import Agreed, Granted, Said, Truth
from cases.access.vetoes import STATUS, Reads, reads_of
from cases.access.vocabularies import GivenBy, Scope
from people.dates import clock
from people.registry.ages import may_be_minor
from people.registry.models import Nationality, Person
from people.vault.columns import Column, Reading, read_columns
from people.vault.expressions import Among, Told
from people.vault.querysets import load_keys

# The first of what a truth says: from where, when it counts, and what is said when it does not.
_PLAIN = (
    ("status", Reads.STATUS, ""),
    ("nationality", Reads.NATIONALITIES, ""),
    ("person__no_contact_with_home_state", Reads.SHUNS_HOME, False),
    ("person__family_not_told", Reads.NOT_TOLD, False),
    ("person__family_is_hostile", Reads.HOSTILE, False),
)
_BIRTH = ("person__birth_earliest", "person__birth_latest", "person__age_min")
# What must have been read of each case, by the names of `read_columns`. An age is sealed: here it
# is only seen whether one was told.
READS = ("id", "person_id", *(name for name, _what, _empty in _PLAIN), *_BIRTH)
# And of each grant, where these are read with the cases, by its own names.
OF_GRANT = (
    *("profile", "groups", "purpose", "consent__given_by", "consent__scopes"),
    *("consent__withdrawn_at", "consent__expires_on"),
)
GRANT = "grant."
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


def truths_of(cases: Mapping[str, Column], recipient: str) -> list[Truth]:
    """Return what is true of each case of a batch, in three queries at most."""
    ids = cases["id"]
    consents, places = _consents(ids)
    kind, _colon, partner = recipient.partition(":")
    is_partner = kind == Scope.PARTNER and bool(partner)
    grants = _grants(ids, partner, places) if is_partner else {}
    return _truths(cases, recipient, consents, grants)


def truths_of_granted(rows: Mapping[str, Column], recipient: str) -> list[Truth]:
    """Return what is true of the case of each row, for the partner whose grants came with them.

    Of a case all grants to this partner must have come that stand today (`stands_for`), each with
    its consent: what else was agreed to in a case opens nothing to a partner. No query, unless
    a birth is not known but an age is, or the media ask, who hear nothing of who is said captive.
    """
    return _truths(rows, recipient, *_granted(rows))


def _truths(
    cases: Mapping[str, Column], recipient: str, consents: Parts, grants: Parts
) -> list[Truth]:
    ids, persons = cases["id"], cases["person_id"]
    reads = reads_of(recipient)
    claims = _claims(ids) if Reads.CLAIMS in reads else {}
    countries = _countries(persons) if Reads.NATIONALITIES in reads else {}
    minors = _minors(cases, None if Reads.AGE in reads else _who_agreed_alone(consents))
    columns = (
        *(cases[name] if what in reads else repeat(empty) for name, what, empty in _PLAIN),
        map(minors.__contains__, persons),
        map(consents.get, ids, repeat(())),
        map(grants.get, ids, repeat(())),
        map(claims.get, ids, repeat(())),
        map(countries.get, persons, repeat(())),
    )
    return list(map(Truth._make, zip(*columns, strict=False)))


def _consents(ids: Sequence[str]) -> tuple[Parts, Mapping[str, int]]:
    """Return what was agreed to in each case, and which of its consents each one is."""
    scopes: dict[str, tuple[str, ...]] = {}
    found: dict[str, list[Agreed]] = defaultdict(list)
    places = {}
    for case, pk, given_by, told, withdrawn, expires in zip(*_CONSENTS(ids=ids), strict=True):
        if told not in scopes:
            scopes[told] = tuple(json.loads(told))
        places[pk] = len(found[case])
        agreed = Agreed(given_by, scopes[told], bool(withdrawn), _has_run_out(expires))
        found[case].append(agreed)
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


def _granted(rows: Mapping[str, Column]) -> tuple[Parts, Parts]:
    """Return the consents and grants of each case, one of the former for each of the latter."""
    columns = (rows[f"{GRANT}{name}"] for name in OF_GRANT)
    told: dict[str, dict[tuple[Any, ...], None]] = defaultdict(dict)
    for case, grant in zip(rows["id"], zip(*columns, strict=True), strict=True):
        # What hangs from a case comes with each of its grants.
        told[case][grant] = None
    # Most cases of a page were shared alike.
    known: dict[tuple[Any, ...], tuple[tuple[Agreed, ...], tuple[Granted, ...]]] = {}
    consents: Parts = {}
    grants: Parts = {}
    for case, each in told.items():
        alike = tuple(each)
        if alike not in known:
            known[alike] = _as_agreed(alike), _as_granted(alike)
        consents[case], grants[case] = known[alike]
    return consents, grants


def _as_granted(told: Iterable[Any]) -> tuple[Granted, ...]:
    return tuple(
        Granted(profile, tuple(json.loads(groups)), purpose, place)
        for place, (profile, groups, purpose, *_consent) in enumerate(told)
    )


def _as_agreed(told: Iterable[Any]) -> tuple[Agreed, ...]:
    return tuple(
        Agreed(given_by, tuple(json.loads(scopes)), bool(withdrawn), _has_run_out(expires))
        for *_grant, given_by, scopes, withdrawn, expires in told
    )


def _has_run_out(expires: str | None) -> bool:
    return expires is not None and expires < clock.today().isoformat()


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
    aged: set[str] = set()
    columns = (cases[name] for name in ("id", "person_id", *_BIRTH))
    for case, person, earliest, latest, age in zip(*columns, strict=True):
        if asked is not None and case not in asked:
            continue
        if earliest is None and latest is None:
            if age is not None:
                aged.add(person)
            continue
        # Rounded to years, births are few.
        if (earliest, latest) not in young:
            young[earliest, latest] = may_be_minor(_born(earliest, latest))
        if young[earliest, latest]:
            minors.add(person)
    # Few tell an age without a birth: of them alone it is opened.
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
