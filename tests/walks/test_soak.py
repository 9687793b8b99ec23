"""Long runs for `make soak`: kills at random points, many writers at once."""

import itertools
import random
import threading
import time
from typing import Any
from uuid import uuid4

import pytest

from tests.installation import wait_for
from tests.stage import unlike_others
from tests.visitor import Visitor
from tests.walks.test_faults import CASES, ask_export, file_of, rows_written

pytestmark = [pytest.mark.soak, pytest.mark.broker]
KILLS = 20
WRITERS = 16
SECONDS = 60
LISTED = 400


def test_exports_finish_though_the_worker_is_killed_at_any_point(installation) -> None:
    installation.stage("many_cases", owner=installation.ids["mina"], number=CASES)
    mina = Visitor(installation, "mina@example.org")
    chance = random.Random(7)
    for _ in range(KILLS):
        export = ask_export(installation, mina)
        wanted = chance.randrange(CASES)
        wait_for(
            lambda export=export, wanted=wanted: (
                rows_written(mina, export) >= wanted or "Ready" in mina.get(export)
            )
        )
        installation.kill("worker")
        installation.start_process("worker")
        wait_for(lambda export=export: "Ready" in mina.get(export), within=300)

        rows = file_of(mina, export)
        assert len({row["Reference"] for row in rows}) == len(rows) == CASES

    partial = list((installation.var / "files").glob("*.partial"))
    assert len(list((installation.var / "files").iterdir())) - len(partial) == KILLS


def test_list_is_compared_whole_though_the_worker_is_killed_at_any_point(installation) -> None:
    lea, chance, seen = installation.ids["lea"], random.Random(7), []

    def compared(until: int | None = None) -> dict[str, Any]:
        outside = installation.stage("outside_list", coordinator=lea, number=LISTED)
        state = lambda: installation.stage("listed", pk=outside)  # noqa: E731
        if until is not None:
            wait_for(lambda: state()["done"] >= until or state()["state"] == "done")
            installation.kill("worker")
            installation.start_process("worker")
        wait_for(lambda: state()["state"] in ("done", "failed"), within=300)
        return dict(state())

    whole = compared()
    for _ in range(KILLS):
        again = compared(until=chance.randrange(2 * LISTED))
        assert (again["state"], again["done"]) == ("done", 2 * LISTED)
        assert again["found"] == whole["found"]
        seen.append(again["attempt"])

    assert len(whole["found"]) >= LISTED
    assert max(seen) > 1, "no kill came in time"


def test_many_writers_open_every_case_once(installation) -> None:
    visitors = [Visitor(installation, "tunde@example.org") for _ in range(WRITERS)]
    opened: list[str] = []
    failed: list[tuple[int, str]] = []
    until = time.monotonic() + SECONDS

    places = itertools.count(2 * LISTED)

    def write(visitor: Visitor) -> None:
        while time.monotonic() < until:
            place = next(places)
            # Whoever looks like another would be asked about.
            told = {
                "name": unlike_others(place),
                "birth": f"{1950 + place % 53}-03-{place % 28 + 1:02}",
            }
            visitor.post("/cases/new/", submission=str(uuid4()), **told)
            if visitor.status == 200 and "/cases/C-" in visitor.last_url:
                opened.append(visitor.last_url)
            else:
                failed.append((visitor.status, visitor.last_url))

    threads = [threading.Thread(target=write, args=[visitor]) for visitor in visitors]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    print(f"{len(opened)} cases opened by {WRITERS} writers in {SECONDS} s")
    assert failed == []
    assert len(set(opened)) == len(opened)
    assert "is whole" in installation.manage("verify_audit")
