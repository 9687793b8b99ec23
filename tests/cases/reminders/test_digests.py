"""The mail of the day: one a day where its reader is, and what never waits for it."""

from datetime import UTC, date, datetime

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.reminders.delivery import send_waiting_notices
from cases.reminders.digests import make_digests
from cases.reminders.models import Mailing, Notice, Wishes
from cases.reminders.services import make_due_tasks
from cases.reminders.telling import after_quiet_hours, zone_of
from people.dates import clock
from tests.cases.reminders.conftest import CANARY

pytestmark = [
    pytest.mark.django_db(databases=["default", "keys"]),
    pytest.mark.usefixtures("usual_wishes"),
]
NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def noon():
    with clock.at(NOON):
        yield


def at(*moment):
    return clock.at(datetime(*moment, tzinfo=UTC))


def test_many_things_go_in_one_mail_with_references_alone(late_request):
    for _row in range(3):
        late_request()
    make_due_tasks()

    assert send_waiting_notices() == 1

    (sent,) = mail.outbox
    assert sent.subject == "Something is waiting for you"
    lines = sent.body.splitlines()
    assert lines[:3] == [f"C-2024-0000{n}: An answer is late." for n in (1, 2, 3)]
    assert lines[-1].endswith("/")
    assert "/cases/" not in sent.body
    assert CANARY not in sent.message().as_string()


def test_mail_of_the_day_goes_once_and_the_rest_tomorrow(late_request):
    late_request()
    make_due_tasks()
    send_waiting_notices()
    late_request()
    make_due_tasks()

    assert send_waiting_notices() == 0
    with at(2026, 11, 17, 8):
        assert send_waiting_notices() == 1
    assert "C-2024-00002" in mail.outbox[1].body
    assert "C-2024-00001" not in mail.outbox[1].body


@pytest.mark.parametrize("members", [1, 3])
def test_making_them_costs_the_same_for_one_member_and_three(
    members, late_request, make_case, caseworker, colleague, coordinator
):
    for owner in (caseworker, colleague, coordinator)[:members]:
        late_request(case=make_case(owner=owner))
    make_due_tasks()

    with CaptureQueriesContext(connection) as asked:
        assert make_digests() == members
    assert len(asked) == 9


def test_hour_of_the_day_is_the_readers(late_request, caseworker):
    caseworker.user.time_zone = "Asia/Kathmandu"
    caseworker.user.save()
    late_request()
    make_due_tasks()
    Wishes.objects.create(member=caseworker, digest_hour=18)

    with at(2026, 11, 16, 12, 14):
        assert send_waiting_notices() == 0
    with at(2026, 11, 16, 12, 15):
        assert send_waiting_notices() == 1


@pytest.mark.parametrize("moved", [-1, 1])
def test_clock_moved_by_a_day_sends_nothing_twice(late_request, moved):
    late_request()
    make_due_tasks()
    send_waiting_notices()

    with at(2026, 11, 16 + moved, 12):
        make_due_tasks()
        send_waiting_notices()
    make_due_tasks()
    send_waiting_notices()

    assert len(mail.outbox) == 1
    assert Notice.objects.count() == 1


@pytest.mark.parametrize("moved", [-1, 1])
def test_what_is_made_after_the_clock_was_moved_is_told_once(late_request, moved):
    late_request(days=5)
    make_due_tasks()
    send_waiting_notices()
    with at(2026, 11, 16 + moved, 12):
        late_request(days=5)
        for _turn in range(2):
            make_due_tasks()
            send_waiting_notices()
    for day in (16, 17, 18):
        with at(2026, 11, day, 12):
            make_due_tasks()
            send_waiting_notices()

    told = [sent.body.count(f"C-2024-0000{n}") for n in (1, 2) for sent in mail.outbox]
    assert sum(told) == len(mail.outbox) == 2
    assert Notice.objects.count() == 2


def test_critical_case_is_told_at_once_in_quiet_hours_too(late_request, make_case, caseworker):
    late_request(case=make_case(risk="critical"))
    late_request()
    with at(2026, 11, 16, 3):
        make_due_tasks()
        assert send_waiting_notices() == 1
    assert "Case C-2024-00001" in mail.outbox[0].body


def test_single_mails_wait_for_the_end_of_quiet_hours(late_request, caseworker):
    Wishes.objects.create(member=caseworker, wants_digest=False)
    late_request()
    with at(2026, 11, 16, 22):
        make_due_tasks()
        assert send_waiting_notices() == 0
    with at(2026, 11, 17, 7):
        assert send_waiting_notices() == 1


@pytest.mark.parametrize(
    ("hours", "now", "then"),
    [
        ((21, 7), (2026, 11, 16, 20, 59), (2026, 11, 16, 20, 59)),
        ((21, 7), (2026, 11, 16, 21, 0), (2026, 11, 17, 7, 0)),
        ((21, 7), (2026, 11, 16, 6, 59), (2026, 11, 16, 7, 0)),
        ((21, 7), (2026, 11, 16, 7, 0), (2026, 11, 16, 7, 0)),
        ((1, 5), (2026, 11, 16, 0, 30), (2026, 11, 16, 0, 30)),
        ((1, 5), (2026, 11, 16, 4, 30), (2026, 11, 16, 5, 0)),
        ((9, 9), (2026, 11, 16, 9, 30), (2026, 11, 16, 9, 30)),
    ],
)
def test_quiet_hours_end_where_they_say(caseworker, hours, now, then):
    wishes = Wishes(member=caseworker, quiet_from=hours[0], quiet_until=hours[1])
    found = after_quiet_hours(wishes, zone_of(caseworker.user), datetime(*now, tzinfo=UTC))
    assert found == datetime(*then, tzinfo=UTC)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_day_on_which_clocks_are_changed_has_one_mail(late_request, caseworker, day):
    caseworker.user.time_zone = "Europe/Berlin"
    caseworker.user.save()
    Wishes.objects.create(member=caseworker, digest_hour=2)
    late_request()
    make_due_tasks()
    for hour in range(24):
        with at(day.year, day.month, day.day, hour):
            send_waiting_notices()

    assert len(mail.outbox) == 1


def test_nonsense_for_a_time_zone_is_the_servers(caseworker):
    caseworker.user.time_zone = "Mars/Olympus"
    assert str(zone_of(caseworker.user)) == "UTC"


def test_nothing_new_makes_no_mail(late_request):
    assert send_waiting_notices() == 0
    assert not Mailing.objects.exists()
