"""Reminders on their way through real processes, and what may happen to them there.

Each scenario lets so many reminders be made and ends when all of their mails have gone out.
"""

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import redis

from people.dates import clock
from tests import mail_server
from tests.installation import Installation, wait_for
from tests.mail_server import MailServer

# More than a claim holds, and than the wait after a first and a second refusal.
MINUTES = 1 / 24 / 60
PATIENCE = 300


class Deliveries:
    """An installation without a web server, whose mails go to a server of the test's own."""

    def __init__(self, engine: str) -> None:
        self.server = MailServer()
        self.server.start()
        self.installation = Installation(
            engine, HOMEWARD_EMAIL_URL=self.server.url, HOMEWARD_TIME_ZONE="Europe/Berlin"
        )
        self.installation.start("worker", "beat")
        self.mina = self.installation.stage("group")["mina"]
        self.wish()

    def end(self) -> None:
        self.installation.end()
        self.server.stop()

    def wish(self, **told: int) -> None:
        self.installation.stage("wishes", owner=self.mina, **told)

    @contextmanager
    def reminders(self, title: str, number: int, doubles: int = 0) -> Iterator[None]:
        """Make them; after the block wait for their mails, print the counts and compare them."""
        self.server.clear()
        before = self.installation.stage("ledger")
        self.installation.stage("late_answers", owner=self.mina, number=number)
        try:
            yield
            self._wait_for_all(before["sent"] + number)
        finally:
            # So that no clock that is moved later finds them late once more.
            self.installation.stage("late_answers", owner=self.mina, number=0)
            self.installation.reset_clock()
        after = self.installation.stage("ledger")
        made, sent, failed = (after[key] - before[key] for key in ("made", "sent", "failed"))
        times = self.server.times()
        twice = times.total() - len(times)
        print(
            f"\n{title}: {made} made, {sent} sent, {len(times)} received, {twice} doubles "
            f"(at most {doubles}), {failed} tried again"
        )
        assert (made, sent, len(times)) == (number, number, number)
        assert max(times.values()) <= 1 + doubles
        assert twice <= doubles

    def wait_for_received(self, number: int) -> None:
        wait_for(lambda: len(self.server.times()) >= number, PATIENCE)

    def _wait_for_all(self, sent: int) -> None:
        wait_for(lambda: self.installation.stage("ledger")["sent"] >= sent, PATIENCE)
        # Several turns of the timetable: time for a double to show, if there were one.
        time.sleep(3)


def two_of_each(walk: Deliveries, number: int) -> None:
    """Two beats and two workers make and send the same reminders."""
    others = ("beat 2", "worker 2")
    for name in others:
        walk.installation.start_process(name)
    try:
        with walk.reminders("Two beats and two workers", number):
            walk.wait_for_received(number)
    finally:
        for name in others:
            walk.installation.kill(name)


def killed_worker(walk: Deliveries, number: int, kills: int) -> None:
    """The worker dies while it makes reminders, and at any point of sending them."""
    chance = random.Random(7)
    points = sorted(chance.sample(range(1, number), kills - kills // 4))
    with walk.reminders(f"Worker killed {kills} times", number, doubles=kills):
        for _early in range(kills // 4):
            time.sleep(chance.uniform(1, 4))
            _let_die(walk, chance)
        for point in points:
            walk.wait_for_received(point)
            _let_die(walk, chance)


def _let_die(walk: Deliveries, chance: random.Random) -> None:
    time.sleep(chance.uniform(0, 0.02))
    walk.installation.kill("worker")
    walk.installation.move_clock(6 * MINUTES)
    walk.installation.start_process("worker")


def broker_restarted_and_flushed(walk: Deliveries, number: int) -> None:
    with walk.reminders("Broker restarted, then emptied", number):
        walk.wait_for_received(number // 4)
        walk.installation.broker.stop()
        walk.installation.broker.start()
        walk.wait_for_received(number // 2)
        with redis.Redis.from_url(walk.installation.broker.url) as broker:
            broker.flushall()
        # A batch may be under way: the next reminders show whether the timetable goes on.
    with walk.reminders("Broker was emptied", number):
        walk.wait_for_received(number)


def slow_server(walk: Deliveries, number: int, slow: int, seconds: float) -> None:
    """The first mails take their time, and one is never answered at all."""
    with walk.reminders("Mail server slow", number):
        walk.server.seconds = lambda nth: seconds if nth <= slow else 0
        walk.wait_for_received(slow)
        hung = walk.server.tried + 20
        walk.server.answer = lambda nth: mail_server.NOT_NOW if nth == hung else mail_server.TAKEN
        walk.server.seconds = lambda nth: 25 if nth == hung else 0
        walk.wait_for_received(number - 1)
        _wait_longer(walk)


def refusing_server(walk: Deliveries, number: int, answer: str) -> None:
    """It refuses every third mail, then takes all."""
    with walk.reminders(f"Mail server says {answer[:3]}", number):
        walk.server.answer = lambda nth: answer if nth % 3 == 0 else mail_server.TAKEN
        wait_for(lambda: walk.server.tried >= number, PATIENCE)
        walk.server.answer = lambda _nth: mail_server.TAKEN
        _wait_longer(walk)


def server_that_knows_nobody(walk: Deliveries, number: int) -> None:
    """It says of every mailbox that there is none: then it was set up wrongly."""
    with walk.reminders("Mail server knows no mailbox", number):
        walk.server.answer = lambda _nth: mail_server.NO_MAILBOX
        wait_for(lambda: walk.server.tried >= number, PATIENCE)
        walk.server.answer = lambda _nth: mail_server.TAKEN
        _wait_longer(walk)


def server_down(walk: Deliveries, number: int) -> None:
    """It goes away twice, once for some turns; what was tried meanwhile waits and goes out."""
    with walk.reminders("Mail server down and back", number):
        for share, seconds in ((4, 0.0), (2, 4.0)):
            walk.wait_for_received(number // share)
            walk.server.stop()
            time.sleep(seconds)
            walk.server.start()
        _wait_longer(walk)


def clock_moved(walk: Deliveries, number: int, days: float) -> None:
    """The clock is moved while mails go out, and those made after it go out, too."""
    with walk.reminders(f"Clock moved by {days:+} days", number):
        walk.wait_for_received(number // 3)
        walk.installation.move_clock(days)
        # Put back a day, what was made before is not due until it is that late again.
        time.sleep(3)
        walk.installation.move_clock(-days)
        _wait_longer(walk)
    walk.installation.move_clock(days)
    with walk.reminders(f"Made after the clock was moved by {days:+} days", number):
        walk.wait_for_received(number)


def changed_clocks(
    walk: Deliveries, number: int, change: datetime, night: tuple[int, int]
) -> None:
    """Quiet hours that hold the hour that is missing, or comes twice, where the reader is."""
    walk.wish(quiet_from=night[0], quiet_until=night[1])
    walk.installation.move_clock((change - clock.now()).total_seconds() / 86400)
    try:
        with walk.reminders(f"Clocks changed at {change:%d.%m.%Y}", number):
            wait_for(lambda: walk.installation.stage("ledger")["free"] == number, PATIENCE)
            assert not walk.server.mails
            walk.installation.move_clock(90 * MINUTES)
            walk.wait_for_received(number)
    finally:
        walk.wish()


SPRING = datetime(2027, 3, 28, 0, 20, tzinfo=UTC)
AUTUMN = datetime(2027, 10, 31, 0, 40, tzinfo=UTC)


def _wait_longer(walk: Deliveries) -> None:
    """Let every second attempt come, once nothing is left of the first."""
    ledger = walk.installation.stage
    wait_for(lambda: ledger("ledger")["free"] == 0, PATIENCE)
    for _attempt in range(2):
        walk.installation.move_clock(11 * MINUTES)
        time.sleep(3)
