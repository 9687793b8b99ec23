"""Unfinished forms: sealed under their writer's own key, kept 72 hours."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from cases.casebook.models import Draft
from people.accounts.models import Membership
from people.dates import clock
from people.vault.keyring import current
from people.vault.querysets import VaultQuerySet

KEPT = timedelta(hours=72)
# Of one member; a pasted chat may have megabytes.
MOST = 20


@transaction.atomic
def keep_draft(*, draft_id: UUID, by: Membership, content: dict[str, Any]) -> Draft | None:
    """Keep what was typed so far; None when this id is another member's draft.

    Whoever has too many loses the one that was left alone for longest.
    """
    mine = Draft(id=draft_id, member=by, content=content, saved_at=clock.now())
    try:
        with transaction.atomic():
            mine.save(force_insert=True)
            _drop_oldest(by)
    except IntegrityError:
        # It is there already, perhaps since a moment ago: autosave and sending often meet.
        kept = Draft.objects.select_for_update().filter(pk=draft_id).first()
        if kept is None or kept.member_id != by.id:
            return None
        mine.save(force_update=True)
    return mine


def _drop_oldest(by: Membership) -> None:
    young = Draft.objects.filter(member=by).order_by("-saved_at", "pk").values("pk")[:MOST]
    Draft.objects.filter(member=by).exclude(pk__in=young).delete()


def hold_draft(*, draft_id: UUID, by: Membership) -> None:
    """Lock a draft, if it is there still: of two who send it, one waits for the other."""
    list(Draft.objects.select_for_update().filter(pk=draft_id, member=by).values_list("pk"))


def drop_draft(*, draft_id: UUID, by: Membership) -> None:
    Draft.objects.filter(pk=draft_id, member=by).delete()


def draft_of(by: Membership, draft_id: UUID) -> Draft | None:
    """Return a member's own draft if it is young enough to be kept."""
    return drafts_of(by).filter(pk=draft_id).first()


def drafts_of(by: Membership) -> VaultQuerySet[Draft]:
    current().load([by.id])
    return Draft.objects.filter(member=by, saved_at__gt=clock.now() - KEPT).order_by("-saved_at")


def are_drafts_overdue() -> bool:
    """Tell whether one is still there three hours after its time."""
    return Draft.objects.filter(saved_at__lt=clock.now() - KEPT - timedelta(hours=3)).exists()


def remove_old_drafts() -> int:
    """Delete the drafts that nobody came back to; return how many."""
    return Draft.objects.filter(saved_at__lte=clock.now() - KEPT).delete()[0]
