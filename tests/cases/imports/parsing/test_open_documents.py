"""OpenDocument sheets, as LibreOffice writes them."""

import io
import zipfile

import pytest

from cases.imports.parsing.parse import parse
from cases.imports.parsing.unreadable import Unreadable

_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("number", "datastyle"),
        ("draw", "drawing"),
    )
)


def document(body, styles=""):
    content = (
        f"<office:document-content {_NAMES}><office:automatic-styles>{styles}"
        "</office:automatic-styles><office:body><office:spreadsheet>"
        f"{body}</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return out.getvalue()


def table(rows, name="List", more=""):
    return f'<table:table table:name="{name}"{more}>{rows}</table:table>'


def row(*cells, more=""):
    return f"<table:table-row{more}>{''.join(cells)}</table:table-row>"


def cell(text="", **told):
    said = "".join(
        f' {"table" if name in ("formula", "style-name") else "office"}:{name}="{value}"'
        for name, value in ((name.replace("_", "-"), value) for name, value in told.items())
    )
    return (
        f"<table:table-cell{said}>{f'<text:p>{text}</text:p>' if text else ''}</table:table-cell>"
    )


def empty(count):
    return f'<table:table-cell table:number-columns-repeated="{count}"/>'


def sheet_of(body, styles=""):
    return parse(document(body, styles)).sheets[0]


@pytest.mark.parametrize(
    ("written", "text", "mark"),
    [
        (cell("Bir", value_type="string"), "Bir", None),
        (cell("9800000013", value_type="float", value="9800000013"), "9800000013", "number"),
        (cell("9.8E+09", value_type="float", value="9800000013"), "9800000013", "number"),
        (cell("08000044", value_type="float", value="8000044"), "08000044", "number"),
        (cell("1,5", value_type="float", value="1.5"), "1.5", "number"),
        (cell("x", value_type="float", value="1234567890123456"), "1234567890123456", "lost"),
        (cell("14/03/24", value_type="date", date_value="2024-03-14"), "2024-03-14", "date"),
        (
            cell("14/03/24 09:30", value_type="date", date_value="2024-03-14T09:30:00"),
            "2024-03-14 09:30",
            "date",
        ),
        (cell("9:30", value_type="time", time_value="PT09H30M00S"), "09:30", "date"),
        (cell("WAHR", value_type="boolean", boolean_value="true"), "TRUE", None),
        (cell("3", formula="of:=[.A1]+1", value_type="float", value="3"), "3", "formula"),
        (cell("", formula="of:=NOW()"), "=NOW()", "formula"),
        (cell("#REF!", formula="of:=[.#REF!]", value_type="float", value="0"), "#REF!", "error"),
        (cell("Err:502", formula="of:=X()", value_type="float", value="0"), "Err:502", "error"),
        (cell("=1+1", value_type="string"), "=1+1", "formula"),
        (cell('a<text:s text:c="2"/>b<text:line-break/>c<text:tab/>d'), "a  b\nc d", None),
        (cell("a</text:p><text:p>b"), "a\nb", None),
        (cell("<text:span>Bir</text:span> Rai"), "Bir Rai", None),
    ],
)
def test_cell_is_told_as_it_is_seen(written, text, mark):
    sheet = sheet_of(table(row(written, cell("x"))))

    assert sheet.rows == [[text, "x"]]
    assert sheet.marks.get((0, 0)) == mark


@pytest.mark.parametrize(
    ("parts", "text", "mark"),
    [
        ("<number:day/><number:month/><number:year/>", "2024-03-01", "date"),
        ("<number:month/><number:year/>", "2024-03", "date"),
        ("<number:year/>", "2024", "date"),
        ("<number:day/><number:month/>", "2024-03-01", "yearless"),
    ],
)
@pytest.mark.parametrize("by", ["cell", "column"])
def test_day_is_told_as_far_as_its_style_shows_it(parts, text, mark, by):
    styles = (
        f'<number:date-style style:name="N1">{parts}</number:date-style>'
        '<style:style style:name="ce1" style:data-style-name="N1"/>'
    )
    day = {"value_type": "date", "date_value": "2024-03-01"}
    column = '<table:table-column table:default-cell-style-name="ce1"/>'
    written = cell("x", **day, style_name="ce1") if by == "cell" else cell("x", **day)

    sheet = sheet_of(table((column if by == "column" else "") + row(written)), styles)

    assert sheet.rows == [[text]]
    assert sheet.marks == {(0, 0): mark}


def test_repeated_cells_and_rows_are_told_as_often_as_they_are_shown():
    body = (
        row(cell("a"), empty(2), cell("b"), empty(16380))
        + row(empty(16384), more=' table:number-rows-repeated="2"')
        + row(
            '<table:table-cell table:number-columns-repeated="3"><text:p>c</text:p>'
            "</table:table-cell>",
            more=' table:number-rows-repeated="2"',
        )
        + row(empty(16384), more=' table:number-rows-repeated="1048571"')
    )

    sheet = sheet_of(table(body))

    blank, same = [""] * 4, ["c", "c", "c", ""]
    assert sheet.rows == [["a", "", "", "b"], blank, blank, same, same]
    assert sheet.lines == [1, 2, 3, 4, 5]


def test_row_repeated_a_million_times_is_counted_and_refused():
    body = row(cell("a"), more=' table:number-rows-repeated="1048576"')

    with pytest.raises(Unreadable) as told:
        parse(document(table(body)))

    assert (told.value.code, told.value.place["rows"]) == ("rows", 1_048_576)


def test_cell_repeated_beyond_the_last_column_is_refused():
    body = row(cell("a")) + row(
        '<table:table-cell table:number-columns-repeated="16384"><text:p>c</text:p>'
        "</table:table-cell>"
    )

    with pytest.raises(Unreadable) as told:
        parse(document(table(body)))

    assert (told.value.code, told.value.place["line"]) == ("columns", 2)


def test_hidden_rows_columns_and_sheets_are_told():
    styles = (
        '<style:style style:name="ta2"><style:table-properties table:display="false"/>'
        "</style:style>"
    )
    columns = '<table:table-column/><table:table-column table:visibility="collapse"/>'
    body = (
        columns
        + row(cell("a"), cell("b"))
        + row(cell("c"), cell("d"), more=' table:visibility="filter"')
    )

    book = parse(
        document(table(body) + table(row(cell("x")), "Old", ' table:style-name="ta2"'), styles)
    )

    first, old = book.sheets
    assert book.kind == "ods"
    assert (first.hidden_rows, first.hidden_columns) == ({1}, {1})
    assert (first.is_hidden, old.name, old.is_hidden) == (False, "Old", True)


def test_notes_and_pictures_beside_a_cell_are_none_of_its_text():
    note = "<office:annotation><text:p>by somebody</text:p></office:annotation>"
    picture = "<draw:frame><draw:text-box><text:p>logo</text:p></draw:text-box></draw:frame>"
    written = f"<table:table-cell>{note}<text:p>Bir</text:p>{picture}</table:table-cell>"

    assert sheet_of(table(row(written))).rows == [["Bir"]]


def test_cell_of_a_megabyte_is_cut():
    sheet = sheet_of(table(row(cell("x" * 1_000_000))))

    assert sheet.marks == {(0, 0): "cut"}


def test_broken_document_is_refused():
    with pytest.raises(Unreadable) as told:
        parse(document("<table:table>"))

    assert told.value.code == "damaged"
