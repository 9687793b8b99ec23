"""The rules on frozen days, at their edges."""

from datetime import date, timedelta

import pytest

from cases.casebook.fates import AT_WAR
from cases.casebook.vocabularies import Status
from cases.reminders.rules import occurrence, r01_first_day, r02_first_day
from cases.repatriation.vocabularies import WAITING, State

DAY = date(2024, 2, 28)


@pytest.mark.parametrize(
    ("days", "times"),
    [(-1, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (366, 13)],
)
def test_no_answer_is_due_the_day_after_and_every_thirty_days(days, times):
    assert occurrence(r01_first_day(DAY, "sent"), DAY + timedelta(days=days)) == times


@pytest.mark.parametrize("state", State.values)
def test_no_answer_is_due_only_while_one_is_awaited(state):
    assert bool(r01_first_day(DAY, state)) == (state in WAITING)


def test_no_answer_is_never_due_without_a_day():
    assert occurrence(r01_first_day(None, "sent"), DAY) == 0


@pytest.mark.parametrize(
    ("risk", "days", "times"),
    [
        ("normal", 0, 0),
        ("normal", 13, 0),
        ("normal", 14, 1),
        ("normal", 43, 1),
        ("normal", 44, 2),
        ("high", 13, 0),
        ("critical", 6, 0),
        ("critical", 7, 1),
        ("critical", 36, 1),
        ("critical", 37, 2),
    ],
)
def test_no_contact_is_due_after_two_weeks_or_one_if_critical(risk, days, times):
    assert occurrence(r02_first_day("serving", risk, DAY), DAY + timedelta(days=days)) == times


@pytest.mark.parametrize("status", Status.values)
def test_no_contact_is_due_only_for_those_at_war(status):
    assert bool(r02_first_day(status, "normal", DAY)) == (status in AT_WAR)


def test_those_at_war_are_training_serving_or_wounded():
    assert set(AT_WAR) == {"training", "serving", "wounded"}
