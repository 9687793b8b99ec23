"""Making organisations, members, invitations and partners' keys."""

import hashlib
import secrets
from datetime import timedelta

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.models import Invitation, Membership, Organisation, PartnerKey, User
from people.accounts.roles import Permission, Role
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

INVITATION_DAYS = 3


def require(by: Membership, permission: Permission) -> None:
    """Raise PermissionDenied unless the member may; services ask this before they write."""
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
    _check_password(password, email, display_name)
    user = User.objects.create_user(email, password, display_name=display_name)
    member = Membership(user=user, organisation=organisation, role=role)
    member.full_clean()
    member.save()
    record(Action.MEMBER_ADDED, by=by, on=member, organisation_id=organisation.id, role=str(role))
    return member


@transaction.atomic
def invite(
    *, role: str, organisation: Organisation | None, by: Membership | None
) -> tuple[Invitation, str]:
    """Return an invitation and its token, which is kept nowhere else.

    Without an organisation it is the first link of an empty installation: who takes it names
    the organisation.
    """
    if role not in Role.values:
        raise ValidationError({"role": _("This role is not known.")})
    if by is not None and (organisation is None or organisation.id != by.organisation_id):
        raise PermissionDenied
    if by is not None:
        require(by, Permission.KEEP_MEMBERS)
    token = secrets.token_urlsafe(32)
    invitation = Invitation.objects.create(
        organisation=organisation,
        role=role,
        token_hash=_hash(token),
        expires_at=clock.now() + timedelta(days=INVITATION_DAYS),
    )
    record(
        Action.MEMBER_INVITED,
        by=by,
        on=invitation,
        organisation_id=organisation.id if organisation else None,
        role=str(role),
    )
    return invitation, token


def invite_first_coordinator() -> str:
    """Return a fresh token for an installation without members; earlier ones lose their force."""
    Invitation.objects.filter(organisation=None, used_at=None).update(expires_at=clock.now())
    return invite(role=Role.COORDINATOR, organisation=None, by=None)[1]


def open_invitation(token: str) -> Invitation | None:
    """Return the invitation if its token is right, unused and in time."""
    return (
        Invitation.objects.filter(
            token_hash=_hash(token), used_at=None, expires_at__gt=clock.now()
        )
        .select_related("organisation")
        .first()
    )


@transaction.atomic
def accept_invitation(
    *, token: str, email: str, display_name: str, password: str, organisation_name: str = ""
) -> Membership:
    """Take an invitation once: of many who try at the same time, one becomes a member."""
    taken = Invitation.objects.filter(
        token_hash=_hash(token), used_at=None, expires_at__gt=clock.now()
    ).update(used_at=clock.now())
    if not taken:
        raise ValidationError(_("This link was used already, or its time is over."))
    invitation = Invitation.objects.select_related("organisation").get(token_hash=_hash(token))
    if invitation.organisation is None and not organisation_name.strip():
        raise ValidationError({"organisation_name": _("Name your group.")})
    organisation = invitation.organisation or make_organisation(name=organisation_name)
    return add_member(
        organisation=organisation,
        email=email,
        display_name=display_name,
        password=password,
        role=invitation.role,
    )


@transaction.atomic
def issue_partner_key(
    *, organisation: Organisation, by: Membership | None, days: int = 365
) -> tuple[PartnerKey, str]:
    """Return a partner's key and its text, which is shown once and kept only as a hash."""
    if by is not None:
        require(by, Permission.SHARE_CASE)
    key, text = PartnerKey.objects.create_key(
        organisation=organisation, expiry_date=clock.now() + timedelta(days=days)
    )
    assert isinstance(key, PartnerKey)
    record(Action.PARTNER_KEY_ISSUED, by=by, on=key, organisation_id=organisation.id)
    return key, text


def _check_password(password: str, email: str, display_name: str) -> None:
    try:
        validate_password(password, User(email=email, display_name=display_name))
    except ValidationError as error:
        raise ValidationError({"password": error.messages}) from error


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
