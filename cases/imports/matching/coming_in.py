"""The bytes of a list that was brought, as rows of text: CSV and plain text, a name a line."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

MOST_ROWS = 200_000
MOST_COLUMNS, LONGEST_CELL = 40, 1000
_DELIMITERS = "\t;,|"
_LOOKED_AT = 100
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}

Rows = Iterator[tuple[int, list[str]]]


def rows_of(raw: bytes) -> Rows:
    """Yield the line and the cells of each row that says something.

    ValidationError, with the reason, for what is no list or too much of one; on the way, too.
    """
    if raw.startswith((b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0")):
        raise ValidationError(_("This is not a text file. Save the list as CSV and bring that."))
    text = _decoded(raw)
    count = 0
    try:
        for line, cells in _read(text):
            if not any(cells):
                continue
            count += 1
            if count > MOST_ROWS:
                said = _("There are more than %(most)d rows. Bring the list in parts.")
                raise ValidationError(said % {"most": MOST_ROWS})
            yield line, cells
    except csv.Error as error:
        raise ValidationError(_("A row of the file cannot be read as a row of cells.")) from error
    if not count:
        raise ValidationError(_("There is nothing in the file."))


def _read(text: str) -> Rows:
    delimiter = _delimiter(text)
    if not delimiter:
        for line, whole in enumerate(text.splitlines(), start=1):
            yield line, [_cell(whole)]
        return
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    for row in reader:
        yield reader.line_num, [_cell(each) for each in row[:MOST_COLUMNS]]


def _cell(text: str) -> str:
    return text.replace("\x00", "").strip()[:LONGEST_CELL]


def _decoded(raw: bytes) -> str:
    mark = next((mark for mark in _MARKS if raw.startswith(mark)), b"")
    try:
        return raw.decode(_MARKS.get(mark, "utf-8"))
    except UnicodeDecodeError:
        if mark:
            raise ValidationError(_("The text of the file is broken.")) from None
    return raw.decode("cp1251", errors="replace")


def _delimiter(text: str) -> str:
    """The sign that parts most lines into equally many cells; none for a name a line."""
    lines = [line for line in text[:100_000].splitlines() if line.strip()][:_LOOKED_AT]
    best, share = "", 0.5
    for each in _DELIMITERS:
        counts = Counter(count for line in lines if (count := line.count(each)))
        same = counts.most_common(1)[0][1] / len(lines) if counts else 0.0
        if same > share:
            best, share = each, same
    return best
