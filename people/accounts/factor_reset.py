"""Removing the second factor of somebody who lost it: at the next sign-in a new one is set up."""

from allauth.mfa.models import Authenticator
from django.db import transaction

from people.accounts.alerts import raise_alert
from people.accounts.mails import write_mail
from people.accounts.members import keeping_group
from people.accounts.models import AccountMail, Alert, Membership, Session, User
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
    memberships = Membership.objects.filter(user=user, is_active=True)
    places = list(memberships.select_related("organisation").order_by("id"))
    group = by or next(iter(places), None)
    record(
        Action.FACTORS_RESET,
        by=by,
        on=user,
        organisation_id=group.organisation_id if group else None,
    )
    for member in places:
        raise_alert(
            kind=Alert.Kind.FACTOR_RESET,
            member=member,
            organisation_id=keeping_group(member),
            about=user.id,
        )
