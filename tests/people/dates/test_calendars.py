"""Calendars besides the Gregorian one and Bikram Sambat."""

from datetime import date

import jdatetime
import pytest
from django.utils import translation
from hijridate import Gregorian
from hypothesis import given
from hypothesis import strategies as st

from people.dates.fuzzy import FuzzyDate
from people.dates.reading import read_date

TODAY = date(2026, 1, 31)

MARKED = [
    ("12 رمضان 1445", "2024-03-22", "islamic"),
    ("١٢ رمضان ١٤٤٥ هـ", "2024-03-22", "islamic"),
    ("1445/09/12 هـ", "2024-03-22", "islamic"),
    ("1445-09-12 AH", "2024-03-22", "islamic"),
    ("Ramadan 1445", "2024-03-11/2024-04-09", "islamic"),
    ("ربيع الأول 1446", "2024-09-04/2024-10-03", "islamic"),
    ("5 Rabi al-Thani 1446", "2024-10-08", "islamic"),
    ("Ramadan 2024", "2024-03-11/2024-04-09", "islamic"),
    ("before Ramadan 1445", "../2024-03-10", "islamic"),
    ("۱۲ مرداد ۱۴۰۲", "2023-08-03", "persian"),
    ("1402/05/12 هـ.ش", "2023-08-03", "persian"),
    ("1402/05/12 SH", "2023-08-03", "persian"),
    ("12 حمل 1403", "2024-03-31", "persian"),
    ("12 Mehr 1402", "2023-10-04", "persian"),
    ("بهار 1402", "2023-03-21/2023-06-21", "persian"),
    ("about 1402/05/12 شمسی", "2023-08-03~", "persian"),
    ("12 Meskerem 2016", "2023-09-23", "ethiopic"),
    ("13/01/2016 ዓ.ም", "2023-09-24", "ethiopic"),
    ("Pagume 2015", "2023-09-06/2023-09-11", "ethiopic"),
    ("3 มีนาคม 2567", "2024-03-03", "buddhist"),
    ("2567", "2024", "buddhist"),
    ("25/12/2567", "2024-12-25", "buddhist"),
]
BY_THE_YEAR = [
    ("1445/09/12", ["2024-03-22"]),
    ("1447", ["2025-06-26/2026-06-15"]),
    ("1402/05/12", ["2023-08-03", "1982-03-07"]),
    ("۱۳۷۵", ["1996-03-20/1997-03-20", "1955-08-20/1956-08-07"]),
]
SHARED_NAMES = [
    ("15 Tir 2016", "2024-01-24", "ethiopic"),
    ("15 Tir 1403", "2024-07-05", "persian"),
    ("12 Kartik 2080", "2023-10-29", "bs"),
]
UNREAD = [
    ("১২ বৈশাখ ১৪৩০", "A date of the Bengali calendar cannot be read here."),
    ("১২/০১/১৪৩০", "A date of the Bengali calendar cannot be read here."),
    ("12 Boishakh 1430", "A date of the Bengali calendar cannot be read here."),
    ("12 Kartik 1430", "A date of the Bengali calendar cannot be read here."),
    ("1430 বঙ্গাব্দ", "A date of “বঙ্গাব্দ” cannot be read here."),
    ("2023-05-03 juche", "A date of “juche” cannot be read here."),
    ("1445/13/01 AH", "There is no month 13."),
    ("1446/09/30 AH", "There is no 30 Ramadan. Ramadan 1446 has 29 days."),
    ("1402/12/30 SH", "There is no 30 Esfand. Esfand 1402 has 29 days."),
    ("1300 AH", "1300 is no year of the Islamic calendar that can be read."),
    ("1500 AH", "1500 is no year of the Islamic calendar that can be read."),
    ("March 1445", "1445 is too early."),
    ("02/05/12 SH", "It is not clear which number is the year."),
]


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


@pytest.mark.parametrize(("text", "edtf", "calendar"), [*MARKED, *SHARED_NAMES])
def test_read_date_understands_a_calendar_that_is_named(text, edtf, calendar):
    choice = read_date(text, today=TODAY, not_after=TODAY).choices[0]

    assert (choice.date.edtf, choice.date.calendar) == (edtf, calendar)


@pytest.mark.parametrize(("text", "edtfs"), BY_THE_YEAR)
def test_read_date_offers_every_calendar_that_a_year_can_be_of(text, edtfs):
    reading = read_date(text, today=TODAY)

    assert [choice.date.edtf for choice in reading.choices] == edtfs
    assert "The year is of another calendar." in reading.note


@pytest.mark.parametrize(("text", "problem"), UNREAD)
def test_read_date_names_the_calendar_it_cannot_read(text, problem):
    reading = read_date(text, today=TODAY)

    assert reading.choices == ()
    assert reading.problem.startswith(problem)


def test_two_calendars_of_one_date_are_kept_as_gregorian():
    assert read_date("1402/05/12", today=TODAY).not_sure == FuzzyDate(
        "[1982-03-07,2023-08-03]", "1402/05/12", "greg"
    )


@given(st.dates(date(1925, 1, 1), date(2026, 1, 31)))
def test_read_date_agrees_with_the_islamic_table(day):
    hijri = Gregorian(day.year, day.month, day.day).to_hijri()

    [choice] = read_date(f"{hijri.year}-{hijri.month:02}-{hijri.day:02} AH", today=TODAY).choices

    assert (choice.date.earliest, choice.date.latest) == (day, day)


@given(st.dates(date(1921, 3, 21), date(2026, 1, 31)))
def test_read_date_offers_the_persian_day_however_it_is_written(day):
    solar = jdatetime.date.fromgregorian(date=day)

    written = f"{solar.year}/{solar.month}/{solar.day}"
    offered = {choice.date.edtf for choice in read_date(written, today=TODAY).choices}
    [marked] = read_date(f"{written} هـ.ش", today=TODAY).choices

    assert day.isoformat() in offered
    assert marked.date.edtf == day.isoformat()


@given(st.dates(date(1950, 1, 1), date(2026, 1, 31)))
def test_thirteen_ethiopic_months_fill_the_year_without_a_gap(day):
    months = ["Meskerem", "Tikimt", "Hidar", "Tahsas", "Yekatit", "Ginbot", "Nehase", "Pagume"]
    year = day.year - 8

    [whole] = read_date(f"{year} EC", today=TODAY).choices
    parts = [read_date(f"{month} {year} EC", today=TODAY).choices[0].date for month in months]

    assert parts[0].earliest == whole.date.earliest
    assert parts[-1].latest == whole.date.latest
    assert {(part.latest - part.earliest).days + 1 for part in parts[:-1]} == {30}
    assert (parts[-1].latest - parts[-1].earliest).days + 1 in (5, 6)
