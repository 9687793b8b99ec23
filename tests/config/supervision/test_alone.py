import os
import subprocess
import sys

import pytest

from config.supervision import alone as alone_module
from config.supervision.alone import AlreadyRunning, alone


def test_second_holder_is_told_who_holds_the_lock(tmp_path):
    lock = tmp_path / "up.lock"

    with (
        alone(lock),
        pytest.raises(AlreadyRunning, match=rf"process {os.getpid()}\b"),
        alone(lock),
    ):
        pytest.fail("two held the lock")


def test_lock_is_free_after_its_holder_left(tmp_path):
    lock = tmp_path / "up.lock"

    with alone(lock):
        pass
    with alone(lock):
        assert lock.read_text() == str(os.getpid())


def test_lock_outlives_its_holder_in_a_child(tmp_path, monkeypatch):
    monkeypatch.setattr(alone_module, "LEFTOVERS_END_WITHIN", 0.3)
    lock = tmp_path / "up.lock"
    sleep = [sys.executable, "-c", "import time; time.sleep(60)"]
    with lock.open("a+") as file:
        assert alone_module._locked(file)
        child = subprocess.Popen(sleep, pass_fds=(file.fileno(),))
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    lock.write_text(str(ended.pid))

    try:
        with pytest.raises(AlreadyRunning, match="have not ended yet"), alone(lock):
            pytest.fail("the child still holds it")
    finally:
        child.kill()
        child.wait()
    with alone(lock):
        pass
