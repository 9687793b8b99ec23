"""A delimited text (CSV and its kin): its encoding and delimiter found out, its records told."""

import io
import re
from collections.abc import Iterator
from itertools import chain, islice

from cases.imports.parsing.refusal import Refusal
from cases.imports.parsing.telling import GARBLED, UNCLOSED, Teller
from cases.imports.parsing.text.delimiter import guess_delimiter, said_delimiter
from cases.imports.parsing.text.encoding import encoding_of
from cases.imports.parsing.text.records import Records

_SAMPLE_LINES = 300
_STRANGE = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
# ="0123" is how a spreadsheet is told to keep a zero: what is seen is the text within.
_KEPT = re.compile(r'="([^"]*)"')


def read_text(content: bytes, teller: Teller) -> None:
    codec, encoding, skip = encoding_of(content)
    stream = io.BytesIO(content)
    stream.seek(skip)
    text = io.TextIOWrapper(stream, codec, errors="replace", newline="")
    lines = _lines(text, teller)
    sample = list(islice(lines, _SAMPLE_LINES))
    _refuse_binary("".join(sample))
    if delimiter := said_delimiter(sample[0]):
        del sample[0]
        _, width = guess_delimiter(sample)
    else:
        delimiter, width = guess_delimiter(sample)
    teller.book("csv", encoding, delimiter)
    teller.sheet()
    _tell(Records(chain(sample, lines), delimiter, width), teller)
    teller.end_sheet()


def _lines(text: io.TextIOWrapper, teller: Teller) -> Iterator[str]:
    limit = teller.limits.line
    number = 0
    while line := text.readline(limit + 1):
        number += 1
        if len(line) > limit:
            raise Refusal("line", line=number, limit=limit)
        yield line


def _refuse_binary(sample: str) -> None:
    if len(_STRANGE.findall(sample)) * 20 > len(sample):
        raise Refusal("strange")


def _tell(records: Records, teller: Teller) -> None:
    for line, (cells, unclosed) in enumerate(records, start=1):
        if len(cells) > teller.limits.columns:
            cells = _used(cells)
            if len(cells) > teller.limits.columns and not teller.is_over:
                raise teller.refuse_columns(line, len(cells))
        marks = dict.fromkeys(unclosed, UNCLOSED)
        for at, cell in enumerate(cells):
            if "\ufffd" in cell:
                marks.setdefault(at, GARBLED)
            elif kept := _KEPT.fullmatch(cell):
                cells[at] = kept[1]
        teller.row(line, cells, marks)


def _used(cells: list[str]) -> list[str]:
    used = len(cells)
    while used and not cells[used - 1].strip():
        used -= 1
    return cells[:used]
