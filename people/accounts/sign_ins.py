"""What is written down of coming and going; never what somebody typed."""

from django.db import transaction

from people.accounts.models import Membership, User
from people.accounts.refusals import note
from people.accounts.selectors import acting_membership
from people.audit.actions import Action
from people.audit.services import record


@transaction.atomic
def record_sign_in(user: User) -> None:
    if (member := acting_membership(user)) is not None:
        record(Action.SIGNED_IN, by=member, on=member)


@transaction.atomic
def record_failure(email: str, reason: str) -> None:
    """Write down that somebody was not let in: whose account it was if it is one, and why."""
    user = User.objects.filter(email__iexact=email).first()
    member = acting_membership(user) if user is not None else None
    note(f"sign_in_{reason}", member=member)
    record(
        Action.SIGN_IN_FAILED,
        by=None,
        on=member,
        organisation_id=member.organisation_id if member else None,
        reason=reason,
    )


@transaction.atomic
def record_sign_out(member: Membership) -> None:
    record(Action.SIGNED_OUT, by=member, on=member)
