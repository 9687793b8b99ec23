"""The mail of the day: once a day where its reader is, when something new waits for it."""

from django.db import transaction
from django.db.models import QuerySet

from cases.reminders.models import Mailing, Notice, Wishes
from cases.reminders.telling import wishes_of, zone_of
from cases.reminders.vocabularies import MailKind
from people.accounts.models import Membership
from people.dates import clock
from people.vault.keyring import keyring
from people.vault.querysets import load_keys


def make_digests() -> int:
    """Make the mails of the day whose hour has come; return how many.

    One for a member and day, however many make them at once and wherever the clock goes: who had
    one today is told tomorrow.
    """
    waiting = Notice.objects.filter(mailing=None, dropped_at=None)
    ids = set(waiting.values_list("member", flat=True).distinct())
    members = list(Membership.objects.filter(pk__in=ids).select_related("user").order_by("pk"))
    wishes = wishes_of(members)
    with keyring():
        load_keys([], *(member.user_id for member in members))
        return sum(_make(member, wishes[member.pk], waiting) for member in members)


def _make(member: Membership, wishes: Wishes, waiting: QuerySet[Notice]) -> bool:
    now = clock.now()
    local = now.astimezone(zone_of(member.user))
    if local.hour < wishes.digest_hour:
        return False
    digest = Mailing(
        member=member, kind=MailKind.DIGEST, day=local.date(), made_at=now, not_before=now
    )
    with transaction.atomic():
        Mailing.objects.bulk_create([digest], ignore_conflicts=True)
        if not Mailing.objects.filter(pk=digest.pk).exists():
            return False
        filled = waiting.filter(member=member).update(mailing=digest)
        if not filled:
            digest.delete()
        return bool(filled)
