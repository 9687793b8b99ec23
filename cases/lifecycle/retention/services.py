"""Deciding what becomes of closed cases: kept longer, or let go by two."""

from collections.abc import Collection
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.vocabularies import Rule, Workflow
from cases.lifecycle.retention.days import AHEAD
from cases.lifecycle.retention.models import KeptLonger, LetGo, LettingGo, Retention
from cases.lifecycle.retention.selectors import asked_approval, closed_cases, standing
from cases.lifecycle.retention.vocabularies import ListState
from cases.reminders.settings import keep_rule
from people.accounts import approvals
from people.accounts.models import Approval, Membership, Organisation
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.bounds import months_after

KIND = Approval.Kind.LETTING_GO
MOST_AT_ONCE = 200
_MOST_YEARS = 10


@transaction.atomic
def change_months(*, months: int, by: Membership) -> Retention:
    """Keep closed cases so long; what reminds of them comes sixty days before that."""
    require(by, Permission.ERASE)
    kept = _hold(by)
    before, kept.months = kept.months, months
    kept.full_clean()
    kept.save(update_fields=["months"])
    first = date(2001, 1, 1)
    days = (months_after(first, months) - first - AHEAD).days
    keep_rule(by=by, rule=Rule.R17, days=[max(days, 0)], is_on=True)
    record(Action.RETENTION_CHANGED, by=by, on=kept.organisation, months=months, before=before)
    return kept


@transaction.atomic
def keep_longer(*, ref: str, until: date, reason: str, by: Membership) -> KeptLonger:
    """Keep a closed case until a day; whoever proposed to let it go is overruled."""
    require(by, Permission.ERASE)
    case = _closed(ref, by)
    _check(until, reason)
    kept, _made = KeptLonger.objects.update_or_create(
        case=case,
        defaults={
            "until": until,
            "reason": reason.strip(),
            "decided_by": by,
            "decided_at": clock.now(),
        },
    )
    LetGo.objects.filter(case=case).delete()
    record(Action.RETENTION_KEPT, by=by, on=case)
    return kept


@transaction.atomic
def let_go(*, refs: Collection[str], by: Membership) -> LettingGo:
    """Propose the end of closed cases whose time is over or near; another must agree to all."""
    require(by, Permission.ERASE)
    kept = _hold(by)
    if not 1 <= len(set(refs)) <= MOST_AT_ONCE:
        raise ValidationError(_("Choose cases, at the most %(n)d at once.") % {"n": MOST_AT_ONCE})
    cases = _cases_to_let_go(set(refs), kept, by)
    letting_go = LettingGo.objects.create(
        organisation_id=by.organisation_id, made_by=by, made_at=clock.now(), cases=len(cases)
    )
    LetGo.objects.filter(case__in=cases).delete()
    LetGo.objects.bulk_create(
        [LetGo(case=case, letting_go=letting_go, closed_on=case.stage_since) for case in cases]
    )
    record(
        Action.RETENTION_LET_GO, by=by, on=letting_go, cases=sorted(str(case.pk) for case in cases)
    )
    approvals.ask_about(kind=KIND, about_id=letting_go.pk, by=by)
    return letting_go


@transaction.atomic
def agree(*, letting_go: LettingGo, by: Membership) -> LettingGo:
    """Give the second voice to a whole list."""
    require(by, Permission.ERASE)
    approval = approvals.agree(approval=_approval(letting_go, by), by=by)
    if approval.is_done:
        _settle(letting_go, ListState.AGREED, Action.RETENTION_AGREED, by=by)
    return LettingGo.objects.get(pk=letting_go.pk)


@transaction.atomic
def stop(*, letting_go: LettingGo, by: Membership) -> None:
    """Let none of a list go; each can be proposed again."""
    require(by, Permission.ERASE)
    approvals.withdraw(approval=_approval(letting_go, by), by=by)
    refuse(letting_go, by=by)


def agree_by_time() -> int:
    """Take lists as agreed to that nobody stopped in their time, where nobody else is there."""

    def settle(approval: Approval) -> bool:
        letting_go = LettingGo.objects.get(pk=approval.about_id)
        _settle(letting_go, ListState.AGREED, Action.RETENTION_AGREED, by=None)
        return True

    return approvals.do_by_time(KIND, settle)


def end_stopped() -> int:
    """End lists for which nobody asks any more, as when who made one has left; return how many."""
    waiting = LettingGo.objects.filter(state=ListState.WAITING).values_list("pk", flat=True)
    stopped = approvals.withdrawn_among(KIND, list(waiting))
    for pk in stopped:
        with transaction.atomic():
            refuse(LettingGo.objects.get(pk=pk), by=None)
    return len(stopped)


@transaction.atomic
def release(*, by: Membership) -> Retention:
    """Let go on what the brake holds, and no more than that."""
    require(by, Permission.ERASE)
    kept = _hold(by)
    if not kept.is_held:
        raise ValidationError(_("Nothing is held."))
    kept.released_by, kept.released_at = by, clock.now()
    kept.save(update_fields=["released_by", "released_at"])
    record(
        Action.RETENTION_RELEASED,
        by=by,
        on=kept.organisation,
        held_for=kept.held_for,
        count=kept.held_count,
    )
    return kept


def _hold(by: Membership) -> Retention:
    """Lock the group, then its row here; it is made where there is none."""
    Organisation.objects.select_for_update(no_key=True).get(pk=by.organisation_id)
    kept, _made = Retention.objects.get_or_create(
        organisation_id=by.organisation_id, defaults={"looked_at": clock.now()}
    )
    return kept


def _closed(ref: str, by: Membership) -> Case:
    seen = Case.objects.standing_for(by).select_for_update(of=("self",), no_key=True)
    case = seen.get(ref=ref)
    if case.workflow != Workflow.CLOSED:
        raise ValidationError(_("This case is not closed."))
    return case


def _check(until: date, reason: str) -> None:
    wrong = {}
    if not clock.today() < until <= months_after(clock.today(), _MOST_YEARS * 12):
        wrong["until"] = _("Write a day to come, in ten years at the latest.")
    if not reason.strip():
        wrong["reason"] = _("Say why it is kept.")
    if wrong:
        raise ValidationError(wrong)


def _cases_to_let_go(refs: set[str], kept: Retention, by: Membership) -> list[Case]:
    held = closed_cases(by.organisation_id).filter(ref__in=refs)
    cases = list(held.select_for_update(of=("self",), no_key=True).order_by("pk"))
    if {case.ref for case in cases} != refs:
        raise ValidationError(_("One of these cases is not there, or is not closed any more."))
    for case in cases:
        row = standing(case, kept.months)
        if row.letting_go is not None:
            said = _("It was decided already: %(ref)s.")
            raise ValidationError(said % {"ref": case.ref})
        if row.over_on > clock.today() + AHEAD:
            raise ValidationError(_("Its time has not come: %(ref)s.") % {"ref": case.ref})
    return cases


def _approval(letting_go: LettingGo, by: Membership) -> Approval:
    approval = asked_approval(letting_go, who=by)
    if approval is None:
        raise ValidationError(_("This is over."))
    return approval


def refuse(letting_go: LettingGo, *, by: Membership | None) -> None:
    LetGo.objects.filter(letting_go=letting_go).delete()
    _settle(letting_go, ListState.REFUSED, Action.RETENTION_REFUSED, by=by)


def _settle(
    letting_go: LettingGo, state: ListState, action: Action, *, by: Membership | None
) -> None:
    LettingGo.objects.filter(pk=letting_go.pk).update(state=state, decided_at=clock.now())
    group = letting_go.organisation_id
    record(action, by=by, on=letting_go, organisation_id=group, count=letting_go.cases)
