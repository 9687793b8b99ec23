"""A ZIP whose bytes leave as they come: no seeking, no file, no second look.

Sizes and sums stand behind each part instead of before it, as the format allows.
"""

import struct
import zlib
from dataclasses import dataclass

_DEFLATED = 8
# Sizes stand behind the part; names are UTF-8.
_FLAGS = 0x0808
_VERSION = 20
# The first day that a ZIP can tell: when a file was made is nobody's business.
_DAY = 0x21
# The fastest: a sheet is so repetitive that more work hardly makes it smaller.
_LEVEL = 1


@dataclass
class _Part:
    name: bytes
    offset: int
    sum: int = 0
    size: int = 0
    packed: int = 0

    def sizes(self) -> bytes:
        return struct.pack("<III", self.sum, self.packed, self.size)


class ZipStream:
    """Parts come one after the other; each is below two gibibytes."""

    def __init__(self) -> None:
        self._parts: list[_Part] = []
        self._offset = 0
        self._deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)

    def begin(self, name: str) -> bytes:
        part = _Part(name.encode(), self._offset)
        self._parts.append(part)
        self._deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        head = struct.pack("<IHHHHH", 0x04034B50, _VERSION, _FLAGS, _DEFLATED, 0, _DAY)
        return self._count(head + part.sizes() + struct.pack("<HH", len(part.name), 0) + part.name)

    def add(self, content: bytes) -> bytes:
        part = self._parts[-1]
        part.sum = zlib.crc32(content, part.sum)
        part.size += len(content)
        return self._packed(self._deflate.compress(content))

    def end(self) -> bytes:
        last = self._packed(self._deflate.flush())
        return last + self._count(struct.pack("<I", 0x08074B50) + self._parts[-1].sizes())

    def whole(self, name: str, content: bytes) -> bytes:
        return self.begin(name) + self.add(content) + self.end()

    def close(self) -> bytes:
        """Return the list of the parts, with which the file is complete."""
        entries = b"".join(map(_entry, self._parts))
        count = len(self._parts)
        end = (0x06054B50, 0, 0, count, count, len(entries), self._offset, 0)
        return entries + struct.pack("<IHHHHIIH", *end)

    def _packed(self, content: bytes) -> bytes:
        self._parts[-1].packed += len(content)
        return self._count(content)

    def _count(self, content: bytes) -> bytes:
        self._offset += len(content)
        return content


def _entry(part: _Part) -> bytes:
    head = (0x02014B50, _VERSION, _VERSION, _FLAGS, _DEFLATED, 0, _DAY)
    tail = (len(part.name), 0, 0, 0, 0, 0, part.offset)
    return (
        struct.pack("<IHHHHHH", *head) + part.sizes() + struct.pack("<HHHHHII", *tail) + part.name
    )
