"""When a reminder is due: pure functions of what is known, of a rule's days and of today."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

Days = tuple[int, ...]


@dataclass(frozen=True)
class Course:
    """The days on which something is due, ascending; after the last of them again and again."""

    days: tuple[date, ...]
    again: int | None = None

    def times(self, today: date) -> int:
        """How many of them have come by today."""
        come = sum(day <= today for day in self.days)
        if not self.again or not come or come < len(self.days):
            return come
        return come + (today - self.days[-1]).days // self.again

    def latest(self, today: date) -> date:
        """The last of them that has come; ask only where one has."""
        come = [day for day in self.days if day <= today]
        if not self.again or len(come) < len(self.days):
            return come[-1]
        return today - timedelta(days=(today - come[-1]).days % self.again)


def shifted(day: date, days: int) -> date:
    """So many days later; where the calendar ends, its last day or its first."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def after(day: date, days: Iterable[int]) -> tuple[date, ...]:
    return tuple(sorted({shifted(day, number) for number in days}))


def before(day: date, days: Iterable[int]) -> tuple[date, ...]:
    return after(day, (-number for number in days))


def silence(heard: date, days: Days, *, is_critical: bool) -> tuple[date, ...]:
    """R02: the first day of silence, sooner where a life is at risk; the day of the proposal."""
    critical, usual, proposal = days
    return after(heard, {critical if is_critical else usual, proposal})


def no_owner(opened: date, days: Days, *, is_critical: bool) -> tuple[date, ...]:
    """R14: sooner where a life is at risk."""
    critical, usual = days
    return after(opened, [critical if is_critical else usual])


def around(day: date, number: int) -> tuple[date, ...]:
    """R06, a visit: the day before it, to prepare, and the day after it, to ask how it went."""
    return after(day, {-number, number})


def consent_review(
    given: date, review: date | None, of_age: date | None, days: Days
) -> tuple[date, ...]:
    """R10: on the day that was set, else when it is old; and when a minor has come of age."""
    dated = {review} if review else set(after(given, days))
    grown = {of_age} if of_age and of_age > given else set()
    return tuple(sorted(dated | grown))
