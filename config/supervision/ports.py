"""A port for the web server, and the question whether it answers there."""

import errno
import http.client
import socket
from collections.abc import Callable

PORTS_TRIED = 50
# Browsers try the IPv6 address of `localhost` first: a stranger there would get our visitors.
_LOOPBACKS = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))


class NoFreePort(Exception):
    """None of the ports that were tried is free."""


def free_port(first: int) -> int:
    """Return `first`, or the next port that nothing on this machine listens on."""
    for port in range(first, min(first + PORTS_TRIED, 65536)):
        if all(_bindable(family, host, port) for family, host in _LOOPBACKS):
            return port
    raise NoFreePort(f"No free port from {first} on; name another with --port.")


def web_answers(port: int) -> Callable[[], bool]:
    """Return a question: does the web server give a page, be it a redirect to sign-in?"""

    def ask() -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/", headers={"Host": f"localhost:{port}"})
            return connection.getresponse().status < 500
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    return ask


def _bindable(family: socket.AddressFamily, host: str, port: int) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            # Ports of connections just closed count as free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        # A machine without IPv6 has nobody listening there.
        return family == socket.AF_INET6 and error.errno != errno.EADDRINUSE
    return True
