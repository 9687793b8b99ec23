"""What measurements say of their bars."""

from bench.names.bars import duplicate_bars
from bench.names.telling import tell_bars


def test_measure_of_duplicates_says_whether_its_bars_are_met() -> None:
    told = {
        "recall": {"5": 0.949, "10": 0.931},
        "false alerts": {"5": 0.04, "10": 0.001},
    }

    _title, recall, false = tell_bars(duplicate_bars(told))

    assert recall.split()[-6:] == ["bits", "94.9", "bar", "95.0", "-0.1", "SHORT"]
    assert false.split()[-6:] == ["bits", "4.0", "bar", "4.0", "+0.0", "met"]
