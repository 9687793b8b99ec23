"""Lists as CSV: quoted, guarded, marked."""

import csv
import io

from cases.exports.formats import CsvWriter, Heading, Kind
from cases.exports.safety import safe_cell
from tests.cases.exports.formats.cells import BROKEN, FORMULAS, HEADINGS, TEXTS


def rows(*parts: bytes) -> list[list[str]]:
    text = b"".join(parts).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def test_head_tells_the_labels_behind_a_mark_of_utf8():
    head = CsvWriter(HEADINGS).head()

    assert head.startswith(b"\xef\xbb\xbf")
    assert rows(head) == [["Reference", "Note", "Months", "Opened", "Signed"]]


def test_head_guards_labels():
    assert rows(CsvWriter([Heading("a", "=1+1", Kind.TEXT)]).head()) == [["'=1+1"]]


def test_batch_tells_each_kind_in_quotes():
    writer = CsvWriter(HEADINGS)

    told = writer.batch(
        [["A-1", ""], ["two\nlines", None], [12, None], ["2024-05-01", ""], [True, False]]
    )

    assert told == b'"A-1","two\nlines","12","2024-05-01","TRUE"\r\n"","","","","FALSE"\r\n'


def test_mark_stands_in_a_last_heading_above_empty_cells():
    writer = CsvWriter(HEADINGS[:1], mark="4f9d")

    assert rows(writer.head(), writer.batch([["A-1", "A-2"]])) == [
        ["Reference", "4f9d"],
        ["A-1", ""],
        ["A-2", ""],
    ]


def test_batch_keeps_every_text_and_guards_formulas():
    texts = [*TEXTS, *FORMULAS, "x" * 50_000]
    writer = CsvWriter([Heading("a", "A", Kind.FREE), Heading("b", "B", Kind.TEXT)])

    told = rows(writer.batch([texts, texts]))

    assert told == [[safe_cell(text)] * 2 for text in texts]


def test_batch_shows_where_half_a_character_was_lost():
    writer = CsvWriter([Heading("a", "A", Kind.FREE)])

    told = rows(writer.batch([BROKEN]))

    assert [cell for [cell] in told] == [
        "bell\x07",
        "nothing\x00here",
        "half\ufffd",
        "\ufffd",
        "no\ufffesign",
        "esc\x1b[1m",
    ]
