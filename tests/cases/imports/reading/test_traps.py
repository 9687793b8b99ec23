"""Cells that a spreadsheet makes dangerous: told, kept as text, never worked out."""

import pytest

from cases.imports.reading.traps import read_traps
from tests.cases.imports.reading.rows import codes, draft_of


@pytest.mark.parametrize(
    "told",
    [
        '=HYPERLINK("http://example.org/x","photo")',
        "=1+1",
        "=A1",
        " =cmd|' /C calc'!A0",
        "+SUM(A1:A3)",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)",
        "+A1+B2",
        "-B7",
        "+1*2",
        "＝1+2",
        "\u200b=A1",
        "wants home; =A1",
        "cmd|'/c calc'!A1",
    ],
)
def test_a_formula_is_told(told) -> None:
    draft = draft_of(remarks=told)

    read_traps(draft)

    assert codes(draft, "remarks") == ["FORMULA"]


@pytest.mark.parametrize(
    "told",
    [
        *("+977 984-1000001", "-", "- wife says so", "@guide_demo", "-5", "+7 900 000-00-01"),
        *("=", "== see above", "=> home", "+", "@", "-10.5", "a=b", "--", "+1 200 000 0001 / 02"),
        *(
            "- в/ч 00000",
            "+ 2 others",
            "@demo(telegram)",
            "-wife(Maya)",
            "—",
            "-1998-",
            "~2024",
            "@ab12",
        ),
    ],
)
def test_what_people_write_is_no_formula(told) -> None:
    draft = draft_of(remarks=told, phone=told)

    read_traps(draft)

    assert codes(draft) == []


@pytest.mark.parametrize("told", ["#REF!", "#N/A", "#ССЫЛКА!", "#¡VALOR!", " #DIV/0! ", "#NAME?"])
def test_an_error_of_the_spreadsheet_is_told(told) -> None:
    draft = draft_of(last_contact=told)

    read_traps(draft)

    assert codes(draft, "last_contact") == ["ERROR_VALUE"]


@pytest.mark.parametrize(
    ("mark", "code"),
    [
        *(("formula", "FORMULA"), ("error", "ERROR_VALUE"), ("cut", "TOO_LONG")),
        *(("garbled", "GARBLED"), ("unclosed", "UNCLOSED_QUOTE"), ("unclean", "INVISIBLE_CHARS")),
    ],
)
def test_marks_of_the_file_are_told(mark, code) -> None:
    draft = draft_of({"condition": frozenset({mark})}, condition="serving")

    read_traps(draft)

    assert codes(draft, "status") == [code]


def test_a_number_like_a_hash_is_no_error() -> None:
    draft = draft_of(remarks="#21 in the list, see #numbers")

    read_traps(draft)

    assert codes(draft) == []
