"""One call to a partner's server, and what a hostile one can do to it: nothing."""

import socket
import time

import pytest

from cases.sharing.webhooks import connecting
from cases.sharing.webhooks.addresses import read_address
from cases.sharing.webhooks.connecting import Failed, Internet, post
from tests.cases.sharing.webhooks import lab as of_lab
from tests.cases.sharing.webhooks.lab import Told, says

GIGABYTE = 10**9


@pytest.fixture
def connections(monkeypatch):
    """The addresses that were connected to."""
    made = []
    real = socket.create_connection

    def noted(address, *args, **options):
        made.append(address)
        return real(address, *args, **options)

    monkeypatch.setattr(connecting.socket, "create_connection", noted)
    return made


def call(url, internet, seconds=1.0):
    return post(
        read_address(url),
        body=b'{"a": 1}',
        headers={"Content-Type": "application/json"},
        internet=internet,
        seconds=seconds,
    )


def outcome_of(url, internet, seconds=1.0):
    with pytest.raises(Failed) as failed:
        call(url, internet, seconds)
    return failed.value.outcome


def test_receiver_gets_what_was_sent(receive, lab, connections):
    receiver = receive()

    assert call(receiver.url(path="/a?b=c"), lab) == 204

    ((path, headers, body),) = receiver.calls
    assert (path, body) == ("/a?b=c", b'{"a": 1}')
    assert headers["Host"] == f"hooks.example.org:{receiver.port}"
    assert headers["Content-Type"] == "application/json"
    assert connections == [("127.0.0.1", receiver.port)]


@pytest.mark.parametrize("status", [200, 301, 302, 307, 400, 410, 500])
def test_status_is_told(receive, lab, status):
    assert call(receive(says(status)).url(), lab) == status


def test_redirect_is_not_followed(receive, lab, connections):
    receiver = receive(says(302, Location="https://169.254.169.254/latest/meta-data/"))

    assert call(receiver.url(), lab) == 302

    assert connections == [("127.0.0.1", receiver.port)]


def test_no_proxy_of_the_environment_is_asked(receive, lab, connections, monkeypatch):
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    receiver = receive()

    assert call(receiver.url(), lab) == 204

    assert connections == [("127.0.0.1", receiver.port)]


@pytest.mark.parametrize("answer", [of_lab.hangs, of_lab.trickles, of_lab.continues])
def test_receiver_that_takes_its_time_is_left(receive, lab, answer):
    receiver = receive(answer)
    began = time.monotonic()

    assert outcome_of(receiver.url(), lab) == "slow"

    assert time.monotonic() - began < 2


def test_call_is_over_after_five_seconds(receive, lab):
    receiver = receive(of_lab.trickles)
    began = time.monotonic()

    assert outcome_of(receiver.url(), lab, connecting.SECONDS) == "slow"

    assert 4.5 < time.monotonic() - began < 5.5


def test_handshake_that_is_never_answered_is_left(lab):
    began = time.monotonic()

    with of_lab.silent_port() as port:
        assert outcome_of(f"https://hooks.example.org:{port}/", lab) == "slow"

    assert time.monotonic() - began < 2


def test_handshake_that_comes_byte_by_byte_is_left(receive, lab):
    began = time.monotonic()

    with of_lab.by_the_byte(receive().port, pause=0.02) as port:
        assert outcome_of(f"https://hooks.example.org:{port}/", lab) == "slow"

    assert time.monotonic() - began < 2


def test_answer_of_a_gigabyte_is_not_read(receive, lab):
    receiver = receive(of_lab.sends(GIGABYTE, in_head=False))

    assert call(receiver.url(), lab) == 200

    # What the two machines hold between them on their own account, and no more.
    assert receiver.sent < GIGABYTE / 50


def test_head_of_a_gigabyte_is_not_read(receive, lab):
    receiver = receive(of_lab.sends(GIGABYTE, in_head=True))

    assert outcome_of(receiver.url(), lab) == "too_long"

    assert receiver.sent < GIGABYTE / 50


def test_certificate_of_another_name_is_refused(receive, lab):
    receiver = receive(name="other.example.org")

    assert outcome_of(receiver.url(), lab) == "bad_certificate"

    assert receiver.calls == []


def test_certificate_that_nobody_vouches_for_is_refused(receive, lab):
    lab.trusted = Internet().context
    receiver = receive()

    assert outcome_of(receiver.url(), lab) == "bad_certificate"

    assert receiver.calls == []


def test_server_without_encryption_is_no_answer(lab):
    with of_lab.plain_port(b"HTTP/1.1 200 OK\r\n\r\n") as port:
        assert outcome_of(f"https://hooks.example.org:{port}/", lab) == "no_answer"


def test_port_where_nobody_listens_is_no_answer(lab):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

    assert outcome_of(f"https://hooks.example.org:{port}/", lab) == "no_answer"


def test_name_that_changes_its_mind_is_asked_once(connections):
    rebinding = Told(["192.0.2.1"], ["127.0.0.1"])
    rebinding.is_open = lambda ip: str(ip) == "192.0.2.1"

    outcome_of("https://hooks.example.org/", rebinding, 0.3)

    assert rebinding.asked == 1
    assert {ip for ip, _port in connections} == {"192.0.2.1"}


def test_look_up_that_hangs_is_left():
    class Stuck(Internet):
        def addresses_of(self, host, port):
            time.sleep(3)

    began = time.monotonic()

    assert outcome_of("https://hooks.example.org/", Stuck(), 0.3) == "slow"

    assert time.monotonic() - began < 1


def test_names_are_looked_up_without_this_houses_domain(monkeypatch):
    asked = []

    def look(host, port, **options):
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("8.8.8.8", port))] * 2

    monkeypatch.setattr(connecting.socket, "getaddrinfo", look)

    found = Internet().addresses_of("hooks.example.org", 443)

    assert asked == ["hooks.example.org."]
    assert [str(ip) for ip in found] == ["8.8.8.8"]
