"""What will end (the deprecation policy): one table, told in headers and in the description.

Additions come without notice. What is there stays for at least twelve months after its end was
first told here. docs/partner-api.md says so to those who rely on it.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from django.utils.http import http_date

from people.dates.bounds import months_after

FEWEST_MONTHS = 12


@dataclass(frozen=True)
class Ending:
    """When the end of an operation was told, when it comes at the earliest, where more is told."""

    told_on: date
    ends_on: date
    more_at: str

    def __post_init__(self):
        if self.ends_on < months_after(self.told_on, FEWEST_MONTHS):
            raise ValueError(f"An end is told at least {FEWEST_MONTHS} months before it comes.")

    @property
    def headers(self):
        """Deprecation (RFC 9745), Sunset (RFC 8594), and the link that both name."""
        return {
            "Deprecation": f"@{_seconds(self.told_on)}",
            "Sunset": http_date(_seconds(self.ends_on)),
            "Link": f'<{self.more_at}>; rel="deprecation", <{self.more_at}>; rel="sunset"',
        }


# By the class and the method that answer an operation, as in ("CaseList", "get").
ENDINGS: dict[tuple[str, str], Ending] = {}


def ending_of(view, method):
    """Return the end of an operation, if it has one; HEAD is asked what GET is asked."""
    name = "get" if method.upper() == "HEAD" else method.lower()
    return ENDINGS.get((type(view).__name__, name))


def tell_ending(response, view, method):
    if ending := ending_of(view, method):
        for name, said in ending.headers.items():
            response.headers[name] = said


def _seconds(day):
    return int(datetime.combine(day, time(), UTC).timestamp())
