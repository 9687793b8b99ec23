"""The intake form is one that Kobo and ODK take, and what it collects comes in without mapping."""

import csv
import io
from datetime import date

import openpyxl
import pytest
from django.core.management import call_command
from hypothesis import given
from hypothesis import strategies as st
from pyxform.xls2xform import convert

from cases.casebook.vocabularies import Status
from cases.imports.cells import Cells, Sheet
from cases.imports.draft import Frame
from cases.imports.fields import Column
from cases.imports.layout.table import lay_out
from cases.imports.reading.row import read_row
from cases.imports.workbooks import write_xlsx
from people.registry.countries import country_choices
from people.registry.vocabularies import Relation

AS_OF = date(2026, 1, 31)


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "intake.xlsx"
    call_command("export_xlsform", str(path), verbosity=0)
    return path


def rows_of(path, sheet):
    return [list(row) for row in openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)]


def test_pyxform_makes_a_form_of_it(form):
    made = convert(xlsform=form)

    assert made.warnings == []
    assert "<h:title>Intake for Homeward</h:title>" in made.xform
    assert 'nodeset="/data/name"' in made.xform


def test_questions_are_called_by_the_codes_of_columns(form):
    names = [row[1] for row in rows_of(form, "survey")[1:]]

    assert set(names) - {"today"} <= set(Column.values)
    assert len(names) == len(set(names))


def test_answers_are_our_codes(form):
    answers = {(row[0], row[1]) for row in rows_of(form, "choices")[1:]}

    assert {code for name, code in answers if name == "status"} == set(Status.values)
    assert {code for name, code in answers if name == "relation"} == set(Relation.values)
    assert ("country", "NPL") in answers


def test_submissions_need_no_mapping(form):
    names = [row[1] for row in rows_of(form, "survey")[1:]]
    headings = ["start", "end", *names, "_id", "_uuid", "_submission_time"]
    told = {"name": "Gopal Invented", "nationality": "NPL", "condition": "missing"}
    row = [told.get(heading, "") for heading in headings]

    table = lay_out(Sheet("data", [headings, row], [1, 2]))

    read = dict(zip(headings, table.columns, strict=True))
    assert {heading: column for heading, column in read.items() if heading in told} == {
        "name": "name",
        "nationality": "nationality",
        "condition": "condition",
    }
    assert [read[name] for name in names if name != "today"] == [
        name for name in names if name != "today"
    ]
    assert {read[name] for name in ("start", "end", "_id", "_uuid")} == {Column.IGNORED}


@pytest.mark.parametrize("code", Status.values)
def test_each_status_of_the_form_is_understood(code):
    row = read_row(Cells({"name": "Gopal Invented", "condition": code}), Frame(AS_OF)).row

    # A death that the form calls sure needs proof all the same.
    assert row["status"] in {code, "killed_unconfirmed" if code == "killed" else code}


@pytest.mark.parametrize("code", Relation.values)
def test_each_relation_of_the_form_is_understood(code):
    cells = {"name": "Gopal Invented", "reporter": "Sita Invented", "relation": code}
    row = read_row(Cells(cells), Frame(AS_OF)).row

    assert row["reporter"]["relation"] == code


@pytest.mark.parametrize("code", [code for code, _name in country_choices()])
def test_each_country_of_the_form_is_understood(code):
    row = read_row(Cells({"name": "Gopal Invented", "nationality": code}), Frame(AS_OF)).row

    assert row["nationality"]["alpha3"] == [code]


CELL = st.text(max_size=40)


@given(st.lists(st.lists(CELL, min_size=1, max_size=6), min_size=1, max_size=6))
def test_what_is_written_is_read_again_and_never_a_formula(rows):
    out = io.BytesIO()
    write_xlsx(out, [("One", rows), ('A "b" & <c>', [["x"]])])

    book = openpyxl.load_workbook(out)

    assert book.sheetnames == ["One", 'A "b" & <c>']
    for line, row in enumerate(rows, start=1):
        for column, text in enumerate(row, start=1):
            cell = book["One"].cell(line, column)
            # What a sheet cannot hold is seen to be lost.
            seen = "".join(each if each >= " " or each in "\t\n\r" else "\ufffd" for each in text)
            assert _one_line_end(cell.value or "") == _one_line_end(seen) or not seen.isprintable()
            assert cell.data_type != "f"


def _one_line_end(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


def test_csv_of_other_makers_is_no_form_of_ours():
    text = io.StringIO("Name,Nationality\nA B,Nepal\n")
    rows = list(csv.reader(text))

    assert lay_out(Sheet("x", rows, [1, 2])).columns == ("name", "nationality")
