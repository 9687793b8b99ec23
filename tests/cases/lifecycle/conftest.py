"""Two at once, of whom the one stays where the other must not get in."""

import threading

import pytest


@pytest.fixture
def halfway(monkeypatch, together):
    """Run one beside another that has come to `name` and stays there a while."""

    def run(room, name, first, second):
        is_halfway, write = threading.Event(), getattr(room, name)

        def write_later(*args, **told):
            if not is_halfway.is_set():
                is_halfway.set()
                threading.Event().wait(0.5)
            return write(*args, **told)

        monkeypatch.setattr(room, name, write_later)

        def one(number):
            if number == 0:
                return first()
            is_halfway.wait(10)
            return second()

        return together(2, one)

    return run
