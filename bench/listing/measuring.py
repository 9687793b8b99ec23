"""One process that fills and spreads its database once, and asks for every page of the list."""

import gc
import json
import re
import statistics
import sys
import time
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402  # Django is set up only now
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402

from bench.files.filling import fill  # noqa: E402
from bench.listing.spreading import asked, spread  # noqa: E402
from cases.casebook.models import Case  # noqa: E402
from cases.casebook.sorting import Sort  # noqa: E402
from cases.statistics.tallies import triggers  # noqa: E402
from people.accounts.models import Membership, Team  # noqa: E402
from tests.signing import signed_in  # noqa: E402

EMPTY = "/exports/"
_COUNT = re.compile(r'class="found"><b>\s*([\d,+]+)')


def main(cases: int, rounds: int) -> None:
    lea = _filled(cases)
    told = asked(cases)
    clients = {"all cases": signed_in(Client(SERVER_NAME="localhost"), lea)}
    for name, words in (("some", "500 cases"), ("team", "a team of 20,000")):
        member = Membership.objects.get(user__email=f"{name}@example.org")
        clients[words] = signed_in(Client(SERVER_NAME="localhost"), member)
    lea_too = clients["all cases"]
    _timed(lea_too, EMPTY, 3)
    pages = [
        {
            "who": who,
            "filter": name,
            "value": value,
            **_timed(client, _address(query, sort), rounds),
        }
        for who, client in clients.items()
        for values in told.values()
        for value, query in values.items()
        for sort in Sort.values
    ]
    empty = _timed(lea_too, EMPTY, rounds * 3)
    print(json.dumps({"cases": cases, "empty page": empty, "pages": pages}))


def _filled(cases: int) -> Membership:
    for alias in ("default", "keys"):
        call_command("migrate", database=alias, verbosity=0)
    if Case.objects.count() < cases:
        fill(cases, lambda done, total: None)
    lea = Membership.objects.select_related("organisation", "user").get(role="coordinator")
    if not Team.objects.exists():
        triggers.remove()
        spread(lea, cases)
        triggers.install()
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
    return lea


def _address(query: str, sort: str) -> str:
    return f"/cases/?{query or 'stage='}&sort={sort}"


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
        "query": address.partition("?")[2],
        "found": found[1] if found else "",
        # Of this process alone: with SQLite that is all.
        "cpu": round(statistics.median(worked), 1),
        "p50": round(statistics.median(times), 1),
        "p95": round(sorted(times)[int(len(times) * 0.95)], 1),
    }


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
