"""What measurements say, and what of it stands beside their bars."""

import random
from typing import Any

from bench.names.bars import bars, duplicate_bars
from bench.names.leaks import guessed, halves
from bench.names.telling import tell, tell_bars

GIVEN = ("Asha", "Bikram", "Divya", "Gopal", "Kamala", "Laxmi", "Maya", "Nabin", "Rekha", "Suraj")
FAMILY = ("Thapa", "Gharti", "Rai", "Lama", "Sah", "Magar", "Gurung", "Tamang", "Bista", "Karki")


def test_measure_of_duplicates_says_whether_its_bars_are_met() -> None:
    told = {
        "recall": {"5": 0.949, "10": 0.931},
        "false alerts": {"5": 0.04, "10": 0.001},
    }

    _title, recall, false = tell_bars(duplicate_bars(told))

    assert recall.split()[-6:] == ["bits", "94.9", "bar", "95.0", "-0.1", "SHORT"]
    assert false.split()[-6:] == ["bits", "4.0", "bar", "4.0", "+0.0", "met"]


def test_frequent_parts_are_guessed_only_where_there_is_no_cap() -> None:
    chance, often = random.Random(7), [2**place for place in range(10, 0, -1)]
    given, family = (chance.choices(each, often, k=1000) for each in (GIVEN, FAMILY))
    names = [f"{first} {last}" for first, last in zip(given, family, strict=True)]

    leak = guessed(*halves(names))

    assert {*leak} == {"without the cap", "with the cap"}
    for shares in leak.values():
        assert {*shares} == {"top 10", "top 50", "top 200"}
    assert leak["without the cap"]["top 10"] >= 50
    assert leak["with the cap"]["top 10"] < leak["without the cap"]["top 10"]


def measured() -> dict[str, Any]:
    group = {"queries": 40, "recall@1": 80.1, "recall@10": 97.9, "mrr": 0.876}
    times = {"p50 ms": 9.0, "p95 ms": 24.0}
    return {
        "persons": 700,
        "queries": 40,
        "groups": {"cyrillic": group, "omit": group | {"recall@10": 98.9}},
        "latency": times,
        "latency of a caseworker": times,
        "postings": {"p50": 336.0},
        "insert": {"bulk per second": 1300.0, "index alone per second": 600.0},
        "bytes": {"index": 1400.0},
        "leak": {"without the cap": {"top 10": 80.0}, "with the cap": {"top 10": 0.0}},
        "rapidfuzz scan": times | {"queries": 40, "groups": {"cyrillic": group}},
    }


def test_report_tells_each_figure_and_why_a_bar_is_not_met() -> None:
    told = measured()
    told["bars"] = bars("sqlite", 700, told)

    lines = tell({"engine": "sqlite", "sizes": [told]}).splitlines()

    assert "== sqlite, 700 persons, 40 queries" in lines
    assert [line.split() for line in lines if line.startswith("cyrillic")] == [
        ["cyrillic", "40", "80.1", "97.9", "0.876"]
    ] * 2
    assert "guessed by frequency, without the cap: top 10 80%" in lines
    assert "guessed by frequency, with the cap: top 10 0%" in lines
    assert any(line.startswith("-- rapidfuzz scan on plain names: 40 queries") for line in lines)
    (short,) = (nth for nth, line in enumerate(lines) if line.endswith("SHORT"))
    assert lines[short].split() == ["recall@10", "omit", "98.9", "bar", "99.0", "-0.1", "SHORT"]
    assert "Tried:" in lines[short + 1]
