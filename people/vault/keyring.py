"""Data keys at hand: loaded by owner, unwrapped once, forgotten when the scope ends."""

import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.db import IntegrityError, transaction

from people.dates import clock
from people.vault import root
from people.vault.columns import Reading
from people.vault.errors import SealBroken
from people.vault.expressions import Among
from people.vault.models import DataKey
from people.vault.router import ALIAS

_KEYS = Reading(
    lambda: DataKey.objects.filter(Among("owner", "owners")),
    *("id", "owner", "wrapped", "root_version"),
)


def open_keys(owners: Iterable[str]) -> Iterator[tuple[str, str, bytes]]:
    """Yield of each key of these owners its id, its owner and the key itself, in one query."""
    ids, found, *wrapped = _KEYS(owners=set(owners))
    keys = root.unwrap_many(zip(ids, found, *wrapped, strict=True))
    for owner, (key_id, key) in zip(found, keys, strict=True):
        yield key_id, owner, key


class Keyring:
    """Keys of one request or one job: nothing is fetched twice, nothing outlives it."""

    def __init__(self) -> None:
        self._ciphers: dict[UUID, AESGCM] = {}
        self._of_owner: dict[UUID, UUID] = {}
        self._expected: set[UUID] = set()

    def expect(self, owners: Iterable[UUID]) -> None:
        """Have these fetched with the next keys that are: one query for both."""
        self._expected.update(owners)

    def load(self, owners: Iterable[UUID]) -> None:
        """Fetch the keys of many owners in one query (the owners without a key are left out)."""
        missing = set(owners) - self._of_owner.keys()
        if missing:
            missing |= self._expected - self._of_owner.keys()
            self._expected = set()
            for key_id, owner, key in open_keys(map(str, missing)):
                self._keep(UUID(key_id), UUID(owner), key)

    def ensure(self, owners: Iterable[UUID]) -> None:
        """Make the keys that are still missing, in one insert, committed before the data."""
        wanted = set(owners)
        self.load(wanted)
        new = [_new_key(owner) for owner in wanted - self._of_owner.keys()]
        if new:
            DataKey.objects.bulk_create(new, ignore_conflicts=True)
            self.load(wanted)

    def cipher_for(self, owner: UUID) -> tuple[UUID, AESGCM]:
        """Return id and cipher of the owner's key; the key is made when there is none."""
        if owner not in self._of_owner:
            self.load([owner])
        if owner not in self._of_owner:
            self._make(owner)
        key_id = self._of_owner[owner]
        return key_id, self._ciphers[key_id]

    def cipher(self, key_id: UUID) -> AESGCM:
        """Return the cipher of a key id; SealBroken when that key was destroyed."""
        if key_id not in self._ciphers:
            self.load(self._expected)
        if key_id not in self._ciphers:
            key = DataKey.objects.filter(pk=key_id).first()
            if key is None:
                raise SealBroken("The key of this value is gone")
            self._keep_row(key)
        return self._ciphers[key_id]

    def _make(self, owner: UUID) -> None:
        key = _new_key(owner)
        try:
            with transaction.atomic(using=ALIAS):
                key.save(force_insert=True)
        except IntegrityError:
            # Another process made it between our look and our insert: theirs is the key.
            key = DataKey.objects.get(owner=owner)
        self._keep_row(key)

    def _keep_row(self, row: DataKey) -> None:
        key = root.unwrap(
            bytes(row.wrapped), key_id=row.id, owner=str(row.owner), version=row.root_version
        )
        self._keep(row.id, row.owner, key)

    def _keep(self, key_id: UUID, owner: UUID, key: bytes) -> None:
        self._ciphers[key_id] = AESGCM(key)
        self._of_owner[owner] = key_id


def _new_key(owner: UUID) -> DataKey:
    key_id = uuid4()
    wrapped, version = root.wrap(
        secrets.token_bytes(root.KEY_BYTES), key_id=key_id, owner=str(owner)
    )
    return DataKey(
        id=key_id, owner=owner, wrapped=wrapped, root_version=version, created_at=clock.now()
    )


_scope: ContextVar[Keyring | None] = ContextVar("keyring", default=None)


def current() -> Keyring:
    """Return the keyring of the running request or job; outside of one, a fresh one each time."""
    return _scope.get() or Keyring()


@contextmanager
def keyring() -> Iterator[Keyring]:
    """Open a scope in which keys are kept; a scope within a scope is the outer one."""
    if (outer := _scope.get()) is not None:
        yield outer
        return
    token = _scope.set(Keyring())
    try:
        yield current()
    finally:
        _scope.reset(token)
