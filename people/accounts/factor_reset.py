"""Removing the second factor of somebody who lost it: at the next sign-in a new one is set up."""

from allauth.mfa.models import Authenticator
from django.db import transaction

from people.accounts.mails import write_mail
from people.accounts.models import AccountMail, Membership, Session, User
from people.audit.actions import Action
from people.audit.services import record


@transaction.atomic
def reset_factors(*, email: str) -> bool:
    """Remove the factors of whoever has this address, by hand on the server; False for nobody.

    For the only coordinator of a group, when all is lost: nobody else can agree.
    """
    user = User.objects.filter(email__iexact=email).first()
    if user is not None:
        remove_factors(user, None)
    return user is not None


def remove_factors(user: User, by: Membership | None) -> None:
    """Remove all factors and end all sessions; called once others agreed, or their time came."""
    Authenticator.objects.filter(user=user).delete()
    Session.objects.filter(user=user).delete()
    write_mail(user, AccountMail.Kind.FACTOR_CHANGED)
    member = by or Membership.objects.filter(user=user, is_active=True).order_by("id").first()
    group = member.organisation_id if member else None
    record(Action.FACTORS_RESET, by=by, on=user, organisation_id=group)
