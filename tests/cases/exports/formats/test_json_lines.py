"""Lists as JSON Lines: one object a line, by codes, with types."""

import json

from cases.exports.formats import Heading, JsonLinesWriter, Kind
from cases.exports.safety import safe_cell
from tests.cases.exports.formats.cells import FORMULAS, HEADINGS, TEXTS


def lines(told: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in told.decode().split("\n") if line]


def test_batch_tells_types_and_empty_cells():
    writer = JsonLinesWriter(HEADINGS)

    told = lines(
        writer.batch([["A-1", ""], ["x", None], [12, None], ["2024-05-01", ""], [True, False]])
    )

    assert told == [
        {"ref": "A-1", "note": "x", "months": 12, "opened": "2024-05-01", "signed": True},
        {"ref": None, "note": None, "months": None, "opened": None, "signed": False},
    ]


def test_head_tells_mark_and_labels_in_a_line_of_its_own():
    writer = JsonLinesWriter(HEADINGS[:1], mark="4f9d")

    assert lines(writer.head()) == [{"export": "4f9d", "labels": {"ref": "Reference"}}]
    assert JsonLinesWriter(HEADINGS).head() == b""


def test_batch_guards_what_may_become_a_sheet_later():
    texts = [text for text in [*TEXTS, *FORMULAS] if text]
    writer = JsonLinesWriter([Heading("a", "A", Kind.FREE)])

    assert [line["a"] for line in lines(writer.batch([texts]))] == [
        safe_cell(text) for text in texts
    ]


def test_batch_keeps_a_percent_sign_and_an_odd_code():
    writer = JsonLinesWriter([Heading('1"00%', "A", Kind.FREE)])

    assert lines(writer.batch([["50 % of pay", "%s"]])) == [
        {'1"00%': "50 % of pay"},
        {'1"00%': "%s"},
    ]


def test_batch_of_nothing_is_nothing():
    assert JsonLinesWriter(HEADINGS).batch([[], [], [], [], []]) == b""
