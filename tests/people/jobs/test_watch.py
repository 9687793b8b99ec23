"""A timetable that stands still is told of once, by whoever notices; a clock that jumps is not."""

from datetime import datetime, timedelta
from threading import Barrier

import pytest
from django.core import mail

from people.accounts.models import AccountMail
from people.audit.models import AuditEntry
from people.dates import clock
from people.jobs import pulse
from people.jobs.models import Pulse
from people.jobs.pulse import note_run, standings, timetable
from people.jobs.watch import Watch, look_and_send, raise_alarm

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
QUICKEST, HOURLY = "people.jobs.send_waiting", "people.audit.anchor"


class Machine:
    """The machine's clock, and the time that really passes."""

    def __init__(self) -> None:
        self.now: datetime = clock.machine_now()
        self.passed = 1000.0

    def wait(self, **told: float) -> None:
        span = timedelta(**told)
        self.now += span
        self.passed += span.total_seconds()


@pytest.fixture(autouse=True)
def nothing_noted(monkeypatch):
    monkeypatch.setattr(pulse, "_noted", {})


@pytest.fixture
def machine(monkeypatch):
    machine = Machine()
    monkeypatch.setattr(clock, "machine_now", lambda: machine.now)
    monkeypatch.setattr("people.jobs.pulse.time.monotonic", lambda: machine.passed)
    return machine


@pytest.fixture
def watch():
    return Watch()


def run_all(*but):
    for task in timetable():
        if task not in but:
            note_run(task)


def look_again(watch, machine):
    """A process looks, and once more when it can be sure."""
    watch.look()
    machine.wait(minutes=1)
    return watch.look()


def told():
    return AccountMail.objects.filter(kind="clockwork").count()


def test_timetable_fits_the_pulse():
    longest = Pulse._meta.get_field("name").max_length

    assert next(iter(timetable())) == QUICKEST
    assert max(len(task) for task in timetable()) <= longest


def test_what_runs_is_never_late(machine, watch, admin):
    for _hour in range(30):
        run_all()
        machine.wait(minutes=4)
        assert not watch.look()

    assert (told(), {row.is_late for row in standings()}) == (0, {False})


def test_stopped_timetable_is_told_to_those_who_keep_it(
    machine, watch, admin, coordinator, caseworker
):
    run_all()
    machine.wait(minutes=8)

    assert look_again(watch, machine)

    users = set(AccountMail.objects.values_list("user", flat=True))
    assert users == {admin.user_id, coordinator.user_id}
    (line,) = AuditEntry.objects.filter(action="alarm.raised")
    assert line.organisation_id == admin.organisation_id
    assert QUICKEST in line.detail
    assert HOURLY not in line.detail


def test_one_mail_an_outage_another_a_day_later_and_none_when_it_is_over(machine, watch, admin):
    run_all()
    for _hour in range(23):
        machine.wait(hours=1)
        look_again(watch, machine)
    assert told() == 1
    machine.wait(hours=2)
    look_again(watch, machine)
    assert told() == 2

    run_all()
    assert not look_again(watch, machine)
    assert not Pulse.objects.exclude(alarmed_at=None).exists()
    machine.wait(minutes=8)
    look_again(watch, machine)
    assert told() == 3


def test_one_task_that_fails_is_told_of_by_itself(machine, watch, admin):
    run_all()
    for _turn in range(35):
        machine.wait(minutes=4)
        run_all(HOURLY)
        watch.look()

    assert list(Pulse.objects.exclude(alarmed_at=None).values_list("pk", flat=True)) == [HOURLY]
    assert told() == 1


def test_outage_that_shows_first_in_a_slower_task_is_one(machine, watch, admin):
    run_all(QUICKEST)
    machine.wait(seconds=9)
    note_run(QUICKEST)
    machine.wait(seconds=304)

    for _turn in range(20):
        look_again(watch, machine)

    assert told() == 1
    assert Pulse.objects.get(pk=QUICKEST).alarmed_at


def test_outage_after_one_task_had_failed_is_another(machine, watch, admin):
    run_all()
    for _turn in range(35):
        machine.wait(minutes=4)
        run_all(HOURLY)
        watch.look()
    machine.wait(minutes=8)

    look_again(watch, machine)

    assert told() == 2


def test_what_never_ran_is_late_once_it_was_waited_for(machine, watch, admin):
    watch.look()
    machine.wait(minutes=5)
    watch.look()
    assert told() == 0

    machine.wait(minutes=1)
    watch.look()

    assert told() == 1
    assert {row.last for row in standings()} == {None}


@pytest.mark.parametrize("days", [-1, 1])
def test_machine_clock_that_jumps_is_no_outage(machine, watch, admin, days):
    run_all()
    machine.now += timedelta(days=days)

    assert not watch.look()
    machine.wait(seconds=20)
    run_all()

    assert not look_again(watch, machine)
    assert told() == 0


def test_clock_of_tests_and_demo_is_not_asked(watch, admin):
    run_all()
    clock.move(31)

    assert not watch.look()
    assert not any(row.is_late for row in standings())


def test_timetable_that_the_clock_keeps_standing_is_told_of(machine, watch, admin):
    run_all()
    machine.now -= timedelta(days=1)

    assert look_again(watch, machine)
    assert told() == 1


def test_whoever_notices_sends_the_mail_itself(machine, admin, monkeypatch):
    monkeypatch.setattr("people.jobs.watch._watch", Watch())
    run_all()
    machine.wait(minutes=8)
    look_and_send()
    machine.wait(minutes=1)
    look_and_send()
    look_and_send()

    (sent,) = mail.outbox
    assert sent.to == [admin.user.email]
    assert "Nobody is reminded at the moment." in sent.body
    assert sent.body.endswith("/health/\n")


def test_run_is_noted_at_most_every_some_seconds(machine, django_assert_num_queries):
    note_run(QUICKEST)
    with django_assert_num_queries(0):
        note_run(QUICKEST)
        note_run("cases.exports.write")
    machine.wait(seconds=11)
    with django_assert_num_queries(1):
        note_run(QUICKEST)

    assert Pulse.objects.get().at == machine.now


def test_look_is_one_query(machine, watch, django_assert_num_queries):
    run_all()

    with django_assert_num_queries(1):
        watch.look()


@pytest.mark.django_db(transaction=True, databases=["default", "keys"])
def test_two_that_notice_at_once_make_one_mail(admin, together):
    run_all()
    long_ago = clock.machine_now() - timedelta(hours=1)
    Pulse.objects.update(at=long_ago)
    start = Barrier(2)

    def notice(_number):
        start.wait(timeout=10)
        return raise_alarm(dict.fromkeys(timetable(), long_ago))

    assert sorted(together(2, notice)) == [False, True]
    assert told() == 1


def test_what_ran_meanwhile_raises_nothing(admin):
    run_all()

    assert not raise_alarm({QUICKEST: clock.machine_now() - timedelta(hours=1)})
    assert told() == 0
