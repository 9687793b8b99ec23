"""Records of a delimited text: quoted cells may hold delimiters and line breaks."""

import re
from collections import deque
from collections.abc import Iterator

# A cell of more lines is taken for a quote that somebody forgot to close.
LINES_IN_A_CELL = 1000
_TABLE_WIDTH = 6


class Records:
    """Yields the cells of each record, and which of them begin with a quote never closed.

    Such a quote must not swallow the rows below it: it is kept as a plain sign, and the record
    ends with its line. `width` is how many cells records mostly have.
    """

    def __init__(self, lines: Iterator[str], delimiter: str, width: int = 0) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._width = width
        end = rf" *(?:{re.escape(delimiter)}|[\r\n]|\Z)"
        self._spaced = re.compile(rf' +("[^"]*(?:""[^"]*)*"){end}')
        self._returned: deque[str] = deque()

    def __iter__(self) -> Iterator[tuple[list[str], frozenset[int]]]:
        none: frozenset[int] = frozenset()
        while (line := self._next_line()) is not None:
            if '"' in line:
                yield self._with_quotes(line)
            else:
                yield line.rstrip("\r\n").split(self._delimiter), none

    def _next_line(self) -> str | None:
        return self._returned.popleft() if self._returned else next(self._lines, None)

    def _with_quotes(self, line: str) -> tuple[list[str], frozenset[int]]:
        cells: list[str] = []
        unclosed: set[int] = set()
        at: int | None = 0
        while at is not None:
            begin, quoted = at, ""
            opened = self._opening(line, at)
            if opened is not None:
                line, closed = self._until_closed(line, opened)
                if closed is None:
                    unclosed.add(len(cells))
                else:
                    quoted, begin = line[opened + 1 : closed].replace('""', '"'), closed + 1
            end = line.find(self._delimiter, begin)
            rest = line[begin:].rstrip("\r\n") if end < 0 else line[begin:end]
            cells.append(quoted + rest)
            at = None if end < 0 else end + len(self._delimiter)
        return cells, frozenset(unclosed)

    def _opening(self, line: str, at: int) -> int | None:
        """Return where the quote stands with which this cell begins, if it does.

        Spaces before it are none of the cell where it would fall apart without its quotes.
        """
        if line.startswith('"', at):
            return at
        found = self._spaced.match(line, at)
        return found.start(1) if found and self._delimiter in found[1] else None

    def _until_closed(self, line: str, opened: int) -> tuple[str, int | None]:
        """Return the line with those that its quoted cell goes on in, and where the cell ends."""
        first = line
        taken: list[str] = []
        position = opened + 1
        while True:
            quote = line.find('"', position)
            if quote < 0:
                position = len(line)
                more = self._next_line() if len(taken) < LINES_IN_A_CELL else None
                if more is None:
                    break
                taken.append(more)
                line += more
            elif line.startswith('"', quote + 1):
                position = quote + 2
            elif taken and not self._is_end(line, opened, quote):
                break
            else:
                return line, quote
        self._returned.extendleft(reversed(taken))
        return first, None

    def _is_end(self, line: str, opened: int, quote: int) -> bool:
        """Whether a cell of several lines really ends here, and has not swallowed records."""
        after = line[quote + 1 :].lstrip(" ")
        if after and not after.startswith((self._delimiter, "\r", "\n")):
            return False
        within = line[opened:quote].splitlines()[1:-1]
        records = self._width >= _TABLE_WIDTH and any(
            each.count(self._delimiter) == self._width - 1 for each in within
        )
        return not records
