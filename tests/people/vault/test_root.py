"""The root key, and the switch that may be off in tests alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from people.vault.root import new_root_key, wrap

ROOT = Path(__file__).resolve().parents[3]


def import_settings(**environment):
    env = {name: value for name, value in os.environ.items() if not name.startswith("HOMEWARD_")}
    return subprocess.run(
        [sys.executable, "-c", "import config.settings"],
        cwd=ROOT,
        env={**env, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_sealing_cannot_be_switched_off_outside_tests():
    answer = import_settings(HOMEWARD_SEALING="0")

    assert answer.returncode == 1
    assert "HOMEWARD_SEALING=0 is for tests alone" in answer.stderr


def test_sealing_cannot_be_switched_off_in_the_demo():
    assert import_settings(HOMEWARD_SEALING="0", HOMEWARD_DEMO="1").returncode == 1


def test_sealing_can_be_switched_off_in_a_test():
    assert import_settings(HOMEWARD_SEALING="0", HOMEWARD_TESTING="1").returncode == 0


def test_root_keys_are_random():
    assert new_root_key() != new_root_key()
    assert new_root_key(3).startswith("3:")


@pytest.mark.parametrize("text", ["", "1:QUJD", " \n "], ids=["none", "short", "blank"])
def test_missing_or_short_root_key_is_said(settings, text):
    settings.VAULT_ROOT_KEY = text

    with pytest.raises(ImproperlyConfigured):
        wrap(b"key", key_id=None, owner="")


@pytest.mark.parametrize("text", ["nonsense", "x:QUJD", "1:not base64", "1:é"])
def test_root_key_that_is_not_one_is_said_without_showing_it(settings, text):
    settings.VAULT_ROOT_KEY = text

    with pytest.raises(ImproperlyConfigured) as refused:
        wrap(b"key", key_id=None, owner="")
    assert text not in str(refused.value)
