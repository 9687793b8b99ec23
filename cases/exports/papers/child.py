"""The program that sets one paper: JSON in, a PDF out, and then it is gone.

    python -m cases.exports.papers.child PARENT

Typesetting keeps what it has set, with all names in it, as long as the program lives; so it does
not live long. It loads neither Django nor settings, and writes no file.
"""

import ctypes
import json
import os
import resource
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cases.exports.papers.fonts import families_for, font_book

MISSING, FAILED = 4, 5
_TEMPLATES = Path(__file__).parent / "templates"
_PR_SET_PDEATHSIG = 1
_SECONDS = 60
_MEMORY = 3 * 1024**3
# Of our own, in every template.
_OURS = "0123456789–()"


def main() -> None:
    _tie(int(sys.argv[1]))
    asked = json.load(sys.stdin.buffer)
    book = font_book(asked["folders"])
    families, missing = families_for("".join(texts(asked["data"])) + _OURS, book)
    if missing:
        sys.stdout.write(json.dumps(sorted(missing)))
        sys.exit(MISSING)
    sys.stdout.buffer.write(_set(asked, families, book))


def _set(asked: dict[str, Any], families: list[str], book: Any) -> bytes:
    import typst  # noqa: PLC0415  # after the limits

    try:
        made = typst.compile(
            _TEMPLATES / asked["template"],
            root=_TEMPLATES,
            format="pdf",
            font_paths=book,
            sys_inputs={"data": json.dumps({**asked["data"], "families": families})},
            # Tagged for those who listen to it; and by this standard a sign without a shape is
            # an error, should one have come past the look-up.
            pdf_standards=["ua-1"],
            timestamp=asked["at"],
        )
    except typst.TypstError:
        # What it says quotes the data.
        sys.exit(FAILED)
    assert isinstance(made, bytes)
    return made


def texts(data: Any) -> Iterator[str]:
    """Yield all texts in data of any depth."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        yield from texts(list(data.values()))
    elif isinstance(data, list):
        for value in data:
            yield from texts(value)


def _tie(parent: int) -> None:
    """Die with the parent; leave no core, write no file, take no more than a share."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL))
        # The parent may have ended before the line above.
        if os.getppid() != parent:
            os._exit(1)
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    main()
