"""Every text that stands anywhere in a file, each in quotes, as an answer in JSON tells it."""

import csv
import io
import json
import re
from collections.abc import Iterator
from html import unescape
from zipfile import ZipFile

# What sheets put between the parts of one cell.
_BETWEEN = re.compile(r"\n| \| |; ")
_MARKUP = re.compile(r"[<>\"]")


def words_of(content: bytes, media_type: str) -> str:
    """Return an answer as text; of a sheet every cell, of a workbook every part of its parts."""
    kind = media_type.partition(";")[0]
    if kind == "text/csv":
        return _quoted(_cells(content))
    if kind.endswith(".spreadsheetml.sheet"):
        return _quoted(_parts(content))
    return content.decode()


def _cells(content: bytes) -> Iterator[str]:
    for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")):
        yield from row


def _parts(content: bytes) -> Iterator[str]:
    """Yield the name of each part, and all texts, attributes and tags in it."""
    with ZipFile(io.BytesIO(content)) as book:
        for name in book.namelist():
            yield name
            yield from map(unescape, _MARKUP.split(book.read(name).decode()))


def _quoted(texts: Iterator[str]) -> str:
    return json.dumps([part for text in texts for part in _BETWEEN.split(text)])
