"""What is to be sent waits in the database while the broker is gone, and goes out once."""

import json
from uuid import uuid4

import pytest
from celery import Celery
from redis import Redis

from config.celery import app
from people.dates import clock
from people.jobs import outbox
from people.jobs.models import OutboxItem
from people.jobs.selectors import outbox_is_stuck
from tests.engines import valkey_server

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
SECOND = 1 / 86400


@pytest.fixture
def broker(monkeypatch):
    """A real server, and the application that sends to it with the settings of ours."""
    with valkey_server() as server:
        ours = Celery(set_as_current=False)
        ours.conf.update(
            broker_url=server.url.replace("unix://", "redis+socket://"),
            **{
                name: app.conf[name]
                for name in (
                    "broker_transport_options",
                    "task_queues",
                    "task_default_queue",
                    "task_routes",
                )
            },
        )
        monkeypatch.setattr(outbox, "current_app", ours)
        yield server
        ours.close()


def queued(server, queue):
    """The first argument of each task that stands in a queue of the server."""
    with Redis(unix_socket_path=str(server.socket)) as client:
        messages = [json.loads(raw) for raw in client.lrange(queue, 0, -1)]
    return [message["headers"]["argsrepr"] for message in messages]


@pytest.mark.broker
def test_item_goes_to_its_queue_once(broker):
    export, tick = uuid4(), uuid4()
    outbox.enqueue("cases.exports.write", export)
    outbox.enqueue("cases.reminders.tell", tick)

    assert (outbox.send_waiting(), outbox.send_waiting()) == (2, 0)

    assert queued(broker, "exports") == [f"['{export}']"]
    assert queued(broker, "default") == [f"['{tick}']"]
    assert not OutboxItem.objects.exists()


@pytest.mark.broker
def test_item_waits_while_the_broker_is_gone(broker):
    item = outbox.enqueue("cases.exports.write", uuid4())
    outbox.enqueue("cases.exports.write", uuid4())
    broker.stop()

    assert outbox.send_waiting() == 0
    assert OutboxItem.objects.filter(claimed_at=None).earliest("written_at") == item
    assert OutboxItem.objects.count() == 2
    broker.start()

    assert outbox.send_waiting() == 2
    assert len(queued(broker, "exports")) == 2


def test_outbox_says_when_it_is_stuck():
    outbox.enqueue("cases.exports.write", uuid4())
    assert not outbox_is_stuck()

    clock.move(16 * SECOND)

    assert outbox_is_stuck()


@pytest.mark.broker
def test_item_claimed_by_another_sender_is_left_until_its_claim_lapses(broker):
    item = outbox.enqueue("cases.exports.write", uuid4())
    OutboxItem.objects.filter(pk=item.pk).update(claimed_at=clock.now())

    assert outbox.send_waiting() == 0
    clock.move(61 * SECOND)

    assert outbox.send_waiting() == 1
