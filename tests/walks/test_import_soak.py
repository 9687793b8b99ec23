"""A sheet comes in and is undone though its worker is killed again and again: for `make soak`."""

import random
from typing import Any

import pytest

from tests.installation import Installation, wait_for

pytestmark = [pytest.mark.soak, pytest.mark.broker]
ROWS = 200
# A job that was lost five times is given up, so that no more than four kills may meet it.
KILLS = {"read": 2, "commit": 3, "undo": 3}
ROUNDS, POINTS = 3, 20
PATIENCE = 600


def standing(installation: Installation, sheet: str) -> dict[str, Any]:
    return dict(installation.stage("sheet_standing", pk=sheet))


def killed_at_times(
    installation: Installation, sheet: str, kills: int, chance: random.Random
) -> dict[str, Any]:
    """Kill the worker so many times as the work goes on; return how all stands at its end."""
    for place in range(kills):
        # What one attempt left is counted from nought by the next.
        wanted = chance.randint(0, ROWS // (kills + 1))

        def is_so_far(place: int = place, wanted: int = wanted) -> bool:
            now = standing(installation, sheet)
            is_at_it = now["attempt"] > place and now["done"] >= wanted
            return is_at_it or now["state"] == "done"

        wait_for(is_so_far, within=PATIENCE)
        installation.kill("worker")
        installation.start_process("worker")
    ended = ("done", "failed", "cancelled")
    wait_for(lambda: standing(installation, sheet)["state"] in ended, within=PATIENCE)
    return standing(installation, sheet)


def test_each_row_is_there_once_though_the_worker_is_killed_at_any_point(installation) -> None:
    chance, met = random.Random(11), 0
    for _ in range(ROUNDS):
        sheet = installation.stage("sheet", owner=installation.ids["mina"], number=ROWS)
        read = killed_at_times(installation, sheet, KILLS["read"], chance)
        assert (read["state"], read["phase"]) == ("done", "open")
        assert read["numbers"] == list(range(1, ROWS + 1))
        assert read["cases"] == 0

        installation.stage("sheet_work", pk=sheet, work="commit")
        made = killed_at_times(installation, sheet, KILLS["commit"], chance)
        assert (made["state"], made["phase"], made["states"]) == ("done", "open", ["made"])
        assert made["cases"] == made["links"] == made["statuses"] == ROWS
        assert len(set(made["names"])) == len(made["names"]) == ROWS

        installation.stage("sheet_work", pk=sheet, work="undo")
        undone = killed_at_times(installation, sheet, KILLS["undo"], chance)
        assert (undone["state"], undone["phase"]) == ("done", "open")
        assert undone["states"] == ["waiting"]
        assert undone["numbers"] == read["numbers"]
        assert undone["cases"] == undone["links"] == undone["statuses"] == undone["tokens"] == 0
        assert undone["names"] == []
        met += sum(each["attempt"] - 1 for each in (read, made, undone))

    assert met >= POINTS, "too few kills came in time"
    assert "is whole" in installation.manage("verify_audit")
