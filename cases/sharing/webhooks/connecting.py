"""One call to a strange server: looked up once, connected to just that, over at one moment.

Its answer is not read: what it thinks stands in the status. It may send little before that. No
redirect is followed, and no proxy of the environment is asked.
"""

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import cached_property
from http.client import HTTPException, HTTPSConnection
from ipaddress import ip_address
from typing import Any, TypeVar

from cases.sharing.webhooks.addresses import Address
from cases.sharing.webhooks.reach import IP, is_public
from cases.sharing.webhooks.vocabularies import Outcome

T = TypeVar("T")

SECONDS = 5.0
# Of an answer, heads and all.
MOST = 64 * 1024
# Of the addresses that a name has; the next one is tried where one does not answer in time.
TRIED = 3
_EACH = 1.5


class Failed(Exception):
    """Why nothing was taken there, in our words."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.value)
        self.outcome = outcome


class Bounded(ssl.SSLSocket):
    """A connection that ends at one moment and after so many bytes, however slowly they come."""

    _ends = 0.0
    _left = 0

    def bound(self, *, ends: float, most: int) -> None:
        self._ends, self._left = ends, most

    def recv_into(self, *args: Any, **options: Any) -> int:
        self.settimeout(_left_until(self._ends))
        size = super().recv_into(*args, **options)
        self._left -= size
        if self._left < 0:
            raise Failed(Outcome.TOO_LONG)
        return size

    def send(self, *args: Any, **options: Any) -> int:
        self.settimeout(_left_until(self._ends))
        return super().send(*args, **options)


class Internet:
    """What a call rests on. Tests hand over another one; nothing else can."""

    @cached_property
    def context(self) -> ssl.SSLContext:
        """How others prove who they are: by the certificates that this machine trusts."""
        return bounded(ssl.create_default_context())

    def addresses_of(self, host: str, port: int) -> list[IP]:
        """Look a name up, as it is written: no domain of this house is put behind it."""
        found = socket.getaddrinfo(f"{host}.", port, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(ip_address(entry[4][0]) for entry in found))

    def is_open(self, ip: IP) -> bool:
        return is_public(ip)


INTERNET = Internet()


def bounded(context: ssl.SSLContext) -> ssl.SSLContext:
    context.sslsocket_class = Bounded
    return context


def soon() -> float:
    """Return when a call that begins now is over."""
    return time.monotonic() + SECONDS


def look_up(address: Address, *, internet: Internet, ends: float) -> list[IP]:
    """Return the addresses of a server; Failed if a single one of them is not open to all.

    A name that leads inside and one that is not there fail alike: nobody learns which names there
    are in this house.
    """
    try:
        found = [address.ip] if address.ip else _asked(address, internet, ends)
    except TimeoutError as error:
        raise Failed(Outcome.SLOW) from error
    except (OSError, ValueError):
        found = []
    if not found or not all(internet.is_open(ip) for ip in found):
        raise Failed(Outcome.BAD_ADDRESS)
    return found


def post(
    address: Address,
    *,
    body: bytes,
    headers: Mapping[str, str],
    internet: Internet = INTERNET,
    seconds: float = SECONDS,
) -> int:
    """Send it, and return the status of the answer; Failed if there was none."""
    ends = time.monotonic() + seconds
    ips = look_up(address, internet=internet, ends=ends)
    try:
        with closing(_connect(address, ips, internet, ends)) as connected:
            call = HTTPSConnection(address.host, address.port, context=internet.context)
            # It has its connection, and must never make one.
            call.auto_open, call.sock = 0, connected
            call.request("POST", address.target, body, dict(headers))
            return call.getresponse().status
    except TimeoutError as error:
        raise Failed(Outcome.SLOW) from error
    except ssl.SSLCertVerificationError as error:
        raise Failed(Outcome.BAD_CERTIFICATE) from error
    except (OSError, HTTPException, ValueError) as error:
        raise Failed(Outcome.NO_ANSWER) from error


def _connect(address: Address, ips: list[IP], internet: Internet, ends: float) -> Bounded:
    with closing(_first_that_answers(ips, address.port, ends)) as plain:
        plain.settimeout(_left_until(ends))
        # The handshake as a whole ends with this timeout.
        connected = internet.context.wrap_socket(plain, server_hostname=address.host)
    assert isinstance(connected, Bounded)
    connected.bound(ends=ends, most=MOST)
    return connected


def _first_that_answers(ips: list[IP], port: int, ends: float) -> socket.socket:
    fault: OSError = TimeoutError()
    for ip in ips[:TRIED]:
        left = _left_until(ends)
        try:
            return socket.create_connection((str(ip), port), timeout=min(left, _EACH))
        except OSError as error:
            fault = error
    raise fault


def _asked(address: Address, internet: Internet, ends: float) -> list[IP]:
    return _in_time(lambda: internet.addresses_of(address.host, address.port), ends)


def _in_time(ask: Callable[[], T], ends: float) -> T:
    """Looking up cannot be stopped: where it takes too long, it is left to end by itself."""
    answers: queue.SimpleQueue[T | Exception] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put(ask())
        except Exception as error:  # whoever waits raises it
            answers.put(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        answer = answers.get(timeout=_left_until(ends))
    except queue.Empty as error:
        raise TimeoutError from error
    if isinstance(answer, Exception):
        raise answer
    return answer


def _left_until(ends: float) -> float:
    left = ends - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
