"""What can be wrong with a typed date. Messages are for the person who typed it."""

from typing import Literal

from django.utils.translation import gettext as _

# For what kind of reason nothing is read.
Fault = Literal[
    "",
    "impossible",
    "late",
    "no_year",
    "unclear",
    "several",
    "calendar",
    "age",
    "relative",
    "text",
]


class Unread(ValueError):
    """The words do not form a date that we know how to read."""


class Impossible(ValueError):
    """The words form a date, but one that cannot be. The message says why."""

    fault: Fault = "impossible"


class Late(Impossible):
    """All that the words can mean is after the limit."""

    fault = "late"


class NoYear(Impossible):
    """A day and month of no year, or two numbers of which either may be one."""

    fault = "no_year"


class Unclear(Impossible):
    """Numbers of which none is surely the year."""

    fault = "unclear"


class Several(Impossible):
    """More than one date, and nothing says which is meant."""

    fault = "several"


class OtherCalendar(Impossible):
    """A date of a calendar that is not read here."""

    fault = "calendar"


def how_to_write() -> str:
    return _("Write it like 14 March 2024, March 2024, about May 2024 or just 2024.")


def not_a_date() -> str:
    return " ".join(
        [_("This is not a date."), how_to_write(), _("Leave it empty if it is not known.")]
    )


def an_age() -> str:
    return " ".join([_("This looks like an age, not a date."), how_to_write()])


def unread_calendar(calendar: str) -> str:
    return _("A date of %(calendar)s cannot be read here. Write it in the Gregorian calendar.") % {
        "calendar": calendar
    }


def relative() -> str:
    return " ".join(
        [_("Write the date itself: “yesterday” means another day tomorrow."), how_to_write()]
    )


def missing_year() -> str:
    return _("The year is missing. Write it with four digits, like 14 March 2024.")


def short_year() -> str:
    return _("It is not clear which number is the year. Write the year with four digits.")


def too_long(limit: int) -> str:
    return _("This is too long for a date. Write at most %(limit)d characters.") % {"limit": limit}
