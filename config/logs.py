"""Log lines: one JSON object each, with what is on the list here and nothing else.

Times are UTC. No value reaches a line: an exception's text may hold a name, so only its type and
the places it passed are kept, and the message of a line that carries an exception is left out,
because callers often put the exception's text into it. Of other people's code only the sentence
is kept, not what they filled into it. A line about a request names the page by its name, not by
its address: people type names into addresses, and an invitation's address is a key.
"""

import json
import logging
import traceback
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

OURS = ("people", "cases", "config", "homeward", "tests")
# These say constant sentences when they fill in nothing.
PLAIN = ("django", "celery", "kombu", "granian", "_granian")
ABOUT_REQUESTS = ("django.request", "django.security", "django.server")
# What a line may carry besides: codes and ids of our own.
EXTRA = ("event", "page", "who", "error_id")
LONGEST = 2000


class BareFormatter(logging.Formatter):
    """Formats a record as JSON with `time`, `level`, `logger`, `message` and codes."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": _time(record.created),
            "level": record.levelname,
            "logger": record.name,
        }
        if isinstance(record.exc_info, tuple):
            line |= _fault(record.exc_info[0], record.exc_info[2])
        else:
            line["message"] = _message(record)
        if _is_from(record, ABOUT_REQUESTS):
            line |= _request(record)
        line |= {name: str(record.__dict__[name]) for name in EXTRA if record.__dict__.get(name)}
        # ASCII: neither a new line nor a terminal's escape gets through.
        return json.dumps(line, ensure_ascii=True)


def _time(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


def _message(record: logging.LogRecord) -> str:
    if _is_from(record, ABOUT_REQUESTS):
        return str(getattr(record, "status_code", "refused"))
    if _is_from(record, OURS):
        return record.getMessage()[:LONGEST]
    # What they fill in, or may have filled in already, is not known to be harmless.
    is_plain = record.args or _is_from(record, PLAIN)
    return str(record.msg)[:LONGEST] if is_plain else "not shown"


def _fault(kind: type[BaseException] | None, trace: TracebackType | None) -> dict[str, Any]:
    frames = traceback.extract_tb(trace)
    return {
        "message": "fault",
        "type": f"{kind.__module__}.{kind.__qualname__}" if kind else "unknown",
        "places": [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames],
    }


def _request(record: logging.LogRecord) -> dict[str, str]:
    request = getattr(record, "request", None)
    match = getattr(request, "resolver_match", None)
    told = {"page": match.view_name if match and match.view_name else "no page of ours"}
    if error_id := getattr(request, "error_id", ""):
        told["error_id"] = error_id
    return told


def _is_from(record: logging.LogRecord, names: tuple[str, ...]) -> bool:
    return any(record.name == name or record.name.startswith(f"{name}.") for name in names)
