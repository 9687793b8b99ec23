"""One at a time: what two workers need not do at once has a turn, which one of them holds.

A turn is kept as a pulse that lies ahead: until then it is held. Whoever holds it says again and
again that the work goes on. Of a holder that was killed nothing is heard any more, and the turn
lapses. It spares work and guards nothing: what it is held for must be safe to run twice at once.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.conf import settings

from people.dates import clock
from people.jobs.models import Pulse

LAPSES = timedelta(seconds=settings.HOMEWARD_LOST_AFTER_SECONDS)


class Turn:
    """A turn that is held; the moment at which it lapses also tells whose it is."""

    def __init__(self, name: str, until: datetime) -> None:
        self._name, self._until, self._kept = name, until, time.monotonic()

    def keep(self) -> None:
        """Say that the work goes on; written a few times before the turn would lapse."""
        if time.monotonic() - self._kept < LAPSES.total_seconds() / 4:
            return
        self._kept = time.monotonic()
        self._move(clock.machine_now() + LAPSES)

    def give_back(self) -> None:
        self._move(clock.machine_now())

    def _move(self, until: datetime) -> None:
        """Nothing is written where the turn lapsed and is another's by now."""
        if Pulse.objects.filter(pk=self._name, at=self._until).update(at=until):
            self._until = until


@contextmanager
def one_at_a_time(name: str) -> Iterator[Turn | None]:
    """Take a turn for the length of a block; None while another holds it."""
    turn = _take(name)
    try:
        yield turn
    finally:
        if turn:
            turn.give_back()


def _take(name: str) -> Turn | None:
    now = clock.machine_now()
    until = now + LAPSES
    Pulse.objects.bulk_create([Pulse(name=name, at=now)], ignore_conflicts=True)
    free = Pulse.objects.filter(pk=name, at__lte=now)
    # Farther ahead than it may be, it was held before the machine's clock was set back. Twice as
    # far: who looked at the clock a moment before the holder did sees a turn that is held too.
    free |= Pulse.objects.filter(pk=name, at__gt=until + LAPSES)
    return Turn(name, until) if free.update(at=until) else None
