"""Batches are worked off without the collector, which comes between them."""

import gc
import weakref

import pytest

from people.jobs.collecting import collected_between


class Knot:
    """What holds itself: only the collector takes it away."""

    def __init__(self):
        self.me = self


def test_what_a_batch_leaves_is_collected_before_the_next():
    left, alive = [], []

    def batches():
        for number in range(3):
            alive.append([knot() is not None for knot in left])
            yield number

    for _number in collected_between(batches()):
        assert not gc.isenabled()
        left.append(weakref.ref(Knot()))

    assert alive == [[], [False], [False, False]]
    assert gc.isenabled()


def test_collector_comes_again_after_an_error():
    def batches():
        yield 1
        raise LookupError

    with pytest.raises(LookupError):
        list(collected_between(batches()))

    assert gc.isenabled()
