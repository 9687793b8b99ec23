"""Mails: each once, to who may know, without a word too many."""

import smtplib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import connections

from cases.casebook.models import Case, Task
from cases.reminders import delivery
from cases.reminders.delivery import WAITS, send_waiting_notices
from cases.reminders.models import Mailing
from cases.reminders.services import make_due_tasks
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.reminders.conftest import CANARY

DATABASES = ["default", "keys"]
pytestmark = pytest.mark.django_db(databases=DATABASES)


class RefusingBackend(EmailBackend):
    error: Exception = ConnectionRefusedError()
    refused = 0

    def send_messages(self, messages):
        type(self).refused += 1
        raise self.error


@pytest.fixture
def refusing(settings, monkeypatch):
    monkeypatch.setattr(RefusingBackend, "refused", 0)
    settings.EMAIL_BACKEND = f"{__name__}.RefusingBackend"
    return RefusingBackend


@pytest.fixture
def mailing(late_request, caseworker):
    late_request()
    make_due_tasks()
    return Mailing.objects.get()


def minutes(number):
    return number / 24 / 60


def test_mail_says_reference_rule_and_link_and_nothing_else(mailing, settings):
    settings.HOMEWARD_BASE_URL = "https://homeward.example/"

    assert send_waiting_notices() == 1

    (sent,) = mail.outbox
    assert sent.subject == "Something is waiting for you"
    assert sent.body == (
        "Case C-2024-00001\nAn answer is late.\n\nhttps://homeward.example/cases/C-2024-00001/\n"
    )
    assert sent.to == ["mina@example.org"]
    assert sent.from_email == settings.DEFAULT_FROM_EMAIL


def test_mail_of_silence_says_so(silent_case):
    silent_case()
    make_due_tasks()
    send_waiting_notices()

    assert "There was no contact for too long." in mail.outbox[0].body


def test_mails_carry_no_personal_data_and_one_subject(late_request, silent_case, organisation):
    late_request(days=70)
    silent_case()
    make_due_tasks()

    send_waiting_notices()

    assert len({sent.subject for sent in mail.outbox}) == 1
    for sent in mail.outbox:
        raw = sent.message().as_string()
        for word in (CANARY, "NPL", "Nepal", organisation.name, "Mina", "Homeward"):
            assert word not in raw


def test_sent_mail_is_marked_recorded_and_never_sent_again(mailing):
    send_waiting_notices()
    clock.move(days=2)

    assert send_waiting_notices() == 0
    mailing.refresh_from_db()
    assert mailing.sent_at
    assert len(mail.outbox) == 1
    entry = AuditEntry.objects.get(action="notice.queued")
    assert (str(mailing.id) in entry.detail, entry.actor_kind) == (True, "system")


@pytest.mark.parametrize("reason", ["task", "case", "member", "user"])
def test_notice_is_dropped_when_it_has_lost_its_reason(reason, mailing, caseworker, colleague):
    if reason == "task":
        Task.objects.update(state="done")
    elif reason == "case":
        Case.objects.update(owner=colleague)
    elif reason == "member":
        caseworker.is_active = False
        caseworker.save()
    else:
        caseworker.user.is_active = False
        caseworker.user.save()

    send_waiting_notices()

    mailing.refresh_from_db()
    assert mailing.dropped_at
    assert mailing.sent_at is None
    # A case that somebody else owns by now is told to that one, in the same turn.
    assert [sent.to for sent in mail.outbox] == (
        [["tunde@example.org"]] if reason == "case" else []
    )


def test_claim_of_a_dead_sender_lapses_after_five_minutes(mailing):
    Mailing.objects.update(claimed_at=clock.now())
    clock.move(days=minutes(4))
    assert send_waiting_notices() == 0

    clock.move(days=minutes(1.1))
    assert send_waiting_notices() == 1


def test_refusal_counts_an_attempt_and_loses_nothing(mailing, refusing, settings):
    assert send_waiting_notices() == 0
    mailing.refresh_from_db()
    assert (mailing.attempts, mailing.sent_at, mailing.dropped_at) == (1, None, None)

    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    clock.move(days=minutes(11))
    assert send_waiting_notices() == 1


def test_attempts_wait_twice_as_long_each_time_and_end(mailing, refusing):
    for number, wait in enumerate(WAITS, start=1):
        assert send_waiting_notices() == 0
        assert send_waiting_notices() == 0
        mailing.refresh_from_db()
        assert mailing.attempts == refusing.refused == number
        clock.move(days=minutes(wait.total_seconds() / 60 * 2 + 0.1))

    send_waiting_notices()
    assert refusing.refused == len(WAITS)
    assert sum(WAITS[1:], WAITS[0]).days < 1


def test_server_that_is_gone_stops_the_batch(late_request, refusing):
    late_request()
    late_request()
    make_due_tasks()

    send_waiting_notices()

    assert refusing.refused == 1
    assert sorted(Mailing.objects.values_list("attempts", flat=True)) == [0, 1]


UNKNOWN = {"mina@example.org": (550, b"5.1.1 no such mailbox")}
RELAY = {"mina@example.org": (554, b"5.7.1 relay access denied")}
NOT_NOW = {"mina@example.org": (450, b"4.2.1 try again later")}


class PickyBackend(EmailBackend):
    """Refuses one reader, takes the others."""

    refused = UNKNOWN

    def send_messages(self, messages):
        if messages[0].to[0] in self.refused:
            raise smtplib.SMTPRecipientsRefused(self.refused)
        return super().send_messages(messages)


@pytest.fixture
def picky(settings, monkeypatch):
    settings.EMAIL_BACKEND = f"{__name__}.PickyBackend"

    def refuse(told):
        monkeypatch.setattr(PickyBackend, "refused", told)

    return refuse


@pytest.mark.parametrize(
    ("told", "failure", "given_up"),
    [(UNKNOWN, "bad_address", True), (RELAY, "refused", False), (NOT_NOW, "refused", False)],
)
def test_refused_reader_stops_no_other(
    late_request, make_case, colleague, picky, told, failure, given_up
):
    late_request()
    late_request(case=make_case(owner=colleague))
    make_due_tasks()
    picky(told)

    assert send_waiting_notices() == 1

    failed = Mailing.objects.get(sent_at=None)
    assert (failed.attempts, failed.failure) == (1, failure)
    assert bool(failed.given_up_at) == given_up


def test_server_that_knows_nobody_is_tried_again(mailing, picky):
    picky(UNKNOWN)
    for attempt, wait in enumerate(WAITS[:3], start=1):
        send_waiting_notices()
        mailing.refresh_from_db()
        assert (mailing.attempts, bool(mailing.given_up_at)) == (attempt, attempt == 3)
        clock.move(days=minutes(wait.total_seconds() / 60 * 2 + 0.1))


def test_server_that_is_gone_is_told_in_the_ledger_alone(mailing, monkeypatch):
    def gone(self):
        raise ConnectionRefusedError

    monkeypatch.setattr(EmailBackend, "open", gone)
    before = AuditEntry.objects.count()

    for _turn in range(3):
        assert send_waiting_notices() == 0

    mailing.refresh_from_db()
    assert (mailing.attempts, mailing.failure, mailing.claimed_at) == (0, "no_answer", None)
    assert AuditEntry.objects.count() == before


def test_slow_server_is_left_before_the_claim_lapses(late_request, monkeypatch):
    for _row in range(3):
        late_request()
    make_due_tasks()
    ticks = iter(range(0, 10_000, 70))
    monkeypatch.setattr("cases.reminders.delivery.time.monotonic", lambda: next(ticks))

    assert send_waiting_notices() == 1

    assert set(Mailing.objects.filter(sent_at=None).values_list("claimed_at", "attempts")) == {
        (None, 0)
    }
    assert send_waiting_notices() == 1


class SteppingBackend(EmailBackend):
    """While the first mail is handed over the clock is put forward, and somebody else sends."""

    stepped: list[int] = []  # emptied by the test

    def send_messages(self, messages):
        sent = super().send_messages(messages)
        if not self.stepped:
            self.stepped.append(0)
            clock.move(days=1)
            self.stepped.append(send_waiting_notices())
        return sent


def test_clock_put_forward_while_a_sender_lives_sends_nothing_twice(late_request, settings):
    for _row in range(4):
        late_request()
    make_due_tasks()
    settings.EMAIL_BACKEND = f"{__name__}.SteppingBackend"
    SteppingBackend.stepped.clear()

    send_waiting_notices()

    times = Counter(sent.extra_headers["Message-ID"] for sent in mail.outbox)
    # The one in the first sender's hands is not marked yet: to the other it is a dead one's.
    assert sorted(times.values()) == [1, 1, 1, 2]
    assert (
        mail.outbox[-1].extra_headers["Message-ID"] == mail.outbox[0].extra_headers["Message-ID"]
    )


def test_mail_that_another_sender_took_over_is_left_to_it(late_request, monkeypatch):
    late_request()
    make_due_tasks()
    Mailing.objects.update(claimed_at=clock.now() - timedelta(minutes=6))
    claim = delivery._claim

    def claim_and_lose():
        batch = claim()
        Mailing.objects.update(claimed_at=clock.now() + timedelta(seconds=1))
        return batch

    monkeypatch.setattr(delivery, "_claim", claim_and_lose)

    assert send_waiting_notices() == 0
    assert mail.outbox == []


def test_address_that_cannot_be_written_out_stops_no_other(late_request, refusing, monkeypatch):
    monkeypatch.setattr(refusing, "error", smtplib.SMTPNotSupportedError("SMTPUTF8"))
    late_request()
    late_request()
    make_due_tasks()

    send_waiting_notices()

    assert list(Mailing.objects.values_list("attempts", flat=True)) == [1, 1]


def test_one_connection_serves_the_whole_batch(late_request, monkeypatch):
    opened = []
    monkeypatch.setattr(EmailBackend, "open", lambda self: opened.append(self))
    for _row in range(3):
        late_request()
    make_due_tasks()

    assert (send_waiting_notices(), len(opened)) == (3, 1)


def test_nothing_to_send_opens_no_connection(db, monkeypatch):
    monkeypatch.setattr(EmailBackend, "open", lambda self: pytest.fail("opened"))

    assert send_waiting_notices() == 0


@pytest.mark.django_db(transaction=True, databases=DATABASES)
def test_two_senders_at_once_send_each_notice_once(late_request):
    for _row in range(10):
        late_request()
    make_due_tasks()
    start = Barrier(2)

    def work(_number):
        start.wait(timeout=10)
        try:
            return send_waiting_notices()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        sent = list(pool.map(work, range(2)))

    assert sum(sent) == len(mail.outbox) == 10
    assert len({message.extra_headers["Message-ID"] for message in mail.outbox}) == 10
    assert Mailing.objects.filter(sent_at=None).count() == 0
