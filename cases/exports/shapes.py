"""The shapes of files: what each is called outside, and how it may be kept from others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cases.exports.formats import CsvWriter, Heading, JsonLinesWriter, Writer, XlsxWriter
from cases.exports.protecting.passwords import lock_xlsx
from cases.exports.vocabularies import Protection, Shape

Locks = Callable[[bytes, str], bytes]
Makes = Callable[[Sequence[Heading], str], Writer]


@dataclass(frozen=True)
class Form:
    """`lock` puts a whole file behind a password, where its programs know of passwords."""

    make: Makes
    media_type: str
    ending: str
    lock: Locks | None = None
    # Its columns are chosen, and not laid down by a standard.
    has_columns: bool = True

    @property
    def protections(self) -> list[Protection]:
        return [
            each for each in Protection if each != Protection.PASSWORD or self.lock is not None
        ]


def _form(writer: Any, lock: Locks | None = None) -> Form:
    return Form(
        lambda headings, mark: writer(headings, mark=mark), writer.media_type, writer.ending, lock
    )


FORMS: dict[str, Form] = {
    Shape.XLSX: _form(XlsxWriter, lock_xlsx),
    Shape.CSV: _form(CsvWriter),
    Shape.JSONL: _form(JsonLinesWriter),
}
