"""What happens to reminders on their way: each arrives once, whatever fails. `-s` shows counts."""

import pytest

from tests.walks.deliveries import killed_worker, server_down, two_of_each

pytestmark = pytest.mark.broker
REMINDERS = 120


def test_two_beats_and_two_workers_send_each_reminder_once(walk) -> None:
    two_of_each(walk, REMINDERS)


def test_killed_worker_loses_nothing_and_doubles_one_mail_at_most(walk) -> None:
    killed_worker(walk, REMINDERS, kills=2)


def test_mail_server_that_goes_away_gets_each_mail_once(walk) -> None:
    server_down(walk, REMINDERS)
