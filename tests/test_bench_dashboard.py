"""What the measure of the dashboard says of its bars."""

from typing import Any

from bench.dashboard import bars, growth_bar, tell


def measured(cases: int, p50: float) -> dict[str, Any]:
    cost = {"ms with triggers": 11.0, "ms without": 10.0, "more %": 10.0}
    found: dict[str, Any] = {
        "cases": cases,
        "filling": {"lines folded per second": 7000},
        "pages": {
            "coordinator": {"p50 ms": p50, "p95 ms": 48.0},
            "coordinator, drawn anew": {"p50 ms": 20.0, "p95 ms": 51.0},
        },
        "numbers": {"all": {"kept ms": 9.0, "recounted ms": 900.0}},
        "upkeep": {"open a case": cost, "send a request": cost | {"more %": 15.1}},
        "checking seconds": 9.0,
        "tallies": 1234,
        "same": True,
    }
    return {**found, "bars": bars(found)}


def test_each_bar_says_what_was_asked_and_what_was_reached() -> None:
    told = measured(100_000, 20.0)["bars"]

    assert told["page, p50 ms"] == {"asked": 20, "reached": 20.0, "met": True}
    assert told["page, drawn anew, p95 ms"] == {"asked": 50, "reached": 51.0, "met": False}
    assert [name for name, bar in told.items() if not bar["met"]] == [
        "page, drawn anew, p95 ms",
        "upkeep, % more to send a request",
    ]


def test_growth_is_that_from_the_first_size_to_the_last() -> None:
    sizes = [measured(100_000, 20.0), measured(1_000_000, 31.0)]

    assert growth_bar(sizes)["growth of the page's p50"] == {
        "asked": 1.5,
        "reached": 1.55,
        "met": False,
    }
    assert growth_bar(sizes[:1]) == {}


def test_report_says_which_bars_are_not_met() -> None:
    sizes = [measured(100_000, 25.0), measured(1_000_000, 26.0)]

    lines = tell({"engine": "sqlite", "sizes": sizes, "bars": growth_bar(sizes)}).splitlines()

    assert "  page, p50 ms: 25.0 (asked 20): NOT MET" in lines
    assert "  growth of the page's p50: 1.04 (asked 1.5): met" in lines
    assert "100,000 cases, 1,234 numbers kept" in lines
