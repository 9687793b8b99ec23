"""The chapters on access are whole: each of their rows has a test or a dated note."""

import re
from datetime import date
from pathlib import Path

import pytest

from tests.asvs import NOTES, Report, applicable_rows, notes

HERE = Path(__file__).resolve().parent
# Web frontend, authentication, sessions, authorisation, logging.
WHOLE = {"V3", "V6", "V7", "V8", "V16"}
_MARKED = re.compile(r"pytest\.mark\.asvs\(([^)]*)\)")
_ROW = re.compile(r'"(v5\.0\.0-[\d.]+)"')


def marked_rows() -> set[str]:
    """Return the rows that any test names."""
    return {
        row
        for path in HERE.rglob("test_*.py")
        if path != Path(__file__)
        for told in _MARKED.findall(path.read_text(encoding="utf-8"))
        for row in _ROW.findall(told)
    }


@pytest.mark.shared
def test_rows_of_the_chapters_on_access_have_a_test_or_a_note(shared):
    rows = applicable_rows(shared / "data" / "asvs-l2.csv")

    covered = marked_rows() | notes().keys()
    missing = {row.id: row.about for row in rows.values() if row.chapter in WHOLE}
    assert {id_: about for id_, about in missing.items() if id_ not in covered} == {}


@pytest.mark.shared
def test_no_test_or_note_names_a_row_that_is_not_there(shared):
    rows = applicable_rows(shared / "data" / "asvs-l2.csv")
    stricter = (shared / "data" / "asvs-l3-adopt.csv").read_text(encoding="utf-8")

    named = marked_rows() | notes().keys()
    assert {row for row in named if row not in rows and f"{row}," not in stricter} == set()


@pytest.mark.parametrize("row", notes())
def test_note_says_when_and_what_was_found(row):
    note = notes()[row]

    assert note.keys() == {"on", "found"}
    assert isinstance(note["on"], date)
    assert len(note["found"]) > 20


def test_notes_stand_in_order():
    rows = re.findall(r'^\["(.*)"\]$', NOTES.read_text(encoding="utf-8"), re.M)

    assert rows == sorted(rows, key=lambda row: [int(part) for part in row[7:].split(".")])


@pytest.mark.shared
def test_report_tells_proven_failing_and_open_rows_apart(shared):
    report = Report()
    report.outcomes["v5.0.0-6.2.1"]["passed"] = 2
    report.outcomes["v5.0.0-6.2.2"]["passed"] = 1
    report.outcomes["v5.0.0-6.2.2"]["failed"] = 1

    lines = report.lines()

    told = {line.split()[0]: line for line in lines if line.startswith("  v5")}
    assert "proven" in told["v5.0.0-6.2.1"]
    assert told["v5.0.0-6.2.1"].endswith("2 tests")
    assert "FAILS" in told["v5.0.0-6.2.2"]
    assert "open" in told["v5.0.0-6.2.3"]
    assert lines[-1].startswith("188 rows: ")
