"""Calls of a WSGI application without a network, as a server makes them."""

import io
import time
from collections.abc import Callable, Iterator
from statistics import mean, median
from typing import Any

App = Callable[[dict[str, Any], Callable[..., Any]], Any]
# One page after the other: each call makes the next, and returns its body.
Pages = Iterator[bytes]
# Of each call the seconds by the wall and of CPU, without what the caller does.
_SPENT: list[tuple[float, float]] = []


def get(app: App, path: str, query: str = "", **headers: str) -> bytes:
    """Return the body of the answer, which must be 200."""
    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SCRIPT_NAME": "",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "8000",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "HTTP_HOST": "localhost:8000",
        "HTTP_ACCEPT": "application/json",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": False,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
        **headers,
    }
    told: list[str] = []
    begun, worked = time.perf_counter(), time.process_time()
    answer = app(environ, lambda status, _headers, *_error: told.append(status))
    body = b"".join(answer)
    if hasattr(answer, "close"):
        answer.close()
    _SPENT.append((time.perf_counter() - begun, time.process_time() - worked))
    assert told == ["200 OK"], (path, told, body[:500])
    return body


def in_turns(
    contenders: dict[str, Callable[[], Pages]], *, rounds: int, pages: int
) -> dict[str, list[Any]]:
    """Return for each contender, of each round, the seconds a page took: by the wall, and of CPU.

    In each round each of them reads as many pages, from the first on. What the database's own
    processes do is in the first number alone.
    """
    found: dict[str, list[Any]] = {name: [] for name in contenders}
    for made in contenders.values():
        _read(made(), 3)
    for _round in range(rounds):
        for name, made in contenders.items():
            _SPENT.clear()
            _read(made(), pages)
            found[name].append(tuple(map(mean, zip(*_SPENT, strict=True))))
    return found


def ratio(ours: list[float], measure: list[float]) -> float:
    """Return the median of the rounds' ratios."""
    return round(median(one / other for one, other in zip(ours, measure, strict=True)), 2)


def _read(pages: Pages, number: int) -> None:
    for _page in range(number):
        next(pages)
