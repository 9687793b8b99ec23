"""When the collector of garbage comes: it would look through a batch's rows again and again."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")


@contextmanager
def without_collecting() -> Iterator[None]:
    """All rows of a batch live until its end: to look for garbage among them costs a fifth."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def collected_between(batches: Iterable[T]) -> Iterator[T]:
    """Yield batches that are read and worked off undisturbed, and collect after each."""
    with without_collecting():
        for batch in batches:
            yield batch
            # What was made since the last time: all that is older has been looked at.
            gc.collect(1)
