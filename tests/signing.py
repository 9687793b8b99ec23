"""Signing in without the pages of signing in: a whole session, second factor and all."""

import time
from typing import Any

BACKEND = "people.accounts.backend.MembersBackend"


def signed_in(client: Any, member: Any) -> Any:
    """Return the client with a session of this member, begun now, its second factor just shown."""
    from people.accounts import sessions  # noqa: PLC0415  # not before Django is set up

    client.force_login(member.user, backend=BACKEND)
    session = client.session
    sessions.begin(session)
    sessions.note_factor(session)
    session[sessions.WORKPLACE] = str(member.id)
    session.save()
    return client


def with_app(member: Any) -> str:
    """Give the member a code app and recovery codes; return the app's secret."""
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes  # noqa: PLC0415
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret  # noqa: PLC0415

    from people.accounts.factor_secrets import secrets_of  # noqa: PLC0415

    secret: str = generate_totp_secret()
    with secrets_of(member.user):
        TOTP.activate(member.user, secret)
        RecoveryCodes.activate(member.user)
    return secret


def code_of(secret: str, steps: int = 0) -> str:
    """Return what the app shows now, or `steps` half minutes from now.

    At the end of a half minute it waits for the next: the code is to be good for a moment.
    """
    from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value  # noqa: PLC0415

    if (left := 30 - time.time() % 30) < 3:
        time.sleep(left)
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps)))


_handed_out: set[tuple[str, str]] = set()


def next_code(secret: str) -> str:
    """Return a code that was not handed out before: no code opens a door twice."""
    while (secret, code := code_of(secret)) in _handed_out:
        time.sleep(1)
    _handed_out.add((secret, code))
    return code
