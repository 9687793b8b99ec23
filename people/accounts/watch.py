"""Watching for those who open unusually many cases: whoever is bribed or broken into does."""

import json
from collections import defaultdict
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db import transaction

from people.accounts.alerts import raise_alert
from people.accounts.models import Alert, Membership, PartnerKey
from people.accounts.roles import MAY, Permission, Role
from people.audit.actions import Action
from people.audit.models import AuditEntry
from people.audit.selectors import Looker, lookers_since, looks_of
from people.dates import clock

WITHIN = timedelta(hours=1)


def watch_browsing() -> int:
    """Warn each group of those who opened too many of its cases within the hour.

    Members, readers of partners and partners' keys alike; once an hour for each. What partners
    are shown in a list counts, too: the API's lists hold whole records.
    """
    since = clock.now() - WITHIN
    smallest = min(settings.HOMEWARD_BROWSING_LIMIT, settings.HOMEWARD_BROWSING_LIMIT_OF_ALL)
    readers = Membership.objects.filter(role=Role.PARTNER_READER).values("pk")
    lookers = lookers_since(since, more_than=smallest, by_list=readers) - _warned_since(since)
    cases: dict[Looker, set[str]] = defaultdict(set)
    for entry in looks_of(lookers, since, by_list=readers):
        if entry.organisation_id and entry.actor_id:
            looker = entry.organisation_id, entry.actor_kind, entry.actor_id
            cases[looker].update(_cases_of(entry))
    return sum(_warn(looker, len(seen)) for looker, seen in cases.items())


def _cases_of(entry: AuditEntry) -> list[str]:
    detail = json.loads(entry.detail)
    if entry.action == Action.CASE_LISTED:
        return [str(pk) for pk in detail["cases"]]
    return [str(detail.get("case", entry.object_id))]


def _warned_since(moment: datetime) -> set[Looker]:
    """Those whom the hour's warnings speak of: there is nothing to count again."""
    alerts = Alert.objects.filter(kind=Alert.Kind.BULK_BROWSING, made_at__gt=moment)
    kinds = AuditEntry.ActorKind
    return {
        (group, kinds.MEMBER.value, member) if member else (group, kinds.PARTNER.value, key)
        for group, member, key in alerts.values_list(
            "organisation_id", "member_id", "partner_key__public_id"
        )
    }


@transaction.atomic
def _warn(looker: Looker, count: int) -> bool:
    organisation_id, kind, actor_id = looker
    # Under its lock: of two that watch at once, one warns.
    who = _held_key(actor_id) if kind == AuditEntry.ActorKind.PARTNER else _held_member(actor_id)
    if who is None or count <= _limit(who):
        return False
    member = who if isinstance(who, Membership) else None
    key = who if isinstance(who, PartnerKey) else None
    lately = Alert.objects.filter(
        kind=Alert.Kind.BULK_BROWSING,
        organisation_id=organisation_id,
        member=member,
        partner_key=key,
        made_at__gt=clock.now() - WITHIN,
    )
    if lately.exists():
        return False
    raise_alert(
        kind=Alert.Kind.BULK_BROWSING,
        member=member,
        partner_key=key,
        organisation_id=organisation_id,
        count=count,
    )
    return True


def _held_member(pk: UUID) -> Membership | None:
    rows = Membership.objects.select_for_update(no_key=True, of=("self",))
    return rows.select_related("user").filter(pk=pk).first()


def _held_key(pk: UUID) -> PartnerKey | None:
    keys = PartnerKey.objects.select_for_update(no_key=True).filter(public_id=pk)
    found: PartnerKey | None = keys.first()
    return found


def _limit(who: Membership | PartnerKey) -> int:
    """Coordinators look at more; the role counts, also of one who has just been shut out."""
    sees_all = isinstance(who, Membership) and Permission.SEE_ALL_CASES in MAY[who.role]
    name = "HOMEWARD_BROWSING_LIMIT_OF_ALL" if sees_all else "HOMEWARD_BROWSING_LIMIT"
    return int(getattr(settings, name))
