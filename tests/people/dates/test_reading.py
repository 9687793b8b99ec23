from datetime import date

import pytest
from django.utils import translation
from hypothesis import example, given
from hypothesis import strategies as st

from people.dates.reading import read_date

TODAY = date(2026, 1, 31)

UNDERSTOOD = [
    # Years, months and days as they are typed
    ("2024", "2024"),
    ("March 2024", "2024-03"),
    ("Sept 2023", "2023-09"),
    ("Mar-24", "2024-03"),
    ("Feb 24", "2024-02"),
    ("Nov '98", "1998-11"),
    ("12.2024", "2024-12"),
    ("2024-09", "2024-09"),
    ("2024/9", "2024-09"),
    ("12/26/2023", "2023-12-26"),
    ("09.01.2024", "2024-01-09"),
    ("2025/2/1", "2025-02-01"),
    ("1987.11.03", "1987-11-03"),
    ("20240115", "2024-01-15"),
    ("14-Aug-1999", "1999-08-14"),
    ("3 March 2023", "2023-03-03"),
    ("May 5th, 2024", "2024-05-05"),
    ("2024 May 5", "2024-05-05"),
    ("4/4/24", "2024-04-04"),
    ("00/00/1998", "1998"),
    ("00/05/1998", "1998-05"),
    ("1998-00-00", "1998"),
    ("1998-05-00", "1998-05"),
    ("45123", "2023-07-16"),
    ("2041 AD", "2041"),
    # Doubt
    ("about May 2024", "2024-05~"),
    ("abt 2023", "2023~"),
    ("~20.02.2024", "2024-02-20~"),
    ("June 2024?", "2024-06?"),
    ("maybe about 2024", "2024%"),
    ("né vers 1993", "1993~"),
    ("autumn 2024", "2024-23"),
    ("spring of 2024", "2024-21"),
    ("primavera de 2024", "2024-21"),
    # More than one date
    ("2024 or 2025", "[2024,2025]"),
    ("Mar or Apr 2024", "[2024-03,2024-04]"),
    ("4 March or 3 April 2024", "[2024-03-04,2024-04-03]"),
    ("between March and May 2024", "2024-03/2024-05"),
    ("entre marzo y mayo de 2024", "2024-03/2024-05"),
    ("3 to 5 May 2024", "2024-05-03/2024-05-05"),
    ("Oct 2024 – Nov 2024", "2024-10/2024-11"),
    ("2023-2024", "2023/2024"),
    ("early 2024", "2024-01/2024-04"),
    ("mid-May 2024", "2024-05-11/2024-05-20"),
    ("début mai 2025", "2025-05-01/2025-05-10"),
    ("fin septembre 2025", "2025-09-21/2025-09-30"),
    ("a mediados de mayo de 2025", "2025-05-11/2025-05-20"),
    ("конец февраля 2024", "2024-02-21/2024-02-29"),
    # Languages and digits
    ("19 de mayo de 2004", "2004-05-19"),
    ("mai 2025", "2025-05"),
    ("1er août 2025", "2025-08-01"),
    ("май 2025", "2025-05"),
    ("сент. 2023", "2023-09"),
    ("15 янв 2026", "2026-01-15"),
    ("1993 г.р.", "1993"),
    ("২৮/০২/২০২৫", "2025-02-28"),
    ("২০২৪ ডিসেম্বর", "2024-12"),
    ("٢٥/١٠/٢٠٢٥", "2025-10-25"),
    ("۲۰۲۴-۰۳-۱۳", "2024-03-13"),
    ("15 أيار 2024", "2024-05-15"),
    ("15 كانون الأول 2024", "2024-12-15"),
    ("५ जुलाई २०२४", "2024-07-05"),
    # EDTF itself
    ("2024-05~", "2024-05~"),
    ("[2024-03-04,2024-04-03]", "[2024-03-04,2024-04-03]"),
    ("2024-23", "2024-23"),
    ("199X", "199X"),
    ("../2023-10", "../2023-10"),
    # Marks that nobody sees
    ("\u202e2024\x00\u200b", "2024"),
    ("  3\u00a0March   2023 ", "2023-03-03"),
]
BIKRAM = [
    ("2080-09-15 BS", "2023-12-31"),
    ("2080-09-15 (B.S.)", "2023-12-31"),
    ("वि.सं. २०८०/०९/१५", "2023-12-31"),
    ("12 Mangsir 2080", "2023-11-28"),
    ("१२ मंसिर २०८०", "2023-11-28"),
    ("Asoj 2080", "2023-09-18/2023-10-17"),
    ("2053/04/12", "1996-07-27"),
    ("2080/06/01", "2023-09-18"),
    ("2081", "2024-04-13/2025-04-13"),
    ("1990 BS", "1933-04-13/1934-04-12"),
    ("about 2080/06/01", "2023-09-18~"),
    ("early Asoj 2080", "2023-09-18/2023-09-27"),
]
AMBIGUOUS = [
    ("12.03.24", ["2024-03-12", "2024-12-03"], "[2024-03-12,2024-12-03]"),
    ("05.03.25", ["2025-03-05", "2025-05-03"], "[2025-03-05,2025-05-03]"),
    ("03/04/2024", ["2024-04-03", "2024-03-04"], "[2024-03-04,2024-04-03]"),
    ("1 / 2 / 1994", ["1994-02-01", "1994-01-02"], "[1994-01-02,1994-02-01]"),
    ("~03/04/2024", ["2024-04-03~", "2024-03-04~"], "[2024-03-04~,2024-04-03~]"),
    ("11-02-2055", ["1998-05-25", "1999-02-14"], "[1998-05-25,1999-02-14]"),
    ("winter 2024", ["2023-12/2024-02", "2024-12/2025-02"], "2023-12-01/2025-02-28"),
]
REMARKS = [
    ("12 Jan 2024 (voice msg)", "2024-01-12", "voice msg"),
    ("17.10.2025 video on telegram", "2025-10-17", "video on telegram"),
    ("July 2025 (Riga-Kazan)", "2025-07", "Riga-Kazan"),
    ("2024-01-15 00:00:00", "2024-01-15", "00:00:00"),
    ("2080/10/09, by post", "2024-01-23", "by post"),
]
PROBLEMS = [
    ("30 Feb", "There is no 30 February."),
    ("5 May", "The year is missing."),
    ("31.02.2026", "There is no 31 February. February 2026 has 28 days."),
    ("02/30/1995", "There is no 30 February. February 1995 has 28 days."),
    ("22/13/1997", "There is no month 13."),
    ("05/00/1998", "There is no month 0."),
    ("2024-13-05", "There is no month 13."),
    ("2080/04/33", "There is no 33 Saun. Saun 2080 has 32 days."),
    ("05/05/0000", "There is no year 0."),
    ("9999", "9999 is too late for a year."),
    ("1850", "1850 is too early."),
    ("1960 BS", "1960 cannot be read. Bikram Sambat years go from 1975 to 2100."),
    ("14/02/2027", "14 February 2027 is after 31 January 2026."),
    ("May 2024 to March 2024", "The end is before the beginning."),
    ("March 2080", "The month is not of Bikram Sambat"),
    ("12/24", "It is not clear which number is the year."),
    ("80/06/01", "It is not clear which number is the year."),
    ("12 Jan 2024 (or 13 Jan 2024)", "There is more than one date here."),
    ("now in the capital", "This is not a date. Write it like 14 March 2024"),
    ("did not travel", "This is not a date."),
    ("12 Jan 2024 or later", "This is not a date."),
    ("2024 roubles", "This is not a date."),
    ("n/a", "This is not a date."),
    ("yesterday", "Write the date itself"),
    ("24 years", "This looks like an age, not a date. Write it like"),
    ("38 лет", "This looks like an age"),
    ("24", "This looks like an age"),
    ("x" * 101, "This is too long for a date."),
]


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def read(text):
    return read_date(text, today=TODAY, not_after=TODAY)


def edtfs(reading):
    return [choice.date.edtf for choice in reading.choices]


@pytest.mark.parametrize(("text", "edtf"), UNDERSTOOD)
def test_read_date_understands(text, edtf):
    reading = read_date(text, today=TODAY)

    assert edtfs(reading) == [edtf]
    assert reading.choices[0].date.calendar == "greg"
    assert reading.problem == ""


@pytest.mark.parametrize(("text", "edtf"), BIKRAM)
def test_read_date_understands_bikram_sambat(text, edtf):
    reading = read(text)

    assert edtfs(reading) == [edtf]
    assert reading.choices[0].date.calendar == "bs"


def test_read_date_says_why_it_proposes_bikram_sambat():
    assert "Read as Bikram Sambat" in read("2053/04/12").note
    assert read("2053/04/12 BS").note == ""


@pytest.mark.parametrize(("text", "choices", "not_sure"), AMBIGUOUS)
def test_read_date_offers_every_reading_and_not_sure(text, choices, not_sure):
    reading = read(text)

    assert edtfs(reading) == choices
    assert reading.not_sure.edtf == not_sure


def test_read_date_explains_each_reading():
    assert [choice.how for choice in read("03/04/2024").choices] == ["day first", "month first"]
    assert [choice.how for choice in read("11-02-2055").choices] == [
        "Bikram Sambat, day first",
        "Bikram Sambat, month first",
    ]


def test_read_date_drops_a_reading_after_the_limit_and_says_so():
    reading = read("12/01/2026")

    assert edtfs(reading) == ["2026-01-12"]
    assert reading.note == "1 December 2026 is after 31 January 2026."
    assert len(read_date("12/01/2026", today=TODAY).choices) == 2


@pytest.mark.parametrize(("text", "edtf", "remark"), REMARKS)
def test_read_date_names_the_text_it_leaves_out(text, edtf, remark):
    reading = read(text)

    assert edtfs(reading) == [edtf]
    assert f"Not read as part of the date: “{remark}”." in reading.note


@pytest.mark.parametrize(("text", "problem"), PROBLEMS)
def test_read_date_says_what_is_wrong(text, problem):
    reading = read(text)

    assert reading.choices == ()
    assert reading.problem.startswith(problem)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("31.02.2026", "impossible"),
        ("14/02/2027", "late"),
        ("5 May", "no_year"),
        ("12/24", "no_year"),
        ("12 Jan 2024 (or 13 Jan 2024)", "several"),
        ("1430 বঙ্গাব্দ", "calendar"),
        ("24 years", "age"),
        ("yesterday", "relative"),
        ("now in the capital", "text"),
        ("x" * 101, "text"),
        ("2024", ""),
    ],
)
def test_read_date_tells_the_kind_of_fault(text, fault):
    assert read(text).fault == fault


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u202e\x00"])
def test_read_date_of_nothing_is_nothing(text):
    reading = read(text)

    assert (reading.choices, reading.not_sure, reading.problem) == ((), None, "")


def test_read_date_keeps_what_was_typed():
    reading = read(" 03/04/2024\u200b ")

    assert {choice.date.raw for choice in reading.choices} == {"03/04/2024"}
    assert reading.not_sure.raw == "03/04/2024"


@given(st.text(max_size=120))
@example("²/³/1999")
@example("१२/٣/২০২৪")
@example("2024 or 2025 or 2024 or 2025 or 2024")
def test_read_date_never_raises(text):
    reading = read(text)

    assert not (reading.choices and reading.problem)


PIECES = (
    "2024 2080 1998 24 3 31 00 0 9999 / - . .. ~ ? % [ ] , ( ) or to between and early end bs ad"
    " about maybe may mars asoj magh winter été 03/04/2024 2024-05 199X voice T 10:30 12.03.24"
    " से تشرين الأول г.р. वि.सं. AH SH BE EC 1445 1402 2567 2016 ramadan tir mehr muharram before"
    " after ii xi Q3 H1 90s 1990s 年 5月 since until sonu half of"
)


@given(
    st.lists(st.sampled_from(PIECES.split()), max_size=9),
    st.sampled_from(["", " "]),
    st.booleans(),
)
def test_read_date_never_raises_on_words_of_dates(words, glue, limited):
    reading = read_date(glue.join(words), today=TODAY, not_after=TODAY if limited else None)

    assert bool(reading.not_sure) == (len(reading.choices) > 1)
    for choice in reading.choices:
        first, last = choice.date.earliest, choice.date.latest
        assert first is None or last is None or first <= last
        assert first is None or first.year >= 1900
        assert choice.date.words()


@given(st.dates(date(1900, 1, 1), date(2039, 12, 31)))
def test_read_date_understands_its_own_words(day):
    reading = read_date(f"{day.day} {day:%B} {day.year}", today=TODAY)

    assert edtfs(reading) == [day.isoformat()]
    assert reading.choices[0].date.words() == f"{day.day} {day:%B} {day.year}"
