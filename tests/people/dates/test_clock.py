import threading
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import ImproperlyConfigured
from django.utils import translation

from people.dates import clock

MOMENT = datetime(2026, 1, 31, 22, 30, tzinfo=UTC)


@pytest.fixture
def movable(settings, tmp_path):
    settings.HOMEWARD_CLOCK_MOVABLE = True
    settings.HOMEWARD_CLOCK_FILE = tmp_path / "run" / "clock"
    return settings


@pytest.fixture(autouse=True)
def _still():
    with time_machine.travel(MOMENT, tick=False):
        yield


def test_now_is_the_true_time_until_moved(movable):
    assert clock.now() == MOMENT


def test_move_adds_to_earlier_moves(movable):
    clock.move(40)
    clock.move(-0.5)

    assert clock.now() == MOMENT + timedelta(days=39.5)
    assert [path.name for path in movable.HOMEWARD_CLOCK_FILE.parent.iterdir()] == ["clock"]


def test_reset_returns_to_the_true_time(movable):
    clock.move(40)

    clock.reset()
    clock.reset()

    assert clock.now() == MOMENT


@pytest.mark.parametrize("days", [float("nan"), float("-inf"), 1e300, 3_000_000])
def test_move_refuses_what_no_calendar_reaches(movable, days):
    with pytest.raises(ValueError, match="hundred years"):
        clock.move(days)

    assert clock.now() == MOMENT


def test_at_holds_the_clock_within_the_block(movable):
    clock.move(40)
    outer, inner = MOMENT - timedelta(days=400), MOMENT - timedelta(days=300)

    with clock.at(outer):
        with clock.at(inner):
            assert (clock.now(), clock.today()) == (inner, inner.date())
        assert clock.now() == outer

    assert clock.now() == MOMENT + timedelta(days=40)


def test_at_lets_go_when_the_block_fails(movable):
    with pytest.raises(RuntimeError), clock.at(MOMENT - timedelta(days=1)):
        raise RuntimeError

    assert clock.now() == MOMENT


def test_at_is_seen_by_no_other_thread(movable):
    seen = []

    with clock.at(MOMENT - timedelta(days=1)):
        other = threading.Thread(target=lambda: seen.append(clock.now()))
        other.start()
        other.join()

    assert seen == [MOMENT]


def test_at_refuses_a_moment_without_time_zone(movable):
    with pytest.raises(ValueError, match="time zone"), clock.at(datetime(2026, 1, 1)):
        pass


def test_at_holds_nothing_where_the_clock_may_not_move(movable):
    with clock.at(MOMENT - timedelta(days=1)):
        movable.HOMEWARD_CLOCK_MOVABLE = False

        assert clock.now() == MOMENT

    with pytest.raises(ImproperlyConfigured), clock.at(MOMENT):
        pass


def test_today_is_the_day_in_the_zone_of_the_installation(movable):
    assert clock.today() == date(2026, 1, 31)

    movable.TIME_ZONE = "Asia/Kathmandu"

    assert clock.today() == date(2026, 2, 1)


@pytest.mark.parametrize("setting", [False, "yes", 1, None])
def test_clock_in_production_does_not_move(movable, setting):
    clock.move(40)
    movable.HOMEWARD_CLOCK_MOVABLE = setting

    assert clock.now() == MOMENT
    with pytest.raises(ImproperlyConfigured):
        clock.move(1)
    with pytest.raises(ImproperlyConfigured):
        clock.reset()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 1, 31), "today"),
        (date(2026, 1, 30), "yesterday"),
        (date(2026, 2, 1), "tomorrow"),
        (date(2026, 2, 3), "in 3 days"),
        (date(2025, 12, 21), "41 days ago"),
        (date(2025, 9, 30), "4 months ago"),
        (date(2026, 7, 31), "in 6 months"),
        (date(2025, 1, 31), "1 year ago"),
        (date(2024, 5, 20), "1 year 8 months ago"),
        (date(2028, 3, 1), "in 2 years 1 month"),
    ],
)
def test_distance_is_said_in_words(day, words):
    with translation.override("en"):
        assert clock.distance(day, date(2026, 1, 31)) == words
