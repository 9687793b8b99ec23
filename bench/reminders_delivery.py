"""Delivery of reminders, in a process whose environment names the database and a mail server.

    python -m bench.reminders_delivery 10000

Batched and one task each take turns over the same mails; one task each over every tenth of them,
as it would take hours. It is run here, without a broker between: that is in its favour.
"""

import json
import statistics
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import django

django.setup()

from celery import shared_task  # noqa: E402  # Django must be set up first
from django.core.mail import get_connection  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from cases.reminders import delivery  # noqa: E402
from cases.reminders.models import Mailing, Notice, Wishes  # noqa: E402
from cases.reminders.services import make_due_tasks  # noqa: E402
from people.accounts.models import Membership, User  # noqa: E402
from people.accounts.services import make_organisation  # noqa: E402
from people.audit.actions import Action  # noqa: E402
from people.audit.services import record  # noqa: E402
from people.dates import clock  # noqa: E402
from people.vault.keyring import keyring  # noqa: E402
from tests.late_answers import fill  # noqa: E402

MEMBERS, ROUNDS, SHARE, BAR = 40, 10, 10, 10
FREE = {"sent_at": None, "claimed_at": None, "attempts": 0}


@shared_task(name="bench.send_one")
def send_one(pk: UUID) -> None:
    """Claim, record, send and mark one mail over a connection of its own."""
    with transaction.atomic():
        rows = Mailing.objects.filter(delivery._free(), pk=pk)
        batch = list(rows.select_for_update(of=("self",)).select_related("member__user"))
        for mailing in batch:
            mailing.claimed_at = clock.now()
            Mailing.objects.filter(pk=pk).update(claimed_at=mailing.claimed_at)
            group = mailing.member.organisation_id
            record(Action.NOTICES_QUEUED, by=None, organisation_id=group, mailings=[mailing.pk])
    with get_connection() as server:
        delivery._send_batch(batch, server)


def measure(number: int) -> dict[str, Any]:
    _make(number)
    ids = list(Mailing.objects.order_by("not_before", "id").values_list("pk", flat=True))
    Mailing.objects.update(sent_at=clock.now())
    batched, each = [], []
    for nth in range(ROUNDS):
        part = ids[nth::ROUNDS]
        batched.append(_milliseconds(part, delivery.send_waiting_notices))
        part = part[::SHARE]
        each.append(_milliseconds(part, lambda part=part: [send_one.apply([pk]) for pk in part]))
    ratio = statistics.median(one / many for one, many in zip(each, batched, strict=True))
    early, late = _memory_of(lambda: _milliseconds(ids, delivery.send_waiting_notices))
    return {
        "reminders": len(ids),
        "batched, ms for a mail": round(statistics.median(batched), 1),
        "one task each, ms for a mail": round(statistics.median(each), 1),
        "times faster": round(ratio, 1),
        "bar": BAR,
        "away from the bar": round(ratio - BAR, 1),
        "peak MB in the first tenth": early,
        "peak MB in the last tenth": late,
        **_digests(),
    }


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


def _digests() -> dict[str, Any]:
    """The same reminders as mails of the day, which is the usual way."""
    Notice.objects.update(mailing=None)
    Mailing.objects.all().delete()
    Wishes.objects.update(wants_digest=True, digest_hour=0)
    with CaptureQueriesContext(connection) as asked:
        begun = time.perf_counter()
        mails = delivery.send_waiting_notices()
        spent = time.perf_counter() - begun
    return {"mails of the day": mails, "seconds": round(spent, 1), "queries": len(asked)}


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
