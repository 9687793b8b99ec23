"""What a row of a list says of its days."""

from datetime import timedelta

import pytest

from cases.web.rows import days_until
from people.dates import clock


@pytest.mark.parametrize(
    ("away", "words", "in_short"),
    [
        (-17, "17 days late", "17 late"),
        (-1, "1 day late", "1 late"),
        (0, "today", "today"),
        (1, "in 1 day", "1 left"),
        (26, "in 26 days", "26 left"),
    ],
)
def test_days_are_said_late_or_left(away, words, in_short) -> None:
    days = days_until(clock.today() + timedelta(days=away))

    assert (days.words, days.in_short) == (words, in_short)
