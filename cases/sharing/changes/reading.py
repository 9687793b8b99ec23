"""Reading a feed: page by page from a cursor, which tells nobody what it holds."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.sharing.changes.looking import look_at
from cases.sharing.changes.models import Feed, FeedEntry
from cases.sharing.changes.telling import shared_now
from people.accounts.models import PartnerKey
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.vault.errors import SealBroken
from people.vault.keyring import keyring
from people.vault.marks import open_mark, seal_mark

PAGE, MOST = 100, 500
_NUMBER_BYTES = 8


@dataclass(frozen=True)
class Changes:
    """A page of a feed, and the cursor from which it goes on."""

    entries: list[FeedEntry]
    cursor: str
    has_more: bool


@transaction.atomic
def read_changes(*, by: PartnerKey, since: str | None = None, limit: int = PAGE) -> Changes:
    """Return what changed for a partner since a cursor, or ever; the look is recorded.

    What may not be told at this very moment is told to be gone, however long ago it changed.
    ValidationError for a cursor that is not of this feed, or too old.
    """
    require(by, Permission.READ_CHANGES)
    if by.issuer_id is None:
        return Changes([], since or "", has_more=False)
    feed, _made = Feed.objects.get_or_create(issuer_id=by.issuer_id, partner_id=by.organisation_id)
    start = 0 if since is None else _number(since, feed)
    rows = list(feed.entries.filter(number__gt=start).order_by("number")[: limit + 1])
    page, has_more = rows[:limit], len(rows) > limit
    if not page:
        return Changes([], since or _cursor(feed, start), has_more=False)
    _end_what_ended(page, by=by)
    ids = [row.case_id for row in page]
    record(Action.CHANGES_READ, by=by, organisation_id=by.issuer_id, cases=ids)
    return Changes(page, _cursor(feed, page[-1].number), has_more)


def _end_what_ended(page: list[FeedEntry], *, by: PartnerKey) -> None:
    """Tell as gone what is not shared any more, and have its tombstone reach all others too.

    Else it could be shared again unnoticed, before the next turn, and who was told here that it
    is gone would never hear of it.
    """
    told = [row for row in page if row.kind == FeedEntry.Kind.CHANGED]
    with keyring():
        shared = shared_now([row.case_id for row in told], partner=by).read["id"]
    ended = [row for row in told if str(row.case_id) not in shared]
    if ended:
        look_at([row.case_id for row in ended])
    for row in ended:
        row.kind = FeedEntry.Kind.GONE


def _cursor(feed: Feed, number: int) -> str:
    return seal_mark(number.to_bytes(_NUMBER_BYTES, "big"), sort=_sort(feed))


def _number(cursor: str, feed: Feed) -> int:
    """Read a cursor; ValidationError for one of another feed, and one that missed tombstones."""
    try:
        number = int.from_bytes(open_mark(cursor, sort=_sort(feed)), "big")
    except SealBroken as error:
        raise ValidationError({"since": _unknown()}) from error
    # Who was told nothing yet has nothing to delete.
    if 0 < number < feed.removed:
        raise ValidationError({"since": _unknown()})
    return number


def _sort(feed: Feed) -> str:
    return f"changes of {feed.pk}"


def _unknown() -> str:
    return _(
        "This cursor is not yours, or too old. Begin again without one, and delete whatever you "
        "are not told of again."
    )
