"""The pages that say whether everything runs, and what became of each mail."""

import re
import socket
import time
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.checks import Error, Info
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from redis import RedisError

from cases.lifecycle.backup.models import BackupRun
from cases.lifecycle.checkup.lately import look
from cases.reminders.delivery import send_waiting_notices
from cases.reminders.models import Mailing, Wishes
from cases.reminders.services import make_due_tasks
from cases.web.health_page import WORDS
from people.dates import clock
from people.jobs.models import Pulse
from people.jobs.pulse import timetable

pytestmark = pytest.mark.django_db(databases=["default", "keys"])
HOUR = timedelta(hours=1)


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def told(case_of, caseworker, sent_request):
    """A case of which its owner was told by mail that an answer is late."""
    case = case_of(caseworker, "Canary-Zebra")
    sent_request(case, caseworker)
    Wishes.objects.create(member=caseworker, wants_digest=False, quiet_from=0, quiet_until=0)
    clock.move(32)
    make_due_tasks()
    send_waiting_notices()
    return case


def text_of(client, path):
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def ran(ago):
    now = clock.machine_now()
    Pulse.objects.all().delete()
    Pulse.objects.bulk_create(Pulse(name=task, at=now - ago) for task in timetable())


def test_every_task_of_the_timetable_has_its_words():
    assert set(WORDS) == set(timetable())


def test_page_says_that_everything_runs(lea):
    ran(timedelta(seconds=1))

    page = text_of(lea, "/health/")

    assert "The timetable runs." in page
    assert "Send reminders" in page
    assert "badge--at-risk" not in page.partition("The timetable</h2>")[2]


def test_page_says_what_is_late_and_that_it_was_told(lea):
    ran(HOUR)
    Pulse.objects.filter(pk="people.jobs.send_waiting").update(alarmed_at=clock.machine_now())

    page = text_of(lea, "/health/")

    assert "tasks of the timetable are late." in page
    assert "Those who see to it were told on" in page
    assert "The timetable runs." not in page


def test_new_installation_says_that_nothing_ran_yet(lea):
    assert "Nothing of the timetable has run yet." in text_of(lea, "/health/")


def test_broker_that_is_gone_is_said(lea):
    assert "The broker does not answer." in text_of(lea, "/health/")


def test_page_says_when_the_last_backup_was_made_or_that_there_is_none(lea, settings):
    assert "There is no backup yet." in text_of(lea, "/health/")
    assert "Nobody is named who may open backups" in text_of(lea, "/health/")

    settings.HOMEWARD_BACKUP_TO = settings.HOMEWARD_BACKUP_KEYS_TO = "/somewhere"
    settings.HOMEWARD_BACKUP_RECIPIENTS = ["age1one"]
    settings.HOMEWARD_BACKUP_KEYS_RECIPIENTS = ["age1other"]
    now = clock.machine_now()
    for kind in ("data", "keys"):
        BackupRun.objects.create(kind=kind, made_at=now, name=f"{kind}.age", size=5_000_000)
    page = text_of(lea, "/health/")

    assert "There is no backup yet." not in page
    assert page.count("4.8") == 2

    BackupRun.objects.create(kind="data", made_at=now, trouble="no_room")
    assert "There was no room for the last backup." in text_of(lea, "/health/")


def test_ledger_names_the_case_to_a_coordinator_and_not_to_an_administrator(
    told, lea, as_member, admin
):
    assert Mailing.objects.exclude(sent_at=None).exists()
    page = text_of(lea, "/health/notices/?state=sent")
    assert told.ref in page
    assert "An answer is late." in page
    assert "Canary-Zebra" not in page

    page = text_of(as_member(admin), "/health/notices/?state=sent")
    assert told.ref not in page
    assert "1 thing" in page


def test_ledger_shows_what_failed_and_the_wrong_mailbox_on_top(lea, caseworker):
    now = clock.now()
    Mailing.objects.create(
        member=caseworker,
        kind="digest",
        day=clock.today(),
        made_at=now - HOUR,
        not_before=now - HOUR,
        claimed_at=now - HOUR,
        failed_at=now - HOUR,
        failure="bad_address",
        given_up_at=now,
    )

    for path in ("/health/", "/health/notices/"):
        assert "Mailboxes that do not exist" in text_of(lea, path)
    page = text_of(lea, "/health/notices/?state=given_up")
    assert "The mail server does not know this address" in page
    assert "Mina" in page


def test_strange_state_and_strange_mark_are_refused(lea):
    assert lea.get("/health/notices/?state=lost").status_code == 400
    assert lea.get("/health/notices/?after=nonsense").status_code == 422


def test_ledger_asks_no_more_for_more_mails(lea, caseworker):
    now = clock.now()
    counts = []
    for _number in range(3):
        Mailing.objects.create(member=caseworker, kind="single", made_at=now, not_before=now)
        with CaptureQueriesContext(connection) as queries:
            lea.get("/health/notices/")
        counts.append(len(queries))

    assert len(set(counts)) == 1


@pytest.fixture
def mute_mail_server(settings):
    """It takes the call, and then says nothing."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    with socket.create_server(("127.0.0.1", 0)) as server:
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.getsockname()
        yield server


def test_page_waits_for_no_mail_server(lea, mute_mail_server):
    text_of(lea, "/health/")

    begun = time.monotonic()
    page = text_of(lea, "/health/")

    assert time.monotonic() - begun < 0.5
    assert "fonts and files are looked at within five minutes" in page


def test_page_shows_what_the_last_look_kept_of_slow_checks(
    lea, mute_mail_server, settings, monkeypatch
):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    monkeypatch.setattr("people.accounts.checkup._SECONDS", 0.1)
    look()
    at = clock.machine_now()
    # What is kept lies with the broker, and is not asked for where that is away.
    assert "does not let us in" not in text_of(lea, "/health/")

    monkeypatch.setattr("people.jobs.checkup.broker_answers", lambda **_within: True)
    page = text_of(lea, "/health/")

    assert "The mail server does not let us in" in page
    assert f"looked at on {at.day} {at:%b}" in page


@pytest.fixture
def kept_by(settings, monkeypatch):
    """Put what a look kept; the broker is there."""
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    monkeypatch.setattr("people.jobs.checkup.broker_answers", lambda **_within: True)
    return lambda kept: cache.set("checkup", kept)


def test_what_was_well_long_ago_is_not_shown_as_well(lea, kept_by, monkeypatch):
    kept_by(None)
    monkeypatch.setattr(
        "cases.lifecycle.checkup.lately.SLOW",
        [lambda: [Info("All workers answer."), Error("No file can be sealed.")]],
    )
    look()
    page = text_of(lea, "/health/")
    assert "All workers answer." in page
    assert "No file can be sealed." in page

    now = clock.machine_now()
    monkeypatch.setattr(clock, "machine_now", lambda: now + HOUR)
    page = text_of(lea, "/health/")

    assert "All workers answer." not in page
    assert "No file can be sealed." in page
    assert "were looked at on" in page


@pytest.mark.parametrize(
    "kept", ["", 7, ("yesterday", []), (None, []), ("2026-11-30T04:00:00+00:00", [("one",)])]
)
def test_what_another_version_kept_is_as_if_nothing_were_there(lea, kept_by, kept):
    kept_by(kept)

    assert "are looked at within five minutes" in text_of(lea, "/health/")


def test_broker_that_goes_between_two_questions_keeps_nobody_from_the_page(
    lea, kept_by, monkeypatch
):
    def gone(_place):
        raise RedisError

    monkeypatch.setattr(cache, "get", gone)

    assert "are looked at within five minutes" in text_of(lea, "/health/")


def test_page_tells_nobody_where_things_lie(lea, settings, tmp_path, capsys):
    settings.HOMEWARD_VAR = tmp_path
    (tmp_path / "secret").mkdir(mode=0o777)
    (tmp_path / "secret").chmod(0o777)

    page = text_of(lea, "/health/")

    assert "chmod -R u=rwX,go= var/secret" in page
    assert str(tmp_path) not in page
    with pytest.raises(SystemExit):
        call_command("doctor")
    assert f"chmod -R u=rwX,go= {tmp_path}/secret" in capsys.readouterr().out


def test_menu_and_page_call_it_by_one_word(lea):
    page = text_of(lea, "/health/")

    assert re.search(r"<title>Health\b", page)
    assert "<h1>Health</h1>" in page
    assert re.search(r'<a href="/health/"[^>]*>Health</a>', page)
    assert "Running" not in page


def test_page_says_what_the_doctor_says(lea, as_member, admin, caseworker, settings):
    settings.VAULT_ROOT_KEY = f"{settings.VAULT_ROOT_KEY},2:{'A' * 43}="
    settings.ALLOWED_HOSTS = ["*"]
    for client in (lea, as_member(admin)):
        page = text_of(client, "/health/")
        assert "The server answers to every name." in page
        assert "HOMEWARD_HOSTS=" in page
        assert "The root key opens the keys." in page
    assert as_member(caseworker).get("/health/").status_code == 403
