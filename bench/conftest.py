"""Measurements use the tests' databases; each prints its own line, and none asserts a time."""

import statistics
import time
from collections.abc import Callable
from typing import Any

import pytest

pytest_plugins = ["tests.conftest"]
ROUNDS = 7


@pytest.fixture
def compare() -> Callable[..., float]:
    """Time two ways of doing a thing in turns; print and return the median ratio of the rounds."""

    def run(title: str, ours: Callable[[], Any], measure: Callable[[], Any], budget: str) -> float:
        ratios, own = [], []
        for _ in range(ROUNDS):
            first, second = _seconds(ours), _seconds(measure)
            own.append(first)
            ratios.append(first / second)
        ratio = statistics.median(ratios)
        spent = statistics.median(own) * 1000
        print(f"\n{title}: {spent:.1f} ms, {ratio:.2f} times the measure (budget {budget})")
        return ratio

    return run


def _seconds(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
