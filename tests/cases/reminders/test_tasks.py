"""What beat calls."""

import pytest
from django.core import mail

from cases.casebook.models import Task
from cases.reminders import tasks
from config.celery import app
from people.jobs.turns import one_at_a_time


@pytest.mark.django_db(databases=["default", "keys"])
def test_turns_of_beat_make_the_task_and_send_the_mail(late_request):
    late_request()

    tasks.make_due_tasks()
    tasks.send_waiting_notices()

    assert (Task.objects.count(), len(mail.outbox)) == (1, 1)


@pytest.mark.django_db(databases=["default", "keys"])
def test_pass_is_left_to_the_worker_that_makes_one(late_request):
    late_request()

    with one_at_a_time(tasks.TURN):
        tasks.make_due_tasks()
        assert not Task.objects.exists()
    tasks.make_due_tasks()

    assert Task.objects.count() == 1


def test_timetable_names_tasks_that_exist():
    named = {entry["task"] for entry in app.conf.beat_schedule.values()}

    assert {tasks.make_due_tasks.name, tasks.send_waiting_notices.name} <= named
