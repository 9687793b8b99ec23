"""Deciding what becomes of closed cases: kept longer, or let go by two."""

import re
from collections.abc import Collection
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.validators import REFERENCE
from cases.casebook.vocabularies import Rule, Workflow
from cases.lifecycle.retention.days import AHEAD, LEAST_MONTHS, MOST_MONTHS, days_of, months_of
from cases.lifecycle.retention.models import KeptLonger, LetGo, LettingGo, Retention
from cases.lifecycle.retention.selectors import Coming, closed_cases, kept_days, standing
from cases.reminders.settings import keep_days
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
def change_months(*, months: int, by: Membership) -> date:
    """Keep closed cases so long; return from which day on.

    A longer time counts at once. A shorter one counts in sixty days: until then everybody who
    decides of closed cases sees it, and can take it back.
    """
    require(by, Permission.ERASE)
    if not LEAST_MONTHS <= months <= MOST_MONTHS:
        said = _("Write a number from %(least)d to %(most)d.")
        raise ValidationError({"months": said % {"least": LEAST_MONTHS, "most": MOST_MONTHS}})
    kept = _hold(by)
    before, days = kept_days(by.organisation_id), days_of(months)
    since = clock.today() + (AHEAD if days < before else timedelta())
    keep_days(by=by, rule=Rule.R17, days=[days], since=since)
    record(
        Action.RETENTION_CHANGED,
        by=by,
        on=kept.organisation,
        months=months,
        before=months_of(before),
    )
    return since


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
    _hold(by)
    if not 1 <= len(set(refs)) <= MOST_AT_ONCE:
        raise ValidationError(_("Choose cases, at the most %(n)d at once.") % {"n": MOST_AT_ONCE})
    rows = _to_let_go(set(refs), by)
    letting_go = LettingGo(organisation_id=by.organisation_id, cases=len(rows))
    letting_go.approval = approvals.ask_about(kind=KIND, about_id=letting_go.pk, by=by)
    letting_go.save(force_insert=True)
    LetGo.objects.filter(case__in=[row.case for row in rows]).delete()
    LetGo.objects.bulk_create(
        LetGo(
            case=row.case,
            letting_go=letting_go,
            closed_on=row.case.stage_since,
            over_on=row.over_on,
        )
        for row in rows
    )
    told = sorted(str(row.case.pk) for row in rows)
    record(Action.RETENTION_LET_GO, by=by, on=letting_go, cases=told)
    return letting_go


@transaction.atomic
def agree(*, letting_go: LettingGo, by: Membership) -> LettingGo:
    """Give the second voice to a whole list."""
    require(by, Permission.ERASE)
    letting_go.approval = approvals.agree(approval=letting_go.approval, by=by)
    if letting_go.approval.is_done:
        _record(Action.RETENTION_AGREED, letting_go, by=by)
    return letting_go


@transaction.atomic
def stop(*, letting_go: LettingGo, by: Membership) -> None:
    """Let none of a list go; each can be proposed again."""
    require(by, Permission.ERASE)
    approvals.withdraw(approval=letting_go.approval, by=by)
    refuse(letting_go, by=by)


def agree_by_time() -> int:
    """Take lists as agreed to that nobody stopped in their time, where nobody else is there."""

    def note(approval: Approval) -> bool:
        _record(Action.RETENTION_AGREED, LettingGo.objects.get(approval=approval), by=None)
        return True

    return approvals.do_by_time(KIND, note)


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


def _to_let_go(refs: set[str], by: Membership) -> list[Coming]:
    # Not all that a browser may send is text to every database.
    known = {ref for ref in refs if re.fullmatch(REFERENCE, ref)}
    held = closed_cases(by.organisation_id).filter(ref__in=known)
    cases = list(held.select_for_update(of=("self",), no_key=True).order_by("pk"))
    if {case.ref for case in cases} != refs:
        raise ValidationError(_("One of these cases is not there, or is not closed any more."))
    days = kept_days(by.organisation_id)
    rows = [standing(case, days) for case in cases]
    for row in rows:
        told = {"ref": row.case.ref}
        if row.letting_go is not None:
            raise ValidationError(_("It was decided already: %(ref)s.") % told)
        if row.over_on > clock.today() + AHEAD:
            raise ValidationError(_("Its time has not come: %(ref)s.") % told)
    return rows


def refuse(letting_go: LettingGo, *, by: Membership | None) -> None:
    """Forget what was decided of the cases of a list that are still there."""
    LetGo.objects.filter(letting_go=letting_go).delete()
    _record(Action.RETENTION_REFUSED, letting_go, by=by)


def _record(action: Action, letting_go: LettingGo, *, by: Membership | None) -> None:
    group = letting_go.organisation_id
    record(action, by=by, on=letting_go, organisation_id=group, count=letting_go.cases)
