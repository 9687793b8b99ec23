"""Files that say two things at once, or numbers that are none: told, and nothing lost unseen."""

import io
import warnings
import zipfile

import pytest

from cases.imports.parsing.parse import parse
from cases.imports.parsing.unreadable import Unreadable
from tests.cases.imports.parsing.conftest import MAIN, links

STYLES = (
    f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
    '<xf numFmtId="46"/><xf numFmtId="20"/></cellXfs></styleSheet>'
)
LINKED = links(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"))


@pytest.mark.parametrize("style", [1, 2, 3])
@pytest.mark.parametrize("number", ["1e308", "-9.9e308", "1e15", "99999999999"])
def test_day_beyond_all_days_stays_a_number_and_the_file_is_read(raw_workbook, style, number):
    cells = f'<c r="A1" s="{style}"><v>{number}</v></c><c r="B1"><v>7</v></c>'
    parts = {"xl/styles.xml": STYLES, "xl/_rels/workbook.xml.rels": LINKED}
    book = parse(raw_workbook(f'<sheetData><row r="1">{cells}</row></sheetData>', parts))

    (row,) = book.sheets[0].rows
    assert row[1] == "7"
    assert row[0].lstrip("-").isdecimal()


@pytest.mark.parametrize("name", ["xl/worksheets/sheet1.xml", "XL/Worksheets/Sheet1.XML"])
def test_two_parts_of_one_name_are_refused(raw_workbook, name):
    out = io.BytesIO(raw_workbook('<sheetData><row><c r="A1"><v>1</v></c></row></sheetData>'))
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr(name, f'<worksheet xmlns="{MAIN}"/>')

    with pytest.raises(Unreadable) as refusal:
        parse(out.getvalue())
    assert refusal.value.code == "damaged"


def test_two_cells_at_one_place_are_refused_with_the_place(raw_workbook):
    cells = '<c r="A3"><v>1</v></c><c r="A3"><v>2</v></c>'

    with pytest.raises(Unreadable) as refusal:
        parse(raw_workbook(f'<sheetData><row r="3">{cells}</row></sheetData>'))
    assert (refusal.value.code, refusal.value.place) == ("damaged", {"sheet": 1, "line": 3})


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xff\xfe\x00\x00"])
def test_mark_of_an_encoding_alone_is_an_empty_file(mark):
    with pytest.raises(Unreadable) as refusal:
        parse(mark)
    assert refusal.value.code == "empty"
