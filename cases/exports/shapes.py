"""The shapes of files: what each is called outside, and how it may be kept from others."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cases.exports import htcds
from cases.exports.columns import Batch, Column, columns_named
from cases.exports.deidentified.filling import Deidentified
from cases.exports.deidentified.traits import Trait, traits_named
from cases.exports.filling import (
    Filling,
    Made,
    cells_of,
    columns_of,
    groups_of,
    headings_of,
    reads_of,
)
from cases.exports.formats import CsvWriter, JsonLinesWriter, Writer, XlsxWriter
from cases.exports.lists import MOST_IN_BOOK, MOST_ON_PAPER, fill_book, fill_paper, laid_down
from cases.exports.models import Export
from cases.exports.protecting.locking import Lock
from cases.exports.protecting.passwords import lock_pdf, lock_xlsx
from cases.exports.reading import Tally
from cases.exports.vocabularies import Protection, Shape

# The tally counts on while batches are read: it is whole when the file ends.
Fills = Callable[[Export, Tally], Filling]
# From recipient and filters: the columns' codes; ValidationError where the recipient gets none.
LaysDown = Callable[[str, Mapping[str, str]], tuple[str, ...]]


@dataclass(frozen=True)
class Form:
    """`lock` puts a whole file behind a password, where its programs know of passwords.

    Of whom `lays_down` gives the columns, nobody chooses others. With names it goes out open only
    where it `may_be_open`: paper for a meeting, if whoever asks for it says so.
    """

    fill: Fills
    media_type: str
    ending: str
    lock: Lock | None = None
    # What codes of its columns mean.
    named: Callable[[Sequence[str]], Sequence[Column] | Sequence[Trait]] = columns_named
    # Its columns are chosen, and not laid down by a standard.
    has_columns: bool = True
    lays_down: LaysDown | None = None
    most_cases: int | None = None
    may_be_open: bool = False
    # People are told roughly, so that nobody is told apart from fewer than k.
    is_rough: bool = False

    @property
    def protections(self) -> list[Protection]:
        return [
            each for each in Protection if each != Protection.PASSWORD or self.lock is not None
        ]


class ChosenColumns:
    """The columns that the asker chose, one row a case."""

    def __init__(self, export: Export, writer: Any) -> None:
        self._columns = columns_of(export)
        self._writer = writer(headings_of(self._columns), mark=str(export.id))
        self.groups, self.reads = groups_of(self._columns), reads_of(self._columns)

    def head(self) -> bytes:
        return bytes(self._writer.head())

    def batch(self, batch: Batch) -> bytes:
        return bytes(self._writer.batch(cells_of(batch, self._columns)))

    def tail(self) -> bytes:
        return bytes(self._writer.tail())

    def made(self, rows: int) -> Made:
        return Made(rows)


def _form(writer: Any, lock: Lock | None = None) -> Form:
    def fill(export: Export, tally: Tally) -> Filling:
        return ChosenColumns(export, writer)

    return Form(fill, writer.media_type, writer.ending, lock)


def _standard(
    form: htcds.Form, writer: Any, make: Callable[[str], Writer], lock: Lock | None = None
) -> Form:
    """Of a form of the standard; `make` gives its writer, which may take the export's mark."""

    def fill(export: Export, _tally: Tally) -> Filling:
        return htcds.HtcdsFilling(export, form=form, writer=make(str(export.id)))

    return Form(fill, writer.media_type, writer.ending, lock, has_columns=False)


FORMS: dict[str, Form] = {
    Shape.XLSX: _form(XlsxWriter, lock_xlsx),
    Shape.CSV: _form(CsvWriter),
    Shape.JSONL: _form(JsonLinesWriter),
    Shape.DEIDENTIFIED: Form(
        lambda export, _tally: Deidentified(export),
        Deidentified.media_type,
        Deidentified.ending,
        named=traits_named,
        has_columns=False,
        is_rough=True,
    ),
    Shape.LIST_PDF: Form(
        fill_paper,
        "application/pdf",
        "pdf",
        lock_pdf,
        has_columns=False,
        lays_down=laid_down,
        most_cases=MOST_ON_PAPER,
        may_be_open=True,
    ),
    Shape.LIST_XLSX: Form(
        fill_book,
        XlsxWriter.media_type,
        XlsxWriter.ending,
        lock_xlsx,
        has_columns=False,
        lays_down=laid_down,
        most_cases=MOST_IN_BOOK,
    ),
    Shape.HTCDS_XLSX: _standard(
        htcds.Form.LABELS, htcds.HtcdsXlsx, lambda mark: htcds.HtcdsXlsx(mark=mark), lock_xlsx
    ),
    # A mark would be one heading more than the standard has: the order of rows is the mark.
    Shape.HTCDS_CSV: _standard(htcds.Form.CODES, htcds.HtcdsCsv, lambda _mark: htcds.HtcdsCsv()),
}
