"""The Celery application: broker, queues and the whole timetable."""

import os
from typing import Any

from celery import Celery
from celery.signals import setup_logging, worker_init
from django.conf import settings
from django.db import connections
from django.utils.log import configure_logging
from kombu import Queue

from people.audit import triggers

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

HOUR = 3600


def every(seconds: int, task: str) -> dict[str, Any]:
    """An entry of the timetable. It expires with its next turn: runs never pile up."""
    return {"task": task, "schedule": seconds, "options": {"expires": seconds}}


TIMETABLE: dict[str, dict[str, Any]] = {
    "send waiting jobs": every(2, "people.jobs.send_waiting"),
    "revive lost jobs": every(15, "people.jobs.revive_lost"),
    "watch the timetable": every(60, "people.jobs.watch_timetable"),
    "send waiting account mails": every(5, "people.accounts.send_waiting_mails"),
    "sweep sessions": every(HOUR, "people.accounts.sweep_sessions"),
    "watch for bulk browsing": every(20, "people.accounts.watch_browsing"),
    "tell of keys that end soon": every(HOUR, "people.accounts.tell_of_keys_that_end"),
    "carry out what others agreed to": every(30, "people.accounts.carry_out_approvals"),
    "anchor the audit chain": every(HOUR, "people.audit.anchor"),
    "find names from before the index": every(600, "people.registry.catch_up_names"),
    "sweep unused keys": every(24 * HOUR, "cases.lifecycle.sweep_keys"),
    "go on with erasures": every(60, "cases.lifecycle.erasing.go_on"),
    "take up lists that nobody stopped": every(60, "cases.lifecycle.retention.agree_by_time"),
    "let go of closed cases": every(24 * HOUR, "cases.lifecycle.retention.let_go"),
    "back up data and keys": every(24 * HOUR, "cases.lifecycle.backup.make"),
    "look at what is wrong here": every(300, "cases.lifecycle.checkup.look"),
    "make due tasks": every(settings.HOMEWARD_REMINDER_SECONDS, "cases.reminders.make_due_tasks"),
    "send waiting notices": every(
        settings.HOMEWARD_REMINDER_SECONDS, "cases.reminders.send_waiting_notices"
    ),
    "bring risk and silence to today": every(24 * HOUR, "cases.casebook.keep_standings"),
    "remove old drafts": every(HOUR, "cases.casebook.remove_old_drafts"),
    "remove expired outside lists": every(600, "cases.imports.matching.remove_expired"),
    "forget answers of the day before": every(HOUR, "cases.sharing.idempotency.remove_old"),
    "drop abandoned sheets": every(HOUR, "cases.imports.drop_abandoned"),
    "remove what was handed in long ago": every(24 * HOUR, "cases.sharing.submissions.remove_old"),
    "start exports that may go out": every(30, "cases.exports.start_released"),
    "remove expired exports": every(600, "cases.exports.remove_expired"),
    "remove exports of partners": every(600, "cases.sharing.exports.remove_old"),
    "tell servers of partners": every(5, "cases.sharing.webhooks.send"),
    "remove old deliveries": every(HOUR, "cases.sharing.webhooks.sweep"),
    "add up what was written": every(20, "cases.statistics.keep_tallies"),
    "compare figures with a recount": every(24 * HOUR, "cases.statistics.check_tallies"),
    "share what nobody stopped": every(60, "cases.access.share_agreed"),
    "tell partners what changed": every(3, "cases.sharing.changes.keep_feeds"),
    "forget what partners deleted long ago": every(24 * HOUR, "cases.sharing.changes.forget_old"),
    "make figures of the month": every(HOUR, "cases.statistics.prepare_figures"),
    "publish figures that nobody stopped": every(60, "cases.statistics.publish_agreed"),
}

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
    # What may take many minutes has a queue and a worker of its own, and so holds up no reminder.
    # The turns in the timetable are short, but for two at night, and wait for none of it.
    task_routes={
        **{entry["task"]: {"queue": "default"} for entry in TIMETABLE.values()},
        **{f"cases.{room}.*": {"queue": "exports"} for room in ("exports", "imports")},
        "cases.sharing.exports.write": {"queue": "exports"},
        "cases.lifecycle.backup.make": {"queue": "exports"},
        "cases.lifecycle.erasing.erase": {"queue": "exports"},
        "cases.statistics.check_tallies": {"queue": "exports"},
    },
    beat_schedule=TIMETABLE,
)
app.autodiscover_tasks(
    [
        "people.accounts",
        "people.jobs",
        "people.audit",
        "people.registry",
        "cases.access",
        "cases.casebook",
        "cases.imports",
        "cases.imports.matching",
        "cases.exports",
        "cases.statistics",
        "cases.sharing.exports",
        "cases.sharing.idempotency",
        "cases.sharing.sandbox",
        "cases.sharing.submissions",
        "cases.sharing.webhooks",
        "cases.sharing.changes",
        "cases.reminders",
        "cases.lifecycle",
        "cases.lifecycle.erasing",
        "cases.lifecycle.retention",
        "cases.lifecycle.backup",
        "cases.lifecycle.checkup",
    ]
)


@worker_init.connect
def require_guarded_audit(**_: object) -> None:
    triggers.require()
    connections.close_all()


@setup_logging.connect
def keep_our_logging(**_: object) -> None:
    """Celery's own set-up would print tasks' errors with their values."""
    configure_logging(settings.LOGGING_CONFIG, settings.LOGGING)
