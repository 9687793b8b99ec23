"""Invented cases of one group, all of them shared with one partner, most with a request."""

import json
from datetime import timedelta

from django.core.management import call_command
from django.db import connection

from bench.files.filling import fill
from bench.listing.requesting import request
from bench.listing.spreading import part
from cases.access.models import Grant
from cases.casebook.models import Case
from cases.sharing.changes import triggers as feeds
from cases.statistics.tallies import triggers as tallies
from people.accounts.models import Membership, Organisation, PartnerKey
from people.accounts.roles import Permission
from people.dates import clock
from people.registry.models import Person

# So many cases were opened on one day.
TIES = 1_050
# Of a thousand so many agreed for themselves, others by their family.
BY_SELF = 300
_SCOPES = (
    Permission.READ_SHARED_CASES,
    Permission.READ_SHARED_PERSONS,
    Permission.READ_SHARED_REQUESTS,
)


def filled(cases: int) -> str:
    """Make all of it unless it is there; return the text of a new key, which reads all."""
    for alias in ("default", "keys"):
        call_command("migrate", database=alias, verbosity=0)
    if not Grant.objects.exists():
        # What they keep is not asked for here, and no partner is told of a million changes.
        tallies.remove()
        feeds.remove()
        _fill(cases)
        tallies.install()
        feeds.install()
    granted = Grant.objects.select_related("case").first()
    assert granted is not None
    _key, text = PartnerKey.objects.create_key(
        organisation_id=granted.organisation_id,
        issuer_id=granted.case.organisation_id,
        scopes=list(_SCOPES),
        # No measurement comes to an end of it.
        cases_a_day=2**31 - 1,
        calls_a_minute=2**31 - 1,
    )
    return str(text)


def _fill(cases: int) -> None:
    lea = fill(cases, lambda done, total: None)
    _tie(cases)
    # Those filled were born as late as their contracts are old: of a child no word would count.
    born = {"birth_earliest": "1991-01-01", "birth_latest": "1991-12-31"}
    Person.objects.exclude(birth_earliest=None).update(**born)
    request(lea)
    _share(lea, Organisation.objects.create(name="Measured partner"))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _tie(cases: int) -> None:
    """Let many cases in the midst be opened on one day."""
    refs = Case.objects.order_by("opened_on", "ref").values_list("ref", "opened_on")
    middle = refs[max(0, cases // 2 - TIES // 2) :][:TIES]
    (first, day), *_between, (last, _day) = middle
    Case.objects.filter(ref__gte=first, ref__lte=last).update(opened_on=day)


def _share(lea: Membership, partner: Organisation) -> None:
    """Let somebody agree to it in each case, and share it under that, in plain SQL."""
    today = clock.today()
    scopes = json.dumps(["own_org", f"partner:{partner.id}"])
    consents = {
        "id": _turned("id"),
        "case_id": "id",
        "given_by": f"CASE WHEN {part(211)} < {BY_SELF} THEN 'self' ELSE 'next_of_kin' END",
        "method": "'oral'",
        "given_on": _day(today - timedelta(days=200)),
        "scopes": _json(scopes),
        "language": "''",
        "recorded_by_id": _id(lea),
    }
    grants = {
        "id": "id",
        "case_id": "id",
        "organisation_id": _id(partner),
        "profile": "'coordination'",
        "groups": _json("[]"),
        "purpose": "'casework'",
        "starts_on": _day(today - timedelta(days=100)),
        "ends_on": _day(today + timedelta(days=200)),
        "consent_id": _turned("id"),
        "given_by_id": _id(lea),
        "case_opened_on": "opened_on",
    }
    with connection.cursor() as cursor:
        for table, columns in {"cases_consent": consents, "cases_grant": grants}.items():
            cursor.execute(
                f"INSERT INTO {table} ({', '.join(columns)}) "  # noqa: S608  # all of it is ours
                f"SELECT {', '.join(columns.values())} FROM cases_case"
            )


def _is_postgresql() -> bool:
    return connection.vendor == "postgresql"


def _turned(column: str) -> str:
    """Another id, made of the case's."""
    if _is_postgresql():
        return f"md5('consent' || {column}::text)::uuid"
    return f"substr({column}, 17) || substr({column}, 1, 16)"


def _id(row: Membership | Organisation) -> str:
    return f"'{row.pk}'::uuid" if _is_postgresql() else f"'{row.pk.hex}'"


def _day(day: object) -> str:
    return f"DATE '{day}'" if _is_postgresql() else f"'{day}'"


def _json(text: str) -> str:
    return f"'{text}'::jsonb" if _is_postgresql() else f"'{text}'"
