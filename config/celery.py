"""The Celery application: broker, queues and the whole timetable."""

import os

from celery import Celery
from celery.signals import setup_logging
from django.conf import settings
from django.utils.log import configure_logging
from kombu import Queue

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

app = Celery("homeward")
app.conf.update(
    broker_url=settings.REDIS_URL.replace("unix://", "redis+socket://", 1),
    broker_connection_retry_on_startup=True,
    broker_transport_options={
        # The database's own sweep revives what a dead worker left; the broker's copy is a spare.
        "visibility_timeout": 3600,
        "socket_connect_timeout": 1,
        "socket_keepalive": True,
    },
    task_serializer="json",
    accept_content=["json"],
    task_ignore_result=True,
    task_acks_late=True,
    worker_prefetch_multiplier=1,
    worker_cancel_long_running_tasks_on_connection_loss=False,
    timezone=settings.TIME_ZONE,
    task_queues=[Queue("default"), Queue("exports")],
    task_default_queue="default",
    task_routes={"cases.exports.*": {"queue": "exports"}},
    # Each entry expires before its next turn, so that runs never pile up behind a lost broker.
    beat_schedule={
        "send waiting jobs": {
            "task": "people.jobs.send_waiting",
            "schedule": 2,
            "options": {"expires": 4},
        },
        "revive lost jobs": {
            "task": "people.jobs.revive_lost",
            "schedule": 15,
            "options": {"expires": 15},
        },
        "anchor the audit chain": {
            "task": "people.audit.anchor",
            "schedule": 3600,
            "options": {"expires": 1800},
        },
        "sweep unused keys": {
            "task": "cases.lifecycle.sweep_keys",
            "schedule": 24 * 3600,
            "options": {"expires": 3600},
        },
        "make due tasks": {
            "task": "cases.reminders.make_due_tasks",
            "schedule": settings.HOMEWARD_REMINDER_SECONDS,
            "options": {"expires": settings.HOMEWARD_REMINDER_SECONDS},
        },
        "send waiting notices": {
            "task": "cases.reminders.send_waiting_notices",
            "schedule": settings.HOMEWARD_REMINDER_SECONDS,
            "options": {"expires": settings.HOMEWARD_REMINDER_SECONDS},
        },
        "remove old drafts": {
            "task": "cases.casebook.remove_old_drafts",
            "schedule": 3600,
            "options": {"expires": 1800},
        },
        "remove expired exports": {
            "task": "cases.exports.remove_expired",
            "schedule": 600,
            "options": {"expires": 300},
        },
    },
)
app.autodiscover_tasks(
    [
        "people.jobs",
        "people.audit",
        "cases.casebook",
        "cases.exports",
        "cases.reminders",
        "cases.lifecycle",
    ]
)


@setup_logging.connect
def keep_our_logging(**_: object) -> None:
    """Celery's own set-up would print tasks' errors with their values."""
    configure_logging(settings.LOGGING_CONFIG, settings.LOGGING)
