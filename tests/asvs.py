"""`pytest -m asvs --asvs-report`: which rows of the verification standard are proven, and how.

A row is proven by tests that carry `@pytest.mark.asvs("v5.0.0-…")` and pass, or noted: somebody
read the code or the documents on a day and wrote down in `asvs_notes.toml` what was found.
"""

import csv
import os
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
NOTES = HERE / "asvs_notes.toml"


@dataclass
class Row:
    id: str
    chapter: str
    about: str
    outcomes: Counter[str] = field(default_factory=Counter)
    note: dict[str, Any] | None = None

    @property
    def verdict(self) -> str:
        if self.outcomes["failed"]:
            return "FAILS"
        if self.outcomes["passed"]:
            return "proven"
        if self.note:
            return "noted"
        return "not run" if self.outcomes else "open"


def applicable_rows(table: Path) -> dict[str, Row]:
    """Return the rows of the table that apply to Homeward, by their id."""
    with table.open(encoding="utf-8", newline="") as file:
        return {
            told["id"]: Row(told["id"], told["chapter"].split()[0], told["description"])
            for told in csv.DictReader(file)
            if told["applies"] == "yes"
        }


def notes() -> dict[str, dict[str, Any]]:
    """Return what was read and found, each with its day, by the id of the row."""
    return tomllib.loads(NOTES.read_text(encoding="utf-8"))


def rows_of(item: pytest.Item) -> list[str]:
    return [row for marker in item.iter_markers("asvs") for row in marker.args]


def table_of_rows() -> Path:
    folder = Path(os.environ.get("HOMEWARD_SHARED", HERE.parent.parent / "shared"))
    return folder / "data" / "asvs-l2.csv"


class Report:
    """Collects the outcomes of marked tests and prints the table at the end."""

    def __init__(self) -> None:
        self.outcomes: dict[str, Counter[str]] = defaultdict(Counter)
        self.marked: dict[str, list[str]] = {}

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.marked = {item.nodeid: rows for item in session.items if (rows := rows_of(item))}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            for row in self.marked.get(report.nodeid, []):
                self.outcomes[row][report.outcome] += 1

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("Verification standard, levels 1 and 2")
        for line in self.lines():
            terminalreporter.write_line(line)

    def lines(self) -> list[str]:
        table = table_of_rows()
        if not table.is_file():
            return [f"The table of rows is not here: HOMEWARD_SHARED names no folder with {table}"]
        rows, found = applicable_rows(table), notes()
        for row in rows.values():
            row.outcomes, row.note = self.outcomes[row.id], found.get(row.id)
        return [line for chapter in _chapters(rows) for line in _chapter_lines(chapter)] + [
            _sum_of(list(rows.values()))
        ]


def _chapters(rows: dict[str, Row]) -> list[list[Row]]:
    by_chapter: dict[str, list[Row]] = defaultdict(list)
    for row in rows.values():
        by_chapter[row.chapter].append(row)
    return list(by_chapter.values())


def _chapter_lines(rows: list[Row]) -> list[str]:
    lines = ["", f"{rows[0].chapter}: {_sum_of(rows)}"]
    for row in rows:
        by = f"{row.outcomes['passed']} tests" if row.verdict == "proven" else ""
        if row.verdict == "noted" and row.note:
            by = f"{row.note['on']}: {row.note['found']}"
        lines.append(f"  {row.id:<16} {row.verdict:<8} {row.about[:60]:<60} {by}".rstrip())
    return lines


def _sum_of(rows: list[Row]) -> str:
    counts = Counter(row.verdict for row in rows)
    told = ", ".join(f"{counts[word]} {word}" for word in sorted(counts))
    return f"{len(rows)} rows: {told}"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--asvs-report",
        action="store_true",
        help="print which rows of the verification standard have a test or a note",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--asvs-report"):
        config.pluginmanager.register(Report(), "asvs report")
