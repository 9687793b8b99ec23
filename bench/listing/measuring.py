"""One process that fills and spreads its database once, and asks for every page of the list."""

import gc
import json
import re
import statistics
import sys
import time
from collections.abc import Iterator
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402  # Django is set up only now
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from bench.files.filling import fill  # noqa: E402
from bench.listing.requesting import asked_of_requests, request  # noqa: E402
from bench.listing.spreading import asked, spread  # noqa: E402
from cases.casebook.models import Case  # noqa: E402
from cases.casebook.sorting import Sort  # noqa: E402
from cases.statistics.tallies import triggers  # noqa: E402
from people.accounts.models import Membership, Team  # noqa: E402
from tests.signing import signed_in  # noqa: E402

EMPTY = "/lists/imports/"
_COUNT = re.compile(r'class="found"><b>\s*([\d,+]+)')
READERS = {"all cases": "lea", "500 cases": "some", "a team of 20,000": "team"}


def main(cases: int, rounds: int) -> None:
    _fill(cases)
    clients = {who: _client(name) for who, name in READERS.items()}
    lea = clients["all cases"]
    _timed(lea, EMPTY, 3)
    pages = [
        {"who": who, "filter": name, "value": value, **_timed(client, address, rounds)}
        for who, client in clients.items()
        for name, value, address in _addresses(cases)
    ]
    empty = _timed(lea, EMPTY, rounds * 3)
    print(json.dumps({"cases": cases, "empty page": empty, "pages": pages}))


def _fill(cases: int) -> None:
    for alias in ("default", "keys"):
        call_command("migrate", database=alias, verbosity=0)
    if Case.objects.count() < cases:
        fill(cases, lambda done, total: None)
    lea = Membership.objects.select_related("organisation", "user").get(role="coordinator")
    if not Team.objects.exists():
        triggers.remove()
        spread(lea, cases)
        request(lea)
        triggers.install()
    # On SQLite nothing gathers statistics, as in a real one.
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")


def _client(name: str) -> Client:
    member = Membership.objects.get(user__email=f"{name}@example.org")
    return signed_in(Client(SERVER_NAME="localhost"), member)


def _addresses(cases: int) -> Iterator[tuple[str, str, str]]:
    """Return the lists that are asked for; what is frequent of cases, in each order."""
    for name, values in asked(cases).items():
        for value, query in values.items():
            for sort in Sort.values[:1] if value in ("rare", "never") else Sort.values:
                yield name, value, f"/cases/?{query or 'stage='}&sort={sort}"
    for name, values in asked_of_requests(cases).items():
        for value, query in values.items():
            yield f"requests, {name}", value, f"/requests/?{query}"


def _timed(client: Client, address: str, rounds: int) -> dict[str, Any]:
    """Return the median and the 95th of a hundred, in milliseconds; the first time is not told."""
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    found = _COUNT.search(answer.content.decode())
    times, worked = [], []
    gc.collect()
    for _round in range(rounds):
        begun, before = time.perf_counter(), time.process_time()
        client.get(address)
        times.append((time.perf_counter() - begun) * 1000)
        worked.append((time.process_time() - before) * 1000)
    return {
        "query": address,
        "found": found[1] if found else "",
        # Of this process alone: with SQLite that is all.
        "cpu": round(statistics.median(worked), 1),
        "p50": round(statistics.median(times), 1),
        "p95": round(sorted(times)[int(len(times) * 0.95)], 1),
    }


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
