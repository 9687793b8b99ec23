"""What the doctor finds at backups, sealed files, and what should be gone."""

import os
from datetime import timedelta
from uuid import uuid4

import pytest

from cases.casebook.drafts import keep_draft
from cases.casebook.models import Draft
from cases.casebook.services import open_case
from cases.exports import checkup as exports
from cases.exports.asking import ask_export
from cases.exports.models import Export
from cases.lifecycle.backup.models import BackupRun
from cases.lifecycle.checkup import keeping
from cases.reminders import checkup as reminders
from cases.reminders.models import Mailing
from people.dates import clock
from people.registry.entries import NewName, NewPerson
from people.vault.files import path_of, write_sealed
from tests.checkup import wrong

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def files(settings, tmp_path):
    settings.FILES_DIR = tmp_path
    return tmp_path


@pytest.fixture
def export(files, caseworker):
    open_case(by=caseworker, person=NewPerson(names=(NewName("Somebody Invented"),)))
    made = ask_export(
        by=caseworker,
        filters={},
        shape="csv",
        purpose="casework",
        protection="open",
        columns=["ref"],
    )
    made.file_id = uuid4()
    made.expires_at = clock.now() + timedelta(days=1)
    made.save()
    write_sealed(made.file_id, [b"invented"])
    return made


def age(path):
    days_ago = clock.machine_now().timestamp() - 2 * 86400
    os.utime(path, (days_ago, days_ago))


def test_backups_that_nobody_set_up_are_a_fault_and_in_a_demo_a_warning(settings):
    assert ("fault", "There is no backup yet.", "manage.py backup") in wrong(keeping.backups)

    settings.HOMEWARD_DEMO = True
    assert {sign for sign, *_rest in wrong(keeping.backups)} == {"warning"}


def test_both_archives_count(settings):
    settings.HOMEWARD_BACKUP_TO = settings.HOMEWARD_BACKUP_KEYS_TO = "/somewhere"
    settings.HOMEWARD_BACKUP_RECIPIENTS = ["age1one"]
    settings.HOMEWARD_BACKUP_KEYS_RECIPIENTS = ["age1other"]
    now = clock.machine_now()
    for kind in ("data", "keys"):
        BackupRun.objects.create(kind=kind, made_at=now, name=f"{kind}.age", size=1)
    assert wrong(keeping.backups) == []

    BackupRun.objects.filter(kind="keys").update(made_at=now - timedelta(days=3))
    assert wrong(keeping.backups)[0][1] == "The last good backup is older than two days."

    settings.HOMEWARD_BACKUP_KEYS_RECIPIENTS = []
    assert "HOMEWARD_BACKUP_KEYS_RECIPIENTS" in wrong(keeping.backups)[0][2]


def test_file_with_its_row_is_well(export):
    age(path_of(export.file_id))

    assert wrong(keeping.sealed_files) == []


def test_old_file_without_a_row_is_a_warning_that_names_it(export):
    stray = path_of(uuid4())
    stray.touch()
    assert wrong(keeping.sealed_files) == []

    age(stray)
    [(sign, said, remedy)] = wrong(keeping.sealed_files)

    assert (sign, stray.name in said) == ("warning", True)
    assert "rm var/files/" in remedy
    stray.unlink()
    assert wrong(keeping.sealed_files) == []


def test_row_without_its_file_is_a_fault(export):
    path_of(export.file_id).unlink()

    [(sign, said, _remedy)] = wrong(keeping.sealed_files)

    assert (sign, said) == ("fault", "Sealed files are missing (1 or more).")


def test_what_outlived_its_time_is_named(export, caseworker):
    assert wrong(keeping.outlived) == []
    Export.objects.update(expires_at=clock.now() - timedelta(hours=2))
    keep_draft(draft_id=uuid4(), by=caseworker, content={"name": "Somebody Invented"})
    Draft.objects.update(saved_at=clock.now() - timedelta(days=9))

    [(sign, said, remedy)] = wrong(keeping.outlived)

    assert sign == "fault"
    assert said == "What should be gone is still here: export files, unfinished forms."
    assert "manage.py up" in remedy


def test_fonts_that_miss_scripts_are_named_with_their_package(settings, tmp_path):
    settings.FONT_DIRS = [str(tmp_path)]

    [(sign, said, remedy)] = wrong(exports.fonts)

    assert sign == "warning"
    assert {"DEVANAGARI", "CYRILLIC", "HANGUL"} <= set(said.replace(",", "").rstrip(".").split())
    assert remedy.startswith("apt-get install ")
    assert set(remedy.split()[2:]) == {"fonts-noto-core", "fonts-noto-cjk"}


def test_refused_and_given_up_mails_are_told_of(caseworker):
    now = clock.now()
    assert wrong(reminders.reminder_mails) == []
    told = {"member": caseworker, "kind": "single", "made_at": now, "not_before": now}
    failed = {"claimed_at": now, "failed_at": now, "failure": "refused"}
    Mailing.objects.create(**told, **failed)
    assert [sign for sign, *_rest in wrong(reminders.reminder_mails)] == ["fault"]

    Mailing.objects.update(given_up_at=now)
    [(sign, _said, remedy)] = wrong(reminders.reminder_mails)
    assert (sign, "/health/notices/" in remedy) == ("warning", True)
