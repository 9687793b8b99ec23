"""Dates that were read are kept: sheets repeat themselves, and one cell is asked for often."""

from datetime import date
from functools import lru_cache

from django.utils.translation import get_language

from people.dates.reading import Reading, read_date

# Longer texts are read each time: they hardly repeat themselves, and would fill the memory.
MOST_KEPT = 300


def read_once(text: str, as_of: date, not_after: date | None = None) -> Reading:
    """What `read_date` answers, with words in the current language."""
    read = _read if len(text) <= MOST_KEPT else _read.__wrapped__
    return read(text, as_of, not_after, get_language())


@lru_cache(maxsize=20_000)
def _read(text: str, as_of: date, not_after: date | None, _language: str | None) -> Reading:
    return read_date(text, today=as_of, not_after=not_after)
