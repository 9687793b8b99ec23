"""Checking the chain from its first link to its head and to the anchors kept elsewhere."""

import hmac
from collections.abc import Iterator, Mapping
from itertools import pairwise

from people.audit.models import AuditAnchor, AuditEntry, AuditHead
from people.audit.services import mac_of
from people.audit.triggers import missing_triggers

Mark = tuple[int, bytes]
# As many entries, and as many anchors, are looked at by a quick look.
NEWEST = 200


def problems(expected: Mapping[int, bytes] | None = None) -> Iterator[str]:
    """Yield each thing wrong with the chain: edited, removed, reordered, cut, unguarded.

    `expected` are marks (sequence and MAC) that somebody noted elsewhere earlier. The chain may
    grow while it is checked.
    """
    for name in missing_triggers():
        yield f"trigger {name} is missing: entries are not guarded"
    anchors = {a.sequence: bytes(a.mac) for a in AuditAnchor.objects.all()} | dict(expected or {})
    before = head_mark()
    last, mac = 0, b""
    for entry in AuditEntry.objects.order_by("sequence").iterator(chunk_size=1000):
        if entry.sequence != last + 1:
            yield f"entries {last + 1} to {entry.sequence - 1} are missing"
        if not hmac.compare_digest(bytes(entry.mac), mac_of(entry, after=mac)):
            yield f"entry {entry.sequence} is not what was written"
        last, mac = entry.sequence, bytes(entry.mac)
        if anchors.pop(last, mac) != mac:
            yield f"entry {last} differs from its anchor"
    yield from _problems_of_the_end((last, mac), before, head_mark())
    for sequence in sorted(anchors):
        yield f"an anchor stands at {sequence}, where no entry is"


def newest_problems(count: int = NEWEST) -> Iterator[str]:
    """Yield what is wrong with the end of the chain and its newest anchors: a quick look."""
    before = head_mark()
    newest = list(AuditEntry.objects.order_by("-sequence")[: count + 1])[::-1]
    for earlier, later in pairwise(newest):
        if later.sequence != earlier.sequence + 1:
            yield f"entries {earlier.sequence + 1} to {later.sequence - 1} are missing"
        if not hmac.compare_digest(bytes(later.mac), mac_of(later, after=bytes(earlier.mac))):
            yield f"entry {later.sequence} is not what was written"
    end = (newest[-1].sequence, bytes(newest[-1].mac)) if newest else (0, b"")
    yield from _problems_of_the_end(end, before, head_mark())
    anchors = AuditAnchor.objects.order_by("-sequence")[:count]
    marks = {anchor.sequence: bytes(anchor.mac) for anchor in anchors}
    macs = dict(AuditEntry.objects.filter(sequence__in=marks).values_list("sequence", "mac"))
    for sequence, mac in sorted(marks.items()):
        if sequence not in macs:
            yield f"an anchor stands at {sequence}, where no entry is"
        elif bytes(macs[sequence]) != mac:
            yield f"entry {sequence} differs from its anchor"


def head_mark() -> Mark:
    """Return sequence and MAC of the chain's newest link; (0, b"") for an empty chain."""
    head = AuditHead.objects.filter(pk=1).first()
    return (head.sequence, bytes(head.mac)) if head else (0, b"")


def _problems_of_the_end(end: Mark, before: Mark, after: Mark) -> Iterator[str]:
    if end in (before, after):
        return
    if before[0] < end[0] < after[0]:
        return
    if end[0] == after[0]:
        yield f"the head's mark differs from entry {end[0]}"
    else:
        yield f"the chain ends at {end[0]}, its head says {after[0]}"
