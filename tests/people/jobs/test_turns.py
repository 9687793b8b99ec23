"""Of two workers one does it, and who was killed holds nothing up for long."""

from datetime import timedelta

import pytest

from people.dates import clock
from people.jobs.models import Pulse
from people.jobs.turns import LAPSES, Turn, one_at_a_time

pytestmark = pytest.mark.django_db
NAME = "a measured turn"


def lapse(seconds=0) -> None:
    Pulse.objects.update(at=clock.machine_now() - timedelta(seconds=seconds))


def is_free() -> bool:
    with one_at_a_time(NAME) as turn:
        return turn is not None


def test_turn_is_one_holders_until_it_is_given_back() -> None:
    with one_at_a_time(NAME) as turn:
        assert turn
        assert not is_free()

    assert is_free()


def test_turn_is_given_back_by_work_that_fails() -> None:
    with pytest.raises(ZeroDivisionError), one_at_a_time(NAME):
        raise ZeroDivisionError

    assert is_free()


def test_turn_of_a_killed_holder_lapses() -> None:
    killed = one_at_a_time(NAME)
    assert killed.__enter__()
    assert not is_free()
    assert Pulse.objects.get().at <= clock.machine_now() + LAPSES

    lapse()

    assert is_free()


def test_late_holder_takes_nothing_from_the_next() -> None:
    slow = one_at_a_time(NAME)
    slow.__enter__()
    lapse()

    with one_at_a_time(NAME) as next_turn:
        assert next_turn
        slow.__exit__(None, None, None)
        assert not is_free()


def test_who_says_so_goes_on_holding_it(monkeypatch) -> None:
    until = clock.machine_now() + timedelta(seconds=1)
    Pulse.objects.create(name=NAME, at=until)
    turn = Turn(NAME, until)

    turn.keep()
    assert Pulse.objects.get().at == until
    monkeypatch.setattr(turn, "_kept", -LAPSES.total_seconds())
    turn.keep()

    assert Pulse.objects.get().at > until


def test_turn_from_before_the_clock_was_set_back_is_free() -> None:
    Pulse.objects.create(name=NAME, at=clock.machine_now() + timedelta(days=1))

    assert is_free()


def test_turn_of_who_looked_at_the_clock_a_moment_later_is_held() -> None:
    Pulse.objects.create(name=NAME, at=clock.machine_now() + LAPSES + timedelta(seconds=1))

    assert not is_free()


@pytest.mark.django_db(transaction=True)
def test_of_many_at_once_one_has_it(together) -> None:
    assert sum(together(4, lambda _number: bool(one_at_a_time(NAME).__enter__()))) == 1
