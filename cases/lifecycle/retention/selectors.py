"""The closed cases whose time comes, and what was decided of them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import QuerySet

from cases.casebook.models import Case, CaseQuerySet
from cases.casebook.vocabularies import Workflow
from cases.lifecycle.retention.days import AHEAD, closed_at_latest, goes_on, over_on
from cases.lifecycle.retention.models import LetGo, LettingGo, Retention
from cases.lifecycle.retention.vocabularies import STANDING, ListState
from people.accounts.approvals import may_agree, may_withdraw
from people.accounts.models import Approval, Membership
from people.accounts.roles import Permission
from people.accounts.waiting import find_asked
from people.dates import clock
from people.vault.querysets import load_keys

MOST = 200


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


def retention_of(organisation_id: UUID) -> Retention:
    """Return how a group keeps closed cases; as usual where it never said."""
    kept = Retention.objects.filter(pk=organisation_id).first()
    return kept or Retention(organisation_id=organisation_id, looked_at=clock.now())


def closed_cases(organisation_id: UUID) -> CaseQuerySet:
    closed = Case.objects.filter(organisation=organisation_id, workflow=Workflow.CLOSED)
    return closed.select_related("kept_longer", "let_go__letting_go")


def coming(member: Membership) -> list[Coming]:
    """Return what is over or will be in sixty days, the longest over first."""
    if not member.may(Permission.ERASE):
        return []
    months = retention_of(member.organisation_id).months
    today = clock.today()
    cases = closed_cases(member.organisation_id).filter(
        stage_since__lte=closed_at_latest(months, today)
    )
    cases = cases.exclude(kept_longer__until__gt=today + AHEAD).order_by("stage_since", "pk")
    rows = [standing(case, months) for case in cases[:MOST]]
    near = [row for row in rows if row.over_on <= today + AHEAD]
    return sorted(near, key=lambda row: (row.over_on, row.case.ref))


def standing(case: Case, months: int) -> Coming:
    kept = getattr(case, "kept_longer", None)
    row: LetGo | None = getattr(case, "let_go", None)
    stands = (
        row is not None and row.closed_on == case.stage_since and row.letting_go.state in STANDING
    )
    until = kept.until if kept else None
    return Coming(
        case=case,
        over_on=over_on(case.stage_since, months, until),
        kept_until=until,
        letting_go=row.letting_go if stands and row else None,
    )


def ready(retention: Retention) -> list[Coming]:
    """Return what is over, was reviewed and agreed to, and whose days of grace have passed."""
    agreed = closed_cases(retention.pk).filter(let_go__letting_go__state=ListState.AGREED)
    rows = [standing(case, retention.months) for case in agreed.order_by("stage_since", "pk")]
    today = clock.today()
    return [row for row in rows if row.letting_go is not None and row.goes_on <= today]


def waiting_lists(member: Membership) -> list[LettingGo]:
    """Return the lists that wait for a second person."""
    if not member.may(Permission.ERASE):
        return []
    rows = list(_lists(member).filter(state=ListState.WAITING).order_by("made_at"))
    load_keys([], *(row.made_by.user_id for row in rows))
    return rows


def find_list(pk: UUID, *, who: Membership) -> LettingGo:
    if not who.may(Permission.ERASE):
        raise LettingGo.DoesNotExist
    return _lists(who).get(pk=pk)


def refs_in(letting_go: LettingGo) -> list[str]:
    refs = LetGo.objects.filter(letting_go=letting_go).order_by("case__ref")
    return list(refs.values_list("case__ref", flat=True))


def asked_approval(letting_go: LettingGo, *, who: Membership) -> Approval | None:
    approval = find_asked(Approval.Kind.LETTING_GO, letting_go.pk, who=who)
    return approval if approval and approval.ended_at is None else None


def can_agree(approval: Approval, member: Membership) -> bool:
    given = approval.voices.filter(member=member).exists()
    return may_agree(approval, member) and not given


def can_stop(approval: Approval, member: Membership) -> bool:
    return may_withdraw(approval, member)


def _lists(member: Membership) -> QuerySet[LettingGo]:
    rows = LettingGo.objects.filter(organisation_id=member.organisation_id)
    return rows.select_related("made_by__user")
