"""A list on paper: every row, headings on every page, and whose it is at its foot."""

import re
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from cases.exports.papers import lists
from cases.exports.papers.contract import Section
from cases.exports.papers.lists import print_list
from tests.cases.exports.papers.read_pdf import reader_of, text_of

ID = "7f3a2c10-55aa-4c1e-9a77-0d9be1f0a1b2"


def pages_of(pdf):
    return [" ".join(page.extract_text().split()) for page in reader_of(pdf).pages]


def test_list_tells_whom_it_is_for_and_of_which_day(list_of):
    text = text_of(print_list(list_of("Sunil", "Anil")))

    assert text.startswith("Men of our country For Ministry of Foreign Affairs As of")
    assert "16 November 2026 Cases 2" in text


def test_sections_are_counted_and_empty_ones_say_so(list_of):
    text = text_of(print_list(list_of("Sunil", "Anil")))

    assert "Killed: remains wanted (2)" in text
    assert "Missing (0) Nobody." in text


def test_empty_cell_is_a_dash(list_of):
    assert "Sunil –" in text_of(print_list(list_of("Sunil")))


def test_long_list_repeats_its_headings_and_bears_its_number(list_of):
    names = [f"Name{number:04d}" for number in range(300)]

    pages = pages_of(print_list(list_of(*names)))

    assert len(pages) > 8
    for number, page in enumerate(pages, 1):
        assert page.endswith(f"Page {number} of {len(pages)}")
        assert ID in page
    assert all("Name in own script" in page for page in pages[:-1])
    assert re.findall(r"Name\d{4}", " ".join(pages)) == names


def test_long_name_is_cut_within_its_column(list_of):
    name = "Wolfeschlegelsteinhausenbergerdorff" * 3

    text = text_of(print_list(list_of(name)))

    assert name in re.sub("[\u200b ]", "", text)


def test_markup_in_a_name_is_a_name(list_of):
    name = '#sys.inputs *x* $y$ "z" [w] \\ #read("/etc/passwd") <a> @b'

    assert name in text_of(print_list(list_of(name)))


def test_withheld_cases_are_counted_by_reason(list_of):
    paper = list_of("Sunil", withheld=[("No consent to this recipient", 4)])

    assert "Cases that are not on this list No consent to this recipient 4" in text_of(
        print_list(paper)
    )
    assert "not on this list" not in text_of(print_list(list_of("Sunil")))


def test_list_ends_with_room_to_sign(list_of):
    text = text_of(print_list(list_of("Sunil")))

    assert text.endswith(f"Signature Stamp {ID} Page 1 of 1")


def test_file_names_nobody_but_in_its_text(list_of):
    reader = reader_of(print_list(list_of("Sunil")))

    assert reader.metadata.title == "List"
    assert reader.metadata.author is None
    assert reader.metadata.creation_date.date() == date(2026, 11, 16)
    assert b"Ministry" not in reader.trailer["/Root"]["/Metadata"].get_data()


def test_file_can_be_listened_to(list_of):
    root = reader_of(print_list(list_of("Sunil"))).trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert b"<pdfuaid:part>1" in root["/Metadata"].get_data()


def test_same_list_is_the_same_file(full_list):
    assert print_list(full_list) == print_list(full_list)


def test_list_in_a_language_from_the_right_is_mirrored(list_of):
    with translation.override("ar"):
        pdf = print_list(list_of("أحمد", "Sunil"))

    assert reader_of(pdf).trailer["/Root"]["/Lang"] == "ar"
    assert "Sunil" in text_of(pdf)


def test_longer_list_than_the_limit_is_refused(list_of, monkeypatch):
    monkeypatch.setattr(lists, "MOST_ROWS", 3)
    rows = [["1"] * 5] * 2

    with pytest.raises(ValidationError, match="more than 3 rows is not printed: this one has 4"):
        print_list(list_of(sections=[Section("A", rows), Section("B", rows)]))
