"""Links into a group: made by those who keep its members, taken once, for two days."""

import hashlib
import secrets
from datetime import timedelta
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from people.accounts.members import check_place
from people.accounts.models import Invitation, Membership, Organisation, User
from people.accounts.password_rules import check_password_rules
from people.accounts.roles import Permission, Role
from people.accounts.selectors import acting_membership, is_empty_installation
from people.accounts.services import add_member, make_organisation, require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

INVITATION_DAYS = 2
MADE_BEFORE = "made_before"


@transaction.atomic
def invite(
    *,
    role: str,
    organisation: Organisation | None,
    by: Membership | None,
    submission: UUID | None = None,
) -> tuple[Invitation, str]:
    """Return an invitation and its token, which is kept nowhere else.

    Without an organisation it is the first link of an empty installation: who takes it names
    the organisation. A form that is sent twice, by its `submission`, makes one link: the second
    time a ValidationError with the code MADE_BEFORE is raised, as the token is gone.
    """
    if by is not None:
        require(by, Permission.KEEP_MEMBERS)
        check_place(by, role, organisation)
    token = secrets.token_urlsafe(32)
    invitation = Invitation(
        id=submission or uuid4(),
        organisation=organisation,
        role=role,
        made_by=by,
        token_hash=_hash(token),
        expires_at=clock.now() + timedelta(days=INVITATION_DAYS),
    )
    try:
        with transaction.atomic():
            invitation.save(force_insert=True)
    except IntegrityError as error:
        told = _("This link was made before, and is not shown again.")
        raise ValidationError(told, code=MADE_BEFORE) from error
    record(Action.MEMBER_INVITED, by=by, on=invitation, role=str(role))
    return invitation, token


@transaction.atomic
def end_invitation(*, invitation_id: UUID, by: Membership) -> bool:
    """Take a link back before anybody used it; False when there is no such open link."""
    require(by, Permission.KEEP_MEMBERS)
    if not _open_ones(by).filter(pk=invitation_id).update(expires_at=clock.now()):
        return False
    record(Action.INVITATION_ENDED, by=by, on=Invitation(pk=invitation_id))
    return True


def open_invitations(by: Membership) -> list[Invitation]:
    """Return the links of a group that somebody could still take, the newest last."""
    return list(_open_ones(by).select_related("organisation").order_by("expires_at", "id"))


def _open_ones(by: Membership) -> QuerySet[Invitation]:
    """Those into the own group, and those of readers at its partners."""
    group = by.organisation_id
    into = Q(organisation_id=group) | Q(organisation__introduced_by_id=group)
    return Invitation.objects.filter(into, used_at=None, expires_at__gt=clock.now())


@transaction.atomic
def invite_first_coordinator() -> str:
    """Return a fresh token for an installation without members; earlier ones lose their force.

    Its entry in the record holds the lock under which, of many at once, the last ends all others.
    """
    invitation, token = invite(role=Role.COORDINATOR, organisation=None, by=None)
    Invitation.objects.filter(organisation=None, used_at=None).exclude(pk=invitation.pk).update(
        expires_at=clock.now()
    )
    return token


def open_invitation(token: str) -> Invitation | None:
    """Return the invitation if its token is right, unused and in time.

    The first link of an installation is dead as soon as somebody works there.
    """
    invitation = (
        Invitation.objects.filter(
            token_hash=_hash(token), used_at=None, expires_at__gt=clock.now()
        )
        .select_related("organisation")
        .first()
    )
    if invitation is None or (invitation.organisation is None and not is_empty_installation()):
        return None
    return invitation


def accept_invitation(
    *, token: str, email: str, display_name: str, password: str, organisation_name: str = ""
) -> Membership | None:
    """Take an invitation once: of many who try at the same time, one becomes a member.

    None when the address is somebody's already: then the link stays as it was, after the same
    work, and the caller says the same words.
    """
    try:
        return _accept(token, email, display_name, password, organisation_name)
    except _AddressTaken:
        return None


@transaction.atomic
def join_with_account(*, token: str, user: User) -> Membership:
    """Take an invitation with the account that one has; ValidationError says why not."""
    invitation = _take(token)
    if invitation.organisation is None:
        raise ValidationError(_gone())
    return _add_to_group(invitation.organisation, user, invitation.role)


class _AddressTaken(Exception):
    """Rolls the taking of a link back."""


@transaction.atomic
def _accept(
    token: str, email: str, display_name: str, password: str, organisation_name: str
) -> Membership:
    invitation = _take(token)
    organisation = invitation.organisation
    if organisation is None and not organisation_name.strip():
        raise ValidationError({"organisation_name": _("Name your group.")})
    group = organisation.name if organisation else organisation_name
    _check_account(email, display_name, password, group)
    if (owner := User.objects.filter(email__iexact=email).first()) is not None:
        return _come_back(owner, password, organisation, invitation.role)
    return add_member(
        organisation=organisation or make_organisation(name=organisation_name),
        email=email,
        display_name=display_name,
        password=password,
        role=invitation.role,
    )


def _come_back(
    owner: User, password: str, organisation: Organisation | None, role: str
) -> Membership:
    """Let in who had left all groups and so cannot sign in; all others sign in first."""
    right = owner.check_password(password)
    works = not owner.is_active or acting_membership(owner) is not None
    if not right or works or organisation is None:
        raise _AddressTaken
    return _add_to_group(organisation, owner, role)


def _add_to_group(organisation: Organisation, user: User, role: str) -> Membership:
    member = Membership.objects.filter(user=user, organisation=organisation).first()
    if member is not None and member.is_active:
        raise ValidationError(_("You work in this group already. The link is still good."))
    member = member or Membership(user=user, organisation=organisation)
    # Who comes back begins as the invitation says, without what was given to the person before.
    member.role, member.is_active = role, True
    member.may_reveal, member.trained_on = False, None
    member.full_clean()
    member.save()
    record(Action.MEMBER_ADDED, by=member, on=member, role=str(role))
    return member


def _check_account(email: str, display_name: str, password: str, group: str) -> None:
    """Refuse what is wrong in itself, before anybody looks whether the address is known."""
    user = User(email=email.lower(), display_name=display_name)
    user.clean_fields(exclude={"password"})
    check_password_rules(password, email=email, display_name=display_name, groups=(group,))


def _take(token: str) -> Invitation:
    """Mark the link as used; of many at the same time one comes back."""
    invitation = open_invitation(token)
    now = clock.now()
    still_open = Invitation.objects.filter(
        token_hash=_hash(token), used_at=None, expires_at__gt=now
    )
    if invitation is None or not still_open.update(used_at=now):
        raise ValidationError(_gone())
    return invitation


def _gone() -> str:
    return _("This link was used already, or its time is over.")


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
