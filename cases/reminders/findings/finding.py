"""What a rule finds due today: one pass over the rows that could be, chunk by chunk."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from django.db import models

from cases.casebook.models import Case
from cases.casebook.vocabularies import Rule
from cases.reminders.rules import Course, Days, shifted
from cases.reminders.settings import Settings, read_settings
from people.dates import clock
from people.vault.keyring import keyring

CHUNK = 500
# So long after its last day a rule that ends is still made, if the timetable stood still.
CATCH_UP = 30
# What a finding needs of a case: of 100,000 cases no more is read than that.
OF_CASE = ("organisation_id", "owner_id", "risk")
M = TypeVar("M", bound=models.Model)
Rows = models.QuerySet[Any, Any]


@dataclass(frozen=True)
class Finding:
    """A rule that is met: of which case, about what, since when, for which time."""

    rule: Rule
    case_id: UUID
    owner_id: UUID | None
    about_id: UUID
    first_day: date
    # On which it was due for the last time.
    latest_day: date
    times: int
    text: str = ""


@dataclass(frozen=True)
class Look:
    """What all rules of one pass know: today, and what each group has set."""

    today: date = field(default_factory=clock.today)
    settings: Settings = field(default_factory=read_settings)
    # Whether only those are asked for of which there is a task: then no day is too long ago.
    is_again: bool = False

    def days(self, rule: Rule, case: Case) -> Days:
        return self.settings.of(case.organisation_id, rule).days

    def by(self, rule: Rule, *places: int) -> date:
        """Of a rule that is due after a day: the latest such day that counts today."""
        return shifted(self.today, -self.settings.least(rule, *places))

    def until(self, rule: Rule, *places: int) -> date:
        """Of a rule that is due before a day: the latest such day that counts today."""
        return shifted(self.today, self.settings.most(rule, *places))

    def since(self, days: int = 0) -> date:
        """The earliest day that still counts for a rule that ends so many days after it."""
        return date.min if self.is_again else shifted(self.today, -days - CATCH_UP)

    def met(
        self,
        rule: Rule,
        case: Case,
        about_id: UUID,
        days: tuple[date, ...],
        text: str = "",
        *,
        ends: bool = False,
    ) -> list[Finding]:
        """Return the finding, in a list, if the group has the rule and one of the days has come.

        What `ends` does not come again, even where the rule does.
        """
        own = self.settings.of(case.organisation_id, rule)
        course = Course(days, None if ends else own.spec.again)
        times = course.times(self.today) if own.is_on else 0
        if not times:
            return []
        latest = course.latest(self.today)
        return [Finding(rule, case.pk, case.owner_id, about_id, days[0], latest, times, text)]


@dataclass(frozen=True)
class Finder:
    """One rule's way of looking: which rows may meet it, and what is found in some of them."""

    rule: Rule
    rows: Callable[[Look], Rows]
    found: Callable[[Look, list[Any]], Iterable[Finding]]

    def find(self, look: Look, ids: Collection[UUID] | None = None) -> Iterator[list[Finding]]:
        """Yield what is due, chunk by chunk; of these objects alone, if ids are given."""
        if not look.settings.is_on_anywhere(self.rule):
            return
        rows = self.rows(look)
        for chunk in chunks(rows if ids is None else rows.filter(pk__in=ids)):
            with keyring():
                found = list(self.found(look, chunk))
            if found:
                yield found


def chunks(rows: "models.QuerySet[M, M]") -> Iterator[list[M]]:
    """Walk rows in order of their key: no chunk, however many rows there are, is kept."""
    ordered = rows.order_by("pk")
    chunk = list(ordered[:CHUNK])
    while chunk:
        yield chunk
        chunk = list(ordered.filter(pk__gt=chunk[-1].pk)[:CHUNK]) if len(chunk) == CHUNK else []


def of_case(*more: str) -> list[str]:
    """The columns to read of a row that hangs from a case."""
    return [*more, *(f"case__{name}" for name in OF_CASE)]
