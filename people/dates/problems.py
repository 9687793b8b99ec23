"""What can be wrong with a typed date. Messages are for the person who typed it."""

from django.utils.translation import gettext as _


class Unread(ValueError):
    """The words do not form a date that we know how to read."""


class Impossible(ValueError):
    """The words form a date, but one that cannot be. The message says why."""


class Late(Impossible):
    """All that the words can mean is after the limit."""


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
