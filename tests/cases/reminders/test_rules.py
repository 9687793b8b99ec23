"""The rules as functions of days, at their edges."""

from datetime import date, timedelta

import pytest

from cases.reminders import rules
from cases.reminders.rules import Course

DAY = date(2024, 2, 28)


def on(days):
    return DAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("days", "times"),
    [(-1, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (366, 13)],
)
def test_what_comes_again_is_due_on_its_first_day_and_every_thirty_days(days, times):
    assert Course(rules.after(DAY, [1]), 30).times(on(days)) == times


@pytest.mark.parametrize(
    ("is_critical", "days", "times"),
    [
        (False, 13, 0),
        (False, 14, 1),
        (False, 29, 1),
        (False, 30, 2),
        (False, 59, 2),
        (False, 60, 3),
        (True, 6, 0),
        (True, 7, 1),
        (True, 30, 2),
    ],
)
def test_silence_is_due_after_two_weeks_or_one_and_again_with_a_proposal(is_critical, days, times):
    due = rules.silence(DAY, (7, 14, 30), is_critical=is_critical)

    assert Course(due, 30).times(on(days)) == times


@pytest.mark.parametrize(
    ("days", "times"),
    [(-61, 0), (-60, 1), (-31, 1), (-30, 2), (-1, 2), (0, 3), (89, 3), (90, 4), (180, 5)],
)
def test_days_before_an_end_count_up_to_it_and_on_after_it(days, times):
    assert Course(rules.before(DAY, (60, 30, 0)), 90).times(on(days)) == times


@pytest.mark.parametrize(("days", "times"), [(6, 0), (7, 1), (30, 2), (90, 3), (5000, 3)])
def test_what_ends_is_never_due_again(days, times):
    assert Course(rules.after(DAY, (7, 30, 90))).times(on(days)) == times


def test_leap_day_is_a_day_like_others():
    assert rules.after(DAY, [1]) == (date(2024, 2, 29),)
    assert rules.after(date(2024, 2, 29), [365]) == (date(2025, 2, 28),)
    assert rules.before(date(2024, 3, 1), [1]) == (date(2024, 2, 29),)


def test_night_in_which_the_clocks_change_is_one_day_long():
    assert rules.after(date(2026, 3, 28), [1, 2]) == (date(2026, 3, 29), date(2026, 3, 30))
    assert rules.before(date(2026, 10, 26), [1]) == (date(2026, 10, 25),)


@pytest.mark.parametrize("far", [date.max, date.min])
def test_end_of_the_calendar_is_no_error(far):
    assert rules.after(far, [1000, 0])
    assert rules.before(far, [1000, 0])


def test_visit_is_prepared_the_day_before_and_asked_about_the_day_after():
    assert rules.around(DAY, 1) == (on(-1), on(1))
    assert rules.around(DAY, 0) == (DAY,)


@pytest.mark.parametrize(("is_critical", "first"), [(True, 1), (False, 2)])
def test_case_of_nobody_is_told_sooner_where_a_life_is_at_risk(is_critical, first):
    assert rules.no_owner(DAY, (1, 2), is_critical=is_critical) == (on(first),)


@pytest.mark.parametrize(
    ("review", "of_age", "due"),
    [
        (None, None, (on(365),)),
        (on(10), None, (on(10),)),
        (None, on(5), (on(5), on(365))),
        # Of age when it was given.
        (None, on(-5), (on(365),)),
        (on(10), on(20), (on(10), on(20))),
    ],
)
def test_consent_is_looked_at_on_its_day_or_when_old_or_when_a_minor_is_of_age(
    review, of_age, due
):
    assert rules.consent_review(DAY, review, of_age, (365,)) == due
