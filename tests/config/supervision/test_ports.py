import socket

import pytest

from config.supervision.ports import NoFreePort, free_port, web_answers


def test_free_port_passes_by_a_taken_one():
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        taken = stranger.getsockname()[1]

        assert free_port(taken) > taken


def test_free_port_passes_by_a_stranger_on_ipv6_alone():
    if not socket.has_ipv6:
        pytest.skip("no IPv6 here")
    try:
        stranger = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("no IPv6 here")
    with stranger:
        taken = stranger.getsockname()[1]

        assert free_port(taken) > taken


def test_no_free_port_is_said(monkeypatch):
    monkeypatch.setattr("config.supervision.ports.PORTS_TRIED", 1)
    with (
        socket.create_server(("127.0.0.1", 0)) as stranger,
        pytest.raises(NoFreePort, match="--port"),
    ):
        free_port(stranger.getsockname()[1])


def test_web_does_not_answer_where_nobody_listens():
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        port = stranger.getsockname()[1]

    assert web_answers(port)() is False
