"""The dashboard's page as a server answers it, for several readers and filters."""

import time
from collections.abc import Iterable, Mapping
from statistics import median, quantiles
from typing import Any

from django.conf import settings
from django.test import Client
from django.urls import reverse

from bench.figures.filling import Group
from bench.figures.shares import COMMON, MIDDLING, RARE
from cases.web.dashboard.panels import forget_panels
from people.accounts.models import Membership
from tests.signing import signed_in

Times = list[tuple[float, float]]


def queries(group: Group) -> dict[str, dict[str, str]]:
    """Return what is asked of the page, by what it is called."""
    team = str(group.teams[0].id)
    pathway = {"pathway": "job_fraud"}
    return {
        "all": {},
        "three months": {"period": "3"},
        "three years": {"period": "36"},
        "a common nationality": {"nationality": COMMON},
        "a middling nationality": {"nationality": MIDDLING},
        "a rare nationality": {"nationality": RARE},
        "a pathway": pathway,
        "a team": {"team": team},
        "nationality and pathway": {"nationality": COMMON, **pathway},
        "nationality and team": {"nationality": COMMON, "team": team},
        "pathway and team": {"team": team, **pathway},
        "all three": {"nationality": COMMON, "team": team, **pathway},
    }


def readers(group: Group) -> dict[str, Membership]:
    """The first sees all; one has a fortieth of the cases, one also those of the largest team."""
    return {
        "coordinator": group.coordinator,
        "caseworker": group.members[12],
        "caseworker in a team": group.members[1],
    }


def browser(member: Membership) -> Client:
    settings.ALLOWED_HOSTS = ["testserver"]
    client: Client = signed_in(Client(), member)
    return client


def answered(client: Client, query: Mapping[str, str]) -> tuple[float, float]:
    """Return in how many milliseconds the page was answered, through all of the middleware.

    The second number is our own work: on SQLite all of it, whatever else the machine does.
    """
    begun, worked = time.perf_counter(), time.process_time()
    response = client.get(reverse("dashboard"), query)
    took, work = time.perf_counter() - begun, time.process_time() - worked
    assert response.status_code == 200, response.status_code
    return took * 1000, work * 1000


def measured(group: Group, rounds: int) -> dict[str, Any]:
    """Ask for each page in turn, round after round; the first of each warms up.

    Panels stay drawn while their numbers do: "drawn anew" is the page after a write that changed
    all of them.
    """
    asked = queries(group)
    found: dict[str, dict[str, Times]] = {}
    for name, member in readers(group).items():
        client = browser(member)
        wanted = asked if member.role == "coordinator" else {"all": {}}
        for query in wanted.values():
            answered(client, query)
        times: dict[str, Times] = {what: [] for what in wanted}
        for _round in range(rounds if len(wanted) > 1 else rounds * 3):
            for what, query in wanted.items():
                times[what].append(answered(client, query))
        found[name] = times
    told = {name: summed(times.values()) for name, times in found.items()}
    client = browser(group.coordinator)
    told["coordinator, drawn anew"] = summed([_drawn_anew(client, asked, rounds)])
    each = {what: summed([some])["p50 ms"] for what, some in found["coordinator"].items()}
    return {**told, "p50 ms of each filter": each}


def _drawn_anew(client: Client, asked: Mapping[str, Mapping[str, str]], rounds: int) -> Times:
    times = []
    for query in [*asked.values()] * rounds:
        forget_panels()
        times.append(answered(client, query))
    return times


def summed(times: Iterable[Times]) -> dict[str, float]:
    every = [each for some in times for each in some]
    took, work = (list(each) for each in zip(*every, strict=True))
    return {
        "p50 ms": round(median(took), 1),
        "p95 ms": round(quantiles(took, n=20)[-1], 1),
        "p50 ms of our work": round(median(work), 1),
        "p95 ms of our work": round(quantiles(work, n=20)[-1], 1),
    }
