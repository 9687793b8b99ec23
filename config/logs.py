"""Log lines without values: an exception's text may hold a name, so only its type is kept."""

import logging
import traceback
from types import TracebackType


class BareFormatter(logging.Formatter):
    """Formats `time level logger message`; of an exception, its type and the places it passed.

    A line that carries an exception loses its own message as well: callers often put the
    exception's text into it.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        if not isinstance(record.exc_info, tuple):
            return super().format(record)
        bare = logging.makeLogRecord(
            {
                **record.__dict__,
                "msg": _places(record.exc_info[0], record.exc_info[2]),
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
