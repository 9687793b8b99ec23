"""The forms of files for partners: sheets by the members' own writers, lines as the list."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, Protocol

import orjson

from cases.exports.formats import CsvWriter, JsonLinesWriter, XlsxWriter
from cases.sharing.exports.columns import cells_of, columns_of
from cases.sharing.exports.vocabularies import Format
from cases.sharing.reading.blocks import Row


class Filling(Protocol):
    def head(self) -> bytes: ...

    def batch(self, rows: Sequence[Row]) -> bytes: ...

    def tail(self) -> bytes: ...


class Sheet:
    """One row a case; what was not granted is empty."""

    def __init__(self, writer: Any, fields: Collection[str], mark: str) -> None:
        self._columns = columns_of(fields)
        self._writer = writer([flat.heading for flat in self._columns], mark=mark)

    def head(self) -> bytes:
        return bytes(self._writer.head())

    def batch(self, rows: Sequence[Row]) -> bytes:
        return bytes(self._writer.batch(cells_of(rows, self._columns)))

    def tail(self) -> bytes:
        return bytes(self._writer.tail())


class Lines:
    """Each case as the API's list tells it, a line each. No line tells of the file itself."""

    def head(self) -> bytes:
        return b""

    def batch(self, rows: Sequence[Row]) -> bytes:
        return b"".join(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE) for row in rows)

    def tail(self) -> bytes:
        return b""


WRITERS: dict[str, Any] = {
    Format.CSV: CsvWriter,
    Format.XLSX: XlsxWriter,
    Format.JSONL: JsonLinesWriter,
}
_FILLS: dict[str, Callable[[Collection[str], str], Filling]] = {
    Format.CSV: lambda fields, mark: Sheet(CsvWriter, fields, mark),
    Format.XLSX: lambda fields, mark: Sheet(XlsxWriter, fields, mark),
    Format.JSONL: lambda fields, mark: Lines(),
}


def filling_of(form: str, fields: Collection[str], *, mark: str) -> Filling:
    """Return what fills a file; in sheets `mark` stands where a reader looks last."""
    return _FILLS[form](fields, mark)
