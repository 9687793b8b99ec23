"""A thousand reminders through every fault, for `make soak`: a thousand mails each. `-s` shows."""

import pytest

from tests.mail_server import NEVER, NOT_NOW
from tests.walks.deliveries import (
    AUTUMN,
    SPRING,
    broker_restarted_and_flushed,
    changed_clocks,
    clock_moved,
    killed_worker,
    refusing_server,
    server_down,
    server_that_knows_nobody,
    slow_server,
    two_of_each,
)

pytestmark = [pytest.mark.soak, pytest.mark.broker]
REMINDERS = 1000


def test_two_beats_and_two_workers(walk) -> None:
    two_of_each(walk, REMINDERS)


def test_worker_killed_at_twenty_points(walk) -> None:
    killed_worker(walk, REMINDERS, kills=20)


def test_broker_restarted_and_flushed(walk) -> None:
    broker_restarted_and_flushed(walk, REMINDERS)


def test_mail_server_slow(walk) -> None:
    # For longer than a sender keeps a batch.
    slow_server(walk, REMINDERS, slow=180, seconds=0.7)


@pytest.mark.parametrize("answer", [NOT_NOW, NEVER])
def test_mail_server_refuses(walk, answer) -> None:
    refusing_server(walk, REMINDERS, answer)


def test_mail_server_knows_nobody(walk) -> None:
    server_that_knows_nobody(walk, REMINDERS)


def test_mail_server_down_and_back(walk) -> None:
    server_down(walk, REMINDERS)


@pytest.mark.parametrize("days", [-1, 1])
def test_clock_moved_by_a_day(walk, days) -> None:
    clock_moved(walk, REMINDERS, days)


@pytest.mark.parametrize("change", [SPRING, AUTUMN])
def test_clocks_changed_for_summer_and_winter(walk, change) -> None:
    changed_clocks(walk, REMINDERS, change, night=(1, 3))
