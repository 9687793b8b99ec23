"""The zip archive that an office file is: looked over before anything in it is opened."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from cases.imports.parsing.limits import Limits
from cases.imports.parsing.refusal import Refusal

_END = b"PK\x05\x06"
_END_SIZE = 22
_LOCATOR = b"PK\x06\x07"
_LOCATOR_SIZE = 20
_LARGE_END_SIZE = 56
_LONGEST_COMMENT = 0xFFFF
_PIECE = 64 * 1024
_READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
# What the zip library raises at archives that are none, some of it unforeseen by itself.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error),
    *(EOFError, NotImplementedError, OSError, OverflowError, ValueError),
)


class Archive:
    """The parts of an archive by name, whatever their capitals. Nested archives stay closed."""

    def __init__(self, file: io.BytesIO, limits: Limits) -> None:
        _look_at_end(file.getbuffer(), limits)
        try:
            self._zip = zipfile.ZipFile(file)
        except _BROKEN:
            raise Refusal("damaged") from None
        self._unpacked = 0
        self._limits = limits
        parts = self._zip.infolist()
        self._parts = {part.filename.lower().lstrip("/"): part for part in parts}
        _refuse_bombs(parts, limits)
        if len(self._parts) < len(parts):
            # Of two parts of one name another program may show the other.
            raise Refusal("damaged")

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._parts

    def names(self) -> Iterator[str]:
        return iter(self._parts)

    def pieces(self, name: str) -> Iterator[bytes]:
        """Unpack a part piece by piece; what was said of its size is not believed."""
        part = self._parts[name.lower()]
        if part.flag_bits & _ENCRYPTED:
            raise Refusal("password")
        if part.compress_type not in _READABLE:
            raise Refusal("damaged")
        try:
            with self._zip.open(part) as stream:
                while piece := stream.read(_PIECE):
                    self._unpacked += len(piece)
                    if self._unpacked > self._limits.unpacked:
                        raise Refusal("bomb")
                    yield piece
        except _BROKEN:
            raise Refusal("damaged") from None


def _look_at_end(content: memoryview, limits: Limits) -> None:
    """Refuse what is cut short or has a million parts, before a list of them is made."""
    tail = bytes(content[-(_END_SIZE + _LONGEST_COMMENT) :])
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE:
        raise Refusal("damaged")
    count, size = struct.unpack_from("<HL", tail, at + 10)
    # A second, larger record may stand before it, and is then believed.
    larger = at - _LOCATOR_SIZE - _LARGE_END_SIZE
    if larger >= 0 and tail.startswith(_LOCATOR, at - _LOCATOR_SIZE):
        count, size = struct.unpack_from("<QQ", tail, larger + 32)
    # 46 bytes are the least that a part takes in the list; names may take a few hundred more.
    if count > limits.parts or size > limits.parts * 512:
        raise Refusal("bomb")


def _refuse_bombs(parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(parts) > limits.parts or sum(part.file_size for part in parts) > limits.unpacked:
        raise Refusal("bomb")
    for part in parts:
        if part.file_size > max(limits.ratio_from, part.compress_size * limits.ratio):
            raise Refusal("bomb")
