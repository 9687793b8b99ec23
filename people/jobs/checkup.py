"""What can be wrong with broker, workers, timetable and clock, and what then helps."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import redis
from celery import current_app
from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, Warning
from django.db import connections
from django.utils.translation import gettext as _

from people.dates import clock
from people.jobs.broker import broker_answers, broker_now
from people.jobs.pulse import is_ahead, standings
from people.jobs.selectors import are_jobs_stuck, outbox_is_stuck

# So long the workers have to answer; each look at them takes as long.
_SECONDS = 1.0
# A page waits for the broker's answer.
_PAGE_SECONDS = 0.15
_OFF = timedelta(seconds=5)
_START = {
    "default": "celery -A config worker --hostname worker@%h --queues default",
    "exports": "celery -A config worker --hostname exporter@%h --queues exports --concurrency 1",
}


def broker() -> Iterator[CheckMessage]:
    if broker_answers(within=_PAGE_SECONDS):
        yield Info(_("The broker answers."))
    else:
        yield Error(
            _("The broker does not answer."),
            hint=_("Start it, or manage.py up; where REDIS_URL names one, look there."),
        )


def workers() -> Iterator[CheckMessage]:
    """Ask all workers which queues they take from."""
    if not broker_answers():
        return
    answers = current_app.control.inspect(timeout=_SECONDS).active_queues() or {}
    served = {queue["name"] for queues in answers.values() for queue in queues}
    missing = {queue.name for queue in current_app.conf.task_queues} - served
    for name in sorted(missing):
        yield Error(
            _("No worker takes from the queue %(name)s.") % {"name": name},
            hint=f"manage.py up, {_('or')}: {_START.get(name, name)}",
        )
    if not missing:
        yield Info(_("Workers take from each queue."))


def timetable() -> Iterator[CheckMessage]:
    rows = standings()
    still = [row.task for row in rows if row.stands_still]
    if still:
        yield Error(
            _("The timetable is late: %(tasks)s.") % {"tasks": ", ".join(still)},
            hint=_("manage.py up; where it runs, look into var/run/log/beat.log and worker.log."),
        )
    elif not any(row.last for row in rows):
        yield Warning(_("Nothing of the timetable has run yet."), hint="manage.py up")
    else:
        yield Info(_("The timetable runs."))


def work() -> Iterator[CheckMessage]:
    """Look for work that nobody takes, or that nobody goes on with."""
    if outbox_is_stuck():
        yield Error(
            _("Work waits in the outbox, and nobody sends it."),
            hint=_("Look at broker, worker and timetable: it goes out once they run."),
        )
    elif are_jobs_stuck():
        yield Error(
            _("A job was begun or asked for, and nobody goes on with it."),
            hint=_("Start the worker of the queue exports again: manage.py up"),
        )
    else:
        yield Info(_("No work is stuck."))


def clocks() -> Iterator[CheckMessage]:
    """Compare the machine's clock with those of broker and database, and with what was noted."""
    found = [*_compared(), *_jumped()]
    yield from found or [
        Info(_("The clocks agree; a day begins in %(zone)s.") % {"zone": settings.TIME_ZONE})
    ]


def _compared() -> Iterator[CheckMessage]:
    for name, there in _other_clocks():
        if abs(off := there - clock.machine_now()) > _OFF:
            yield Error(
                _("The clock of the %(name)s is %(n)d seconds away from ours.")
                % {"name": name, "n": round(abs(off.total_seconds()))},
                hint="timedatectl set-ntp true",
            )


def _other_clocks() -> Iterator[tuple[str, datetime]]:
    # That it does not answer is said elsewhere.
    with suppress(redis.RedisError):
        yield _("broker"), broker_now()
    if connections["default"].vendor == "postgresql":
        with connections["default"].cursor() as cursor:
            cursor.execute("SELECT clock_timestamp()")
            yield _("database"), cursor.fetchone()[0].astimezone(UTC)


def _jumped() -> Iterator[CheckMessage]:
    if is_ahead():
        yield Error(
            _("The clock was set back: tasks were last done in what is now the future."),
            hint=_("timedatectl set-ntp true; then restart the timetable (manage.py up)"),
        )
    if clock.now() - clock.machine_now() > _OFF:
        yield Warning(_("The clock of this demo was moved."), hint="manage.py move_clock --reset")
