"""Calls of a WSGI application without a network, as a server makes them."""

import io
import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

App = Callable[[dict[str, Any], Callable[..., Any]], Any]
# One page after the other: each call makes the next, and returns its body.
Pages = Iterator[bytes]


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
    answer = app(environ, lambda status, _headers, *_error: told.append(status))
    try:
        body = b"".join(answer)
    finally:
        if hasattr(answer, "close"):
            answer.close()
    assert told == ["200 OK"], (path, told, body[:500])
    return body


def in_turns(
    contenders: dict[str, Callable[[], Pages]], *, rounds: int, pages: int
) -> dict[str, list[tuple[float, float]]]:
    """Return for each contender, of each round, the seconds a page took: by the wall, and of CPU.

    In each round each of them reads as many pages, from the first on. What the database's own
    processes do is in the first number alone.
    """
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in contenders}
    for made in contenders.values():
        _read(made(), 3)
    for _round in range(rounds):
        for name, made in contenders.items():
            begun, worked = time.perf_counter(), time.process_time()
            _read(made(), pages)
            spent, work = time.perf_counter() - begun, time.process_time() - worked
            found[name].append((spent / pages, work / pages))
    return found


def ratio(ours: list[float], measure: list[float]) -> float:
    """Return the median of the rounds' ratios."""
    return round(median(one / other for one, other in zip(ours, measure, strict=True)), 2)


def _read(pages: Pages, number: int) -> None:
    for _page in range(number):
        next(pages)
