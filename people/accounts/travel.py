"""Travel mode: somebody at a border shows an account in which there is nothing to show."""

from django.db import transaction

from people.accounts.models import Membership, User
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


@transaction.atomic
def begin_travel(*, by: Membership) -> bool:
    """Hide everything from one's own account, at once; only others can end it."""
    require(by, Permission.KEEP_ACCOUNT)
    now = clock.now()
    begun = User.objects.filter(pk=by.user_id, travelling_since=None).update(travelling_since=now)
    by.user.refresh_from_db(fields=["travelling_since"])
    if begun:
        record(Action.TRAVEL_BEGUN, by=by, on=by.user)
    return bool(begun)


@transaction.atomic
def end_travel_by_hand(*, email: str) -> bool:
    """End it on the server, for who works alone and so has nobody to do it; False for nobody."""
    user = User.objects.filter(email__iexact=email).exclude(travelling_since=None).first()
    if user is not None:
        end_travel(user, None)
    return user is not None


def end_travel(user: User, by: Membership | None) -> None:
    """Show everything again; called once enough others agreed, or their time came."""
    on_travel = User.objects.filter(pk=user.pk).exclude(travelling_since=None)
    if not on_travel.update(travelling_since=None):
        return
    group = by or Membership.objects.filter(user=user, is_active=True).order_by("id").first()
    record(
        Action.TRAVEL_ENDED,
        by=by,
        on=user,
        organisation_id=group.organisation_id if group else None,
    )
