"""Where a user is signed in, and what ends a session: its own end, a sixth one, or its owner."""

from datetime import timedelta
from uuid import UUID

from django.contrib.sessions.backends.base import SessionBase
from django.db import transaction
from django.db.models import Q, QuerySet

from people.accounts import devices, sessions
from people.accounts.models import Membership, Session, User
from people.accounts.roles import Permission
from people.accounts.selectors import acting_membership
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys

# docs/security.md names it; a test compares. The sixth sign-in ends the oldest session.
MOST_SESSIONS = 5


@transaction.atomic
def begin_session(*, session: SessionBase, user: User, token: str, agent: str) -> str:
    """Begin a session on a device, and return the token by which the device is known.

    A second factor is still to come; whoever signs in once too often loses the oldest session.
    """
    User.objects.select_for_update().get(pk=user.pk)
    device, token = devices.recognise(user=user, token=token, agent=agent)
    sessions.begin(session)
    session[sessions.DEVICE] = str(device.id)
    if (member := acting_membership(user)) is not None:
        session[sessions.WORKPLACE] = str(member.id)
    session.save()
    newest = Session.objects.filter(user=user).order_by("-began_at", "-pk")
    kept = list(newest.values_list("pk", flat=True)[:MOST_SESSIONS])
    Session.objects.filter(user=user).exclude(pk__in=kept).delete()
    return token


@transaction.atomic
def step_up(*, session: SessionBase, by: Membership) -> None:
    """Note that the second factor was shown again; the session goes on under another key."""
    sessions.note_factor(session)
    session.cycle_key()
    record(Action.STEPPED_UP, by=by, on=by)


def sessions_of(member: Membership) -> list[Session]:
    """Return where a member's user is signed in, the latest first, the devices' names ready."""
    rows = list(_open(member.user_id).select_related("device").order_by("-seen_at"))
    load_keys([], member.user_id)
    limit = sessions.idle_limit(member)
    return [row for row in rows if row.seen_at and clock.now() - row.seen_at <= limit]


@transaction.atomic
def end_session(*, public_id: UUID, by: Membership) -> None:
    """End one of one's own sessions; Session.DoesNotExist when it is not one's own."""
    require(by, Permission.KEEP_ACCOUNT)
    session = _open(by.user_id).get(public_id=public_id)
    session.delete()
    record(Action.SESSION_ENDED, by=by, on=by, sessions=1)


@transaction.atomic
def end_other_sessions(*, here: str, by: Membership) -> int:
    """End all of one's own sessions but the one with this public id."""
    require(by, Permission.KEEP_ACCOUNT)
    ended: int = _open(by.user_id).exclude(public_id=here).delete()[0]
    if ended:
        record(Action.SESSION_ENDED, by=by, on=by, sessions=ended)
    return ended


def sweep() -> int:
    """Remove sessions that are over, and devices not seen for a year."""
    now = clock.now()
    over = Q(expire_date__lte=now) | Q(began_at__lte=now - sessions.LONGEST)
    idle = Q(seen_at__lte=now - sessions.IDLE)
    # What never became a sign-in: somebody looked at the door.
    nobody = Q(user=None, expire_date__lte=now + sessions.LONGEST - timedelta(hours=1))
    ended: int = Session.objects.filter(over | idle | nobody).delete()[0]
    devices.forget_old_devices()
    return ended


def _open(user_id: UUID) -> QuerySet[Session]:
    now = clock.now()
    return Session.objects.filter(
        user_id=user_id, expire_date__gt=now, began_at__gt=now - sessions.LONGEST
    )
