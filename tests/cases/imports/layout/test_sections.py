from cases.imports.layout.table import lay_out
from tests.cases.imports.layout.sheets import sheet_of

LINE = ["No", "Name", "Phone", "Status"]


def man(number, name, status=""):
    return [number, name, f"+254 700 000 09{number}", status]


def told(*lines, column):
    table = lay_out(sheet_of(LINE, *lines))
    return [table.cells(at)[column] for at, kind in enumerate(table.kinds) if kind == "somebody"]


def test_a_line_says_what_became_of_all_below_it():
    said = told(
        man("1", "Amir Karimi", "missing"),
        ["— RETURNED —", "", "", ""],
        man("2", "Baraka Ouma"),
        man("3", "Chanda Mbo", "wounded"),
        column="condition",
    )

    assert said == ["missing", "RETURNED", "wounded"]


def test_a_line_says_where_all_below_it_are_from():
    said = told(
        ["KENYA", "", "", ""],
        man("1", "Amir Karimi", "missing"),
        ["Zambia:", "", "", ""],
        ["", "", "", ""],
        man("2", "Chanda Mbo", "missing"),
        column="nationality",
    )

    assert said == ["KENYA", "Zambia"]


def test_a_section_ends_at_an_empty_line_after_its_rows():
    said = told(
        ["KENYA", "", "", ""],
        man("1", "Amir Karimi"),
        ["", "", "", ""],
        man("2", "Chanda Mbo"),
        column="nationality",
    )

    assert said == ["KENYA", ""]


def test_other_lines_between_rows_say_nothing_of_them():
    said = told(["list of his cousin", "", "", ""], man("1", "Amir Karimi"), column="condition")

    assert said == [""]
