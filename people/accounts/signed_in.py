"""Where a user is signed in: what a session may, and what ends it from elsewhere."""

from django.contrib.sessions.backends.base import SessionBase
from django.db import transaction

from people.accounts import sessions
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record


@transaction.atomic
def step_up(*, session: SessionBase, by: Membership) -> None:
    """Note that the second factor was shown again; the session goes on under another key."""
    sessions.note_factor(session)
    session.cycle_key()
    record(Action.STEPPED_UP, by=by, on=by)
