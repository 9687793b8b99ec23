"""A year in figures may be of a calendar that the man's country has beside ours."""

from datetime import date

import pytest

from cases.imports.reading.dating.eras import by_his_country
from cases.imports.reading.dating.one_cell import read_told

AS_OF = date(2026, 1, 31)


def told(country, **texts):
    days = {
        key: read_told(text, "birth" if key == "birth" else "event", AS_OF)
        for key, text in texts.items()
    }
    return by_his_country(days, frozenset([country]), AS_OF)


@pytest.mark.parametrize(
    ("country", "text"),
    [("BGD", "1430/09/12"), ("BGD", "12-5-1431"), ("MMR", "1385/10/02"), ("MMR", "1360 ME")],
)
def test_a_calendar_that_is_not_read_is_asked_about_and_never_taken_for_another(country, text):
    asked = told(country, contract=text)["contract"]

    assert (asked.readings, asked.code, asked.raw) == ((), "NOT_A_DATE", text)


@pytest.mark.parametrize(
    ("country", "text", "edtf"),
    [
        ("IRQ", "1445/10/02", "2024-04-11"),
        ("BGD", "5 Ramadan 1445", "2024-03-15"),
        ("BGD", "2024-05-01", "2024-05-01"),
        ("AFG", "1402/11/20", None),
    ],
)
def test_what_is_read_elsewhere_or_by_its_month_stays(country, text, edtf):
    kept = told(country, contract=text)["contract"]

    assert kept == read_told(text, "event", AS_OF)
    assert edtf is None or [each.edtf for each in kept.readings] == [edtf]


def test_an_ethiopian_event_of_before_the_war_may_be_of_his_calendar():
    asked = told("ETH", contract="2016-04-04", last_contact="2024-05-10")

    assert [each.edtf for each in asked["contract"].readings] == ["2016-04-04", "2023-12-14"]
    assert asked["contract"].is_open
    assert asked["contract"].code == "AMBIGUOUS_DATE"
    assert not asked["last_contact"].code


def test_an_ethiopian_birth_is_doubted_beside_dates_of_his_calendar_alone():
    beside = told("ETH", birth="1990-05-05", left_home="Meskerem 2016")
    alone = told("ETH", birth="1990-05-05", left_home="2024-05-10")

    assert [each.edtf for each in beside["birth"].readings] == ["1990-05-05", "1998-01-13"]
    assert [each.edtf for each in alone["birth"].readings] == ["1990-05-05"]
