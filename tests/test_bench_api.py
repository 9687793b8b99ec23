"""The measure of the partner API runs, and says of each bar whether it is met."""

import json
import os
import subprocess
import sys
from pathlib import Path

from bench.api import bars, tell

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("access cut", "opened names", "audit line", "all three")


def measured(*, pace=8.0, work=4.5, deep=2.0, queries=(20, 20)):
    ours = {"requests/s": 90.0, "ms of CPU": 9.0, "pace of stock": pace, "CPU of raw": work}
    return {
        "cases": 100_000,
        "contenders": {"ours": ours, "stock": {**ours, "pace of stock": 1.0}},
        "same": True,
        "deep": {
            **{"page": 9_000, "rows": 10, "ms": 12.0, "ms of page 1": 11.0, "ratio": deep},
            "queries": dict(zip(("100 rows of page 1", "100 rows deep"), queries, strict=True)),
        },
        "walk": {"rows": 100_000, "ties": 1_050, "each once": True},
    }


def unmet(found):
    return [name for name, bar in bars(found).items() if not bar["met"]]


def test_each_bar_is_met_up_to_its_edge_and_not_beyond() -> None:
    assert unmet(measured()) == []
    assert unmet(measured(pace=7.99)) == ["pace of stock"]
    assert unmet(measured(work=4.51)) == ["CPU of raw"]
    assert unmet(measured(deep=2.01)) == ["deep page of the first"]
    assert unmet(measured(queries=(20, 21))) == ["same number of queries for any page"]


def test_report_tells_paces_and_distances() -> None:
    found = measured(pace=6.7)

    lines = tell({"engine": "sqlite", "sizes": [found | {"bars": bars(found)}]}).splitlines()

    assert "  pace of stock: 6.7 (asked 8): NOT MET" in lines
    assert "  CPU of raw: 4.5 (asked 4.5): met" in lines
    assert "  page 9,000 of 10 rows: 12.0 ms, page 1 11.0 ms" in lines


def test_measure_runs_on_a_few_cases_and_finds_them_all() -> None:
    engine = os.environ.get("HOMEWARD_TEST_ENGINE", "sqlite")
    command = [sys.executable, "bench/api.py", "--json", "--cases", "250", "--rounds", "1"]
    done = subprocess.run(
        [*command, "--engine", engine],
        cwd=ROOT,
        env=os.environ | {"HOMEWARD_TESTING": "0"},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )

    [found] = json.loads(done.stdout)["sizes"]
    assert found["same"]
    assert found["walk"] == {"rows": 250, "ties": 250, "each once": True}
    assert len(set(found["deep"]["queries"].values())) == 1
    assert {f"ours without {part}" for part in PARTS} < found["contenders"].keys()
