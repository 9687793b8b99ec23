"""Delimited texts: encodings, delimiters, quotes, and every cell that comes back."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.imports.parsing.child import answer
from cases.imports.parsing.limits import LIMITS
from cases.imports.parsing.taking import taken


def read_here(content):
    """Read in this process: the same code, without the price of a new one for each example."""
    out = io.BytesIO()
    answer(content, out, LIMITS)
    return taken(out.getvalue().splitlines(keepends=True))


def rows(content):
    return read_here(content).sheets[0].rows


TABLE = "Name,Land\nBir Tamang,Nepál\nSita Rai,Kenia\n"
RUSSIAN = "Имя;Откуда\nИВАН ПРОВЕРКИН;город Выдуманный\nпётр;Не знаю, где он сейчас\n"
ARABIC = "الاسم;البلد\nمحمد التجريبي;العراق\nحسن;لا أعرف أين هو الآن\n"
PERSIAN = "نام;کشور\nپرویز آزمایشی;چگونه گم شد\n"
FRENCH = "Prénom;Pays\nJosé Essai;Sénégal, à côté de chez nous\nFrançois;Côte d’Ivoire\n"


@pytest.mark.parametrize(
    ("text", "codec", "shown"),
    [
        (TABLE, "utf-8", "UTF-8"),
        (TABLE, "utf-8-sig", "UTF-8 BOM"),
        (TABLE, "utf-16", "UTF-16LE BOM"),
        (TABLE, "utf-16-le", "UTF-16LE"),
        (TABLE, "utf-16-be", "UTF-16BE"),
        (TABLE, "utf-32", "UTF-32LE BOM"),
        (TABLE, "utf-32-be", "UTF-32BE"),
        (RUSSIAN, "utf-16-le", "UTF-16LE"),
        (RUSSIAN, "cp1251", "Windows-1251"),
        (RUSSIAN.upper(), "cp1251", "Windows-1251"),
        (RUSSIAN, "koi8-r", "KOI8-R"),
        (RUSSIAN.upper(), "koi8-r", "KOI8-R"),
        (RUSSIAN, "cp866", "CP866"),
        (ARABIC, "cp1256", "Windows-1256"),
        (ARABIC, "utf-16-be", "UTF-16BE"),
        (PERSIAN.replace("ی", "ي"), "cp1256", "Windows-1256"),
        (FRENCH, "cp1252", "Windows-1252"),
        (TABLE, "cp1252", "Windows-1252"),
        ("Name,Land\nBir,José", "cp1252", "Windows-1252"),
    ],
)
def test_encoding_is_found_and_said(text, codec, shown):
    book = read_here(text.encode(codec))

    assert book.encoding == shown
    assert book.sheets[0].rows == [line.split(book.delimiter) for line in text.splitlines()]


def test_one_bad_byte_does_not_make_utf8_something_else():
    book = read_here("नाम,देश\nबीर तामाङ परीक्षण नाम,नेपाल\n".encode() + b"Hari\xff,x\n")

    assert book.encoding == "UTF-8"
    assert book.sheets[0].rows[2] == ["Hari\ufffd", "x"]
    assert book.sheets[0].marks == {(2, 0): "garbled"}


def test_sign_that_was_cut_at_the_end_does_not_make_utf8_something_else():
    book = read_here("Name,Land\nHari,नेपाल".encode()[:-1])

    assert book.encoding == "UTF-8"
    assert book.sheets[0].marks == {(1, 1): "garbled"}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiter_is_found_and_said(delimiter):
    lines = [["Name", "Said of him"], ["Bir", "gone, long ago"], ["Ram", "x; y"], ["A", "b"]]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(lines)

    book = read_here(out.getvalue().encode())

    assert book.delimiter == delimiter
    assert book.sheets[0].rows == lines


def test_title_and_commas_in_sentences_do_not_hide_the_semicolons():
    text = "List of our boys, as of May\n\nName;Born;Paid\nBir;1,5;2,5\nRam;3,5;4,5\n"

    book = read_here(text.encode())

    assert book.delimiter == ";"
    assert book.sheets[0].rows[3] == ["Bir", "1,5", "2,5"]


def test_first_line_of_excel_that_says_the_delimiter_is_obeyed_and_left_out():
    sheet = read_here(b"sep=;\r\na,b;c,d\r\ne,f;g,h\r\n").sheets[0]

    assert sheet.rows == [["a,b", "c,d"], ["e,f", "g,h"]]
    assert sheet.lines == [1, 2]


def test_blank_lines_are_rows():
    sheet = read_here(b"\na,b\n\n,\nc,d\n\n\n").sheets[0]

    assert sheet.rows == [["", ""], ["a", "b"], ["", ""], ["", ""], ["c", "d"]]
    assert sheet.lines == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_machine(end):
    assert rows(f"a,b{end}c,d{end}".encode()) == [["a", "b"], ["c", "d"]]


def test_line_breaks_within_quotes_stay():
    assert rows(b'a,"b\r\nc",d\r\ne,f,g\r\n') == [["a", "b\nc", "d"], ["e", "f", "g"]]


@pytest.mark.parametrize(
    "text",
    [
        '1,"Ram,x\n2,Sita,y\n3,Hari,z\n',
        '1,"Ram,x\n2,Sita,"y"\n3,Hari,z\n',
        '1,"Ram,x\n2,"Sita",y\n3,Hari,z\n',
    ],
)
def test_quote_never_closed_swallows_no_row_and_is_marked(text):
    sheet = read_here(text.encode()).sheets[0]

    assert [row[0] for row in sheet.rows] == ["1", "2", "3"]
    assert sheet.rows[0][1] == '"Ram'
    assert sheet.marks == {(0, 1): "unclosed"}


def test_quote_closed_many_rows_below_by_chance_is_seen_by_the_rows_it_swallowed():
    body = "".join(f"{n},b,c,d,e,f,g\n" for n in range(9))
    text = '0,"Ram,c,d,e,f,g\n' + body + '9,Hari",c,d,e,f,g\n'

    sheet = read_here(text.encode()).sheets[0]

    assert len(sheet.rows) == 11
    assert sheet.marks == {(0, 1): "unclosed"}


def test_spaces_before_a_quote_do_not_let_its_cell_fall_apart():
    assert rows(b'1, "Ram, called ""R""", x\n2,  "y" z,"w"\n') == [
        ["1", 'Ram, called "R"', " x"],
        ["2", '  "y" z', "w"],
    ]


def test_zeros_and_control_characters_are_taken_out_and_marked():
    sheet = read_here(b"Na\x00me,La\x07nd\nB\x00ir,x\ty\n").sheets[0]

    assert sheet.rows == [["Name", "Land"], ["Bir", "x y"]]
    assert sheet.marks == {(0, 0): "unclean", (0, 1): "unclean", (1, 0): "unclean"}


def test_invisible_signs_stay_for_the_reader():
    assert rows("a,\u200bb\u200f\u00a0c\u202e\n".encode()) == [["a", "\u200bb\u200f\u00a0c\u202e"]]


def test_formula_is_marked_and_stays_text():
    sheet = read_here(b'a,"=HYPERLINK(""http://example.org"",""x"")"\nb,\'=1\n').sheets[0]

    assert sheet.rows[0][1] == '=HYPERLINK("http://example.org","x")'
    assert sheet.marks == {(0, 1): "formula"}


def test_zero_that_excel_was_told_to_keep_is_kept():
    assert rows(b'a,"=""0123"""\nb,="0456"\n') == [["a", "0123"], ["b", "0456"]]


TEXTS = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc"), include_characters="\n", exclude_characters="\ufffd"
    )
)


@settings(max_examples=150, deadline=None)
@given(
    table=st.lists(st.lists(TEXTS, min_size=3, max_size=3), min_size=1, max_size=6),
    delimiter=st.sampled_from(",;\t|"),
    codec=st.sampled_from(["utf-8-sig", "utf-16"]),
)
def test_every_cell_comes_back(table, delimiter, codec):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(
        [["Serial", "Name", "Remarks"], *table]
    )

    sheet = parse_text(out.getvalue().encode(codec))

    wanted = [row if any(cell.strip() for cell in row) else ["", "", ""] for row in table]
    while wanted and not any(wanted[-1]):
        wanted.pop()
    told = [["" if not cell.strip() else cell for cell in row] for row in sheet.rows[1:]]
    assert told == [["" if not cell.strip() else cell for cell in row] for row in wanted]


def parse_text(content):
    return read_here(content).sheets[0]
