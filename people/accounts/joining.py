"""Taking a link into a group: once, with a new account or with the one that one has."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.invitations import hash_of
from people.accounts.members import tell_keepers
from people.accounts.models import Invitation, Membership, Organisation, User
from people.accounts.password_rules import check_password_rules
from people.accounts.roles import MAY, Permission
from people.accounts.selectors import acting_membership, is_empty_installation
from people.accounts.services import add_member, make_organisation
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


def open_invitation(token: str) -> Invitation | None:
    """Return the invitation if its token is right, unused and in time.

    The first link of an installation is dead as soon as somebody works there, any other when
    whoever made it keeps members no more.
    """
    invitation = (
        Invitation.objects.filter(
            token_hash=hash_of(token), used_at=None, expires_at__gt=clock.now()
        )
        .select_related("organisation", "made_by__user")
        .first()
    )
    if invitation is None or (invitation.organisation is None and not is_empty_installation()):
        return None
    if invitation.made_by is not None and not _still_keeps(invitation.made_by):
        return None
    return invitation


def _still_keeps(maker: Membership) -> bool:
    """Tell it by the role: whoever only travels has not lost the right."""
    at_work = maker.is_active and maker.user.is_active
    return at_work and Permission.KEEP_MEMBERS in MAY[maker.role]


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
    member = add_member(
        organisation=organisation or make_organisation(name=organisation_name),
        email=email,
        display_name=display_name,
        password=password,
        role=invitation.role,
    )
    tell_keepers(member)
    return member


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
    member.joined_at = clock.now()
    member.full_clean()
    member.save()
    record(Action.MEMBER_ADDED, by=member, on=member, role=str(role))
    tell_keepers(member)
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
        token_hash=hash_of(token), used_at=None, expires_at__gt=now
    )
    if invitation is None or not still_open.update(used_at=now):
        raise ValidationError(_gone())
    return invitation


def _gone() -> str:
    return _("This link was used already, or its time is over.")
