"""Writing the chain, and the copy of its head that is kept elsewhere."""

import hashlib
import hmac
import json
import re
from functools import lru_cache
from typing import Any, Protocol
from uuid import UUID

from django.db import models, transaction

from people.audit.actions import Action
from people.audit.models import AuditAnchor, AuditEntry, AuditHead
from people.dates import clock
from people.vault.index import service_key
from people.vault.models import ServiceKey
from people.vault.statements import planned

_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
# A code of ours, an id (`partner:` may stand before it), a country, a grade or rule. A name as
# people write it, a date, a telephone or passport number does not fit.
_CODE = re.compile(
    rf"(?:[a-z][a-z_.]{{0,39}})?|(?:[a-z_]{{1,20}}:)?{_UUID}|[A-Z]{{1,3}}|[A-Z]\d{{1,2}}"
)
_MOST = 9_999_999


class Actor(Protocol):
    """Who does something: a member at work in one organisation, or a partner by its key."""

    organisation_id: UUID
    actor_kind: str

    @property
    def actor_id(self) -> UUID: ...


def record(
    action: Action,
    *,
    by: Actor | None,
    on: models.Model | None = None,
    organisation_id: UUID | None = None,
    **detail: Any,
) -> AuditEntry:
    """Append one entry, inside the caller's transaction: both are kept, or neither is.

    `by=None` is the system itself. `detail` takes ids, codes, numbers and lists of them;
    anything that could be a name or a text raises ValueError.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("record() belongs in a transaction")
    sequence, mac = _lock_head()
    entry = AuditEntry(
        sequence=sequence + 1,
        at=clock.now(),
        actor_kind=by.actor_kind if by else AuditEntry.ActorKind.SYSTEM,
        actor_id=by.actor_id if by else None,
        organisation_id=organisation_id or (by.organisation_id if by else None),
        action=action,
        object_kind=on._meta.model_name or "" if on else "",
        object_id=_uuid_of(on),
        detail=json.dumps(_codes(detail), sort_keys=True, separators=(",", ":")),
    )
    entry.mac = mac_of(entry, after=mac)
    connection = transaction.get_connection()
    values = [
        field.get_db_prep_save(getattr(entry, field.attname), connection) for field in _FIELDS
    ]
    with planned(connection) as cursor:
        cursor.execute(_ADD_ENTRY, values)
        cursor.execute(_MOVE_HEAD, [entry.sequence, entry.mac])
    entry._state.adding, entry._state.db = False, connection.alias
    return entry


def anchor() -> AuditAnchor | None:
    """Copy the committed head into the database of keys; nothing to do for an empty chain."""
    head = AuditHead.objects.filter(pk=1, sequence__gt=0).first()
    if head is None:
        return None
    kept, _made = AuditAnchor.objects.get_or_create(
        sequence=head.sequence, defaults={"mac": head.mac, "at": clock.now()}
    )
    return kept


def mac_of(entry: AuditEntry, *, after: bytes) -> bytes:
    """Return the MAC that binds an entry to all entries before it."""
    words = [
        entry.sequence,
        entry.at.isoformat(),
        str(entry.actor_kind),
        str(entry.actor_id),
        str(entry.organisation_id),
        str(entry.action),
        entry.object_kind,
        str(entry.object_id),
        entry.detail,
    ]
    return hmac.new(audit_key(), after + json.dumps(words).encode(), hashlib.sha256).digest()


@lru_cache(maxsize=1)
def audit_key() -> bytes:
    return service_key(ServiceKey.Purpose.AUDIT)


# Whatever is done or read comes by here, one after the other: the shorter, the better.
_READ_HEAD = "SELECT sequence, mac FROM people_audithead WHERE id = 1"
_FIELDS = AuditEntry._meta.concrete_fields
_COLUMNS = ", ".join(str(field.column) for field in _FIELDS)
_PLACES = ", ".join("%s" for _field in _FIELDS)
_ADD_ENTRY = f"INSERT INTO people_auditentry ({_COLUMNS}) VALUES ({_PLACES})"  # noqa: S608  # ours
_MOVE_HEAD = "UPDATE people_audithead SET sequence = %s, mac = %s WHERE id = 1"


def _lock_head() -> tuple[int, bytes]:
    """Return the newest link's number and MAC; who writes next waits for this transaction."""
    found = _read_head()
    if not found:
        AuditHead.objects.get_or_create(pk=1)
        found = _read_head()
    [(sequence, mac)] = found
    return sequence, bytes(mac)


def _read_head() -> list[Any]:
    connection = transaction.get_connection()
    locks = connection.features.has_select_for_update
    with planned(connection) as cursor:
        cursor.execute(f"{_READ_HEAD} FOR UPDATE" if locks else _READ_HEAD)
        return list(cursor.fetchall())


def _uuid_of(on: models.Model | None) -> UUID | None:
    """Return the object's UUID: its key, or for a partner's key the UUID beside its hash."""
    return getattr(on, "actor_id", on.pk) if on is not None else None


def _codes(detail: dict[str, Any]) -> dict[str, Any]:
    return {key: _code(key, value) for key, value in detail.items() if value is not None}


def _code(key: str, value: Any) -> Any:
    if isinstance(value, list | tuple | set | frozenset):
        return [_code(key, one) for one in value]
    if isinstance(value, bool | int) and abs(value) <= _MOST:
        return value
    text = str(value)
    if not isinstance(value, str | UUID) or not _CODE.fullmatch(text):
        raise ValueError(f"The audit takes ids and codes: {key} is neither")
    return text
