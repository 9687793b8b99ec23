"""HTCDS as files, in the layout of the standard's spreadsheet."""

import csv
import io
from datetime import datetime

import pytest
from openpyxl import load_workbook

from cases.exports.htcds import Form, HtcdsCsv, HtcdsXlsx, Mode, Rows, Victim, writers
from cases.exports.htcds.fields import FIELDS
from people.dates.fuzzy import FuzzyDate
from tests.cases.exports.htcds.invented import victims

RULED = {
    "H": "validation!$B$4:$B$9",
    "I": "validation!$E$4:$E$252",
    "S": "validation!$O$4:$O$6",
    "T": "validation!$P$4:$P$8",
    "U": "validation!$F$4:$F$13",
    "W": "validation!$G$4:$G$19",
    "X": "validation!$H$4:$H$14",
    "Y": "validation!$I$4:$I$24",
    "Z": "validation!$J$4:$J$7",
    "AB": "validation!$L$4:$L$7",
    "AD": "validation!$C$4",
    "AF": "validation!$M$4:$M$6",
    "AJ": "validation!$N$4:$N$6",
    "AK": "validation!$C$4",
}
SEVERAL = {"I", "U", "W", "X", "Z"}


def written(writer, form, cases, **options) -> bytes:
    columns = Rows(form=form, **options).columns(cases)
    return b"".join([writer.head(), writer.batch(columns), writer.tail()])


@pytest.fixture(scope="module")
def book():
    """The workbook of all invented cases, with names."""
    told = written(HtcdsXlsx(mark="4f9d"), Form.LABELS, victims(), mode=Mode.NAMED)
    return load_workbook(io.BytesIO(told))


def test_csv_is_headed_by_the_38_names():
    told = written(HtcdsCsv(), Form.CODES, [Victim("HW-1", consent=True)])

    head, row = csv.reader(io.StringIO(told.decode("utf-8-sig"), newline=""))
    assert head == [field.name for field in FIELDS]
    assert len(head) == len(row) == 38
    assert (row[2], row[4]) == ("HW-1", "TRUE")


def test_workbook_has_names_in_a_hidden_row_and_labels_below(book):
    sheet = book["Sheet1"]

    assert book.sheetnames == ["Sheet1", "validation"]
    assert sheet.row_dimensions[1].hidden
    assert not sheet.row_dimensions[2].hidden
    assert [sheet["A1"].value, sheet["A2"].value] == [None, None]
    names = [cell.value for cell in sheet[1]][1:]
    assert names[12:17] == [
        "prs_MailingCity",
        "prs_MailingCountry",
        "prs_MailingState",
        "prs_MailingStreet",
        "prs_MailingPostalCode",
    ]
    assert (names[18], names[34]) == ("vic_TraffickinStatusDecisionMakingOrg", None)
    assert [cell.value for cell in sheet[2]][1:] == [field.label for field in FIELDS]
    assert sheet["B2"].font.b
    assert sheet["B2"].alignment.wrap_text


def test_workbook_counts_rows_and_holds_days_and_truths(book):
    sheet = book["Sheet1"]

    assert [sheet["A3"].value, sheet["A4"].value] == [1, 2]
    assert sheet["G3"].value == datetime(1999, 2, 28)
    assert sheet["G4"].value is None
    assert [sheet["F3"].value, sheet["F4"].value, sheet["F5"].value] == [True, False, None]
    assert sheet.max_row == 2 + len(victims())
    assert sheet.max_column == 39


def test_no_cell_of_the_workbook_is_a_formula(book):
    kinds = {cell.data_type for sheet in book for row in sheet for cell in row}

    assert kinds <= {"s", "n", "d", "b"}
    assert book["Sheet1"]["D3"].value == "'=Ram"


def test_workbook_has_the_lists_and_their_rules(book):
    rules = {str(rule.sqref): rule for rule in book["Sheet1"].data_validations.dataValidation}

    assert {cells: rule.formula1 for cells, rule in rules.items()} == {
        f"{column}3:{column}502": formula for column, formula in RULED.items()
    }
    for cells, rule in rules.items():
        column = cells.partition("3")[0]
        assert rule.type == ("date" if column in {"AD", "AK"} else "list")
        assert bool(rule.showErrorMessage) is (column not in SEVERAL)
    lists = book["validation"]
    assert lists["B3"].value == "Gender"
    assert [lists["B4"].value, lists["B9"].value] == ["Feminine", "NonSpecifiedUnknown"]
    assert [lists["E4"].value, lists["E252"].value] == ["Afghanistan", "Zimbabwe"]
    assert lists["E253"].value is None
    assert lists["G7"].value == "Debt bondage "
    assert isinstance(lists["C4"].value, datetime)


def test_value_of_a_strict_list_stands_in_the_list_that_its_rule_names(book):
    sheet, lists = book["Sheet1"], book["validation"]

    empty = set()
    for column in RULED.keys() - SEVERAL - {"AD", "AK"}:
        first, last = RULED[column].replace("$", "").removeprefix("validation!").split(":")
        allowed = {row[0].value for row in lists[first:last]}
        values = {sheet[f"{column}{row}"].value for row in range(3, sheet.max_row + 1)} - {None}
        assert values <= allowed
        if not values:
            empty.add(column)
    # Industry and reasons of referrals: nobody notes them here.
    assert empty == {"Y", "AF", "AJ"}


def test_mark_is_in_the_properties_alone(book):
    assert book.properties.identifier == "4f9d"
    assert book["Sheet1"]["AM2"].comment is None


def test_rows_are_counted_on_over_batches():
    writer = HtcdsXlsx()
    columns = Rows(form=Form.LABELS).columns([Victim("HW-1", birth=FuzzyDate("1999-02-28"))])

    told = b"".join([writer.head(), writer.batch(columns), writer.batch(columns), writer.tail()])

    sheet = load_workbook(io.BytesIO(told)).worksheets[0]
    assert [sheet["A3"].value, sheet["A4"].value] == [1, 2]


def test_more_rows_than_the_sheet_has_are_refused(monkeypatch):
    monkeypatch.setattr(writers, "MOST_ROWS", 4)
    writer = HtcdsXlsx()
    writer.head()
    columns = Rows(form=Form.LABELS).columns([Victim("HW-1")])
    writer.batch(columns)
    writer.batch(columns)

    with pytest.raises(ValueError, match="more rows"):
        writer.batch(columns)
