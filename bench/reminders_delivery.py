"""Delivery of reminders, in a process whose environment names the database and a mail server.

    python -m bench.reminders_delivery 10000

Three ways take turns over the same reminders: all of a reader's in one mail of the day, as
everybody gets them who wants nothing else; a mail for each, sent in batches; and a task for each,
which goes through a broker to a worker of as many processes as ours. The last has every tenth of
them only. Of a mail that is sent by itself most of the time is the mail server's, however it is
sent: its ratio cannot grow far.
"""

import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402  # Django must be set up first
from django.db import transaction  # noqa: E402

from bench.reminders_each import send_one  # noqa: E402
from cases.reminders import delivery  # noqa: E402
from cases.reminders.models import Mailing, Notice, Wishes  # noqa: E402
from cases.reminders.services import make_due_tasks  # noqa: E402
from people.accounts.models import Membership, User  # noqa: E402
from people.accounts.services import make_organisation  # noqa: E402
from people.dates import clock  # noqa: E402
from people.vault.keyring import keyring  # noqa: E402
from tests.engines import valkey_server  # noqa: E402
from tests.late_answers import fill  # noqa: E402

MEMBERS, ROUNDS, SHARE, BAR = 40, 10, 10, 10
PROCESSES, PATIENCE = 2, 120.0
FREE = {"sent_at": None, "claimed_at": None, "attempts": 0}


def measure(number: int) -> dict[str, Any]:
    _make(number)
    ids = list(Mailing.objects.order_by("not_before", "id").values_list("pk", flat=True))
    Mailing.objects.update(sent_at=clock.now())
    batched, each = [], []
    with _worker():
        # The first task waits for the worker to come up.
        _milliseconds(ids[:1], lambda: _send_one_each(ids[:1]))
        for nth in range(ROUNDS):
            part = ids[nth::ROUNDS]
            batched.append(_milliseconds(part, delivery.send_waiting_notices))
            part = part[::SHARE]
            each.append(_milliseconds(part, lambda part=part: _send_one_each(part)))
    early, late = _memory_of(lambda: _milliseconds(ids, delivery.send_waiting_notices))
    daily = [_digests(len(ids)) for _ in range(3)]
    one = statistics.median(each)
    by_mail = statistics.median(a / b for a, b in zip(each, batched, strict=True))
    by_day = one / statistics.median(daily)
    return {
        "reminders": len(ids),
        "one task each, ms for a reminder": round(one, 2),
        "mails of the day, ms for a reminder": round(statistics.median(daily), 2),
        "times faster": round(by_day, 1),
        "bar": BAR,
        "away from the bar": round(min(by_day - BAR, 0), 1),
        "a mail for each in batches, ms for a reminder": round(statistics.median(batched), 2),
        "times faster by mail": round(by_mail, 1),
        "away from the bar by mail": round(min(by_mail - BAR, 0), 1),
        "peak MB in the first tenth": early,
        "peak MB in the last tenth": late,
    }


@contextmanager
def _worker() -> Iterator[None]:
    """Run a broker and a worker that takes the tasks of single mails."""
    celery = [sys.executable, "-m", "celery", "-A", "config", "worker", "-l", "WARNING"]
    options = ["-c", str(PROCESSES), "--include", "bench.reminders_each"]
    with valkey_server(Path(os.environ["HOMEWARD_VAR"]) / "run"):
        worker = subprocess.Popen([*celery, *options])
        try:
            yield
        finally:
            worker.terminate()
            worker.wait()


def _send_one_each(ids: list[Any]) -> None:
    for pk in ids:
        send_one.delay(str(pk))
    give_up_at = time.monotonic() + PATIENCE
    while Mailing.objects.filter(sent_at=None).exists():
        assert time.monotonic() < give_up_at, "the worker does not send"
        time.sleep(0.005)


def _make(number: int) -> None:
    """Let the rules make the reminders of members who are told of each thing by itself."""
    call_command("migrate", verbosity=0)
    call_command("migrate", database="keys", verbosity=0)
    group = make_organisation(name="Measured (invented)")
    for nth in range(MEMBERS):
        user = User.objects.create_user(email=f"{nth}@example.org", password=None)
        member = Membership.objects.create(user=user, organisation=group, role="caseworker")
        Wishes.objects.create(member=member, wants_digest=False, quiet_from=0, quiet_until=0)
        with keyring(), transaction.atomic():
            fill(member, number // MEMBERS, closes=False)
    make_due_tasks()


def _milliseconds(ids: list[Any], send: Callable[[], Any]) -> float:
    """Free these mails, then time how long it takes to send one; all have to go out."""
    for start in range(0, len(ids), 500):
        Mailing.objects.filter(pk__in=ids[start : start + 500]).update(**FREE)
    begun = time.perf_counter()
    send()
    spent = time.perf_counter() - begun
    assert not Mailing.objects.filter(sent_at=None).exists()
    return spent * 1000 / len(ids)


def _digests(reminders: int) -> float:
    """Time the same reminders as mails of the day; return the milliseconds for one of them."""
    Notice.objects.update(mailing=None)
    Mailing.objects.all().delete()
    Wishes.objects.update(wants_digest=True, digest_hour=0)
    begun = time.perf_counter()
    assert delivery.send_waiting_notices() == MEMBERS
    spent = time.perf_counter() - begun
    assert not Notice.objects.filter(mailing=None).exists()
    return spent * 1000 / reminders


def _memory_of(work: Callable[[], Any]) -> tuple[int, int]:
    """Return the most memory in the first and in the last tenth of the work, in MB."""
    seen, done = [_memory()], threading.Event()

    def watch() -> None:
        while not done.wait(0.05):
            seen.append(_memory())

    watcher = threading.Thread(target=watch)
    watcher.start()
    work()
    done.set()
    watcher.join()
    tenth = max(len(seen) // 10, 1)
    return max(seen[:tenth]), max(seen[-tenth:])


def _memory() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 // 1024**2


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]))))
