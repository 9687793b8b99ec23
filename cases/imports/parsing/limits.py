"""How much of a file is read, and how long it may take."""

from dataclasses import asdict, dataclass
from json import dumps, loads
from typing import Self

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Lengths of text are in characters. What is over a limit is refused; a long cell is cut."""

    file: int = 20 * MB
    rows: int = 10_000
    # Titles, headings, totals and the like, which nobody counts as rows.
    other_rows: int = 100
    columns: int = 200
    sheets: int = 50
    cell: int = 32 * 1024
    # Of the whole file: a text that many cells share is counted for each of them.
    cells: int = 2_000_000
    text: int = 20 * MB
    # Empty lines between rows are kept so that rows can be counted; a longer gap is left out.
    blanks: int = 10_000
    line: int = 8 * MB
    # Of a zip archive: its parts, what they unpack to, and how many times as large one may become.
    parts: int = 1_000
    unpacked: int = 100 * MB
    ratio: int = 100
    ratio_from: int = 10 * MB
    memory: int = 300 * MB
    processor_seconds: int = 60
    seconds: int = 120

    def dumped(self) -> str:
        return dumps(asdict(self))

    @classmethod
    def loaded(cls, text: str) -> Self:
        return cls(**loads(text))


LIMITS = Limits()
