"""Which sign stands between the cells of a text."""

import math
import re
from collections import Counter
from collections.abc import Sequence

from cases.imports.parsing.text.records import Records

# Of two that fit as well the first is taken: commas stand in sentences, too.
DELIMITERS = "\t;|,"
# Excel writes and reads a first line that says it.
_SAID = re.compile(r'\A"?sep=([^\r\n"])"?\s*\Z', re.IGNORECASE)


def said_delimiter(line: str) -> str:
    """Return the delimiter of a line such as `sep=;`, else an empty text."""
    found = _SAID.match(line)
    return found[1] if found else ""


def guess_delimiter(lines: Sequence[str]) -> tuple[str, int]:
    """Return the delimiter that cuts most lines into as many cells, and how many those are."""
    best, best_score, best_width = ",", 0.0, 1
    for delimiter in DELIMITERS:
        width, share = _regularity(lines, delimiter)
        score = share * math.log2(width) if width > 1 else 0.0
        if score > best_score * 1.001:
            best, best_score, best_width = delimiter, score, width
    return best, best_width


def _regularity(lines: Sequence[str], delimiter: str) -> tuple[int, float]:
    """Return the commonest number of cells above one, and the share of records that have it."""
    widths = Counter(len(cells) for cells, _ in Records(iter(lines), delimiter) if any(cells))
    total = sum(widths.values())
    widths.pop(1, None)
    if not widths:
        return 1, 1.0
    width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
    return width, count / total
