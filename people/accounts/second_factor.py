"""Second factors of a user: code app, passkeys, and recovery codes beside them.

Each change is written down, told to the user by mail, and made while the user's row is held:
two at the same time see each other.
"""

from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from typing import Any

from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    validate_totp_code,
    yield_hotp_counters_from_time,
)
from allauth.mfa.webauthn.internal.auth import WebAuthn
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.factor_secrets import secrets_of
from people.accounts.mails import write_mail
from people.accounts.models import AccountMail, Membership, User
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.vault.cipher import Sealed, seal, unseal

_ENROLLING = "authenticator.enrolling"
_Type = Authenticator.Type


@dataclass(frozen=True)
class Factors:
    """What a user shows at sign-in."""

    app: Authenticator | None = None
    passkeys: list[Authenticator] = field(default_factory=list)
    codes_left: int = 0

    def __bool__(self) -> bool:
        return self.app is not None or bool(self.passkeys)


def factors_of(user: User) -> Factors:
    rows = list(Authenticator.objects.filter(user=user).order_by("pk"))
    with secrets_of(user):
        left = [len(r.wrap().get_unused_codes()) for r in rows if r.type == _Type.RECOVERY_CODES]
    return Factors(
        app=next((row for row in rows if row.type == _Type.TOTP), None),
        passkeys=[row for row in rows if row.type == _Type.WEBAUTHN],
        codes_left=sum(left),
    )


def has_factor(user: User) -> bool:
    """Recovery codes alone are none: they only stand in for another."""
    kinds = (_Type.TOTP, _Type.WEBAUTHN)
    return bool(Authenticator.objects.filter(user=user, type__in=kinds).exists())


def new_app_secret(user: User) -> str:
    """Return a fresh secret of a code app, sealed, to be kept in the session until it is used."""
    secret = generate_totp_secret().encode()
    return b64encode(seal(secret, owner=user.pk, label=_ENROLLING, row=user.pk)).decode()


def open_app_secret(user: User, sealed: str) -> str:
    return unseal(Sealed(b64decode(sealed)), label=_ENROLLING, row=user.pk).decode()


def app_address(user: User, secret: str) -> str:
    """Return the `otpauth:` address that a code app reads."""
    return str(get_adapter().build_totp_url(user, secret))


@transaction.atomic
def add_app(*, secret: str, code: str, by: Membership, is_first: bool) -> bool:
    """Keep a code app that shows the right code; True when recovery codes were made with it."""
    user = _hold(by, is_first)
    if Authenticator.objects.filter(user=user, type=_Type.TOTP).exists():
        raise ValidationError(_("You have a code app already. Remove it first."))
    if not validate_totp_code(secret, code):
        raise ValidationError({"code": _("This code is not right, or its time is over.")})
    with secrets_of(user):
        # The code that proved the app opens nothing a second time.
        TOTP.activate(user, secret)._mark_code_used(code)
    return _added(user, by, "totp")


@transaction.atomic
def give_app(*, member: Membership) -> str:
    """Give a member of the demo, or of a test, a code app; return its secret, to be printed."""
    if not settings.HOMEWARD_CLOCK_MOVABLE:
        raise PermissionDenied
    secret = generate_totp_secret()
    with secrets_of(member.user):
        TOTP.activate(member.user, secret)
    _added(member.user, member, "totp")
    return str(secret)


def code_now(secret: str) -> str:
    """Return the code that an app with this secret shows now."""
    return str(format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time()))))


@transaction.atomic
def add_passkey(*, credential: dict[str, Any], by: Membership, is_first: bool) -> bool:
    """Keep a passkey that the browser made; True when recovery codes were made with it."""
    user = _hold(by, is_first)
    name = get_adapter().generate_authenticator_name(user, _Type.WEBAUTHN)
    WebAuthn.add(user, name, credential)
    return _added(user, by, "webauthn")


@transaction.atomic
def remove_factor(*, pk: int, by: Membership) -> bool:
    """Remove one's app or one passkey; with the last one the recovery codes go too.

    True when a factor is left; Authenticator.DoesNotExist when it is not one's own.
    """
    user = _hold(by, is_first=False)
    factor = Authenticator.objects.exclude(type=_Type.RECOVERY_CODES).get(pk=pk, user=user)
    kind = str(factor.type)
    factor.delete()
    if not (is_left := has_factor(user)):
        Authenticator.objects.filter(user=user).delete()
    record(Action.FACTOR_REMOVED, by=by, on=user, factor=kind)
    write_mail(user, AccountMail.Kind.FACTOR_CHANGED)
    return is_left


@transaction.atomic
def renew_codes(*, by: Membership) -> None:
    """Make new recovery codes; the old ones open nothing from now on."""
    user = _hold(by, is_first=False)
    if not has_factor(user):
        raise PermissionDenied
    Authenticator.objects.filter(user=user, type=_Type.RECOVERY_CODES).delete()
    with secrets_of(user):
        RecoveryCodes.activate(user)
    record(Action.CODES_RENEWED, by=by, on=user)
    write_mail(user, AccountMail.Kind.FACTOR_CHANGED)


def codes_of(user: User) -> list[str]:
    """Return the recovery codes that were not used yet."""
    row = Authenticator.objects.filter(user=user, type=_Type.RECOVERY_CODES).first()
    if row is None:
        return []
    with secrets_of(user):
        return list(row.wrap().get_unused_codes())


@transaction.atomic
def use_code(*, user: User, code: str, member: Membership | None) -> Authenticator | None:
    """Return the factor whose code this is, a recovery code spent for good; None for no code.

    `member` is who is written down when a recovery code was used.
    """
    with secrets_of(user):
        for kind in (_Type.TOTP, _Type.RECOVERY_CODES):
            factor = Authenticator.objects.filter(user=user, type=kind).first()
            if factor is None or not factor.wrap().validate_code(code):
                continue
            if kind == _Type.RECOVERY_CODES:
                record(Action.CODE_USED, by=member, on=user)
            factor.user = user
            return factor
    return None


def _hold(by: Membership, is_first: bool) -> User:
    """Lock the user. Whoever has shown no factor adds one only while there is none."""
    require(by, Permission.KEEP_ACCOUNT)
    user = User.objects.select_for_update().get(pk=by.user_id)
    if is_first and has_factor(user):
        raise PermissionDenied
    return user


def _added(user: User, by: Membership, kind: str) -> bool:
    record(Action.FACTOR_ADDED, by=by, on=user, factor=kind)
    write_mail(user, AccountMail.Kind.FACTOR_CHANGED)
    if Authenticator.objects.filter(user=user, type=_Type.RECOVERY_CODES).exists():
        return False
    with secrets_of(user):
        RecoveryCodes.activate(user)
    return True
