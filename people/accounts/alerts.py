"""Warnings to those who coordinate a group: on their first page, and by mail at once."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction

from people.accounts.mails import write_mail
from people.accounts.models import AccountMail, Alert, Membership, PartnerKey
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys

# On one page; the next come up as these are seen.
MOST = 50


@transaction.atomic
def raise_alert(
    *,
    kind: str,
    member: Membership | None = None,
    partner_key: PartnerKey | None = None,
    organisation_id: UUID | None = None,
    about: UUID | None = None,
    count: int = 0,
) -> Alert:
    """Warn a group of what a member, or a partner by its key, does; the mails go out with it.

    A kind of which there is no mail stands on the first page of the coordinators alone.

    The group is the member's own, or the one that made the key, unless another is named: a
    partner's reader is spoken of to the group whose cases he or she reads.
    """
    alert = Alert(
        kind=kind,
        member=member,
        partner_key=partner_key,
        organisation_id=organisation_id or _group_of(member, partner_key),
        about_id=about,
        count=count,
        made_at=clock.now(),
    )
    # Not every alert is about a thing.
    alert.full_clean(exclude={"about_id"})
    alert.save()
    record(
        Action.ALERT_RAISED,
        by=None,
        on=alert,
        organisation_id=alert.organisation_id,
        kind=str(kind),
        member=member.id if member else None,
        partner_key=partner_key.actor_id if partner_key else None,
        about=about,
        count=count or None,
    )
    if kind in AccountMail.Kind.values:
        for reviewer in _reviewers(alert):
            write_mail(reviewer.user, kind)
    return alert


def open_alerts(member: Membership) -> list[Alert]:
    """Return what this member should look at, oldest first; nothing that speaks of himself.

    Emergencies are not among it: they wait for a review.
    """
    if not member.may(Permission.REVIEW_BREAK_GLASS):
        return []
    rows = list(
        Alert.objects.filter(organisation_id=member.organisation_id, seen_at=None)
        .exclude(kind=Alert.Kind.BREAK_GLASS)
        .exclude(member=member)
        .select_related("member__user", "partner_key")
        .order_by("made_at", "id")[:MOST]
    )
    load_keys([], *(row.member.user_id for row in rows if row.member))
    return rows


def find_alert(pk: UUID, *, who: Membership) -> Alert:
    """Return an alert of one's own group; Alert.DoesNotExist otherwise."""
    return Alert.objects.get(pk=pk, organisation_id=who.organisation_id)


@transaction.atomic
def see_alert(*, alert: Alert, by: Membership) -> bool:
    """Note that somebody else looked at it; of many at once, one did first."""
    require(by, Permission.REVIEW_BREAK_GLASS)
    if alert.organisation_id != by.organisation_id or alert.member_id == by.id:
        raise PermissionDenied
    unseen = Alert.objects.filter(pk=alert.pk, seen_at=None)
    if not unseen.update(seen_by=by, seen_at=clock.now()):
        return False
    record(Action.ALERT_SEEN, by=by, on=alert, kind=alert.kind)
    return True


def see_alerts_about(about: UUID, *, by: Membership) -> None:
    """Note that what the alerts speak of was dealt with."""
    alerts = Alert.objects.filter(organisation_id=by.organisation_id, about_id=about, seen_at=None)
    for alert in alerts.exclude(member=by):
        see_alert(alert=alert, by=by)


def _group_of(member: Membership | None, partner_key: PartnerKey | None) -> UUID:
    if member is not None:
        return member.organisation_id
    if partner_key is None or partner_key.group_id is None:
        raise ValueError("An alert needs a group that it is for")
    return partner_key.group_id


def _reviewers(alert: Alert) -> list[Membership]:
    members = Membership.objects.at_work().filter(organisation_id=alert.organisation_id)
    return [
        one
        for one in members.select_related("user")
        if one.id != alert.member_id and one.may(Permission.REVIEW_BREAK_GLASS)
    ]
