"""The three formats tell the same, and memory stays at one batch."""

import csv
import io
import json
import tracemalloc
from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from cases.exports.formats import CsvWriter, Heading, JsonLinesWriter, Kind, XlsxWriter
from cases.exports.safety import safe_cell
from tests.cases.exports.formats.cells import BROKEN, FORMULAS, HEADINGS, TEXTS

TOLD = [*TEXTS, *FORMULAS]
COUNT = len(TOLD)
COLUMNS = [
    TOLD,
    TOLD[::-1],
    [None if number % 3 == 0 else number - 5 for number in range(COUNT)],
    [["2024-02-29", "1987-12-31", "1900-03-01", "1871-05-01", None][n % 5] for n in range(COUNT)],
    [[True, False, None][number % 3] for number in range(COUNT)],
]


def whole(writer, columns) -> bytes:
    half = len(columns[0]) // 2
    batches = ([cells[:half] for cells in columns], [cells[half:] for cells in columns])
    return b"".join([writer.head(), *map(writer.batch, batches), writer.tail()])


def of_csv(told: bytes) -> list[list[object]]:
    lines = list(csv.reader(io.StringIO(told.decode("utf-8-sig"), newline="")))
    reads = [str, str, int, str, {"TRUE": True, "FALSE": False}.get]
    return [
        [read(cell) if cell else None for read, cell in zip(reads, line, strict=True)]
        for line in lines[1:]
    ]


def of_json(told: bytes) -> list[list[object]]:
    return [list(json.loads(line).values()) for line in told.decode().split("\n")[:-1]]


def of_openpyxl(told: bytes) -> list[list[object]]:
    rows = load_workbook(io.BytesIO(told)).worksheets[0].iter_rows(min_row=2, values_only=True)
    return [[_plain(cell) for cell in row] for row in rows]


def of_calamine(told: bytes) -> list[list[object]]:
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(told)).get_sheet_by_index(0)
    return [[_plain(cell) for cell in row] for row in sheet.to_python()[1:]]


def _plain(cell: object) -> object:
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    if isinstance(cell, float):
        return int(cell)
    if cell == "":
        return None
    # openpyxl leaves this one escape of the format as it is; calamine has a text for no cell.
    return cell.replace("_x005F_", "_") if isinstance(cell, str) else cell


@pytest.mark.parametrize(
    ("make", "read"),
    [
        (CsvWriter, of_csv),
        (JsonLinesWriter, of_json),
        (XlsxWriter, of_openpyxl),
        (XlsxWriter, of_calamine),
    ],
)
def test_what_is_read_back_is_what_was_written(make, read):
    def held(text: str) -> str | None:
        safe = safe_cell(text)
        return (safe.replace("\x00", "\ufffd") if make is XlsxWriter else safe) or None

    expected = [
        [held(one), held(two), number, day, truth]
        for one, two, number, day, truth in zip(*COLUMNS, strict=True)
    ]

    assert read(whole(make(HEADINGS), COLUMNS)) == expected


@pytest.mark.parametrize("make", [CsvWriter, JsonLinesWriter, XlsxWriter])
@pytest.mark.parametrize("kind", Kind)
def test_empty_cells_of_every_kind_are_empty(make, kind):
    headings = [Heading("ref", "Reference", Kind.TEXT), Heading("a", "A", kind)]
    told = whole(make(headings), [["A-1", "A-2"], [None, ""]])

    if make is CsvWriter:
        assert told.decode().split("\r\n")[1:] == ['"A-1",""', '"A-2",""', ""]
    else:
        read = of_json if make is JsonLinesWriter else of_openpyxl
        assert read(told) == [["A-1", None], ["A-2", None]]


def test_workbook_shows_where_a_sign_was_lost():
    told = whole(XlsxWriter(HEADINGS[1:2]), [BROKEN])

    assert [cell for [cell] in of_openpyxl(told)] == [
        "bell\ufffd",
        "nothing\ufffdhere",
        "half\ufffd",
        "\ufffd",
        "no\ufffdsign",
        "esc\ufffd[1m",
    ]


@pytest.mark.parametrize("make", [CsvWriter, JsonLinesWriter, XlsxWriter])
def test_memory_stays_at_one_batch(make):
    batch = [column * 4 for column in COLUMNS]
    rows = len(batch[0])

    def peak(most: int) -> int:
        tracemalloc.start()
        writer = make(HEADINGS, mark="4f9d")
        writer.head()
        for _ in range(most // rows):
            writer.batch(batch)
        writer.tail()
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(rows)
    assert peak(50_000) < 1.1 * peak(10_000)
