"""The calendar as a file that calendar programs read: whole days, neutral words."""

from datetime import timedelta
from email.utils import parseaddr

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from cases.reminders.calendar import Entry, entries_of
from people.accounts.models import Membership
from people.dates import clock


def calendar_file(member: Membership) -> bytes:
    """Return a member's deadlines in his or her language.

    Nothing in it says of whom, of which group or of which program it is.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("refresh-interval", timedelta(hours=6), parameters={"VALUE": "DURATION"})
    with translation.override(member.user.language or settings.LANGUAGE_CODE):
        calendar.add("x-wr-calname", _("Deadlines"))
        for entry in entries_of(member):
            calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def _event(entry: Entry) -> Event:
    host = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].partition("@")[2]
    event = Event()
    event.add("uid", f"{entry.id}@{host}")
    event.add("dtstamp", clock.now())
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + timedelta(days=1))
    event.add("summary", f"{entry.ref}: {entry.words}")
    event.add("class", "PRIVATE")
    # A deadline keeps nobody busy.
    event.add("transp", "TRANSPARENT")
    return event
