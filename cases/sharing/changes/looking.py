"""Looking at cases: what each partner would be told of them now, and what its feed says."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction

from cases.access.models import Grant
from cases.sharing.changes.models import Feed, FeedEntry
from cases.sharing.changes.telling import digests_of
from cases.sharing.opaque import case_id_for
from cases.sharing.webhooks.announcing import Announcement, announce_all
from cases.sharing.webhooks.vocabularies import HookEvent
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from people.vault.keyring import keyring

_EVENTS: dict[str, HookEvent] = {
    FeedEntry.Kind.CHANGED: HookEvent.CASE_CHANGED,
    FeedEntry.Kind.GONE: HookEvent.CASE_WITHDRAWN,
}
_NOTHING = b""


@dataclass(frozen=True)
class Seen:
    """What is to be told of one case in one feed; nothing where it is not shared.

    The reference is that of a new entry: of one that is there it stays.
    """

    feed: Feed
    case_id: UUID
    ref: str
    digest: bytes

    @property
    def place(self) -> tuple[UUID, UUID]:
        return self.feed.pk, self.case_id


@transaction.atomic
def look_at(case_ids: Collection[UUID]) -> int:
    """Write into the feeds what changed for whom, and tell their servers; return how much.

    A look that began earlier never overwrites a later one: the feeds are held before anything is
    read, by everybody in the same order. SealBroken where one of the cases cannot be opened.
    """
    feeds, concerned = _hold_feeds(case_ids)
    rows = FeedEntry.objects.filter(case_id__in=case_ids, feed__in=feeds)
    # Of a case that was never told there is nothing to take back.
    entries = {}
    for feed, case, digest in rows.values_list("feed_id", "case_id", "digest"):
        entries[feed, case] = bytes(digest)
        concerned[feed].add(case)
    with keyring():
        seen = [one for feed in feeds for one in _see(feed, concerned[feed.pk])]
    changed = [one for one in seen if one.digest != entries.get(one.place, _NOTHING)]
    _write(changed)
    return len(changed)


def end_in_feeds(case_id: UUID) -> None:
    """Leave of a case that is erased nothing but tombstones."""
    entries = FeedEntry.objects.filter(case_id=case_id, kind=FeedEntry.Kind.CHANGED)
    feeds = {feed.pk: feed for feed in hold(entries.values_list("feed_id", flat=True))}
    rows = entries.filter(feed__in=feeds).order_by("pk")
    _write(Seen(feeds[row.feed_id], case_id, row.ref, _NOTHING) for row in rows)


def hold_feeds_of(partner_id: UUID, *, issuer_id: UUID) -> list[Feed]:
    """Lock what a partner follows of a group: one feed, or none where it was never told of any."""
    return hold(Feed.objects.filter(partner=partner_id, issuer=issuer_id).values("pk"))


def end_feeds(feeds: Collection[Feed]) -> None:
    """Leave in feeds, which the caller holds, nothing but tombstones, and tell them."""
    held = {feed.pk: feed for feed in feeds}
    rows = FeedEntry.objects.filter(feed__in=held, kind=FeedEntry.Kind.CHANGED).order_by("pk")
    _write(Seen(held[row.feed_id], row.case_id, row.ref, _NOTHING) for row in rows)


def hold(ids: Any) -> list[Feed]:
    """Lock feeds, as everybody who numbers their entries does."""
    return list(Feed.objects.filter(pk__in=ids).order_by("pk").select_for_update(no_key=True))


def _hold_feeds(case_ids: Collection[UUID]) -> tuple[list[Feed], dict[UUID, set[UUID]]]:
    """Lock the feeds that any of the cases are, or were, told in; new ones are made.

    Return with them which of the cases were granted to the partner of each.
    """
    granted = Grant.objects.filter(case_id__in=case_ids).order_by()
    told = granted.values_list("case__organisation_id", "organisation_id", "case_id").distinct()
    of_pair = defaultdict(set)
    for issuer, partner, case in told:
        of_pair[issuer, partner].add(case)
    Feed.objects.bulk_create(
        [Feed(issuer_id=issuer, partner_id=partner) for issuer, partner in sorted(of_pair)],
        ignore_conflicts=True,
    )
    entries = FeedEntry.objects.filter(case_id__in=case_ids).values("feed_id")
    named = Feed.objects.filter(
        issuer__in={issuer for issuer, _partner in of_pair},
        partner__in={partner for _issuer, partner in of_pair},
    )
    feeds = hold(entries.union(named.values("pk")))
    return feeds, {feed.pk: of_pair[feed.issuer_id, feed.partner_id] for feed in feeds}


def _see(feed: Feed, case_ids: Collection[UUID]) -> Iterator[Seen]:
    """Yield what a feed is to say of each case; all keys of a partner have one feed alike."""
    partner = PartnerKey(
        organisation_id=feed.partner_id, issuer_id=feed.issuer_id, scopes=sorted(PARTNER_MAY)
    )
    told = digests_of(case_ids, partner=partner) if case_ids else {}
    for case_id in sorted(case_ids):
        yield Seen(feed, case_id, *told.get(case_id, ("", _NOTHING)))


def _write(seen: Iterable[Seen]) -> None:
    """Give each its number in its feed, which is held, and write all of them at once."""
    rows, told = [], []
    grown: dict[UUID, Feed] = {}
    for one in seen:
        grown[one.feed.pk] = one.feed
        one.feed.last += 1
        row = _entry(one)
        rows.append(row)
        about = Announcement(
            _EVENTS[row.kind], one.feed.partner_id, one.feed.issuer_id, row.shared_id
        )
        told.append(about)
    FeedEntry.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["feed", "case_id"],
        update_fields=["number", "kind", "digest", "at"],
    )
    Feed.objects.bulk_update(grown.values(), ["last"])
    announce_all(told)


def _entry(seen: Seen) -> FeedEntry:
    return FeedEntry(
        feed=seen.feed,
        number=seen.feed.last,
        kind=FeedEntry.Kind.CHANGED if seen.digest else FeedEntry.Kind.GONE,
        case_id=seen.case_id,
        ref=seen.ref,
        shared_id=case_id_for(seen.feed.partner_id, seen.case_id),
        digest=seen.digest,
        at=clock.now(),
    )
