"""Whose turn it is to have a name looked up.

Who looks up a name waits for a server that somebody else keeps, and holds one of the few threads
that answer pages. So each organisation looks up one at a time.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from uuid import UUID

_UNDER_WAY: set[UUID] = set()
_LOCK = Lock()


class NotYourTurn(Exception):
    """A name is being looked up for the same organisation."""


@contextmanager
def turn_of(organisation_id: UUID) -> Iterator[None]:
    """Have the turn of an organisation in this process; NotYourTurn where it is taken."""
    with _LOCK:
        if organisation_id in _UNDER_WAY:
            raise NotYourTurn
        _UNDER_WAY.add(organisation_id)
    try:
        yield
    finally:
        with _LOCK:
            _UNDER_WAY.discard(organisation_id)
