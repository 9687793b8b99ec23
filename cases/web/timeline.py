"""One timeline of what happened: claims, events and the steps of requests."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from cases.casebook.derived import words_of
from cases.casebook.models import Case, Claim, Event
from cases.casebook.selectors import newest_first
from cases.casebook.vocabularies import (
    CONTACT_EVENTS,
    ClaimAbout,
    ContactChannel,
    Direction,
    EventKind,
)
from cases.repatriation.models import RequestStep
from cases.repatriation.selectors import steps_of_case
from cases.web.badges import AT_RISK, ENDED, status_badge
from cases.web.long_text import LongText, folded
from people.dates.fuzzy import FuzzyDate
from people.registry.grades import INFORMATION_CREDIBILITY, SOURCE_RELIABILITY, UNGRADED

# What one page of it holds.
SHOWN = 100
# A ring is a contact, a square is paper or an end, a triangle is harm.
_SHAPES_OF_TONES = {AT_RISK: "triangle", ENDED: "square"}


@dataclass(frozen=True)
class Entry:
    """`shape` is one of the timeline's marks: dot, square, ring, triangle."""

    day: date
    when: str
    title: str
    other_calendar: str = ""
    # Which way it went and by which means, of a contact.
    how: str = ""
    text: str = ""
    next_step: str = ""
    source: str = ""
    grade: str = ""
    shape: str = "dot"
    is_set_aside: bool = False
    # Why it is set aside.
    aside: str = ""
    # Where all of it can be read.
    url: str = ""
    # Of an event, which can be marked: its id, and whether partners may read it.
    event_id: UUID | None = None
    for_partners: bool = False
    grade_words: str = field(init=False, default="")

    @property
    def told(self) -> LongText:
        return folded(self.text)

    def __post_init__(self) -> None:
        object.__setattr__(self, "grade_words", grade_in_words(self.grade))


Found = tuple[date, Callable[[], Entry]]


@dataclass(frozen=True)
class Timeline:
    """One page of it: the entries by year, newest first. `newer` and `older` are pages, or 0."""

    years: list[tuple[int, list[Entry]]]
    count: int
    newer: int
    older: int


def timeline_of(
    case: Case, claims: Iterable[Claim], page: int = 1, *, more: Iterable[Found] = ()
) -> Timeline:
    """Return a page of what happened in a case that was read whole, with what rooms add to it."""
    events = newest_first(case.events.all())
    found = [*_claims(claims, events), *_events(case, events), *_steps(case), *more]
    found.sort(key=lambda each: each[0], reverse=True)
    shown = found[(page - 1) * SHOWN : page * SHOWN]
    return Timeline(
        years=_by_year(entry() for _day, entry in shown),
        count=len(found),
        newer=page - 1,
        older=page + 1 if len(found) > page * SHOWN else 0,
    )


def _by_year(entries: Iterable[Entry]) -> list[tuple[int, list[Entry]]]:
    years: dict[int, list[Entry]] = {}
    for entry in entries:
        years.setdefault(entry.day.year, []).append(entry)
    return [
        (year, [replace(entry, when=_without_year(entry.when, year)) for entry in found])
        for year, found in years.items()
    ]


def _without_year(when: str, year: int) -> str:
    """The year stands above its entries and need not be said again beside each."""
    return when.removesuffix(f" {year}")


def grade_in_words(grade: str) -> str:
    if grade == UNGRADED:
        return _("not graded yet")
    if len(grade) != 2:
        return ""
    source = SOURCE_RELIABILITY[grade[0]]
    information = INFORMATION_CREDIBILITY[grade[1]]
    return _("source %(source)s, information %(information)s") % {
        "source": source,
        "information": information,
    }


def _claims(claims: Iterable[Claim], events: Iterable[Event]) -> Iterable[Found]:
    """Every claim, without a last contact of which an entry of that day tells already."""
    told = {event.on.edtf for event in events if event.kind in CONTACT_EVENTS and event.on}
    for claim in claims:
        if claim.about == ClaimAbout.LAST_CONTACT and claim.on and claim.on.edtf in told:
            continue
        day, when = _when(claim.on, claim.made_at.date())
        yield day, partial(_claim, claim, day, when)


def _claim(claim: Claim, day: date, when: str) -> Entry:
    is_contact = claim.about == ClaimAbout.LAST_CONTACT
    return Entry(
        day=day,
        when=when,
        other_calendar=second_calendar(claim.on),
        title=_title(claim),
        text=claim.note,
        source=claim.source or claim.made_by.user.display_name,
        grade=claim.grade,
        shape="ring" if is_contact else _shape(claim),
        is_set_aside=not claim.is_chosen,
        aside=_("taken back") if claim.taken_back_at else _("does not stand"),
    )


def _title(claim: Claim) -> str:
    about, said = str(claim.get_about_display()), words_of(claim)
    return _("%(about)s: %(said)s") % {"about": about, "said": said} if said else about


def _shape(claim: Claim) -> str:
    if claim.about == ClaimAbout.DEATH:
        return "square"
    if claim.about == ClaimAbout.PATHWAY:
        return "dot"
    return _SHAPES_OF_TONES.get(status_badge(claim.code).tone, "dot")


def _events(case: Case, events: Iterable[Event]) -> Iterable[Found]:
    for event in events:
        day, when = _when(event.on, event.made_at.date())
        yield day, partial(_event, case, event, day, when)


def _event(case: Case, event: Event, day: date, when: str) -> Entry:
    return Entry(
        day=day,
        when=when,
        other_calendar=second_calendar(event.on),
        title=str(EventKind(event.kind).label),
        how=_how(event),
        text=event.text,
        next_step=event.next_step,
        source=event.source or event.made_by.user.display_name,
        grade=event.grade,
        shape="ring" if event.kind in CONTACT_EVENTS else "dot",
        url=_chat_of(case, event),
        event_id=event.pk,
        for_partners=event.for_partners,
    )


def _how(event: Event) -> str:
    way = str(Direction(event.direction).label) if event.direction else ""
    channel = str(ContactChannel(event.channel).label) if event.channel else ""
    if way and channel:
        return _("%(way)s, %(channel)s") % {"way": way, "channel": channel}
    return way or channel


def _chat_of(case: Case, event: Event) -> str:
    """A chat that was pasted has the id of the event that tells of it."""
    if event.kind != EventKind.CHAT:
        return ""
    return reverse("chat_detail", kwargs={"ref": case.ref, "pk": event.pk})


def _steps(case: Case) -> Iterable[Found]:
    for step in steps_of_case(case):
        yield step.on, partial(_step, step)


def _step(step: RequestStep) -> Entry:
    is_chase = step.from_state == step.to_state
    state = _("Chased") if is_chase else step.get_to_state_display()
    return Entry(
        day=step.on,
        when=date_format(step.on, "j M Y"),
        title=_("%(kind)s: %(state)s") % {"kind": step.request.get_kind_display(), "state": state},
        text=step.note,
        source=step.made_by.user.display_name,
        shape="square",
    )


def _when(on: FuzzyDate | None, made: date) -> tuple[date, str]:
    if on is None or on.latest is None:
        return made, date_format(made, "j M Y")
    if on.is_exact:
        return on.latest, date_format(on.latest, "j M Y")
    return on.latest, on.words()


def second_calendar(on: Any) -> str:
    """The date in Bikram Sambat, where it was told in it."""
    return on.words_bs() if on is not None and on.calendar == "bs" else ""
