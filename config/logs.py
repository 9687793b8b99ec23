"""Log lines without values: an exception's text may hold a name, so only its type is kept."""

import logging
import traceback
from types import TracebackType

ABOUT_REQUESTS = ("django.request", "django.security", "django.server")


class BareFormatter(logging.Formatter):
    """Formats `time level logger message`; of an exception, its type and the places it passed.

    A line that carries an exception loses its own message as well: callers often put the
    exception's text into it. A line about a request names the page by its name, not by its
    address: people type names into addresses, and an invitation's address is a key.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        if isinstance(record.exc_info, tuple):
            said = _places(record.exc_info[0], record.exc_info[2])
        elif record.name.startswith(ABOUT_REQUESTS):
            said = _door(record)
        else:
            return super().format(record)
        bare = logging.makeLogRecord(
            {
                **record.__dict__,
                "msg": said,
                "args": (),
                "exc_info": None,
                "exc_text": None,
                "stack_info": None,
            }
        )
        return super().format(bare)


def _places(kind: type[BaseException] | None, trace: TracebackType | None) -> str:
    name = f"{kind.__module__}.{kind.__qualname__}" if kind else "unknown error"
    frames = traceback.extract_tb(trace)
    return name + "".join(f"\n  {f.filename}:{f.lineno} {f.name}" for f in frames)


def _door(record: logging.LogRecord) -> str:
    match = getattr(getattr(record, "request", None), "resolver_match", None)
    page = match.view_name if match and match.view_name else "no page of ours"
    return f"{getattr(record, 'status_code', 'refused')} {page}"
