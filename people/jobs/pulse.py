"""When each task of the timetable last ran well, and which of them are late.

The runs are timed by the machine's own clock: the timetable turns by no other, wherever tests or
the demo have moved ours.
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from celery import current_app
from django.conf import settings

from people.dates import clock
from people.jobs.models import Pulse

GRACE = timedelta(seconds=settings.HOMEWARD_LATE_AFTER_SECONDS)
TURNS = 2
# Of a task that runs every few seconds each process notes one run in so many.
NOTED_EVERY = GRACE.total_seconds() / 30
# Of a task that never ran, and of which an alarm is told.
NEVER = datetime.fromtimestamp(0, UTC)

_noted: dict[str, float] = {}


@dataclass(frozen=True)
class Standing:
    """How one task of the timetable stands; `last` is None if it never ran."""

    task: str
    every: timedelta
    last: datetime | None
    alarmed_at: datetime | None

    @property
    def may_take(self) -> timedelta:
        """From one run to the next, before anybody worries."""
        return TURNS * self.every + GRACE

    @property
    def is_late(self) -> bool:
        """Tell whether it ran too long ago; or ahead of now, as after a clock was set back."""
        if self.last is None:
            return False
        return abs(clock.machine_now() - self.last) > self.may_take

    @property
    def stands_still(self) -> bool:
        """Tell whether it is late, or never ran although an alarm was raised about it."""
        return self.is_late or (self.last is None and self.alarmed_at is not None)


def timetable() -> dict[str, timedelta]:
    """Return how often each task is to run, the most frequent first."""
    entries = current_app.conf.beat_schedule.values()
    periods = {entry["task"]: timedelta(seconds=entry["schedule"]) for entry in entries}
    return dict(sorted(periods.items(), key=lambda each: each[1]))


def note_run(task: str) -> None:
    """Note that a task ran well just now; whatever was told of it being late is over."""
    moment = time.monotonic()
    if task not in timetable() or moment - _noted.get(task, -NOTED_EVERY) < NOTED_EVERY:
        return
    now = clock.machine_now()
    if not Pulse.objects.filter(pk=task).update(at=now, alarmed_at=None):
        Pulse.objects.bulk_create([Pulse(name=task, at=now)], ignore_conflicts=True)
    _noted[task] = moment


def standings() -> list[Standing]:
    """Return how the whole timetable stands, the most frequent task first."""
    pulses = Pulse.objects.in_bulk()
    found = []
    for task, period in timetable().items():
        pulse = pulses.get(task)
        last = pulse.at if pulse and pulse.at != NEVER else None
        found.append(Standing(task, period, last, pulse.alarmed_at if pulse else None))
    return found


def is_ahead() -> bool:
    """Tell whether a task of the timetable was last done in the future: a clock was set back."""
    future = clock.machine_now() + timedelta(seconds=60)
    return Pulse.objects.filter(name__in=timetable(), at__gt=future).exists()
