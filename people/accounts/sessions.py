"""Django's sessions, kept under the hash of their key, with what ends them.

The moments are the one clock's: `factor_at` is when a second factor was last shown.
"""

import hashlib
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.contrib.sessions.exceptions import SessionInterrupted

from people.accounts.models import Membership, Session
from people.accounts.roles import MAY, Permission
from people.dates import clock

# docs/security.md names these; a test compares.
LONGEST = timedelta(hours=12)
IDLE = timedelta(minutes=60)
IDLE_OF_REVEALERS = timedelta(minutes=15)
FRESH = timedelta(minutes=5)
TOUCHED = timedelta(minutes=1)

BEGAN, SEEN, FACTOR = "began_at", "seen_at", "factor_at"
PUBLIC_ID, DEVICE, WORKPLACE = "public_id", "device", "membership"


class SessionStore(DatabaseStore):
    """The cookie holds the key; the table holds its hash, whose it is, and when it was seen."""

    @classmethod
    def get_model_class(cls) -> type[Session]:
        return Session

    def exists(self, session_key: str | None) -> bool:
        return bool(super().exists(_hash(session_key)))

    def delete(self, session_key: str | None = None) -> None:
        key = session_key or self.session_key
        if key is not None:
            super().delete(_hash(key))

    def load(self) -> dict[str, Any]:
        """When it was seen last stands in the row, which `touch` writes alone."""
        kept = self._get_session_from_db()
        if kept is None:
            return {}
        data = self.decode(kept.session_data)
        return data | {SEEN: kept.seen_at.isoformat()} if kept.seen_at else data

    def touch(self) -> None:
        """Note that it is in use: once a minute, and nothing else of it is written."""
        now, seen = clock.now(), _moment(self, SEEN)
        if seen is None or now - seen < TOUCHED:
            return
        Session.objects.filter(session_key=_hash(self.session_key)).update(seen_at=now)
        # Past `__setitem__`, which would have the whole session written.
        self._session[SEEN] = now.isoformat()  # type: ignore[attr-defined]

    def cycle_key(self) -> None:
        """Go on under another key; SessionInterrupted when the session was ended meanwhile."""
        if PUBLIC_ID in self:
            key = self.session_key
            if key and not Session.objects.filter(session_key=_hash(key)).delete()[0]:
                raise SessionInterrupted("It was ended while the request ran")
            self[PUBLIC_ID] = str(uuid4())
        super().cycle_key()

    def _get_session_from_db(self) -> Session | None:
        try:
            return Session.objects.get(
                session_key=_hash(self.session_key), expire_date__gt=clock.now()
            )
        except Session.DoesNotExist:
            self._session_key = None
            return None

    def create_model_instance(self, data: dict[str, Any]) -> Session:
        kept: Session = super().create_model_instance(data)  # type: ignore[assignment]
        kept.session_key = _hash(kept.session_key)
        kept.expire_date = clock.now() + LONGEST
        kept.user_id, kept.device_id = data.get(SESSION_KEY), data.get(DEVICE)
        kept.public_id = data.get(PUBLIC_ID) or kept.public_id
        kept.began_at, kept.seen_at = _moment(data, BEGAN), _moment(data, SEEN)
        return kept


def begin(session: SessionBase) -> None:
    """Note the moment of a sign-in; the second factor is still to come."""
    now = clock.now().isoformat()
    session[BEGAN] = session[SEEN] = now
    session[PUBLIC_ID] = str(uuid4())
    session.pop(FACTOR, None)


def note_factor(session: SessionBase) -> None:
    """Note that a second factor was shown just now."""
    session[FACTOR] = clock.now().isoformat()


def forget_factor(session: SessionBase) -> None:
    """Whoever removed the last factor has shown none."""
    session.pop(FACTOR, None)


def has_shown_factor(session: SessionBase) -> bool:
    return FACTOR in session


def is_fresh(session: SessionBase) -> bool:
    """Tell whether the second factor was shown lately enough for exports, reveals and keys."""
    shown = _moment(session, FACTOR)
    return shown is not None and clock.now() - shown <= FRESH


def idle_limit(member: Membership | None) -> timedelta:
    """Return how long a session may rest: less for those who may reveal what is masked."""
    reveals = member is not None and Permission.REVEAL in MAY[member.role] and member.may_reveal
    return IDLE_OF_REVEALERS if reveals else IDLE


def seconds_left(session: SessionBase, member: Membership | None) -> int:
    """Return for how many seconds a session still lasts if nobody touches it."""
    began, seen = _moment(session, BEGAN), _moment(session, SEEN)
    if began is None or seen is None:
        return 0
    ends = min(began + LONGEST, seen + idle_limit(member))
    return max(0, int((ends - clock.now()).total_seconds()))


def is_over(session: SessionBase, member: Membership | None) -> bool:
    """Tell whether a session rested too long, or lasted too long however busy it was."""
    began, seen = _moment(session, BEGAN), _moment(session, SEEN)
    if began is None or seen is None:
        return True
    now = clock.now()
    return now - began > LONGEST or now - seen > idle_limit(member)


def _moment(data: Any, name: str) -> datetime | None:
    text = data.get(name)
    return datetime.fromisoformat(text) if text else None


def _hash(key: str | None) -> str:
    return hashlib.sha256((key or "").encode()).hexdigest()[:40]
