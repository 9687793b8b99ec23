"""What the doctor finds at broker, workers, timetable, work and clocks."""

from datetime import timedelta

import pytest
from celery import Celery
from celery.contrib.testing.worker import start_worker

from config.celery import app
from people.dates import clock
from people.jobs import checkup, services
from people.jobs.models import Job, OutboxItem, Pulse
from people.jobs.pulse import timetable
from tests.checkup import wrong
from tests.engines import valkey_server

pytestmark = [pytest.mark.django_db(databases=["default", "keys"]), pytest.mark.broker]


@pytest.fixture
def server(settings):
    with valkey_server() as running:
        settings.REDIS_URL = running.url
        yield running


@pytest.fixture
def ours(server, monkeypatch):
    """The application with our queues, on this server."""
    made = Celery(set_as_current=False)
    made.conf.update(
        broker_url=server.url.replace("unix://", "redis+socket://"),
        task_queues=app.conf.task_queues,
        task_default_queue="default",
    )
    monkeypatch.setattr(checkup, "current_app", made)
    yield made
    made.close()
    # Starting a worker made it the one application of this process.
    app.set_current()
    app.set_default()


@pytest.fixture
def job(caseworker):
    return services.ask("cases.exports.write", by=caseworker)


def ran(at):
    Pulse.objects.all().delete()
    Pulse.objects.bulk_create(Pulse(name=task, at=at) for task in timetable())


def test_broker_that_is_stopped_is_a_fault(server):
    assert wrong(checkup.broker) == []
    server.stop()

    [(sign, said, remedy)] = wrong(checkup.broker)

    assert (sign, said) == ("fault", "The broker does not answer.")
    assert "manage.py up" in remedy


def test_each_queue_without_a_worker_is_a_fault(ours):
    found = wrong(checkup.workers)

    assert [sign for sign, *_rest in found] == ["fault", "fault"]
    assert ["--queues default" in found[0][2], "--queues exports" in found[1][2]] == [True, True]


def test_queue_that_one_worker_leaves_is_named(ours):
    with start_worker(ours, perform_ping_check=False, queues=["default"], pool="solo"):
        [(sign, said, _remedy)] = wrong(checkup.workers)

    assert (sign, said) == ("fault", "No worker takes from the queue exports.")


def test_workers_that_take_from_all_queues_are_well(ours):
    with start_worker(ours, perform_ping_check=False, queues=["default", "exports"], pool="solo"):
        assert wrong(checkup.workers) == []


def test_timetable_that_is_late_is_a_fault_and_a_new_one_a_warning():
    assert wrong(checkup.timetable)[0][0] == "warning"
    ran(clock.machine_now())
    assert wrong(checkup.timetable) == []

    Pulse.objects.filter(pk="people.jobs.send_waiting").update(
        at=clock.machine_now() - timedelta(hours=1)
    )
    [(sign, said, remedy)] = wrong(checkup.timetable)
    assert (sign, said) == ("fault", "The timetable is late: people.jobs.send_waiting.")
    assert "beat.log" in remedy


def test_work_that_waits_in_the_outbox_is_a_fault(job):
    assert wrong(checkup.work) == []
    clock.move(1 / 24)

    assert "outbox" in wrong(checkup.work)[0][1]


def test_job_that_fell_silent_or_is_not_begun_is_a_fault(job):
    OutboxItem.objects.all().delete()
    clock.move(1 / 24)
    [(sign, said, remedy)] = wrong(checkup.work)
    assert (sign, "queue exports" in remedy) == ("fault", True)

    services.claim(job.pk)
    assert wrong(checkup.work) == []
    clock.move(1 / 24)
    assert wrong(checkup.work) == [(sign, said, remedy)]

    Job.objects.update(state="done")
    assert wrong(checkup.work) == []


def test_clock_that_is_away_from_the_brokers_is_a_fault(server, monkeypatch):
    assert wrong(checkup.clocks) == []
    right = clock.machine_now
    monkeypatch.setattr(clock, "machine_now", lambda: right() + timedelta(minutes=2))

    said = [words for _sign, words, _remedy in wrong(checkup.clocks)]

    assert said[0] == "The clock of the broker is 120 seconds away from ours."
    assert wrong(checkup.clocks)[0][2] == "timedatectl set-ntp true"


def test_clock_that_was_set_back_is_a_fault():
    ran(clock.machine_now() + timedelta(hours=3))

    [(sign, said, _remedy)] = wrong(checkup.clocks)

    assert (sign, said.split(":")[0]) == ("fault", "The clock was set back")


def test_moved_clock_of_a_demo_is_a_warning_and_the_command_resets_it():
    clock.move(3)
    [(sign, _said, remedy)] = wrong(checkup.clocks)

    assert (sign, remedy) == ("warning", "manage.py move_clock --reset")
    clock.reset()
    assert wrong(checkup.clocks) == []
