"""What is no sheet, or too large a one: refused with the reason and the place."""

import io
import struct
import zipfile

import pytest
from django.utils import translation

from cases.imports.parsing.limits import LIMITS
from cases.imports.parsing.parse import parse
from cases.imports.parsing.unreadable import WORDS, Unreadable

OPEN = "application/vnd.oasis.opendocument."
SECRET = "Bir Tamang of Nowhere"


_NAMES = {"META_INF__manifest": "META-INF/manifest.xml"}


def zipped(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(_NAMES.get(name, name.replace("__", "/")), content)
    return out.getvalue()


def compound(stream):
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000) + stream.encode("utf-16-le") + bytes(99)
    )


def refusal_of(content):
    with pytest.raises(Unreadable) as told:
        parse(content)
    assert SECRET not in repr(told.value)
    assert told.value.words
    return told.value


OTHERS = [
    (b"", "empty"),
    (b"\xef\xbb\xbf \r\n", "empty"),
    (b"%PDF-1.7\nBir Tamang of Nowhere", "pdf"),
    (b"\n\n%PDF-1.4\n,", "pdf"),
    (b"{\\rtf1 Bir Tamang of Nowhere}", "word"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"\xff\xd8\xff\xe0", "picture"),
    (b"\x00\x00\x00\x18ftypheic", "picture"),
    (b"\x1f\x8b\x08", "archive"),
    (b"Rar!\x1a", "archive"),
    (compound("EncryptedPackage"), "password"),
    (compound("WordDocument"), "word"),
    (compound("Workbook"), "damaged"),
    (compound("Anything"), "strange"),
    (b"<html><table><tr><td>Bir Tamang of Nowhere</td></tr></table></html>", "page"),
    (b"\xef\xbb\xbf<!DOCTYPE html>\n<p>", "page"),
    ("<table><tr>".encode("utf-16"), "page"),
    (b"<?xml version='1.0'?><Workbook/>", "xml"),
    (bytes(range(256)) * 40, "strange"),
    (bytes(5000) + b"a,b", "strange"),
    (zipped(word__document="x"), "word"),
    (zipped(ppt__presentation="x"), "slides"),
    (zipped(mimetype="x", **{"content.xml": "x"}), "archive"),
    (zipped(mimetype=f"{OPEN}text", **{"content.xml": "x"}), "word"),
    (zipped(mimetype=f"{OPEN}presentation", **{"content.xml": "x"}), "slides"),
    (
        zipped(
            mimetype=f"{OPEN}spreadsheet",
            **{"content.xml": "x"},
            META_INF__manifest="<m><file-entry><encryption-data/></file-entry></m>",
        ),
        "password",
    ),
    (zipped(**{"Index.zip": "x"}), "numbers"),
    (zipped(picture="x"), "archive"),
    (zipped(**{"inner.xlsx": zipped(a="b")}), "archive"),
]


@pytest.mark.asvs("v5.0.0-5.2.2")
@pytest.mark.parametrize(
    ("content", "code"), OTHERS, ids=[f"{code}{at}" for at, (_, code) in enumerate(OTHERS)]
)
def test_other_kinds_of_files_are_named(content, code):
    assert refusal_of(content).code == code


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_workbook_cut_short_is_refused(workbook, share):
    content = workbook([SECRET] * 5)

    assert refusal_of(content[: int(len(content) * share)]).code == "damaged"


def test_workbook_with_a_changed_byte_in_its_sheet_is_refused(workbook):
    content = bytearray(workbook(*([f"{SECRET}{n}", n] for n in range(200))))
    at = content.index(b"xl/worksheets/sheet1.xml") + 300
    content[at] ^= 0xFF

    assert refusal_of(bytes(content)).code == "damaged"


def test_part_with_a_password_is_refused(raw_workbook):
    content = bytearray(raw_workbook())
    # The flag of encryption, in the list at the end.
    for found in range(len(content) - 4):
        if content[found : found + 4] == b"PK\x01\x02":
            content[found + 8] |= 1

    assert refusal_of(bytes(content)).code == "password"


@pytest.mark.asvs("v5.0.0-1.5.1")
@pytest.mark.parametrize(
    "sheet",
    [
        '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>',
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>',
        '<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><worksheet/>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet>&a;</worksheet>',
    ],
)
def test_entities_are_refused(raw_workbook, sheet):
    content = raw_workbook(parts={"xl/worksheets/sheet1.xml": sheet})

    assert refusal_of(content).code == "entities"


@pytest.mark.asvs("v5.0.0-5.2.3")
def test_zip_bomb_is_refused(raw_workbook):
    content = raw_workbook(parts={"xl/worksheets/sheet1.xml": bytes(40_000_000)})

    assert len(content) < 100_000
    assert refusal_of(content).code == "bomb"


@pytest.mark.asvs("v5.0.0-5.2.3")
def test_bomb_in_a_part_that_is_never_opened_is_refused(raw_workbook):
    content = raw_workbook(parts={"xl/media/image1.png": bytes(40_000_000)})

    assert refusal_of(content).code == "bomb"


@pytest.mark.asvs("v5.0.0-5.2.3")
def test_part_larger_than_it_says_is_no_way_in(raw_workbook):
    content = bytearray(raw_workbook(parts={"xl/worksheets/sheet1.xml": b" " * 30_000_000}))
    true = struct.pack("<L", 30_000_000)
    for _ in range(content.count(true)):
        at = content.index(true)
        content[at : at + 4] = struct.pack("<L", 1000)

    assert refusal_of(bytes(content)).code == "damaged"


@pytest.mark.asvs("v5.0.0-5.2.3")
def test_archive_of_very_many_parts_is_refused(raw_workbook):
    parts = {f"xl/media/{number}": b"" for number in range(1001)}

    assert refusal_of(raw_workbook(parts=parts)).code == "bomb"


@pytest.mark.asvs("v5.0.0-5.2.3")
def test_archive_that_hides_how_many_parts_it_has_is_refused(raw_workbook):
    content = raw_workbook()
    at = len(content) - 22
    size, offset = struct.unpack_from("<LL", content, at + 12)
    large = struct.pack("<4sQHHLLQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 10**6, size, offset)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)

    assert refusal_of(content[:at] + large + locator + content[at:]).code == "bomb"


def test_rows_over_the_limit_are_counted_csv():
    told = refusal_of(b"Name,Land\n" + b"Bir Tamang of Nowhere,x\n" * 10_104)

    assert (told.code, told.place) == (
        "rows",
        {"rows": 10_105, "limit": 10_000},
    )


def test_rows_over_the_limit_are_counted_xlsx(raw_workbook):
    body = '<row><c t="inlineStr"><is><t>Bir Tamang of Nowhere</t></is></c></row>' * 10_105

    told = refusal_of(raw_workbook(f"<sheetData>{body}</sheetData>"))

    assert (told.code, told.place["rows"]) == ("rows", 10_105)


def test_ten_thousand_rows_are_read_below_their_headings():
    content = b"Name,Land\n" + b"Bir,x\n" * 9_999 + b"\n" * 500 + b"Ram,y\n" + b"\n" * 500

    sheet = parse(content).sheets[0]

    assert len([row for row in sheet.rows if any(row)]) == 10_001
    assert sheet.lines[-1] == 10_501


@pytest.mark.parametrize(
    "content",
    [
        b"a,b\n" + b"Bir Tamang of Nowhere," * 100_000 + b"x\n",
        b"a,b\n" + b'"Bir Tamang of Nowhere",' * 100_000 + b"x\n",
    ],
    ids=["plain", "quoted"],
)
def test_hundred_thousand_columns_are_refused(content):
    told = refusal_of(content)

    assert (told.code, told.place["line"], told.place["columns"]) == ("columns", 2, 100_001)


def test_empty_columns_are_none(raw_workbook):
    sheet = parse(b"a,b" + b"," * 16_000 + b"\nc,d\n").sheets[0]

    assert sheet.rows == [["a", "b"], ["c", "d"]]


@pytest.mark.parametrize("place", ["GS7", "XFD7", "ZZZZ7"])
def test_cell_in_a_far_column_is_refused_with_its_place(raw_workbook, place):
    told = refusal_of(
        raw_workbook(f'<sheetData><row r="7"><c r="{place}"><v>1</v></c></row></sheetData>')
    )

    assert (told.code, told.place["sheet"], told.place["line"]) == ("columns", 1, 7)
    assert place.removesuffix("7") in told.words


def test_cell_of_a_megabyte_is_cut_and_marked(workbook, raw_workbook):
    long = "x" * 1_000_000
    inline = f'<sheetData><row><c t="inlineStr"><is><t>{long}</t></is></c></row></sheetData>'
    for text in (f"a,{long}\nb,c\n", f'a,"{long}"\nb,c\n', f'a, "{long},"\nb,c\n'):
        content = text.encode()
        sheet = parse(content).sheets[0]
        assert (len(sheet.rows[0][1]), sheet.marks) == (LIMITS.cell, {(0, 1): "cut"})
    sheet = parse(raw_workbook(inline)).sheets[0]
    assert (len(sheet.rows[0][0]), sheet.marks) == (LIMITS.cell, {(0, 0): "cut"})


def test_line_longer_than_any_is_refused_with_its_place():
    told = refusal_of(b"a,b\n" + b"x" * (LIMITS.line + 1))

    assert (told.code, told.place["line"]) == ("line", 2)


@pytest.mark.asvs("v5.0.0-5.2.1")
def test_file_that_is_too_large_is_refused():
    assert refusal_of(b"a,b\n" * (LIMITS.file // 4 + 1)).code == "file"


def test_shared_text_that_swells_is_refused(raw_workbook):
    text = "<sst><si><t>" + "x" * 30_000 + "</t></si></sst>"
    cells = '<c t="s"><v>0</v></c>' * 200
    content = raw_workbook(
        f"<sheetData>{f'<row>{cells}</row>' * 100}</sheetData>",
        {"xl/sharedStrings.xml": text},
    )

    assert refusal_of(content).code == "text"


def test_every_reason_has_words_with_its_place():
    place = {"sheet": 2, "line": 7, "columns": 300, "rows": 3, "limit": 9}
    for code in WORDS:
        words = Unreadable(code, place).words
        assert "%" not in words
        assert words.endswith("(sheet 2, line 7)")
    with translation.override("en"):
        assert "column KN" in Unreadable("columns", place).words
