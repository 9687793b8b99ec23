"""What beat calls."""

import pytest
from django.core import mail

from cases.casebook.models import Task
from cases.reminders import tasks
from config.celery import app


@pytest.mark.django_db(databases=["default", "keys"])
def test_turns_of_beat_make_the_task_and_send_the_mail(late_request):
    late_request()

    tasks.make_due_tasks()
    tasks.send_waiting_notices()

    assert (Task.objects.count(), len(mail.outbox)) == (1, 1)


def test_timetable_names_tasks_that_exist():
    named = {entry["task"] for entry in app.conf.beat_schedule.values()}

    assert {tasks.make_due_tasks.name, tasks.send_waiting_notices.name} <= named
