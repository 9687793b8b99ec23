"""Reading the record. Whoever asks says for which group or actor; nothing is read without."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce

from people.audit.actions import Action
from people.audit.models import AuditEntry

Entries = models.QuerySet[AuditEntry, AuditEntry]
LOOKS = (Action.CASE_CONSULTED, Action.REQUEST_CONSULTED, Action.VALUE_REVEALED)
# Whose cases were opened, and by whom.
Looker = tuple[UUID, str, UUID]


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


def others_who_saw(object_id: Any, *, but: UUID) -> Any:
    """Return, for a query's column, how many members besides one have opened something."""
    looks = AuditEntry.objects.filter(
        object_id=object_id,
        action=Action.CASE_CONSULTED,
        actor_kind=AuditEntry.ActorKind.MEMBER,
    ).exclude(actor_id=but)
    number = (
        looks.order_by().values("object_id").annotate(n=models.Count("actor_id", distinct=True))
    )
    return Coalesce(models.Subquery(number.values("n")), 0)


def last_looks(object_id: UUID, *, by: Collection[UUID], since: datetime) -> dict[UUID, datetime]:
    """Return when each of these actors was last shown a thing, alone or in a list."""
    shown = Q(object_id=object_id) | Q(detail__contains=str(object_id))
    looks = AuditEntry.objects.filter(shown, actor_id__in=by, at__gte=since)
    return dict(looks.values_list("actor_id").annotate(models.Max("at")))


def ids_told(action: Action, name: str, *, on: UUID) -> set[str]:
    """Return the ids that the entries about one thing tell under a name, of all of them."""
    details = AuditEntry.objects.filter(action=action, object_id=on).values_list(
        "detail", flat=True
    )
    return {pk for detail in details.iterator() for pk in json.loads(detail).get(name, ())}


def lookers_since(moment: datetime, *, more_than: int, by_list: Any = ()) -> set[Looker]:
    """Return who looked at cases more often than that, and who was shown any in a list.

    Lists count of partners' keys, and of the members `by_list`: ids, or a query for them.
    """
    looks = _looks(moment, by_list)
    busy = looks.values("organisation_id", "actor_kind", "actor_id").annotate(
        n=models.Count("sequence"),
        lists=models.Count("sequence", filter=Q(action=Action.CASE_LISTED)),
    )
    found = busy.filter(Q(n__gt=more_than) | Q(lists__gt=0))
    rows = found.values_list("organisation_id", "actor_kind", "actor_id")
    return {(group, kind, actor) for group, kind, actor in rows if group and actor}


def looks_of(lookers: Collection[Looker], moment: datetime, *, by_list: Any = ()) -> Entries:
    """Return the looks at cases of these since a moment, with the lists that count."""
    who = Q()
    for organisation_id, _kind, actor_id in lookers:
        who |= Q(organisation_id=organisation_id, actor_id=actor_id)
    return _looks(moment, by_list).filter(who) if who else AuditEntry.objects.none()


def _looks(moment: datetime, by_list: Any) -> Entries:
    whole = Q(actor_kind=AuditEntry.ActorKind.PARTNER) | Q(actor_id__in=by_list)
    shown = Q(action__in=LOOKS) | Q(action=Action.CASE_LISTED) & whole
    somebodys = AuditEntry.objects.exclude(actor_id=None).exclude(organisation_id=None)
    return somebodys.filter(shown, at__gt=moment)
