"""Rows of the case list and the chips above it, ready for the template."""

from dataclasses import dataclass
from typing import Any

from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.silence import last_heard
from cases.web.badges import Badge, status_badge
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.countries import country_name
from people.registry.names import ShownName, shown_name


@dataclass(frozen=True)
class Days:
    """Whole days: late, or left; both None for today."""

    late: int | None = None
    left: int | None = None


@dataclass(frozen=True)
class CaseRow:
    case: Case
    name: ShownName
    nationality: str
    badge: Badge
    last_contact: str
    last_contact_distance: str
    # How long he or she was not heard of, where that is too long.
    silent_days: int | None
    days: Days | None
    next_days: Days | None
    owner: str
    is_witness: bool = False


def case_row(case: Case, *, is_witness: bool = False) -> CaseRow:
    return CaseRow(
        case=case,
        name=shown_name(case.person),
        nationality=country_name(case.nationality),
        badge=status_badge(case.status),
        last_contact=case.last_contact.words() if case.last_contact else "",
        last_contact_distance=distance_of(case.last_contact),
        silent_days=silent_days(case),
        days=days_until(case.answer_due_on) if case.awaits_answer else None,
        next_days=days_until(case.next_due_on) if case.next_due_on != NO_DEADLINE else None,
        owner=case.owner.user.display_name if case.owner else "",
        is_witness=is_witness,
    )


def silent_days(case: Case) -> int | None:
    today = clock.today()
    return (today - last_heard(case)).days if case.contact_due_on <= today else None


def days_until(day: Any) -> Days:
    left = (day - clock.today()).days
    if left < 0:
        return Days(late=-left)
    return Days(left=left or None)


def distance_of(date: FuzzyDate | None) -> str:
    if date is None or date.latest is None:
        return ""
    return clock.distance(date.latest, clock.today())
