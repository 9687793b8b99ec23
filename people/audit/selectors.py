"""Reading the record. Whoever asks says for which group or actor; nothing is read without."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Q

from people.audit.actions import Action
from people.audit.models import AuditEntry

Entries = models.QuerySet[AuditEntry, AuditEntry]
LOOKS = (Action.CASE_CONSULTED, Action.REQUEST_CONSULTED, Action.VALUE_REVEALED)


@dataclass(frozen=True)
class Wanted:
    """Which lines are wanted; what is left out narrows nothing.

    `objects` are the ids of what lines must be about, as a list or as a query for them.
    """

    actor_id: UUID | None = None
    actions: Collection[str] | None = None
    objects: Any = None
    since: datetime | None = None
    until: datetime | None = None


def entries_of_group(organisation_id: UUID, wanted: Wanted) -> Entries:
    """Return what happened in one group, the newest first."""
    return _narrowed(AuditEntry.objects.filter(organisation_id=organisation_id), wanted)


def entries_of_actor(actor_id: UUID, wanted: Wanted) -> Entries:
    """Return what one actor did, in whichever group, the newest first."""
    return _narrowed(AuditEntry.objects.filter(actor_id=actor_id), wanted)


def _narrowed(entries: Entries, wanted: Wanted) -> Entries:
    asked = {
        "actor_id": wanted.actor_id,
        "action__in": wanted.actions,
        "object_id__in": wanted.objects,
        "at__gte": wanted.since,
        "at__lt": wanted.until,
    }
    given = {name: value for name, value in asked.items() if value is not None}
    return entries.filter(**given).order_by("-sequence")


def count_of(action: Action, *, actor_id: UUID, since: datetime) -> int:
    return AuditEntry.objects.filter(action=action, actor_id=actor_id, at__gt=since).count()


def lookers_at(object_id: UUID) -> int:
    """Return how many members have opened something."""
    looks = AuditEntry.objects.filter(
        object_id=object_id,
        action=Action.CASE_CONSULTED,
        actor_kind=AuditEntry.ActorKind.MEMBER,
    )
    return looks.aggregate(n=models.Count("actor_id", distinct=True))["n"] or 0


def looks_since(moment: datetime, *, more_than: int) -> Entries:
    """Return the looks at cases of all actors who looked more often than that since a moment."""
    looks = AuditEntry.objects.filter(action__in=LOOKS, at__gt=moment).exclude(actor_id=None)
    busy = (
        looks.values("organisation_id", "actor_id")
        .annotate(n=models.Count("sequence"))
        .filter(n__gt=more_than)
    )
    who = Q()
    for row in busy:
        who |= Q(organisation_id=row["organisation_id"], actor_id=row["actor_id"])
    return looks.filter(who) if who else looks.none()
