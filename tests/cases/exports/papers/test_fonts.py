"""Every sign has a shape, or it is said which has none."""

import io

import pytest
from fontTools.ttLib import TTFont

from cases.exports.papers.contract import Section
from cases.exports.papers.lists import print_list
from cases.exports.papers.missing import MissingGlyphs
from tests.cases.exports.papers.names import EAST_ASIAN, FROM_THE_RIGHT, NAMES
from tests.cases.exports.papers.read_pdf import fonts_of, glyphs_of, reader_of, text_of


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_name_is_read_as_it_was_written(list_of, name):
    assert name in text_of(print_list(list_of(name)))


@pytest.mark.parametrize("name", FROM_THE_RIGHT.values(), ids=FROM_THE_RIGHT)
def test_name_from_the_right_stands_from_the_right(list_of, name):
    assert name[::-1] in text_of(print_list(list_of(name)))


@pytest.mark.parametrize("name", EAST_ASIAN.values(), ids=EAST_ASIAN)
def test_east_asian_name_is_read_where_there_are_fonts(east_asian_fonts, list_of, name):
    assert name in text_of(print_list(list_of(name)))


def test_no_glyph_is_the_one_for_missing_signs(full_list):
    glyphs = glyphs_of(print_list(full_list))

    assert len(glyphs) > 150
    assert {code for _font, code in glyphs if code == b"\0\0"} == set()


def test_every_font_is_embedded_and_cut_to_what_is_used(full_list):
    fonts = {}
    for page in reader_of(print_list(full_list)).pages:
        fonts |= {font.get_object()["/BaseFont"]: font for font in fonts_of(page).values()}

    assert len(fonts) > 10
    for name, font in fonts.items():
        assert name[7] == "+"
        inner = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        program = inner["/FontFile2"].get_object().get_data()
        assert TTFont(io.BytesIO(program))["maxp"].numGlyphs < 150


def test_fonts_of_the_machine_are_not_used(few_fonts, list_of):
    pdf = print_list(list_of("Дмитрий"))

    names = {
        str(font.get_object()["/BaseFont"])[8:]
        for page in reader_of(pdf).pages
        for font in fonts_of(page).values()
    }
    assert names == {"NotoSans-Regular", "NotoSans-Bold"}


def test_missing_sign_is_an_error_that_tells_script_and_package(few_fonts, list_of):
    with pytest.raises(MissingGlyphs) as told:
        print_list(list_of("हरि", "김철수"))

    assert told.value.scripts == ("DEVANAGARI", "HANGUL")
    assert told.value.packages == ("fonts-noto-core", "fonts-noto-cjk")
    words = told.value.messages[0]
    assert "HANGUL (U+AE40, U+C218, U+CCA0)" in words
    assert "हरि" not in words
    assert "김" not in words


def test_folder_without_fonts_is_the_same_error(settings, tmp_path, list_of):
    settings.FONT_DIRS = [str(tmp_path)]

    with pytest.raises(MissingGlyphs, match="LATIN"):
        print_list(list_of("Somebody"))


def test_sign_of_no_script_is_an_error(list_of):
    with pytest.raises(MissingGlyphs, match=r"UNNAMED \(U\+E123\)"):
        print_list(list_of("Sunil \ue123"))


@pytest.mark.parametrize(
    "sign", ["\u200d", "\u200f", "\u2068", "\u00ad", "\ufe0f", "\u2028", "\t"]
)
def test_sign_without_a_shape_is_none_that_is_missing(list_of, sign):
    assert "Sunil" in text_of(print_list(list_of(f"Sunil {sign}Perera")))


@pytest.mark.parametrize(
    "text",
    [
        "\u0995\u0301",
        "e\u0301\u0323",
        "\u093e",
        "\ufdfa",
        "\u20bd 100 \u20b4",
        "\u2116 5",
        "\u06f1\u06f2",
    ],
)
def test_unusual_text_is_printed(list_of, text):
    glyphs = glyphs_of(print_list(list_of(text)))

    assert {code for _font, code in glyphs if code == b"\0\0"} == set()


def test_format_that_is_seen_is_looked_up(few_fonts, list_of):
    with pytest.raises(MissingGlyphs, match=r"ARABIC \(U\+0600\)"):
        print_list(list_of("\u0600"))


def test_controls_and_turned_text_are_taken_out(list_of):
    text = text_of(print_list(list_of("Sunil\x07 Perera \u202eabc")))

    assert "Sunil Perera abc" in text


def test_heading_in_bold_is_looked_up_too(list_of):
    paper = list_of("Somebody", sections=[Section("හමුදාව", [])])

    assert "හමුදාව (0)" in text_of(print_list(paper))
