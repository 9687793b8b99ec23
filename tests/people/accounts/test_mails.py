"""Mails about accounts: each once, with constant words."""

import smtplib

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import transaction
from django.urls import resolve

from people.accounts.mails import OLDEST, WAITS, send_waiting_mails, write_mail
from people.accounts.models import AccountMail
from people.audit.models import AuditEntry
from people.dates import clock

DATABASES = ["default", "keys"]
pytestmark = pytest.mark.django_db(databases=DATABASES)
Kind = AccountMail.Kind


class RefusingBackend(EmailBackend):
    error: Exception = ConnectionRefusedError()

    def send_messages(self, messages):
        raise self.error


class RefusingMina(EmailBackend):
    def send_messages(self, messages):
        if messages[0].to == ["mina@example.org"]:
            raise smtplib.SMTPRecipientsRefused({})
        return super().send_messages(messages)


@pytest.fixture
def refusing(settings):
    settings.EMAIL_BACKEND = f"{__name__}.RefusingBackend"
    return RefusingBackend


@pytest.fixture
def waiting(caseworker):
    return write_mail(caseworker.user, Kind.NEW_DEVICE)


def minutes(number):
    return number / 24 / 60


@pytest.mark.parametrize("kind", Kind)
def test_mail_has_a_sentence_a_link_and_nothing_else(kind, caseworker, organisation, settings):
    settings.HOMEWARD_BASE_URL = "https://homeward.example/"
    write_mail(caseworker.user, kind)

    assert send_waiting_mails() == 1

    (sent,) = mail.outbox
    assert (sent.subject, sent.to) == ("Something is waiting for you", ["mina@example.org"])
    *words, link, end = sent.body.split("\n")
    assert (len(words), words[2], end) == (3, "", "")
    assert link.startswith("https://homeward.example/")
    assert resolve(link.removeprefix("https://homeward.example"))
    for word in ("Mina", organisation.name, str(caseworker.id), "Homeward"):
        assert word not in sent.message().as_string()


def test_mail_is_kept_with_what_it_tells_of_or_not_at_all(caseworker):
    def write_and_fail():
        with transaction.atomic():
            write_mail(caseworker.user, Kind.NEW_DEVICE)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()

    assert not AccountMail.objects.exists()


def test_mail_of_an_unknown_kind_is_not_written(caseworker):
    with pytest.raises(ValueError, match="is not a valid"):
        write_mail(caseworker.user, "gossip")


def test_sent_mail_is_marked_recorded_and_never_sent_again(waiting):
    send_waiting_mails()
    clock.move(days=1)

    assert send_waiting_mails() == 0
    waiting.refresh_from_db()
    assert waiting.sent_at
    entry = AuditEntry.objects.get(action="account.mail_sent")
    assert (entry.object_id, entry.actor_kind) == (waiting.id, "system")
    assert entry.detail == '{"mail":"new_device"}'


def test_who_has_no_account_any_more_gets_no_mail(waiting, caseworker):
    caseworker.user.is_active = False
    caseworker.user.save()

    assert (send_waiting_mails(), mail.outbox) == (0, [])


def test_mail_that_waited_for_days_is_not_sent(waiting):
    clock.move(days=OLDEST.days)

    assert (send_waiting_mails(), mail.outbox) == (0, [])


def test_claim_of_a_dead_sender_lapses_after_a_minute(waiting):
    AccountMail.objects.update(claimed_at=clock.now())
    clock.move(days=minutes(0.9))
    assert send_waiting_mails() == 0

    clock.move(days=minutes(0.2))
    assert send_waiting_mails() == 1


def test_attempts_wait_twice_as_long_each_time_and_end(waiting, refusing):
    for number, wait in enumerate(WAITS, start=1):
        assert send_waiting_mails() == 0
        assert send_waiting_mails() == 0
        waiting.refresh_from_db()
        assert waiting.attempts == number
        clock.move(days=minutes(wait.total_seconds() / 60 * 2 + 0.1))

    send_waiting_mails()
    waiting.refresh_from_db()
    assert (waiting.attempts, waiting.sent_at) == (len(WAITS), None)
    assert sum(WAITS[1:], WAITS[0]).days < 1


def test_refused_address_does_not_stop_the_others(waiting, coordinator, settings):
    settings.EMAIL_BACKEND = f"{__name__}.RefusingMina"
    write_mail(coordinator.user, Kind.APPROVAL)

    assert send_waiting_mails() == 1
    assert mail.outbox[0].to == [coordinator.user.email]


@pytest.mark.django_db(transaction=True, databases=DATABASES)
def test_two_senders_at_once_send_each_mail_once(caseworker, together):
    for _number in range(10):
        write_mail(caseworker.user, Kind.NEW_DEVICE)

    sent = together(4, lambda _number: send_waiting_mails())

    assert sum(sent) == len(mail.outbox) == 10
