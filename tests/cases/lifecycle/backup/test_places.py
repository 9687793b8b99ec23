"""An S3 store as the place of archives: a real server of the protocol stands in for one."""

import boto3
import pytest
from moto.server import ThreadedMotoServer

from cases.lifecycle.backup import bucket as rooms
from cases.lifecycle.backup.errors import BackupFailed
from cases.lifecycle.backup.models import BackupRun
from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.restoring import Sources, look_through
from cases.lifecycle.backup.services import back_up
from people.accounts.services import make_organisation
from people.dates import clock
from tests.cases.lifecycle.backup.conftest import DATA_IDENTITY, KEYS_IDENTITY

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture(scope="module")
def address():
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(address, monkeypatch, places, settings):
    """A bucket of a test's own for both archives, and something in it that is not ours."""
    for name, value in {
        "AWS_ENDPOINT_URL": address,
        "AWS_ACCESS_KEY_ID": "invented",
        "AWS_SECRET_ACCESS_KEY": "invented",
        "AWS_DEFAULT_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    name = f"bucket-{places.data.parent.name.replace('_', '-').lower()}"[:60].strip("-")
    client = boto3.client("s3")
    client.create_bucket(Bucket=name)
    client.put_object(Bucket=name, Key="ours/notes.txt", Body=b"leave me")
    settings.HOMEWARD_BACKUP_TO = f"s3://{name}/ours"
    settings.HOMEWARD_BACKUP_KEYS_TO = f"s3://{name}/ours/keys"
    make_organisation(name="Way Home (invented)")

    class Bucket:
        @staticmethod
        def names():
            found = client.list_objects_v2(Bucket=name).get("Contents", [])
            return sorted(one["Key"] for one in found)

        @staticmethod
        def content(key):
            return client.get_object(Bucket=name, Key=key)["Body"].read()

    return Bucket


def test_both_archives_arrive_whole(bucket, places, tmp_path):
    made = back_up(plan_of_settings())

    data, keys = (each.run.name for each in made)
    assert bucket.names() == sorted([f"ours/{data}", f"ours/keys/{keys}", "ours/notes.txt"])
    (tmp_path / "d.age").write_bytes(bucket.content(f"ours/{data}"))
    (tmp_path / "k.age").write_bytes(bucket.content(f"ours/keys/{keys}"))
    both = [DATA_IDENTITY, KEYS_IDENTITY]
    fitting = look_through(Sources(tmp_path / "d.age", tmp_path / "k.age", both))
    assert fitting.data.manifest.counts["people.Organisation"] == 1


def test_nothing_of_an_archive_stays_on_this_machine(bucket, places, settings):
    back_up(plan_of_settings())

    assert list((settings.RUN_DIR / "backup").iterdir()) == []


def test_old_archives_in_the_store_go_and_others_things_stay(bucket, settings, monkeypatch):
    begun = clock.machine_now()
    for night in (0, 40):
        moment = begun.replace(year=begun.year + night // 40)
        monkeypatch.setattr(clock, "machine_now", lambda moment=moment: moment)
        back_up(plan_of_settings())

    assert len(bucket.names()) == 3
    assert "ours/notes.txt" in bucket.names()
    assert BackupRun.objects.count() == 2


def test_store_that_holds_something_else_is_found_out(bucket, monkeypatch):
    monkeypatch.setattr(rooms, "hash_of", lambda _file: "0" * 64)

    with pytest.raises(BackupFailed, match="does not hold what was sent"):
        back_up(plan_of_settings())

    assert bucket.names() == ["ours/notes.txt"]


def test_bucket_that_is_not_there_is_told(bucket, settings):
    settings.HOMEWARD_BACKUP_TO = "s3://nobody-made-this-one"

    with pytest.raises(BackupFailed, match="The store refused"):
        back_up(plan_of_settings())


def test_store_that_does_not_answer_is_told(bucket, monkeypatch):
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")

    with pytest.raises(BackupFailed, match="The store refused"):
        back_up(plan_of_settings())
