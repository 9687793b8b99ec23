"""Looking at cases: what each partner would be told of them now, and what its feed says."""

import json
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction

from cases.access.disclosure import shared_groups
from cases.access.models import Grant
from cases.access.vocabularies import FieldGroup
from cases.sharing.changes.models import Feed, FeedEntry
from cases.sharing.opaque import case_id_for
from cases.sharing.telling import ready_to_tell, told_of
from cases.sharing.webhooks.announcing import Announcement, announce_all
from cases.sharing.webhooks.vocabularies import HookEvent
from people.accounts.models import PartnerKey
from people.accounts.roles import PARTNER_MAY
from people.dates import clock
from people.vault.errors import SealBroken
from people.vault.index import blind
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
    read, by everybody in the same order.
    """
    feeds = _hold_feeds(case_ids)
    rows = FeedEntry.objects.filter(case_id__in=case_ids, feed__in=feeds)
    # Of a case that was never told there is nothing to take back.
    entries = {
        (feed, case): bytes(digest)
        for feed, case, digest in rows.values_list("feed_id", "case_id", "digest")
    }
    with keyring():
        seen = list(_see(case_ids, feeds, entries))
    changed = [one for one in seen if one.digest != entries.get(one.place, _NOTHING)]
    _write(changed)
    return len(changed)


def end_in_feeds(case_id: UUID) -> None:
    """Leave of a case that is erased nothing but tombstones."""
    entries = FeedEntry.objects.filter(case_id=case_id, kind=FeedEntry.Kind.CHANGED)
    feeds = {feed.pk: feed for feed in hold(entries.values_list("feed_id", flat=True))}
    _write(Seen(feeds[row.feed_id], case_id, row.ref, _NOTHING) for row in entries.order_by("pk"))


def _hold_feeds(case_ids: Collection[UUID]) -> list[Feed]:
    """Lock the feeds that any of the cases are, or were, told in; new ones are made."""
    granted = Grant.objects.filter(case_id__in=case_ids).order_by()
    pairs = granted.values_list("case__organisation_id", "organisation_id").distinct()
    Feed.objects.bulk_create(
        [Feed(issuer_id=issuer, partner_id=partner) for issuer, partner in sorted(pairs)],
        ignore_conflicts=True,
    )
    told = FeedEntry.objects.filter(case_id__in=case_ids).values("feed_id")
    partners = {partner for _issuer, partner in pairs}
    issuers = {issuer for issuer, _partner in pairs}
    named = Feed.objects.filter(issuer__in=issuers, partner__in=partners).values("pk")
    return hold(told.union(named))


def hold(ids: Any) -> list[Feed]:
    """Lock feeds, as everybody who numbers their entries does."""
    return list(Feed.objects.filter(pk__in=ids).order_by("pk").select_for_update(no_key=True))


def _see(
    case_ids: Collection[UUID], feeds: list[Feed], entries: Collection[tuple[UUID, UUID]]
) -> Iterator[Seen]:
    """Yield for each feed what it is to say of each case that is, or was, told in it."""
    partners = {feed.pk: _partner_of(feed) for feed in feeds}
    by_id = {feed.pk: feed for feed in feeds}
    left = set(entries)
    for case in ready_to_tell(case_ids):
        granted = {grant.organisation_id for grant in case.grants.all()}
        for feed in feeds:
            if feed.issuer_id == case.organisation_id and feed.partner_id in granted:
                left.discard((feed.pk, case.pk))
                # What cannot be opened stays as it was told, and holds up no other.
                with suppress(SealBroken):
                    yield Seen(feed, case.pk, case.ref, _digest(case, partners[feed.pk]))
    for feed_id, case_id in sorted(left):
        yield Seen(by_id[feed_id], case_id, "", _NOTHING)


def _partner_of(feed: Feed) -> PartnerKey:
    """Return a key that may do whatever a partner's can: a feed is all partners' keys' alike."""
    return PartnerKey(
        organisation_id=feed.partner_id, issuer_id=feed.issuer_id, scopes=sorted(PARTNER_MAY)
    )


def _digest(case: Any, partner: PartnerKey) -> bytes:
    """Return a keyed hash of exactly what a partner would be told; empty where that is nothing."""
    groups = shared_groups(case, partner)
    if FieldGroup.REFERENCE not in groups:
        return _NOTHING
    told = json.dumps(told_of(case, groups), sort_keys=True)
    return blind("told_of_case", told, within=partner.organisation_id)


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
