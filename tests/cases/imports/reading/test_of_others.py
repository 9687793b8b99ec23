"""Countries, numbers, days and kin that are told of somebody else than the man."""

from datetime import date

import pytest

from cases.imports.reading.dating.events import events_in
from cases.imports.reading.dating.one_cell import read_told
from cases.imports.reading.nationality import read_nationality
from cases.imports.reading.papers import read_papers
from cases.imports.reading.reporter import read_reporter
from tests.cases.imports.reading.rows import draft_of


@pytest.mark.parametrize(
    ("told", "alpha3"),
    [
        ("Kyrgyz, mother Russian", ["KGZ"]),
        ("Cuba (esposa: Rusia)", ["CUB"]),
        ("Таджикистан, жена из России", ["TJK"]),
        ("not Russian; Cameroon", ["CMR"]),
    ],
)
def test_the_country_of_his_kin_is_not_his(told, alpha3) -> None:
    draft = draft_of(nationality=told)
    read_nationality(draft)

    reading = draft.row["nationality"]
    assert (reading["alpha3"], reading.get("alpha3_claimed")) == (alpha3, None)


@pytest.mark.parametrize(
    ("told", "passport"),
    [
        ("mother's A0000001", None),
        ("паспорт жены 4000001", None),
        ("pasaporte de la esposa K000001", None),
        ("A0000001; brother's A0000002", "A0000001"),
        ("A0000001 with wife", "A0000001"),
        ("his mother: A0000001", None),
        ("driving licence B0000001", None),
        ("A0000001, receipt 4500067", "A0000001"),
        ("tel 0770000001", None),
        ("stolen in 2023", None),
        ("A0000001 (sent by his father)", "A0000001"),
    ],
)
def test_the_passport_of_his_kin_is_not_his(told, passport) -> None:
    draft = draft_of(passport=told)
    read_papers(draft)

    assert draft.row["passport"] == passport


@pytest.mark.parametrize(
    ("told", "relation"),
    [
        ("not the wife, a neighbour", "non_relative"),
        ("he himself cannot phone; brother Yaw", "sibling"),
        ("сам не может, мать", "parent"),
        ("himself", "self"),
        ("wife, does not know where he is", "spouse"),
    ],
)
def test_who_has_not_reported(told, relation) -> None:
    draft = draft_of(reporter=told)
    read_reporter(draft)

    assert draft.row["reporter"]["relation"] == relation


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("cousin left on 12 May 2024", []),
        ("брат уехал 12.05.2024", []),
        ("refused to sign, 12 May 2024", []),
        ("no contract, agent came 2024", []),
        ("отказался подписывать 12.05.2024", []),
        ("visa, 2024 refused", []),
        ("expires 12 May 2024", []),
        ("left with brother on 12 May 2024", ["2024-05-12"]),
        ("called his wife 12 May 2024", ["2024-05-12"]),
        ("signed 12 May 2024, first refused", ["2024-05-12"]),
    ],
)
def test_a_day_of_somebody_else_or_of_what_was_not_done(told, days) -> None:
    read = read_told(told, "event", date(2026, 1, 31))

    assert [each.edtf for each in read.readings] == days


@pytest.mark.parametrize(
    "told", ["wife 1990", "son 12.05.2010", "daughter, born on 12 May 2012", "married 2014"]
)
def test_a_birth_of_his_kin_is_not_his(told) -> None:
    assert read_told(told, "birth", date(2026, 1, 31)).readings == ()


@pytest.mark.parametrize(
    "told",
    [
        "his visa expired 12 May 2024",
        "recruiter died on 12 May 2024",
        "the agent returned on 12 May 2024",
        "hearing of the agent on 12 May 2026",
    ],
)
def test_no_event_of_others_or_of_papers(told) -> None:
    assert events_in(told, date(2026, 1, 31)) == []


def test_a_death_of_one_who_expired() -> None:
    (event,) = events_in("he expired 12 May 2024", date(2026, 1, 31))
    assert event.kind == "death"
