"""Writes the smallest XLS that is one: a compound file with the records of one sheet."""

import struct

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR = 512


def xls(cells, name="List"):
    """Return a book of one sheet: texts, numbers, and days as ("day", number), by place."""
    styles = b"".join(_record(0xE0, struct.pack("<HH", 0, form) + bytes(16)) for form in (0, 14))
    sheet = _begin(0x10) + b"".join(_cell(*place, value) for place, value in cells.items())
    sheet += _record(0x0A)

    def head(at):
        bound = struct.pack("<IBB", at, 0, 0) + _text(name, "<B")
        return _begin(5) + _record(0x22, bytes(2)) + styles + _record(0x85, bound) + _record(0x0A)

    return _compound(head(len(head(0))) + sheet)


def _cell(row, column, value):
    if isinstance(value, str):
        return _record(0x204, struct.pack("<HHH", row, column, 0) + _text(value))
    style, number = (1, value[1]) if isinstance(value, tuple) else (0, value)
    return _record(0x203, struct.pack("<HHHd", row, column, style, number))


def _begin(kind):
    return _record(0x809, struct.pack("<HHHHII", 0x600, kind, 0, 0, 0, 0x600))


def _record(kind, body=b""):
    return struct.pack("<HH", kind, len(body)) + body


def _text(text, length="<H"):
    return struct.pack(length, len(text)) + b"\x01" + text.encode("utf-16-le")


def _compound(stream):
    count = max(8, -(-len(stream) // _SECTOR))
    stream = stream.ljust(count * _SECTOR, b"\0")
    chain = [_FAT, _END, *range(3, 2 + count), _END]
    chain += [_FREE] * (128 - len(chain))
    directory = (
        _entry("Root Entry", 5, 1, _END, 0)
        + _entry("Workbook", 2, _FREE, 2, len(stream))
        + _entry("", 0, _FREE, 0, 0) * 2
    )
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<9I", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    head += struct.pack("<109I", 0, *[_FREE] * 108)
    return head + struct.pack("<128I", *chain) + directory + stream


def _entry(name, kind, child, start, size):
    told = f"{name}\0".encode("utf-16-le") if name else b""
    head = struct.pack("<HBBIII", len(told), kind, 1, _FREE, _FREE, child)
    return told.ljust(64, b"\0") + head + bytes(36) + struct.pack("<IQ", start, size)
