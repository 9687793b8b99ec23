"""A template of ours and data become a PDF. Data is never part of a template's source."""

import json
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import get_language, get_language_bidi

from cases.exports.papers.child import MISSING
from cases.exports.papers.missing import MissingGlyphs

_CHILD = "cases.exports.papers.child"
_ROOT = Path(__file__).resolve().parents[3]
_NEEDED = ("LD_LIBRARY_PATH", "PYTHONHOME")
_SECONDS = 90
# Controls have no shape, and overrides of direction would turn the text around them.
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
# A word this long may find no room in a narrow column: here it may be cut.
_LONG = re.compile(r"[0-9A-Za-zÀ-ɏЀ-ӿ]{18}(?=[0-9A-Za-zÀ-ɏЀ-ӿ]{4})")
_BREAK = "\u200b"


class PaperFailed(Exception):
    """A template could not be set. It tells no more: what is said of it quotes the data."""


def render(template: str, data: Mapping[str, Any], *, as_of: datetime) -> bytes:
    """Set a template with this data; MissingGlyphs where no font has a sign.

    The same data, language and moment give the same bytes. It is done by a program apart, which
    forgets all that it was told.
    """
    asked = {
        "template": template,
        "folders": settings.FONT_DIRS,
        "at": int(as_of.timestamp()),
        "data": {
            **data,
            "language": (get_language() or "en").split("-")[0],
            "is_rtl": get_language_bidi(),
        },
    }
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", _CHILD, str(os.getpid())],
            input=json.dumps(asked).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd="/",
            env=_environment(),
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise PaperFailed(template) from None
    if done.returncode == MISSING:
        raise MissingGlyphs(json.loads(done.stdout))
    if done.returncode != 0:
        raise PaperFailed(template)
    return done.stdout


def cell(text: str) -> str | dict[str, str]:
    """Return a text as templates take it: with its direction where that is not the page's."""
    clean = _LONG.sub(lambda found: found[0] + _BREAK, _CONTROLS.sub(" ", text).strip())
    direction = _direction(clean)
    page = "rtl" if get_language_bidi() else "ltr"
    return {direction: clean} if direction and direction != page else clean


def _direction(text: str) -> str:
    """Return where the first letter that has a direction leads, as Unicode's rule P2 says."""
    for sign in text:
        if (kind := unicodedata.bidirectional(sign)) in ("R", "AL", "L"):
            return "ltr" if kind == "L" else "rtl"
    return ""


def _environment() -> dict[str, str]:
    """Return what Python needs to start, and nothing that anybody set for us."""
    needed = {name: os.environ[name] for name in _NEEDED if name in os.environ}
    return needed | {"PYTHONPATH": str(_ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
