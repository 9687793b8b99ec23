"""Telling members of tasks: who, in which mail, and not before when."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.utils import timezone

from cases.casebook.models import Task
from cases.casebook.vocabularies import Risk
from cases.reminders.models import Mailing, Notice, Wishes
from cases.reminders.recipients import recipients_of
from cases.reminders.vocabularies import MailKind
from people.accounts.models import Membership, User
from people.dates import clock
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

BATCH = 500


def make_notices(tasks: Iterable[Task]) -> None:
    """Let everybody who is to be told of these tasks be told, each once; in one transaction.

    Of a critical case at once, in a mail of its own; otherwise in the mail of the day, or alone
    and after the quiet hours for who wants no mail of the day.
    """
    tasks = list(tasks)
    now = clock.now()
    told = recipients_of(tasks)
    rows = [
        Notice(task=task, member=member, made_at=now) for task in tasks for member in told[task.pk]
    ]
    Notice.objects.bulk_create(rows, ignore_conflicts=True, batch_size=BATCH)
    ours = _made(rows)
    _send_alone([row for row in rows if row.pk in ours], now)


def zone_of(user: User) -> ZoneInfo:
    """Return where a reader is; the place of the server where nothing, or nonsense, is kept."""
    try:
        return ZoneInfo(user.time_zone or timezone.get_default_timezone_name())
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(timezone.get_default_timezone_name())


def wishes_of(members: Iterable[Membership]) -> dict[UUID, Wishes]:
    """Return what each wishes; the usual for who never said."""
    ids = {member.pk for member in members}
    said = Wishes.objects.in_bulk(ids)
    return {pk: said.get(pk) or usual(pk) for pk in ids}


def usual(member_id: UUID) -> Wishes:
    """What holds for who never said: one mail a day."""
    return Wishes(member_id=member_id)


def after_quiet_hours(wishes: Wishes, zone: ZoneInfo, now: datetime) -> datetime:
    """Return now, or in quiet hours the moment at which they end where the reader is."""
    local = now.astimezone(zone)
    start, end = wishes.quiet_from, wishes.quiet_until
    hours = (local.hour - start) % 24
    if hours >= (end - start) % 24:
        return now
    day = local.date() if local.hour < end else local.date() + timedelta(days=1)
    return datetime.combine(day, time(end), zone).astimezone(now.tzinfo)


def _made(rows: list[Notice]) -> set[UUID]:
    """Those that stand: of the others the same member was told before."""
    ids = [row.pk for row in rows]
    return {
        pk
        for start in range(0, len(ids), BATCH)
        for pk in Notice.objects.filter(pk__in=ids[start : start + BATCH]).values_list(
            "pk", flat=True
        )
    }


def _send_alone(rows: list[Notice], now: datetime) -> None:
    """Give a mail of their own to those that do not wait for the mail of the day."""
    members = {row.member.pk: row.member for row in rows}
    wishes = wishes_of(members.values())
    alone = [row for row in rows if _is_critical(row) or not wishes[row.member.pk].wants_digest]
    if not alone:
        return
    with keyring():
        load_keys([], *{member.user_id for member in members.values()})
        for row in alone:
            wait = after_quiet_hours(wishes[row.member.pk], zone_of(row.member.user), now)
            row.mailing = Mailing(
                member=row.member,
                kind=MailKind.SINGLE,
                made_at=now,
                not_before=now if _is_critical(row) else wait,
            )
    Mailing.objects.bulk_create([row.mailing for row in alone if row.mailing], batch_size=BATCH)
    Notice.objects.bulk_update(alone, ["mailing"], batch_size=BATCH)


def _is_critical(row: Notice) -> bool:
    return row.task.case.risk == Risk.CRITICAL
