"""The closed cases whose time comes, and what was decided of them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from cases.casebook.models import Case, CaseQuerySet
from cases.casebook.vocabularies import Rule, Workflow
from cases.lifecycle.retention.days import AHEAD, goes_on, over_on
from cases.lifecycle.retention.models import LetGo, LettingGo
from cases.reminders.rules import shifted
from cases.reminders.settings import rule_of
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.dates import clock
from people.vault.querysets import load_keys

MOST_LISTS = 20


@dataclass(frozen=True)
class Coming:
    """One closed case: when its time is over, and how it stands."""

    case: Case
    over_on: date
    kept_until: date | None
    letting_go: LettingGo | None

    @property
    def is_over(self) -> bool:
        return self.over_on <= clock.today()

    @property
    def goes_on(self) -> date:
        return goes_on(self.over_on)


def kept_days(organisation_id: UUID) -> int:
    """Return how many days after closing a group is reminded: then the last sixty begin."""
    return rule_of(organisation_id, Rule.R17).days[0]


def closed_cases(organisation_id: UUID) -> CaseQuerySet:
    closed = Case.objects.filter(organisation=organisation_id, workflow=Workflow.CLOSED)
    return closed.select_related("kept_longer", "let_go__letting_go__approval")


def coming(member: Membership) -> CaseQuerySet:
    """Return the cases whose time is over or will be in sixty days, for who decides of them."""
    if not member.may(Permission.ERASE):
        return Case.objects.none()
    today = clock.today()
    near = shifted(today, -kept_days(member.organisation_id))
    cases = closed_cases(member.organisation_id).filter(stage_since__lte=near)
    return cases.exclude(kept_longer__until__gt=shifted(today, AHEAD.days))


def standing(case: Case, days: int) -> Coming:
    kept = getattr(case, "kept_longer", None)
    row: LetGo | None = getattr(case, "let_go", None)
    if row and (row.closed_on != case.stage_since or row.letting_go.approval.was_stopped):
        row = None
    until = kept.until if kept else None
    over = over_on(case.stage_since, days, until)
    return Coming(
        case=case,
        over_on=max(over, row.over_on) if row else over,
        kept_until=until,
        letting_go=row.letting_go if row else None,
    )


def ready(organisation_id: UUID) -> list[Coming]:
    """Return what is over, was reviewed and agreed to, and whose days of grace have passed."""
    agreed = closed_cases(organisation_id).filter(
        let_go__letting_go__approval__is_done=True,
        let_go__over_on__lte=clock.today(),
    )
    days = kept_days(organisation_id)
    rows = [standing(case, days) for case in agreed.order_by("stage_since", "pk")]
    return [row for row in rows if row.letting_go is not None and row.goes_on <= clock.today()]


def waiting_lists(member: Membership) -> list[LettingGo]:
    """Return the lists that wait for a second person, the oldest first, with their cases."""
    refs = LetGo.objects.select_related("case").only("letting_go_id", "case__ref")
    waiting = (
        _lists(member)
        .filter(approval__ended_at=None)
        .prefetch_related("approval__voices", Prefetch("rows", refs.order_by("case__ref")))
    )
    rows = list(waiting.order_by("approval__asked_at", "id")[:MOST_LISTS])
    load_keys([], *(row.approval.asked_by.user_id for row in rows))
    return rows


def find_list(pk: UUID, *, who: Membership) -> LettingGo:
    return _lists(who).get(pk=pk)


def _lists(member: Membership) -> QuerySet[LettingGo]:
    if not member.may(Permission.ERASE):
        return LettingGo.objects.none()
    rows = LettingGo.objects.filter(organisation_id=member.organisation_id)
    return rows.select_related("approval__asked_by__user")
