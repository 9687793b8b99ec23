"""The same searches with the cut of a caseworker, who may see few of all persons."""

import time
from itertools import islice

from django.db import connection, transaction

from bench.names.grouping import Query, percentile
from cases.casebook.models import Case
from cases.casebook.selectors import people_visible_to
from people.accounts.models import Membership, Organisation, User
from people.dates import clock
from people.registry.index.search import search_people
from people.registry.models import Person
from people.vault.keyring import keyring

CASES, SEARCHES = 300, 200


def cut_latency(group: Organisation, queries: list[Query]) -> dict[str, float]:
    """Open cases for a few of all persons and search among them; nothing of this stays.

    Most queries are for somebody out of sight: then all candidates are asked about in vain.
    """
    some = queries[:: max(len(queries) // SEARCHES, 1)]
    with transaction.atomic():
        member = _caseworker(group)
        cases = _open_cases(member)
        spent = [_milliseconds(member, query) for query in some]
        transaction.set_rollback(True)
    told: dict[str, float] = {"cases": cases, "searches": len(spent)}
    for which, unit in enumerate(("ms", "ms of own work") if spent else ()):
        times = [each[which] for each in spent]
        told[f"p50 {unit}"] = round(percentile(times, 0.5), 1)
        told[f"p95 {unit}"] = round(percentile(times, 0.95), 1)
    return told


def _caseworker(group: Organisation) -> Membership:
    user = User.objects.create(email=f"cut-{group.pk}@example.org", display_name="Tunde")
    return Membership.objects.create(user=user, organisation=group, role="caseworker")


def _open_cases(owner: Membership) -> int:
    group = owner.organisation
    persons = Person.objects.filter(organisation=group).order_by("number")
    step = max(persons.count() // CASES, 1)
    ids = islice(persons.values_list("pk", flat=True).iterator(), 0, CASES * step, step)
    cases = [
        Case(
            ref=f"C-{place}",
            person_id=pk,
            owner=owner,
            organisation=group,
            opened_on=clock.today(),
        )
        for place, pk in enumerate(ids)
    ]
    Case.objects.bulk_create(cases)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE cases_case")
    return len(cases)


def _milliseconds(member: Membership, query: Query) -> tuple[float, float]:
    """Return how long a search took, and how long this process worked."""
    begun, used = time.perf_counter(), time.process_time()
    with keyring():
        search_people(
            within=people_visible_to(member),
            text=query.text,
            organisation_id=member.organisation_id,
        )
    return (time.perf_counter() - begun) * 1000, (time.process_time() - used) * 1000
