"""The mail of the day: once a day where its reader is, when something new waits for it."""

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction
from django.db.models import OuterRef, Subquery

from cases.reminders.models import Mailing, Notice
from cases.reminders.telling import wishes_of, zone_of
from cases.reminders.vocabularies import MailKind
from people.accounts.models import Membership
from people.dates import clock
from people.vault.keyring import keyring
from people.vault.querysets import load_keys

# So many members at once.
BATCH = 200


def make_digests() -> int:
    """Make the mails of the day whose hour has come; return how many.

    One for a member and day, however many make them at once and wherever the clock goes: who had
    one today is told tomorrow.
    """
    waiting = Notice.objects.filter(mailing=None, dropped_at=None)
    ids = sorted(set(waiting.values_list("member", flat=True).distinct()))
    return sum(_make_those_of(ids[at : at + BATCH]) for at in range(0, len(ids), BATCH))


def _make_those_of(ids: list[UUID]) -> int:
    members = list(Membership.objects.filter(pk__in=ids).select_related("user").order_by("pk"))
    digests = _due(members)
    return _fill(digests) if digests else 0


def _due(members: Iterable[Membership]) -> list[Mailing]:
    members, now = list(members), clock.now()
    wishes = wishes_of(members)
    digests = []
    with keyring():
        load_keys([], *(member.user_id for member in members))
        for member in members:
            local = now.astimezone(zone_of(member.user))
            if local.hour >= wishes[member.pk].digest_hour:
                digest = Mailing(member=member, kind=MailKind.DIGEST, made_at=now, not_before=now)
                digest.day = local.date()
                digests.append(digest)
    return digests


@transaction.atomic
def _fill(digests: list[Mailing]) -> int:
    """Keep those of members who had none today, put in what waits, and return how many stay."""
    Mailing.objects.bulk_create(digests, ignore_conflicts=True)
    ours = Mailing.objects.filter(pk__in=[digest.pk for digest in digests])
    kept = list(ours.values_list("member", flat=True))
    waiting = Notice.objects.filter(mailing=None, dropped_at=None, member__in=kept)
    own = ours.filter(member=OuterRef("member")).values("pk")
    waiting.update(mailing=Subquery(own[:1]))
    empty = list(ours.filter(notices=None).values_list("pk", flat=True))
    if empty:
        Mailing.objects.filter(pk__in=empty).delete()
    return len(kept) - len(empty)
