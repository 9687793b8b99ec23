"""Lists as workbooks: how they look, and what a sheet cannot hold."""

import io
import zipfile
from datetime import datetime

import pytest
from openpyxl import load_workbook

from cases.exports.formats import Heading, Kind, XlsxWriter, xlsx
from cases.imports.workbooks.texts import LONGEST
from tests.cases.exports.formats.cells import FORMULAS, HEADINGS

COLUMNS = [["A-1", "A-2", "A-3"], ["x"] * 3, [1, 2, 3], ["2024-05-01"] * 3, [True, False, None]]


def book(writer, *batches):
    return load_workbook(io.BytesIO(told(writer, *batches)))


def told(writer, *batches) -> bytes:
    return b"".join([writer.head(), *map(writer.batch, batches), writer.tail()])


def test_heading_is_bold_and_stays_in_sight():
    sheet = book(XlsxWriter(HEADINGS, sheet="Cases"), COLUMNS).worksheets[0]

    assert [cell.value for cell in sheet[1]] == ["Reference", "Note", "Months", "Opened", "Signed"]
    assert all(cell.font.b for cell in sheet[1])
    assert not any(cell.font.b for cell in sheet[2])
    assert sheet.freeze_panes == "A2"
    assert sheet.title == "Cases"
    assert sheet.sheet_view.rightToLeft is None
    assert sheet.column_dimensions["B"].width > sheet.column_dimensions["C"].width > 5


def test_days_and_numbers_are_no_texts():
    cells = book(XlsxWriter(HEADINGS), COLUMNS).worksheets[0][2]

    assert [cell.data_type for cell in cells] == ["s", "s", "n", "d", "b"]
    assert cells[3].value == datetime(2024, 5, 1)
    assert cells[3].number_format == r"yyyy\-mm\-dd"


def test_no_cell_is_a_formula():
    sheet = book(XlsxWriter(HEADINGS[:2]), [FORMULAS, FORMULAS]).worksheets[0]

    assert {cell.data_type for row in sheet for cell in row} == {"s"}


def test_mark_is_a_property_and_a_note_at_the_last_heading():
    marked = book(XlsxWriter(HEADINGS, mark="4f9d & more"), COLUMNS)

    assert marked.properties.identifier == "4f9d & more"
    assert marked.properties.keywords == "4f9d & more"
    assert marked.worksheets[0]["E1"].comment.text == "4f9d & more"
    assert book(XlsxWriter(HEADINGS), COLUMNS).worksheets[0]["E1"].comment is None


@pytest.mark.parametrize("limit", [("MOST_ROWS", 3), ("_MOST_SIGNS", 0)])
def test_rows_that_do_not_fit_go_to_further_sheets(monkeypatch, limit):
    monkeypatch.setattr(xlsx, *limit)

    marked = book(XlsxWriter(HEADINGS, mark="4f9d", sheet="Cases"), COLUMNS, COLUMNS)

    assert marked.sheetnames[:2] == ["Cases", "Cases 2"]
    found = [
        [row[0] for row in sheet.iter_rows(min_row=1, values_only=True)]
        for sheet in marked.worksheets
    ]
    assert {column[0] for column in found} == {"Reference"}
    assert [ref for column in found for ref in column[1:]] == ["A-1", "A-2", "A-3"] * 2
    assert all(sheet["E1"].comment.text == "4f9d" for sheet in marked.worksheets)


def test_name_of_a_sheet_is_made_one_that_spreadsheets_take():
    assert book(XlsxWriter(HEADINGS, sheet="Cases: [a/b]" + "c" * 40)).sheetnames == [
        "Cases   a b " + "c" * 14
    ]


@pytest.mark.parametrize("text", ["x" * LONGEST, "क" * LONGEST, "😀" * (LONGEST // 2)])
def test_longest_text_is_whole_and_a_longer_one_is_seen_to_be_cut(text):
    [whole], [cut] = (
        book(XlsxWriter(HEADINGS[1:2]), [[text, text + "yz"]])
        .worksheets[0]
        .iter_rows(min_row=2, values_only=True)
    )

    assert whole == text
    assert cut.endswith(" […]")
    assert text.startswith(cut.removesuffix(" […]"))
    assert LONGEST - 2 < len(cut.encode("utf-16-le")) / 2 <= LONGEST


def test_file_is_a_sound_zip_with_sound_xml():
    with zipfile.ZipFile(io.BytesIO(told(XlsxWriter(HEADINGS, mark="4f9d"), COLUMNS))) as archive:
        assert archive.testzip() is None
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        names = archive.namelist()

    assert len(names) == len(set(names))
    assert "xl/comments1.xml" in names


def test_labels_are_guarded():
    sheet = book(XlsxWriter([Heading("a", "=1+1", Kind.TEXT)])).worksheets[0]

    assert sheet["A1"].value == "'=1+1"
