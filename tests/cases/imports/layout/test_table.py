import pytest

from cases.imports.fields import Column
from cases.imports.layout.table import (
    ABOUT_SOMEBODY,
    BLANK,
    HEADINGS,
    NOTE,
    TOTALS,
    lay_out,
)
from tests.cases.imports.layout.sheets import AMIR, BARAKA, sheet_of
from tests.cases.imports.layout.sheets import HEADINGS as LINE


def test_headings_are_found_below_titles_and_empty_rows():
    sheet = sheet_of(["OUR BOYS (updated 3 May 2025)"], [""], LINE, AMIR, BARAKA)

    table = lay_out(sheet)

    assert table.heading_at == 2
    assert table.rows == [AMIR, BARAKA]
    assert table.columns == (
        "sn",
        "name",
        "birth",
        "nationality",
        "passport",
        "phone",
        "condition",
    )


def test_two_lines_of_headings_are_joined():
    groups = ["", "Person", "", "", "Contact", "", "Fate"]
    details = ["No", "Name", "Date of birth", "Country", "Relation", "Phone", ""]
    row = ["1", "Amir Karimi", "12.04.1994", "Kenya", "mother", "+254 700 000 091", "missing"]

    table = lay_out(sheet_of(groups, details, row))

    assert table.heading_at == 1
    assert table.headings[5:] == ("Contact Phone", "Fate")
    assert table.columns == (
        "sn",
        "name",
        "birth",
        "nationality",
        "relation",
        "phone",
        "condition",
    )


def test_a_second_line_in_another_language_is_no_row_about_somebody():
    other = ["№", "ФИО", "Дата рождения", "Страна", "Паспорт", "Телефон", "Статус"]

    table = lay_out(sheet_of(LINE, other, AMIR))

    assert table.rows == [AMIR]
    assert table.columns[1:3] == ("name", "birth")


def test_a_leading_blank_column_is_not_taken_in():
    table = lay_out(sheet_of(["", *LINE], ["", *AMIR], ["", *BARAKA]))

    assert table.columns[:3] == ("ignored", "sn", "name")


def test_a_sheet_without_headings_is_told_by_its_cells():
    table = lay_out(sheet_of(AMIR, BARAKA))

    assert table.heading_at == -1
    assert len(table.rows) == 2
    assert table.columns == (
        "sn",
        "name",
        "birth",
        "nationality",
        "passport",
        "phone",
        "condition",
    )
    assert all(guess.sureness < 0.75 for guess in table.guesses)


def test_columns_that_were_said_are_taken_as_they_were_said():
    table = lay_out(sheet_of(LINE, AMIR), ["sn", "alias"])

    assert table.columns == ("sn", "alias", *["ignored"] * 5)


def test_kinds_of_rows():
    blank = [""] * 7
    section = ["RETURNED", *[""] * 6]
    total = ["TOTAL", "2 persons", "", "2 countries", "", "", ""]
    note = ["", "Last updated by the office, 3 May 2025", *[""] * 5]

    table = lay_out(sheet_of(LINE, AMIR, blank, LINE, section, BARAKA, total, note))

    assert table.kinds == [ABOUT_SOMEBODY, BLANK, HEADINGS, NOTE, ABOUT_SOMEBODY, TOTALS, NOTE]


@pytest.mark.parametrize(
    "words",
    [
        "TOTAL",
        "ИТОГО:",
        "Всего: 2 чел.",
        "जम्मा",
        "মোট",
        "المجموع",
        "Gesamt",
        "Jami",
        "Total general",
    ],
)
def test_totals_are_told_in_many_languages(words):
    table = lay_out(sheet_of(LINE, AMIR, BARAKA, [words, "2", "", "", "", "", ""]))

    assert table.kinds[-1] == TOTALS


def test_somebody_whose_name_begins_like_a_total_stays():
    row = ["3", "Total Banda", "1999", "Malawi", "MA0000903", "+265 000 000 093", "missing"]

    assert lay_out(sheet_of(LINE, AMIR, row)).kinds[-1] == ABOUT_SOMEBODY


def test_a_name_alone_is_somebody():
    assert lay_out(sheet_of(LINE, AMIR, ["", "Chanda", *[""] * 5])).kinds[-1] == ABOUT_SOMEBODY


def test_two_columns_of_one_meaning_are_joined():
    headings = ["Name", "Phone", "Phone 2", "Birth"]
    row = ["Amir Karimi", "+254 700 000 091", "+254 700 000 094", "1994"]

    cells = lay_out(sheet_of(headings, row)).cells(0)

    assert cells[Column.PHONE] == "+254 700 000 091; +254 700 000 094"


def test_remarks_keep_the_heading_that_says_what_they_are_about():
    headings = ["Name", "Phone", "Birth", "May we share it?", "Remarks"]
    row = ["Amir Karimi", "+254 700 000 091", "1994", "no", "tall"]

    cells = lay_out(sheet_of(headings, row)).cells(0)

    assert cells[Column.REMARKS] == "May we share it?: no; tall"


def test_marks_follow_their_cells():
    sheet = sheet_of(["List"], LINE, AMIR, marks={(2, 1): "cut"})

    assert lay_out(sheet).cells(0).marks == {"name": frozenset({"cut"})}


def test_hidden_rows_and_columns_are_read_and_told():
    sheet = sheet_of(
        LINE, AMIR, BARAKA, hidden_rows=frozenset({0, 2}), hidden_columns=frozenset({4, 99})
    )

    table = lay_out(sheet)

    assert table.rows == [AMIR, BARAKA]
    assert (table.hidden_rows, table.hidden_columns) == ([2], [4])


def test_an_empty_sheet_has_no_rows():
    table = lay_out(sheet_of())

    assert (table.rows, table.columns, table.kinds) == ([], (), [])


def test_totals_under_many_columns_are_a_line_of_totals():
    total = ["TOTAL", "2", "2", "1", "2", "2", "2"]

    assert lay_out(sheet_of(LINE, AMIR, BARAKA, total)).kinds[-1] == TOTALS


def test_a_row_that_was_split_off_is_none_of_the_sheet():
    table = lay_out(sheet_of(LINE, AMIR, BARAKA, [""] * 7))

    assert [table.is_added(index) for index in range(3)] == [False, False, True]


def test_a_row_that_is_numbered_and_empty_is_blank():
    assert lay_out(sheet_of(LINE, AMIR, ["2", *[""] * 6], BARAKA)).kinds[1] == BLANK


def test_a_row_that_counts_the_columns_belongs_to_the_headings():
    counted = [str(at) for at in range(1, 8)]

    table = lay_out(sheet_of(LINE, counted, AMIR))

    assert table.rows == [AMIR]
    assert table.headings == tuple(LINE)


def test_a_row_of_explanations_belongs_to_the_headings():
    explained = ["", "(as in passport)", "(DD.MM.YYYY)", "", "", "(family)", ""]

    assert lay_out(sheet_of(LINE, explained, AMIR)).rows == [AMIR]


def test_headings_of_another_table_are_nobody():
    other = ["Name", "Nationality", "Relation", "Agent", "Remarks", "", ""]

    assert lay_out(sheet_of(LINE, AMIR, other, BARAKA)).kinds[1] == HEADINGS


def test_a_list_of_names_alone_has_a_heading():
    table = lay_out(sheet_of(["ФИО"], ["Каримов Амир"], ["Ума Барака"]))

    assert (table.heading_at, table.columns) == (0, ("name",))


def test_a_list_of_names_alone_may_have_none():
    table = lay_out(sheet_of(["Каримов Амир"], ["Ума Барака"]))

    assert (table.heading_at, table.columns, len(table.rows)) == (-1, ("name",), 2)


def test_a_column_of_kin_holds_who_reported_whatever_stands_above_it():
    rows = [
        ["ليث سعدون", "والدته", "مفقود"],
        ["زيد قاسم", "أخوه عمر", "يقاتل"],
        ["هيثم جبار", "شقيقته", "مقتول"],
        ["فادي حداد", "ابن خالته سامي", "مفقود"],
    ]

    table = lay_out(sheet_of(["الاسم", "هذا من عنده", "وضعه"], *rows))

    assert [each.column for each in table.guesses] == ["name", "reporter", "condition"]


def test_days_below_the_last_of_something_are_of_the_last_contact():
    headings = ["S.N.", "Name", "Nationality", "Passport no.", "Last zzyx"]
    rows = [
        ["1", "Amir Karimi", "Kenya", "AK0000901", "2025-03-01"],
        ["2", "Baraka Ouma", "Kenya", "AK0000902", "4 May 2025"],
    ]

    table = lay_out(sheet_of(headings, *rows))

    assert table.guesses[4].column == "last_contact"
