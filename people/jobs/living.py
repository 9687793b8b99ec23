"""Signs of life of a job during one long step, which gives none of its own."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from django.db import DatabaseError, connections

from people.jobs.models import Job
from people.jobs.services import LOST_AFTER, breathe

EVERY = LOST_AFTER / 4


@contextmanager
def living(job: Job) -> Iterator[None]:
    """Let nobody take the job for lost until this is left; the step must end by itself."""
    is_over = threading.Event()
    breathing = threading.Thread(target=_breathe, args=(job, is_over), daemon=True)
    breathing.start()
    try:
        yield
    finally:
        is_over.set()
        breathing.join()


def _breathe(job: Job, is_over: threading.Event) -> None:
    try:
        while not is_over.wait(EVERY.total_seconds()):
            # One that fails is made up for by the next.
            with suppress(DatabaseError):
                breathe(job)
    finally:
        connections.close_all()
