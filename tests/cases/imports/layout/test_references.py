import pytest

from cases.imports.layout.table import lay_out
from tests.cases.imports.layout.sheets import sheet_of

LINE = ["S.N.", "Name", "Phone", "Agent", "Unit", "Remarks"]
FIRST = ["7", "Amir Karimi", "+254 700 000 091", "Zeta Jobs", "near a river", "tall"]


def references(**cells):
    """What the second row names, by its cells of agent, unit and remarks."""
    second = [
        "8",
        "Baraka Ouma",
        "",
        *(cells.get(key, "") for key in ("agent", "unit", "remarks")),
    ]
    table = lay_out(sheet_of(LINE, FIRST, second))
    return table, [(each.position, each.to) for each in table.references.of(1)]


@pytest.mark.parametrize(
    "words",
    [
        "same as 7",
        "same course as 7",
        "same group as no 7",
        "see row 7",
        "idem 7",
        "как в №7",
        "см. 7",
        "вместе с № 7",
        "igual que 7",
        "voir n° 7",
        "نفس رقم ٧",
        "क्र.सं. ७ सरह",
        "friend of #7",
        "with his brother (S.N. 7)",
    ],
)
def test_another_row_is_named_by_its_serial_number(words):
    assert references(remarks=words)[1] == [(5, 0)]


@pytest.mark.parametrize(
    "words",
    [
        "with 7 others",
        "brigade no 7",
        "same 7 months",
        "like 7 men of his village",
        "passport no 7",
        "same salary 7 lakh",
        "flat 7",
        "see 07.07.2024",
    ],
)
def test_other_numbers_name_no_row(words):
    assert references(remarks=words)[1] == []


def test_a_cell_that_names_another_row_alone_holds_what_stands_there():
    table, _found = references(agent="same as 7", unit="same place as no 7")

    cells = table.cells(1)

    assert (cells["agent"], cells["unit"]) == ("Zeta Jobs", "near a river")


@pytest.mark.parametrize("sign", ['"', "-do-", "ditto", "то же", "〃", "उही", "same as above"])
def test_a_ditto_holds_what_stands_above(sign):
    table, found = references(agent=sign)

    assert table.cells(1)["agent"] == "Zeta Jobs"
    assert found == [(3, 0)]


def test_remarks_are_never_taken_from_another_row():
    table, _found = references(remarks="see 7")

    assert table.cells(1)["remarks"] == "see 7"


def test_a_row_that_is_not_there_is_told():
    assert references(remarks="see no 99")[1] == [(5, None)]


def test_a_number_that_stands_in_two_rows_names_neither():
    other = ["7", "Chanda Mbo", "+254 700 000 095", "Eta Jobs", "", ""]
    third = ["9", "Dawit Alemu", "", "same as 7", "", ""]

    table = lay_out(sheet_of(LINE, FIRST, other, third))

    assert [each.to for each in table.references.of(2)] == [None]
    assert table.cells(2)["agent"] == "same as 7"


def test_rows_that_name_one_another_in_a_circle_are_read():
    rows = [
        ["7", "Amir Karimi", "1", "same as 8", "", ""],
        ["8", "Ali Bo", "2", "same as 7", "", ""],
    ]

    assert lay_out(sheet_of(LINE, *rows)).cells(0)["agent"]


@pytest.mark.parametrize(("told", "is_ditto"), [("نفسه", False), ("نفس الشيء", True)])
def test_who_reported_himself_is_not_whoever_reported_above(told, is_ditto):
    table = lay_out(
        sheet_of(
            ["S.N.", "Name", "Phone", "Reported by"],
            ["7", "Amir Karimi", "+254 700 000 091", "والده"],
            ["8", "Baraka Ouma", "+254 700 000 092", told],
        )
    )

    assert bool(table.references.of(1)) is is_ditto
