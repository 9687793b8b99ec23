"""What a row of a list tells, what its columns are taken for, and what says nothing."""

import pytest

from cases.imports.matching.columns import (
    day_of,
    listed,
    mark_text,
    told_in,
    years_of_birth,
)
from cases.imports.matching.guessing import guess
from people.dates import clock


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("1999", (1999, 1999)),
        ("03.02.1999", (1999, 1999)),
        ("١٢/٠٣/١٩٩٩", (1999, 1999)),
        ("1999 г.р.", (1999, 1999)),
        ("1994 or 1996", (1994, 1996)),
        ("2055-01-12 BS", (1998, 1998)),
        ("about 1990", (1990, 1990)),
        ("n/a", None),
        ("", None),
        ("Kathmandu", None),
    ],
)
def test_years_of_birth_are_read_and_never_guessed(text, years):
    assert years_of_birth(text) == years


def test_age_is_two_years():
    year = clock.today().year

    assert years_of_birth("34") == (year - 35, year - 34)


def test_parts_of_a_name_are_one_name_and_other_names_are_kept_beside():
    columns = ["family", "given", "father", "name", "ignored"]

    row = listed(told_in(["Гхарти", "Гопал", "", "Gopal Gharti", "left out"], columns))

    assert row.names == ("Gopal Gharti", "Гхарти Гопал")


def test_country_that_is_not_certain_is_each_of_its_readings_and_none_is_nothing():
    def countries(text):
        return listed(told_in(["X Y", text], ["name", "nationality"])).countries

    assert countries("Nepali") == {"NPL"}
    assert countries("Congo") == {"COD", "COG"}
    assert countries("not known") == frozenset()


def test_number_that_a_spreadsheet_has_lost_is_none():
    def number(text):
        return listed(told_in([text], ["number"])).number

    assert number("Passport No: pa 1000 001") == "PA1000001"
    assert number("1.23457E+12") == ""


def test_day_with_two_readings_is_a_set_and_what_is_none_is_nothing():
    assert day_of({"day": ["2026-02-03"]}).edtf == "2026-02-03"
    assert day_of({"day": ["03/02/2026"]}).edtf == "[2026-02-03,2026-03-02]"
    assert day_of({"day": ["soon"]}) is None
    assert day_of({}) is None


def test_equal_rows_have_one_mark_however_they_are_spaced_and_another_word_another():
    one, same = (
        {"name": ["Gopal  Gharti"], "birth": ["1999"]},
        {
            "birth": [" 1999"],
            "name": ["gopal gharti"],
        },
    )

    assert mark_text(one, "pow") == mark_text(same, "pow")
    assert mark_text(one, "pow") != mark_text(one, "killed")
    assert mark_text(one, "pow") != mark_text({"name": ["Gopal Gharti"]}, "pow")


@pytest.mark.parametrize(
    ("rows", "columns", "has_headings"),
    [
        (
            [["ФИО", "Дата рождения", "Гражданство"], ["Гопал Гхарти", "1999", "Непал"]],
            ["name", "birth", "nationality"],
            True,
        ),
        (
            [["الاسم", "الجنسية", "رقم الجواز"], ["حسن علي", "مصر", "A10000001"]],
            ["name", "nationality", "number"],
            True,
        ),
        (
            [["Surname", "First name", "Strange"], ["Gharti", "Gopal", "x"]],
            ["family", "given", "ignored"],
            True,
        ),
        (
            [["1", "Gopal Gharti", "1999"], ["2", "Nabin Karki", "2001"]],
            ["ignored", "name", "birth"],
            False,
        ),
        (
            [["Прізвище", "Дата народження", "Note"], ["Гхарти", "1999", "killed"]],
            ["family", "birth", "note"],
            True,
        ),
        (
            [["පූර්ණ නම", "උපන් දිනය"], ["සුරේෂ් පෙරේරා", "1999"]],
            ["name", "birth"],
            True,
        ),
        (
            [["Captive's name", "Date of capture", "Place held"], ["Gopal Gharti", "2025", "x"]],
            ["name", "day", "ignored"],
            True,
        ),
        (
            [["Gopal Gharti", "killed", "unit"], ["Nabin Karki", "missing", "unit"]],
            ["name", "ignored", "ignored"],
            False,
        ),
        ([["Gopal Gharti"], ["Nabin Karki"]], ["name"], False),
        ([["Gopal's father"], ["Nabin Karki"]], ["name"], False),
        ([["Gopal", "Passport PA1000001"], ["Nabin", "PA1000002"]], ["name", "number"], False),
        (
            [["Gopal Gharti", "Nepal", "PA1000001"], ["Suresh Perera", "Sri Lanka", "N1000002"]],
            ["name", "nationality", "number"],
            False,
        ),
        ([], [], False),
    ],
)
def test_columns_are_guessed_by_headings_in_many_languages_else_by_content(
    rows, columns, has_headings
):
    assert guess(rows) == (columns, has_headings)
