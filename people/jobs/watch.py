"""The watch over the timetable: whoever is to see to it is told once that it stands still.

The worker looks, and so does the web server: a worker that is dead tells nobody anything.
"""

import time
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction

from people.accounts.mails import send_waiting_mails, write_mail
from people.accounts.models import AccountMail, Membership
from people.accounts.roles import MAY, Permission
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs.models import Pulse
from people.jobs.pulse import GRACE, NEVER, Standing, standings, timetable

AGAIN_AFTER = timedelta(days=1)
# So long a process must have seen that a task is late: after a night in which the machine was
# off, or a clock that was set, the timetable takes some moments to come round.
SURE_AFTER = GRACE.total_seconds() / 5

Late = dict[str, datetime | None]


class Watch:
    """What one process has seen so far."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[datetime | None, float]] = {}

    def look(self) -> bool:
        """Raise the alarm about what is late; tell whether anything is."""
        late = self._surely_late(standings())
        if late:
            raise_alarm(late)
        return bool(late)

    def _surely_late(self, rows: Iterable[Standing]) -> Late:
        """Return what has been late, with no run in between, for long enough to be sure."""
        moment, seen = time.monotonic(), self._seen
        late: Late = {}
        self._seen = {}
        for row in rows:
            if row.last is not None and not row.is_late:
                continue
            last, since = seen.get(row.task, (row.last, moment))
            if last != row.last:
                since = moment
            self._seen[row.task] = row.last, since
            wait = SURE_AFTER if row.last else row.may_take.total_seconds()
            if moment - since >= wait:
                late[row.task] = row.last
        return late


_watch = Watch()


def look() -> bool:
    """Look once, with what this process has seen before."""
    return _watch.look()


def look_and_send() -> None:
    """Look once for those whom no worker helps: mails that wait are sent from here."""
    if look():
        send_waiting_mails()


@transaction.atomic
def raise_alarm(late: Late) -> bool:
    """Tell whoever sees to the timetable, by one mail an outage, and again a day later.

    Of two that notice at once one tells.
    """
    never = [Pulse(name=task, at=NEVER) for task, last in late.items() if last is None]
    Pulse.objects.bulk_create(never, ignore_conflicts=True)
    quickest = next(iter(timetable()))
    held = Pulse.objects.select_for_update().filter(pk__in={*late, quickest}).order_by("pk")
    rows = {row.name: row for row in held}
    # Not those that ran meanwhile.
    missed = sorted(task for task in late if rows[task].at == (late[task] or NEVER))
    told = [moment for task in missed if (moment := _lately_told(rows[task]))]
    untold = [task for task in missed if not _lately_told(rows[task])]
    if not untold:
        return False
    # If nothing at all ran since the last alarm, what is missed only now stands still with it.
    is_known = bool(told) and (quickest not in rows or rows[quickest].at < max(told))
    if is_known:
        Pulse.objects.filter(pk__in=untold).update(alarmed_at=max(told))
        return False
    Pulse.objects.filter(pk__in=missed).update(alarmed_at=clock.machine_now())
    _tell(missed)
    return True


def _lately_told(row: Pulse) -> datetime | None:
    """Return when it was told that a task is late, if that was within the day."""
    moment = row.alarmed_at
    return moment if moment and abs(clock.machine_now() - moment) < AGAIN_AFTER else None


def _tell(tasks: list[str]) -> None:
    """Write a mail to everybody who sees to the timetable, and a line for each of their groups."""
    roles = [role for role, allowed in MAY.items() if Permission.SEE_HEALTH in allowed]
    members = Membership.objects.at_work().filter(role__in=roles, user__travelling_since=None)
    keepers = list(members.select_related("user").order_by("id"))
    for user in {member.user_id: member.user for member in keepers}.values():
        write_mail(user, AccountMail.Kind.CLOCKWORK)
    for organisation_id in sorted({member.organisation_id for member in keepers}):
        record(Action.ALARM_RAISED, by=None, organisation_id=organisation_id, tasks=tasks)
