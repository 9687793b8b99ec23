"""Making archives: for whom, whereto, what stays of one that fails, which go."""

import errno
import fcntl
import gzip
import io
import json
import re
import resource
import tarfile
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import OperationalError, connections

from cases.lifecycle.backup import agefile, packing, services
from cases.lifecycle.backup.errors import BackupFailed
from cases.lifecycle.backup.models import BackupRun
from cases.lifecycle.backup.nightly import back_up_by_settings
from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.services import back_up
from cases.lifecycle.backup.standing import FAULTS, last_backup, standing
from people.accounts.services import make_organisation
from people.audit.models import AuditEntry
from people.dates import clock
from people.vault import files
from tests.cases.lifecycle.backup.conftest import (
    DATA_IDENTITY,
    FILE_ID,
    KEYS_IDENTITY,
    empty_out,
    sources_of,
)

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
IDENTITIES = [DATA_IDENTITY, KEYS_IDENTITY]


@pytest.fixture
def group(places):
    return make_organisation(name="Canary-Way-Home (invented)")


def opened(path, identity):
    """Return what age and tar say of an archive: no code of ours reads it."""
    plain = pyrage.decrypt(path.read_bytes(), [identity])
    with tarfile.open(fileobj=io.BytesIO(gzip.decompress(plain))) as tar:
        return {info.name: tar.extractfile(info).read() for info in tar}


def test_common_tools_open_an_archive(group, places):
    files.write_sealed(FILE_ID, [b"content"])

    back_up(plan_of_settings())

    members = opened(sources_of(places).data, DATA_IDENTITY)
    head = json.loads(members["head.json"])
    assert (head["kind"], head["format"]) == ("data", 1)
    row = json.loads(members["rows/people.Organisation/000001.jsonl"])
    assert str(group.pk) in row
    assert members[f"files/{FILE_ID}.sealed"] == files.path_of(FILE_ID).read_bytes()
    manifest = json.loads(members["manifest.json"])
    assert manifest["counts"]["people.Organisation"] == 1
    assert set(manifest["members"]) == members.keys() - {"manifest.json", "manifest.mac"}


def test_root_key_is_with_the_keys_and_nowhere_else(group, places, settings):
    back_up(plan_of_settings())

    sources = sources_of(places)
    assert opened(sources.keys, KEYS_IDENTITY)["root.key"].decode() == settings.VAULT_ROOT_KEY
    data = opened(sources.data, DATA_IDENTITY)
    assert not any(settings.VAULT_ROOT_KEY.encode() in content for content in data.values())


def test_neither_identity_opens_the_other_archive(group, places):
    back_up(plan_of_settings())

    sources = sources_of(places)
    for path, identity in ((sources.data, KEYS_IDENTITY), (sources.keys, DATA_IDENTITY)):
        with pytest.raises(pyrage.DecryptError):
            pyrage.decrypt(path.read_bytes(), [identity])


def test_nothing_sealed_is_open_in_what_the_recipient_sees(group, places):
    back_up(plan_of_settings())

    data = opened(sources_of(places).data, DATA_IDENTITY)
    assert not any(b"Canary-Way-Home" in content for content in data.values())


def test_unfinished_files_are_left_out(group, places):
    (places.files / f"{FILE_ID}.partial").write_bytes(b"half")

    back_up(plan_of_settings())

    members = opened(sources_of(places).data, DATA_IDENTITY)
    assert not any(name.startswith("files/") for name in members)


def test_archives_are_opened_again_where_identities_are_given(group, places, monkeypatch):
    seen, whole = [], services.check

    def check(path, identities, *, kind, key):
        seen.append(kind)
        return whole(path, identities, kind=kind, key=key)

    monkeypatch.setattr(services, "check", check)

    back_up(plan_of_settings(), identities=IDENTITIES)

    assert seen == ["data", "keys"]


def test_archive_that_does_not_open_again_is_not_kept(group, places):
    with pytest.raises(BackupFailed) as told:
        back_up(plan_of_settings(), identities=[pyrage.x25519.Identity.generate()])

    assert told.value.code == "not_opened"
    assert places.names() == []


def test_disk_that_holds_something_else_is_found_out(group, places, monkeypatch):
    monkeypatch.setattr(agefile, "hash_of", lambda _file: "0" * 64)

    with pytest.raises(BackupFailed) as told:
        back_up(plan_of_settings())

    assert told.value.code == "changed_on_disk"
    assert places.names() == []


def test_full_disk_leaves_nothing_and_says_so(group, places):
    """A limit on the size of files stands in for a full disk: the write itself fails."""
    files.write_sealed(FILE_ID, [bytes(3_000_000)])
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, before[1]))
    try:
        with pytest.raises(BackupFailed, match="no room left") as told:
            back_up(plan_of_settings())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert told.value.code == "no_room"
    assert places.names() == []
    assert standing().faults == ["never", "no_room"]


def test_error_while_rows_are_read_leaves_nothing(group, places, monkeypatch):
    def broken(*_told):
        yield b"[1]\n"
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("cases.lifecycle.backup.tables.Table.lines", broken)

    with pytest.raises(BackupFailed, match="Input/output error"):
        back_up(plan_of_settings())

    assert places.names() == []


def test_folder_that_is_not_there_is_not_made(group, places, settings, tmp_path):
    settings.HOMEWARD_BACKUP_TO = str(tmp_path / "unmounted")

    with pytest.raises(BackupFailed, match="make or mount it"):
        back_up(plan_of_settings())

    assert not (tmp_path / "unmounted").exists()
    assert "no_place" in standing().faults


def test_what_a_killed_backup_left_goes_with_the_next(group, places):
    left = places.data / ".homeward-data-20260101T000000000000Z.age.partial"
    left.write_bytes(b"half")

    back_up(plan_of_settings())

    assert not left.exists()
    assert len(places.names()) == 2


def test_what_another_backup_is_writing_stays(group, places):
    theirs = places.data / ".homeward-data-20260101T000000000000Z.age.partial"
    with theirs.open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)

        back_up(plan_of_settings())

        assert theirs.exists()


def test_old_archives_go_and_the_newest_stays(group, places, settings, monkeypatch):
    settings.HOMEWARD_BACKUP_DAYS, settings.HOMEWARD_BACKUP_KEYS_DAYS = 30, 7
    begun = clock.machine_now()
    for night in (0, 10, 20, 35):
        moment = begun + timedelta(days=night)
        monkeypatch.setattr(clock, "machine_now", lambda moment=moment: moment)
        back_up(plan_of_settings())

    assert [len(list(folder.iterdir())) for folder in (places.data, places.keys)] == [3, 1]
    assert BackupRun.objects.filter(kind="data").count() == 3
    assert BackupRun.objects.filter(kind="keys").count() == 1
    assert last_backup("keys").name in places.names()


def test_failed_backup_lets_no_old_one_go(group, places, settings, monkeypatch):
    back_up(plan_of_settings())
    later = clock.machine_now() + timedelta(days=400)
    monkeypatch.setattr(clock, "machine_now", lambda: later)
    monkeypatch.setattr(agefile, "hash_of", lambda _file: "0" * 64)

    with pytest.raises(BackupFailed):
        back_up(plan_of_settings())

    assert len(places.names()) == 2
    assert standing().faults == ["late", "changed_on_disk"]


def test_backup_is_in_the_record(group, places):
    back_up(plan_of_settings())

    entries = AuditEntry.objects.filter(action="backup.made").order_by("sequence")
    assert [json.loads(entry.detail)["kind"] for entry in entries] == ["data", "keys"]


def test_tables_older_than_the_software_are_not_kept(group, places, monkeypatch):
    monkeypatch.setattr(services, "migrations_here", lambda _alias: {"people": ["not yet 0099_x"]})

    with pytest.raises(BackupFailed, match="migrate first"):
        back_up(plan_of_settings())

    assert places.names() == []


def test_database_that_breaks_off_is_told(group, places, monkeypatch):
    def broken(*_told):
        raise OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr("cases.lifecycle.backup.tables.Table.lines", broken)

    with pytest.raises(BackupFailed, match="The database refused: OperationalError"):
        back_up(plan_of_settings())

    assert places.names() == []
    assert standing().faults == ["never", "database"]


def test_every_way_to_fail_has_its_words():
    room = Path(services.__file__).parent
    texts = [path.read_text() for path in room.glob("*.py")]
    codes = {code for text in texts for code in re.findall(r'BackupFailed\(\s*"(\w+)"', text)}

    assert len(codes) > 5
    assert codes | {"never", "late"} == FAULTS.keys()


def test_bad_recipient_is_told_by_its_place(group, places, settings):
    settings.HOMEWARD_BACKUP_RECIPIENTS = ["age1nonsense"]

    with pytest.raises(BackupFailed, match="Recipient 1 is none"):
        back_up(plan_of_settings())

    assert places.names() == []


def test_nobody_named_makes_nothing_and_is_told_of(group, places, settings):
    settings.HOMEWARD_BACKUP_RECIPIENTS = settings.HOMEWARD_BACKUP_KEYS_RECIPIENTS = []

    back_up_by_settings()

    assert places.names() == []
    assert standing().faults == ["no_recipients", "never"]


def test_nightly_backup_makes_both_and_all_is_well(group, places):
    back_up_by_settings()

    found = standing()
    assert (found.faults, found.data.files) == ([], 0)
    assert found.data.rows > 1
    assert {found.data.name, found.keys.name} == set(places.names())
    assert found.data.size == sources_of(places).data.stat().st_size


def test_nightly_backup_that_fails_is_late_in_the_timetable(group, places, settings):
    settings.HOMEWARD_BACKUP_KEYS_RECIPIENTS = settings.HOMEWARD_BACKUP_RECIPIENTS

    with pytest.raises(BackupFailed):
        back_up_by_settings()

    assert "same_recipients" in standing().faults


def test_command_refuses_the_same_recipients_unless_told(group, places):
    same = str(DATA_IDENTITY.to_public())

    with pytest.raises(CommandError, match="same recipients"):
        call_command("backup", keys_recipient=[same], stderr=io.StringIO())

    call_command(
        "backup",
        keys_recipient=[same],
        same_recipients=True,
        stdout=io.StringIO(),
        stderr=io.StringIO(),
    )
    assert len(places.names()) == 2


def test_commands_say_what_they_made_and_brought_back(group, places, tmp_path):
    for name, identity in (("data", DATA_IDENTITY), ("keys", KEYS_IDENTITY)):
        (tmp_path / f"{name}.id").write_text(f"# a comment\n{identity}\n")
    both = [tmp_path / "data.id", tmp_path / "keys.id"]
    out, bar = io.StringIO(), io.StringIO()
    call_command("backup", verify_with=both, stdout=out, stderr=bar)
    assert "homeward-data-" in out.getvalue()
    assert "Canary" not in out.getvalue() + bar.getvalue()
    sources = sources_of(places)
    empty_out(places)

    told = io.StringIO()
    call_command(
        "restore",
        str(sources.data),
        f"--keys={sources.keys}",
        *(f"--identity={path}" for path in both),
        stdout=told,
        stderr=io.StringIO(),
    )

    assert "people.Organisation: 1" in told.getvalue()
    lines = [*out.getvalue().splitlines(), *told.getvalue().splitlines()]
    marks = [line.split()[1] for line in lines if line.startswith("Installation")]
    assert [mark.rstrip(":") for mark in marks] == [marks[1]] * 2


def test_writers_are_not_held_up_while_rows_are_read(group, places, together, monkeypatch):
    """On SQLite all transactions take the write lock from their start: a backup must not."""
    whole = packing.Packer._rows
    done = []

    def rows_beside_a_writer(self, alias, table):
        if not done:
            done.extend(together(1, lambda _n: make_organisation(name="Meanwhile (invented)")))
        return whole(self, alias, table)

    monkeypatch.setattr(packing.Packer, "_rows", rows_beside_a_writer)

    back_up(plan_of_settings())

    assert done[0].pk
    rows = opened(sources_of(places).data, DATA_IDENTITY)["rows/people.Organisation/000001.jsonl"]
    assert rows.count(b"\n") == 1


def test_snapshot_leaves_no_connection_behind(group, places):
    back_up(plan_of_settings())

    with pytest.raises(Exception, match="snapshot"):
        connections["snapshot"]
