"""Rows of the case list and the chips above it, ready for the template."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.casebook.models import NO_DEADLINE, Case
from cases.casebook.silence import last_heard
from cases.casebook.vocabularies import Risk
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

    @property
    def look(self) -> str:
        if self.late:
            return "days days--late"
        return "days" if self.left else "days days--today"

    @property
    def words(self) -> str:
        if self.late:
            said = ngettext("%(late)s day late", "%(late)s days late", self.late)
            return said % {"late": self.late}
        if self.left:
            return ngettext("in %(left)s day", "in %(left)s days", self.left) % {"left": self.left}
        return _("today")

    @property
    def in_short(self) -> str:
        if self.late:
            return ngettext("%(late)s late", "%(late)s late", self.late) % {"late": self.late}
        if self.left:
            return ngettext("%(left)s left", "%(left)s left", self.left) % {"left": self.left}
        return _("today")


@dataclass(frozen=True)
class CaseRow:
    case: Case
    name: ShownName
    nationality: str
    badge: Badge
    last_contact: str
    last_contact_distance: str
    # How long he or she was not heard of, where that is too long.
    silence: str
    days: Days | None
    next_days: Days | None
    owner: str
    risk: str
    choose: str
    url: str
    is_witness: bool = False


def case_row(case: Case, *, is_witness: bool = False) -> CaseRow:
    return CaseRow(
        case=case,
        name=shown_name(case.person),
        nationality=country_name(case.nationality),
        badge=status_badge(case.status),
        last_contact=case.last_contact.words() if case.last_contact else "",
        last_contact_distance=distance_of(case.last_contact),
        silence=silence_in_words(case),
        days=days_until(case.answer_due_on) if case.awaits_answer else None,
        next_days=days_until(case.next_due_on) if case.next_due_on != NO_DEADLINE else None,
        owner=case.owner.user.display_name if case.owner else "",
        risk=str(Risk(case.risk).label),
        choose=_("Choose %(ref)s") % {"ref": case.ref},
        url=reverse("case_detail", args=[case.ref]),
        is_witness=is_witness,
    )


def silence_in_words(case: Case) -> str:
    today = clock.today()
    if case.contact_due_on > today:
        return ""
    days = (today - last_heard(case)).days
    return ngettext("silent for %(n)s day", "silent for %(n)s days", days) % {"n": days}


def days_until(day: Any) -> Days:
    left = (day - clock.today()).days
    if left < 0:
        return Days(late=-left)
    return Days(left=left or None)


def distance_of(date: FuzzyDate | None) -> str:
    if date is None or date.latest is None:
        return ""
    return clock.distance(date.latest, clock.today())
