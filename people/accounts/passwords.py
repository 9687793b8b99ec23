"""Passwords: changed by who knows the old one, or set by a link that a keeper of members made."""

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from django.contrib.auth.hashers import make_password
from django.contrib.sessions.backends.base import SessionBase
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.mails import write_mail
from people.accounts.members import require_keeping
from people.accounts.models import AccountMail, Membership, PasswordLink, Session, User
from people.accounts.password_rules import check_password_rules
from people.accounts.roles import Permission
from people.accounts.selectors import acting_membership
from people.accounts.services import require
from people.accounts.sessions import PUBLIC_ID
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

LINK_HOURS = 24


@transaction.atomic
def change_password(*, current: str, password: str, by: Membership, session: SessionBase) -> User:
    """Change one's own password. All other sessions end; the caller gives this one a new key."""
    require(by, Permission.KEEP_ACCOUNT)
    user = User.objects.select_for_update().get(pk=by.user_id)
    if not user.check_password(current):
        raise ValidationError({"current": _("This is not your password.")})
    _set(user, password, but=session.get(PUBLIC_ID))
    record(Action.PASSWORD_CHANGED, by=by, on=user)
    return user


@transaction.atomic
def make_password_link(*, member: Membership, by: Membership) -> str:
    """Return the token of a link by which a member sets a new password; earlier ones end."""
    require_keeping(by, member)
    if member.user_id == by.user_id:
        # One's own is changed with the old one.
        raise PermissionDenied
    now, token = clock.now(), secrets.token_urlsafe(32)
    PasswordLink.objects.filter(user=member.user, used_at=None).update(expires_at=now)
    PasswordLink.objects.create(
        user=member.user,
        token_hash=_hash(token),
        expires_at=now + timedelta(hours=LINK_HOURS),
    )
    record(Action.PASSWORD_LINK_MADE, by=by, on=member, organisation_id=member.organisation_id)
    return token


def open_password_link(token: str) -> PasswordLink | None:
    """Return the link if its token is right, unused and in time."""
    return (
        PasswordLink.objects.filter(
            token_hash=_hash(token), used_at=None, expires_at__gt=clock.now()
        )
        .select_related("user")
        .first()
    )


@transaction.atomic
def use_password_link(*, token: str, password: str) -> None:
    """Set a new password once. It signs nobody in, and the second factor stays as it is."""
    now = clock.now()
    links = PasswordLink.objects.filter(token_hash=_hash(token))
    if not links.filter(used_at=None, expires_at__gt=now).update(used_at=now):
        raise ValidationError(_("This link was used already, or its time is over."))
    user = User.objects.select_for_update().get(password_links__in=links)
    _set(user, password)
    member = acting_membership(user)
    record(
        Action.PASSWORD_CHANGED,
        by=None,
        on=user,
        organisation_id=member.organisation_id if member else None,
        how="link",
    )


def _set(user: User, password: str, but: Any = None) -> None:
    """Keep the password, tell the user, end all links that would set another, and all sessions.

    `but` is the public id of the one session that goes on.
    """
    groups = tuple(
        each.organisation.name
        for each in user.memberships.filter(is_active=True).select_related("organisation")
    )
    check_password_rules(password, email=user.email, display_name=user.display_name, groups=groups)
    user.password = make_password(password)
    user.save(update_fields=["password"])
    Session.objects.filter(user=user).exclude(public_id=but).delete()
    PasswordLink.objects.filter(user=user, used_at=None).update(expires_at=clock.now())
    write_mail(user, AccountMail.Kind.PASSWORD_CHANGED)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
