"""The delivery ledger of a group: how each mail stands, what is in it, whose mailbox is wrong."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet

from cases.casebook.models import Task
from cases.reminders.delivery import WAITS
from cases.reminders.models import Mailing, Notice
from cases.reminders.vocabularies import Failure, MailState
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.dates import clock
from people.vault.querysets import load_keys

# As many cases as a row names; the others are counted.
MOST_CASES = 5
MOST_TOLD = 1000
MOST_MAILBOXES = 20

_OPEN = Q(sent_at=None, dropped_at=None, given_up_at=None)
_IN_HAND = _OPEN & Q(claimed_at__isnull=False)
_IN_HAND &= Q(failed_at=None) | Q(failed_at__lt=F("claimed_at"))
_STATES = {
    MailState.WAITING: _OPEN & Q(failed_at=None, claimed_at=None),
    MailState.IN_HAND: _IN_HAND,
    MailState.FAILED: _OPEN & Q(failed_at__isnull=False) & ~_IN_HAND,
    MailState.SENT: Q(sent_at__isnull=False),
    MailState.GIVEN_UP: Q(sent_at=None, given_up_at__isnull=False),
    MailState.DROPPED: Q(sent_at=None, given_up_at=None, dropped_at__isnull=False),
}


@dataclass
class Content:
    """What a mail is about: the first cases that the reader may see, and how many things."""

    told: list[tuple[str, str]] = field(default_factory=list)
    count: int = 0

    @property
    def more(self) -> int:
        return max(self.count - len(self.told), 0)


def are_refused() -> bool:
    """Tell whether mails of any group failed and are tried again."""
    return Mailing.objects.filter(_STATES[MailState.FAILED]).exists()


def are_given_up() -> bool:
    """Tell whether mails of any group were given up lately."""
    lately = clock.now() - timedelta(days=7)
    given_up = Mailing.objects.filter(_STATES[MailState.GIVEN_UP])
    return given_up.filter(given_up_at__gt=lately).exists()


def mailings_of(who: Membership, state: str = "") -> QuerySet[Mailing]:
    """Return the mails to members of the own group, of one state or all."""
    require(who, Permission.SEE_HEALTH)
    rows = Mailing.objects.filter(member__organisation_id=who.organisation_id)
    return rows.filter(_STATES[MailState(state)]) if state else rows


def unmailed_of(who: Membership) -> QuerySet[Notice]:
    """Return the notices of the own group that wait for the mail of the day."""
    require(who, Permission.SEE_HEALTH)
    rows = Notice.objects.filter(member__organisation_id=who.organisation_id)
    return rows.filter(mailing=None, dropped_at=None)


def state_of(mailing: Mailing) -> MailState:
    if mailing.sent_at:
        return MailState.SENT
    if mailing.given_up_at:
        return MailState.GIVEN_UP
    if mailing.dropped_at:
        return MailState.DROPPED
    claimed, failed = mailing.claimed_at, mailing.failed_at
    if claimed and (failed is None or failed < claimed):
        return MailState.IN_HAND
    return MailState.FAILED if failed else MailState.WAITING


def next_try(mailing: Mailing) -> datetime | None:
    """Return when a mail that failed, or was left in hand, is tried again; None: the next turn."""
    if mailing.claimed_at is None or mailing.attempts >= len(WAITS):
        return None
    lapses = mailing.claimed_at + WAITS[mailing.attempts]
    return lapses if lapses > clock.now() else None


def with_readers(rows: Iterable[Mailing | Notice]) -> None:
    """Load in one query the keys of those to whom the rows are."""
    load_keys([], *{row.member.user_id for row in rows})


def content_of(mailings: Iterable[Mailing], who: Membership) -> dict[UUID, Content]:
    """Return by mail what is in it: of cases that the reader may not see, their number alone."""
    ids = [mailing.pk for mailing in mailings]
    found: dict[UUID, Content] = defaultdict(Content)
    counts = Notice.objects.filter(mailing__in=ids).order_by().values("mailing")
    for pk, count in counts.annotate(n=Count("pk")).values_list("mailing", "n"):
        found[pk].count = count
    seen = Task.objects.visible_to(who).filter(notices__mailing__in=ids)
    told = seen.order_by("due_on", "case__ref").values_list(
        "notices__mailing", "case__ref", "rule"
    )
    for pk, ref, rule in told[:MOST_TOLD]:
        if len(found[pk].told) < MOST_CASES:
            found[pk].told.append((ref, rule))
    return found


def content_of_notices(notices: Iterable[Notice], who: Membership) -> dict[UUID, Content]:
    """Return the same of notices that are in no mail yet."""
    found = {notice.pk: Content(count=1) for notice in notices}
    seen = Task.objects.visible_to(who).filter(notices__in=found)
    for pk, ref, rule in seen.values_list("notices", "case__ref", "rule"):
        if pk in found:
            found[pk].told.append((ref, rule))
    return found


def wrong_mailboxes(who: Membership) -> list[Membership]:
    """Return the members of the own group of whose mailbox the server said last: not known."""
    require(who, Permission.SEE_HEALTH)
    own = Mailing.objects.filter(member=OuterRef("pk"))
    bad = own.filter(failure=Failure.BAD_ADDRESS, sent_at=None)
    sent_since = Mailing.objects.filter(
        member=OuterRef("member"), sent_at__gt=OuterRef("failed_at")
    )
    rows = Membership.objects.at_work().filter(
        Exists(bad.exclude(Exists(sent_since))), organisation_id=who.organisation_id
    )
    found = list(rows.select_related("user").order_by("id")[:MOST_MAILBOXES])
    load_keys([], *(one.user_id for one in found))
    return found
