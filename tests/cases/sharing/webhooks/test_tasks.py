"""The turn of the timetable: one at a time, and none where nothing is due."""

from uuid import uuid4

import pytest

from cases.sharing.webhooks import sending, tasks
from cases.sharing.webhooks.models import Delivery
from people.dates import clock
from people.jobs.models import Pulse
from people.jobs.turns import one_at_a_time

pytestmark = pytest.mark.django_db


@pytest.fixture
def turns(monkeypatch):
    taken = []
    monkeypatch.setattr(sending, "send_due", lambda: taken.append(1))
    return taken


@pytest.fixture
def due(put_endpoint):
    now = clock.now()
    told = {"event": "case.changed", "about": uuid4(), "made_at": now, "next_at": now}
    return Delivery.objects.create(endpoint=put_endpoint(), **told)


def test_nothing_is_done_or_written_where_nothing_is_due(turns):
    tasks.send()

    assert turns == []
    assert not Pulse.objects.filter(pk=tasks.TURN).exists()


def test_what_is_due_is_sent(turns, due):
    tasks.send()
    tasks.send()

    assert turns == [1, 1]


def test_turn_is_left_to_the_one_that_goes_on(turns, due):
    with one_at_a_time(tasks.TURN):
        tasks.send()

    assert turns == []
