"""What the doctor finds at mails and at the way in."""

import socket
from datetime import timedelta

import pytest

from people.accounts import checkup
from people.accounts.mails import write_mail
from people.accounts.models import AccountMail
from people.dates import clock
from tests.checkup import wrong
from tests.mail_server import MailServer

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def smtp(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    with socket.create_server(("127.0.0.1", 0)) as probe:
        settings.EMAIL_HOST, settings.EMAIL_PORT = probe.getsockname()
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    return settings


def test_mail_server_that_is_away_is_a_fault_that_tells_no_password(smtp):
    smtp.EMAIL_HOST_PASSWORD = "canary-word"
    [(sign, said, remedy)] = wrong(checkup.mail_server)

    assert sign == "fault"
    assert "ConnectionRefusedError" in said
    assert "HOMEWARD_EMAIL_URL" in remedy
    assert "canary" not in said + remedy


def test_mail_server_that_is_there_is_well(smtp):
    server = MailServer()
    server.start()
    try:
        smtp.EMAIL_PORT = int(server.url.rpartition(":")[2].strip("/"))
        assert wrong(checkup.mail_server) == []
    finally:
        server.stop()


def test_mail_server_that_says_nothing_is_a_fault_within_seconds(smtp, monkeypatch):
    monkeypatch.setattr(checkup, "_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        smtp.EMAIL_PORT = mute.getsockname()[1]
        assert wrong(checkup.mail_server)[0][0] == "fault"


def test_no_mail_server_is_a_warning(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"

    assert wrong(checkup.mail_server)[0][0] == "warning"


def test_mail_that_was_refused_or_waits_long_is_a_fault(caseworker):
    mail = write_mail(caseworker.user, AccountMail.Kind.APPROVAL)
    assert wrong(checkup.account_mails) == []

    AccountMail.objects.filter(pk=mail.pk).update(attempts=1)
    assert wrong(checkup.account_mails)[0][0] == "fault"

    AccountMail.objects.update(attempts=0, made_at=clock.now() - timedelta(hours=1))
    assert wrong(checkup.account_mails)[0][0] == "fault"

    AccountMail.objects.update(sent_at=clock.now())
    assert wrong(checkup.account_mails) == []


WAYS = {
    "far in clear": ("http://help.example.org", False, ["help.example.org"], "HOMEWARD_TLS=1"),
    "https untold": ("https://help.example.org", False, ["help.example.org"], "HOMEWARD_TLS=1"),
    "past tls": ("http://help.example.org", True, ["help.example.org"], "=https://help.example"),
    "unknown name": ("http://localhost:8000", False, ["b.example.org"], "HOSTS=localhost"),
    "every name": ("http://localhost:8000", False, ["*"], "HOMEWARD_HOSTS=localhost"),
}


@pytest.mark.parametrize(("base", "tls", "hosts", "remedy"), WAYS.values(), ids=WAYS)
def test_address_hosts_and_tls_that_do_not_fit_are_a_fault(settings, base, tls, hosts, remedy):
    settings.HOMEWARD_BASE_URL, settings.TLS, settings.ALLOWED_HOSTS = base, tls, hosts

    faults = [each for each in wrong(checkup.way_in) if each[0] == "fault"]

    assert any(remedy in each[2] for each in faults), faults


def test_what_the_framework_says_of_a_deployment_is_passed_on(settings):
    settings.HOMEWARD_BASE_URL, settings.ALLOWED_HOSTS = "https://a.example.org", [".example.org"]
    settings.TLS, settings.SECURE_HSTS_SECONDS, settings.SESSION_COOKIE_SECURE = True, 0, False

    said = " ".join(words for _sign, words, _remedy in wrong(checkup.way_in))

    assert "Browsers are not told to stay with TLS." in said
    assert "SESSION_COOKIE_SECURE" in said
    assert "HOMEWARD_PROXIES" in said


@pytest.mark.parametrize("base", ["http://localhost:8000", "http://127.0.0.1:8100"])
def test_on_one_machine_no_tls_is_needed(settings, base):
    settings.HOMEWARD_BASE_URL, settings.ALLOWED_HOSTS = base, ["localhost", "127.0.0.1"]

    assert wrong(checkup.way_in) == []
