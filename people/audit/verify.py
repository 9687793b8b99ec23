"""Checking the chain from its first link to its head and to the anchors kept elsewhere."""

import hmac
from collections.abc import Iterator

from people.audit.models import AuditAnchor, AuditEntry, AuditHead
from people.audit.services import mac_of
from people.audit.triggers import missing_triggers


def problems() -> Iterator[str]:
    """Yield each thing wrong with the chain: edited, removed, reordered, cut, unguarded."""
    for name in missing_triggers():
        yield f"trigger {name} is missing: entries are not guarded"
    anchors = {a.sequence: bytes(a.mac) for a in AuditAnchor.objects.all()}
    last, mac = 0, b""
    for entry in AuditEntry.objects.order_by("sequence").iterator(chunk_size=1000):
        if entry.sequence != last + 1:
            yield f"entries {last + 1} to {entry.sequence - 1} are missing"
        if not hmac.compare_digest(bytes(entry.mac), mac_of(entry, after=mac)):
            yield f"entry {entry.sequence} is not what was written"
        last, mac = entry.sequence, bytes(entry.mac)
        anchored = anchors.pop(last, None)
        if anchored is not None and anchored != mac:
            yield f"entry {last} differs from its anchor"
    yield from _problems_of_the_end(last, mac, anchors)


def _problems_of_the_end(last: int, mac: bytes, unmet: dict[int, bytes]) -> Iterator[str]:
    head = AuditHead.objects.filter(pk=1).first()
    head_sequence, head_mac = (head.sequence, bytes(head.mac)) if head else (0, b"")
    if head_sequence != last:
        yield f"the chain ends at {last}, its head says {head_sequence}"
    elif head_mac != mac:
        yield f"the head's mark differs from entry {last}"
    if unmet:
        yield f"the chain ends at {last}, an anchor stands at {max(unmet)}"
