"""Numbers of papers in one cell, however they are called."""

import pytest

from cases.imports.reading.papers import read_papers
from tests.cases.imports.reading.rows import codes, draft_of


@pytest.mark.parametrize(
    ("told", "passport", "papers"),
    [
        ("pa 0000001", "PA0000001", []),
        ("رقمه 00000012", "00000012", []),
        ("K-000001", "K000001", []),
        ("PA0000001 (old), PA0000002 (new)", "PA0000002", [("passport", "PA0000001")]),
        (
            "старый AA0000001; новый AA0000002",
            "AA0000002",
            [("passport", "AA0000001")],
        ),
        ("FA0000001; паспорт РФ 45 00 000001", "FA0000001", [("ru_passport", "4500000001")]),
        ("FA0000001, жетон АБ-000001", "FA0000001", [("dog_tag", "АБ000001")]),
        ("K000001, CI 00010100001", "K000001", [("national_id", "00010100001")]),
        ("AA0000001 CNIC 00000-0000001-1", "AA0000001", [("national_id", "0000000000011")]),
        ("27-01-70-00001", None, [("national_id", "27017000001")]),
        ("with agent A0000001", "A0000001", []),
        ("A0000001 exp 05/2027, issued 12.05.2017", "A0000001", []),
        (
            "паспорт РТ 400000001, паспорт РФ 4500 000001",
            "400000001",
            [("ru_passport", "4500000001")],
        ),
        ("Kenya AK0000001", "AK0000001", []),
        ("A0000001 exp.05.2027", "A0000001", []),
        ("A0000001 (exp. 2031)", "A0000001", []),
        ("A0000001 dt. 12.03.2019", "A0000001", []),
        ("A0000001 valid till 2031", "A0000001", []),
        ("A٠٠٠٠٠٠٠١", "A00000001", []),
        ("passeport n° 0000001", "0000001", []),
        ("00AB00001", "00AB00001", []),
        ("AK0000??", None, []),
        ("AK0***01", None, []),
        ("taken by the agent", None, []),
        ("9.00001E+07", None, []),
    ],
)
def test_papers_of_a_cell(told, passport, papers) -> None:
    draft = draft_of(passport=told)

    read_papers(draft)

    found = [(each["kind"], each["number"]) for each in draft.row.get("papers", [])]
    assert (draft.row["passport"], found) == (passport, papers)


@pytest.mark.parametrize(
    ("told", "country", "passport"),
    [
        ("ID0000001", "KGZ", "ID0000001"),
        ("паспорт ID 0000001", "KGZ", "ID0000001"),
        ("ID 0000001", "KEN", None),
        ("C.C. 1.000.000.001", "COL", None),
        ("AA000001 / CC 1000000001", "COL", "AA000001"),
        ("CC0000001", "KEN", "CC0000001"),
    ],
)
def test_letters_before_a_number_mean_what_they_mean_in_his_country(
    told, country, passport
) -> None:
    draft = draft_of(passport=told)
    draft.row["nationality"] = {"raw": "", "alpha3": [country], "confidence": "exact"}
    read_papers(draft)
    assert draft.row["passport"] == passport


def test_ten_digits_are_the_passport_of_a_russian() -> None:
    draft = draft_of(passport="паспорт РФ 4500 000001")
    draft.row["nationality"] = {"raw": "", "alpha3": ["RUS"], "confidence": "exact"}

    read_papers(draft)

    assert draft.row["passport"] == "4500000001"


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("08000001", ["LEADING_ZERO"]),
        ("not known", ["PLACEHOLDER"]),
        ("у командира", ["PLACEHOLDER"]),
        ("9.00001E+07", ["ERROR_VALUE"]),
        ("A0000001 or A0000002", ["CONFLICT"]),
        ("A0000001", []),
        ("", []),
    ],
)
def test_what_is_asked_of_a_number(told, asked) -> None:
    draft = draft_of(passport=told)

    read_papers(draft)

    assert codes(draft, "passport") == asked


def test_digits_that_the_file_has_lost_are_no_number() -> None:
    draft = draft_of({"passport": frozenset({"lost"})}, passport="100000000000000000")

    read_papers(draft)

    assert draft.row["passport"] is None
    assert codes(draft) == ["ERROR_VALUE"]


@pytest.mark.parametrize(
    ("remarks", "passport"),
    [
        ("his passport no. A0000001 is with the agent", "A0000001"),
        ("паспорт FA0000001 у командира", "FA0000001"),
        ("passport says 2004 but he is younger", None),
        ("case A0000001 at the court", None),
    ],
)
def test_a_passport_in_the_remarks_only_where_it_is_called_so(remarks, passport) -> None:
    draft = draft_of(remarks=remarks)

    read_papers(draft)

    assert draft.row["passport"] == passport
