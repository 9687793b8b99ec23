"""The program that reads a strange file: bytes in, lines of JSON out, and nothing else.

    python -m cases.imports.parsing.child PARENT LIMITS

It loads neither Django nor settings, and says no word of the file but in its answer. It ends with
OUT_OF_MEMORY when there is not even enough to say so.
"""

import io
import os
import sys
from pathlib import Path
from typing import BinaryIO

from cases.imports.parsing.leash import tie
from cases.imports.parsing.limits import MB, Limits
from cases.imports.parsing.office.archive import Archive
from cases.imports.parsing.office.reader import read_workbook
from cases.imports.parsing.older import read_older
from cases.imports.parsing.opendocument.reader import is_open_document, read_open_document
from cases.imports.parsing.refusal import Refusal
from cases.imports.parsing.sniffing import OLDER, ZIP, kind_of
from cases.imports.parsing.telling import Teller
from cases.imports.parsing.text.reader import read_text

OUT_OF_MEMORY = 3


def main() -> None:
    limits = Limits.loaded(sys.argv[2])
    tie(int(sys.argv[1]), limits)
    content = sys.stdin.buffer.read(limits.file + 1)
    answer(content, sys.stdout.buffer, limits)


def answer(content: bytes, out: BinaryIO, limits: Limits) -> None:
    """Write what the file holds, or why it is not read."""
    teller = Teller(out, limits)
    try:
        read(content, teller)
    except Refusal as refusal:
        teller.refused(Refusal(refusal.code, **{**teller.place(), **refusal.place}))
    except MemoryError:
        teller.refused(Refusal("memory"))
    except Exception as error:
        # Its text may quote the file; where it was raised does not.
        teller.refused(Refusal(f"broken {_where(error)}"))
    else:
        teller.end()


def read(content: bytes, teller: Teller) -> None:
    if len(content) > teller.limits.file:
        raise Refusal("file", limit=teller.limits.file // MB)
    kind = kind_of(content)
    if kind == ZIP:
        _read_archive(content, teller)
    elif kind == OLDER:
        read_older(content, teller)
    else:
        read_text(content, teller)


def _read_archive(content: bytes, teller: Teller) -> None:
    archive = Archive(io.BytesIO(content), teller.limits)
    if is_open_document(archive):
        read_open_document(archive, teller)
    else:
        read_workbook(archive, teller)


def _where(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    at = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    return f"{type(error).__name__} {at}"


if __name__ == "__main__":
    try:
        main()
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BrokenPipeError:
        os._exit(1)
