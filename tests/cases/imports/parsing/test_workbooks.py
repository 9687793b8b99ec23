"""Workbooks: what a person sees in each cell, and what the file says of it."""

import io
from datetime import date, datetime, time
from decimal import Decimal

import openpyxl
import pytest
import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.imports.parsing.child import answer
from cases.imports.parsing.limits import LIMITS
from cases.imports.parsing.parse import parse
from cases.imports.parsing.taking import taken
from cases.imports.parsing.unreadable import Unreadable
from tests.cases.imports.parsing.conftest import MAIN, links, saved


def sheet_of(content):
    return parse(content).sheets[0]


@pytest.mark.parametrize(
    ("value", "text", "mark"),
    [
        (9800000013.0, "9800000013", "number"),
        (45123.0, "45123", "number"),
        (0.1, "0.1", "number"),
        (4.35, "4.35", "number"),
        (-12.5, "-12.5", "number"),
        (1e-7, "0.0000001", "number"),
        (9.77984e12, "9779840000000", "lost"),
        (977_984_000_001, "977984000001", "number"),
        (97_798_400_000, "97798400000", "number"),
        (999_999_999_999_999, "999999999999999", "number"),
        (1_234_567_890_123_456, "1234567890123456", "lost"),
        (1e20, "100000000000000000000", "lost"),
        ("9.77984E+12", "9.77984E+12", None),
        ("08000044", "08000044", None),
        (True, "TRUE", None),
        (date(2024, 3, 14), "2024-03-14", "date"),
        (datetime(2024, 3, 14, 9, 30), "2024-03-14 09:30", "date"),
        (time(9, 30), "09:30", "date"),
        (date(1900, 2, 1), "1900-02-01", "date"),
        ("=1+1", "=1+1", "formula"),
    ],
)
def test_cell_is_told_as_it_is_seen(workbook, value, text, mark):
    sheet = sheet_of(workbook([value, "x"]))

    assert sheet.rows == [[text, "x"]]
    assert sheet.marks.get((0, 0)) == mark


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (8000044, "00000000", "08000044"),
        (12025550000, '"+"0 000 000 0000', "+1 202 555 0000"),
        (9800000013, "000-000-0000", "980-000-0013"),
        (5, "\\N\\o\\ 000", "No 005"),
        (1234, "#,##0", "1234"),
        (1234.5, "0.00", "1234.5"),
        (0.5, "0%", "0.5"),
        (7, '[Red]0;"minus "0', "7"),
        (45292, "dd/mm/yyyy", "2024-01-01"),
        (45292, "[$-409]d-mmm-yy;@", "2024-01-01"),
        (45292, "mmm-yy", "2024-01"),
        (45292, "yyyy", "2024"),
        (45292, 'yyyy"年"m"月"d"日"', "2024-01-01"),
        (45292.5, "m/d/yy h:mm AM/PM", "2024-01-01 12:00"),
        (1.5, "[h]:mm", "36:00"),
        (-3, "dd/mm/yyyy", "-3"),
        (1e9, "dd/mm/yyyy", "1000000000"),
    ],
)
def test_format_of_a_number_says_what_is_seen(value, code, text):
    book = openpyxl.Workbook()
    book.active["A1"] = value
    book.active["A1"].number_format = code

    assert sheet_of(saved(book)).rows == [[text]]


def test_year_that_a_cell_does_not_show_is_marked():
    book = openpyxl.Workbook()
    book.active["A1"] = date(2026, 1, 12)
    book.active["A1"].number_format = "d-mmm"

    sheet = sheet_of(saved(book))

    assert (sheet.rows, sheet.marks) == ([["2026-01-12"]], {(0, 0): "yearless"})


def test_days_are_counted_from_1904_where_the_book_says_so():
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active["A1"] = date(2024, 3, 14)

    assert sheet_of(saved(book)).rows == [["2024-03-14"]]


def test_day_that_never_was_stays_a_number(raw_workbook):
    styles = (
        f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
        "</styleSheet>"
    )
    content = raw_workbook(
        '<sheetData><row r="1"><c s="1"><v>60</v></c><c s="1"><v>59</v></c>'
        '<c s="1"><v>61</v></c></row></sheetData>',
        {
            "xl/styles.xml": styles,
            "xl/_rels/workbook.xml.rels": links(
                ("worksheet", "/xl/worksheets/sheet1.xml"), ("styles", "styles.xml")
            ),
        },
    )

    assert sheet_of(content).rows == [["60", "1900-02-28", "1900-03-01"]]


FORMULAS = (
    '<sheetData><row r="1">'
    '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>'
    '<c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>'
    '<c r="C1"><f>NOW()</f></c>'
    '<c r="D1" t="e"><f>#REF!+1</f><v>#REF!</v></c>'
    '<c r="E1" t="e"><v>#N/A</v></c>'
    '<c r="F1" t="inlineStr"><is><t>=cmd</t></is></c>'
    "</row></sheetData>"
)


def test_formulas_and_errors_are_told_and_marked(raw_workbook):
    sheet = sheet_of(raw_workbook(FORMULAS))

    assert sheet.rows == [["3", "ab", "=NOW()", "#REF!", "#N/A", "=cmd"]]
    assert sheet.marks == {
        (0, 0): "formula",
        (0, 1): "formula",
        (0, 2): "formula",
        (0, 3): "error",
        (0, 4): "error",
        (0, 5): "formula",
    }


@pytest.mark.parametrize("claimed", ["A1", "A1:XFD1048576", "A1:B2", "nonsense"])
def test_false_dimension_is_not_believed(raw_workbook, claimed):
    body = "".join(
        f'<row r="{line}"><c r="C{line}"><v>{line}</v></c></row>' for line in range(1, 30)
    )
    sheet = sheet_of(raw_workbook(f'<dimension ref="{claimed}"/><sheetData>{body}</sheetData>'))

    assert sheet.rows == [["", "", str(line)] for line in range(1, 30)]


def test_rows_and_cells_without_a_place_stand_one_after_the_other(raw_workbook):
    sheet = sheet_of(
        raw_workbook(
            "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row>"
            '<row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row>'
            '<row r="2"><c><v>5</v></c></row></sheetData>'
        )
    )

    assert [row for row in sheet.rows if any(row)] == [
        ["1", "2", ""],
        ["", "3", "4"],
        ["5", "", ""],
    ]
    assert sheet.lines == [1, 2, 3, 4, 5]


def test_cell_far_below_costs_nothing_and_keeps_its_line(raw_workbook):
    sheet = sheet_of(
        raw_workbook(
            '<sheetData><row r="1"><c><v>1</v></c></row>'
            '<row r="1048576"><c><v>2</v></c></row></sheetData>'
        )
    )

    assert sheet.rows == [["1"], ["2"]]
    assert sheet.lines == [1, 1048576]


def test_styled_cells_without_a_value_are_no_columns(raw_workbook):
    sheet = sheet_of(
        raw_workbook(
            '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row></sheetData>'
        )
    )

    assert sheet.rows == [["1"]]


def test_hidden_rows_columns_and_sheets_are_told(workbook):
    book = openpyxl.Workbook()
    for row in (["Name", "Note", "Land"], [], ["Bir", "x", "y"], ["Ram", "x", "y"]):
        book.active.append(row)
    book.active.row_dimensions[4].hidden = True
    book.active.column_dimensions["B"].hidden = True
    book.create_sheet("old").sheet_state = "hidden"
    book.create_sheet("older").sheet_state = "veryHidden"

    found = parse(saved(book))

    assert [(sheet.name, sheet.is_hidden) for sheet in found.sheets] == [
        ("Sheet", False),
        ("old", True),
        ("older", True),
    ]
    assert found.sheets[0].hidden_rows == {3}
    assert found.sheets[0].hidden_columns == {1}
    assert found.sheets[0].lines == [1, 2, 3, 4]


def test_merged_cells_have_their_value_once():
    book = openpyxl.Workbook()
    book.active.append(["Our boys", None, None])
    book.active.append(["Name", "Land", "Note"])
    book.active.merge_cells("A1:C1")

    assert sheet_of(saved(book)).rows == [["Our boys", "", ""], ["Name", "Land", "Note"]]


def test_cell_whose_text_is_missing_is_no_empty_one(raw_workbook):
    content = raw_workbook('<sheetData><row r="3"><c t="s"><v>0</v></c></row></sheetData>')

    with pytest.raises(Unreadable) as told:
        parse(content)

    assert (told.value.code, told.value.place) == ("damaged", {"sheet": 1, "line": 3})


def test_rich_text_is_joined_and_readings_above_it_are_left_out(raw_workbook):
    sheet = sheet_of(
        raw_workbook(
            '<sheetData><row><c t="inlineStr"><is><r><t>Bir </t></r><r><t>Rai</t></r>'
            "<rPh><t>reading</t></rPh></is></c></row></sheetData>"
        )
    )

    assert sheet.rows == [["Bir Rai"]]


def test_escaped_signs_are_read_and_halves_of_signs_taken_out(raw_workbook):
    sheet = sheet_of(
        raw_workbook(
            '<sheetData><row><c t="inlineStr"><is><t>a_x000D__x000A_b_xD83D_c</t></is></c>'
            "</row></sheetData>"
        )
    )

    assert sheet.rows == [["a\nbc"]]
    assert sheet.marks == {(0, 0): "unclean"}


def test_macros_are_not_looked_at(raw_workbook):
    content = raw_workbook(
        "<sheetData><row><c><v>1</v></c></row></sheetData>", {"xl/vbaProject.bin": b"\xd0\xcf"}
    )

    assert sheet_of(content).rows == [["1"]]


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(
        st.lists(
            st.one_of(
                st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20),
                st.integers(-(10**14), 10**14),
                st.floats(-1e9, 1e9).map(lambda number: round(number, 4)),
                st.booleans(),
                st.dates(date(1901, 1, 1), date(2100, 1, 1)),
            ),
            min_size=1,
            max_size=4,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_another_reader_finds_the_same(rows):
    book = openpyxl.Workbook()
    for line, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            cell = book.active.cell(line, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    out = io.BytesIO()
    answer(saved(book), out, LIMITS)
    try:
        told = taken(out.getvalue().splitlines(keepends=True)).sheets[0].rows
    except Unreadable:
        told = []

    other = python_calamine.load_workbook(io.BytesIO(saved(book))).get_sheet_by_index(0)

    read = [[_as_text(cell) for cell in row] for row in other.to_python(skip_empty_area=False)]
    assert _tight(told) == _tight(read)


def _as_text(value):
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{Decimal(repr(value)):f}".removesuffix(".0") if value else "0"
    return value if isinstance(value, str) else str(value)


def _tight(rows):
    """Return the rows without what is empty at the ends."""
    cut = ["\0".join(cell if cell.strip() else "" for cell in row).rstrip("\0") for row in rows]
    while cut and not cut[-1]:
        cut.pop()
    return cut


def test_prefixes_of_names_make_no_difference(raw_workbook):
    sheet = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row>'
        "</x:sheetData></x:worksheet>"
    )

    assert sheet_of(raw_workbook(parts={"xl/worksheets/sheet1.xml": sheet})).rows == [["7"]]
