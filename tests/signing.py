"""Signing in without the pages of signing in: a whole session, second factor and all."""

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
