"""The working days of one case: each act has its moment, later than the act before."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from random import Random

from django.utils import timezone

from people.dates import clock

_MORNING = time(8, 5)


class Diary:
    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._last: datetime | None = None

    @contextmanager
    def on(self, day: date) -> Iterator[None]:
        """Hold the clock on that day at working hours; a day before the last act is refused."""
        start = datetime.combine(day, _MORNING, tzinfo=timezone.get_default_timezone())
        pause = timedelta(minutes=self._rng.randint(2, 25), seconds=self._rng.randint(0, 59))
        if self._last is not None and self._last >= start:
            if self._last.date() > day:
                raise ValueError("A diary is written from day to day")
            start = self._last
        self._last = start + pause
        with clock.at(self._last):
            yield
