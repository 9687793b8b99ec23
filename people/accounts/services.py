"""Making organisations and members."""

from django.core.exceptions import PermissionDenied
from django.db import transaction

from people.accounts.models import Membership, Organisation, PartnerKey, User
from people.accounts.password_rules import check_password_rules
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


def require(by: Membership | PartnerKey, permission: Permission) -> None:
    """Raise PermissionDenied unless somebody may; services ask this before they write."""
    if not by.may(permission):
        raise PermissionDenied


@transaction.atomic
def make_organisation(*, name: str, kind: str = Organisation.Kind.NGO) -> Organisation:
    organisation = Organisation(name=name, kind=kind)
    organisation.full_clean()
    organisation.save()
    record(Action.ORGANISATION_MADE, by=None, on=organisation, organisation_id=organisation.id)
    return organisation


@transaction.atomic
def add_member(
    *,
    organisation: Organisation,
    email: str,
    display_name: str,
    password: str,
    role: str,
    by: Membership | None = None,
) -> Membership:
    """Make a user with his or her membership; ValidationError names the field at fault."""
    check_password_rules(
        password, email=email, display_name=display_name, groups=(organisation.name,)
    )
    user = User.objects.create_user(email, password, display_name=display_name)
    member = Membership(user=user, organisation=organisation, role=role, joined_at=clock.now())
    member.full_clean()
    member.save()
    record(Action.MEMBER_ADDED, by=by, on=member, organisation_id=organisation.id, role=str(role))
    return member
