"""What the doctor finds at the keys."""

import os
import subprocess
from shlex import split

import pytest

from people.vault import checkup, root
from people.vault.index import service_key
from people.vault.models import DataKey, ServiceKey
from tests.checkup import wrong

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def var(tmp_path, settings):
    settings.HOMEWARD_VAR = tmp_path
    for name in ("secret", "db", "files"):
        (tmp_path / name).mkdir(mode=0o700)
    (tmp_path / "secret" / "root.key").touch(mode=0o600)
    return tmp_path


def test_right_root_key_is_well(caseworker):
    assert wrong(checkup.root_key) == []


def test_missing_root_key_is_brought_back_where_keys_are(settings, caseworker):
    settings.VAULT_ROOT_KEY = ""

    [(sign, said, remedy)] = wrong(checkup.root_key)

    assert (sign, said) == ("fault", "The root key is missing, or is none.")
    assert "Bring back var/secret/root.key" in remedy


def test_missing_root_key_is_made_where_no_keys_are(settings):
    assert not DataKey.objects.exists()
    settings.VAULT_ROOT_KEY = ""

    assert wrong(checkup.root_key)[0][2] == "manage.py make_keys"


def test_another_root_key_is_a_fault_and_putting_back_the_old_one_helps(settings, caseworker):
    right = settings.VAULT_ROOT_KEY
    settings.VAULT_ROOT_KEY = root.new_root_key()
    [(sign, said, remedy)] = wrong(checkup.root_key)

    assert (sign, said) == ("fault", "The root key is another one: a key does not open.")
    assert "Put back the root key" in remedy
    settings.VAULT_ROOT_KEY = right
    assert wrong(checkup.root_key) == []


def test_changed_key_of_the_installation_is_a_fault():
    service_key(ServiceKey.Purpose.AUDIT)
    key = ServiceKey.objects.get(purpose="audit")
    ServiceKey.objects.filter(pk=key.pk).update(wrapped=bytes(key.wrapped)[::-1])

    assert wrong(checkup.root_key)[0][0] == "fault"


def test_sealing_that_is_off_is_a_fault(settings):
    assert wrong(checkup.sealing) == []
    settings.HOMEWARD_SEALING = False

    assert wrong(checkup.sealing)[0][0] == "fault"


@pytest.mark.parametrize(
    ("path", "mode"),
    [("secret", 0o750), ("secret/root.key", 0o604), ("db", 0o755), ("files", 0o701)],
)
def test_open_folder_or_file_is_a_fault_and_its_remedy_closes_it(var, path, mode):
    assert wrong(checkup.private_folders) == []
    (var / path).chmod(mode)

    [(sign, _said, remedy)] = wrong(checkup.private_folders)

    assert sign == "fault"
    subprocess.run(split(remedy), check=True)
    assert wrong(checkup.private_folders) == []
    assert (var / "secret" / "root.key").stat().st_mode & 0o777 == 0o600


def test_file_of_another_user_is_a_fault_and_its_remedy_helps(var):

    if os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    os.chown(var / "secret" / "root.key", 12345, -1)

    [(sign, said, remedy)] = wrong(checkup.private_folders)

    assert (sign, said) == ("fault", "Not all of var/secret belongs to whom var belongs to.")
    subprocess.run(split(remedy), check=True)
    assert wrong(checkup.private_folders) == []
