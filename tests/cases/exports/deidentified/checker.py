"""Whether a file is k-anonymous, from the definition alone: no code of ours is asked."""

import csv
import io
from collections import Counter


def rows_of(data):
    """Return the headings and the rows of a CSV as a spreadsheet would read it."""
    head, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return head, [tuple(row) for row in rows]


def smallest_group(data):
    """Return the number of the rows that are alike where fewest are; None without rows."""
    _head, rows = rows_of(data)
    return min(Counter(rows).values(), default=None)


def assert_anonymous(data, k, *, eligible, hidden):
    _head, rows = rows_of(data)
    assert len(rows) + hidden == eligible
    assert all(number >= k for number in Counter(rows).values())
    assert rows == sorted(rows)
