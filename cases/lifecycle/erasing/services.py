"""Asking for an erasure, agreeing to it, stopping it. What follows is the job's."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases.casebook.models import Case
from cases.casebook.persons import hold_cases
from cases.casebook.vocabularies import Workflow
from cases.imports.forgetting import sheets_of
from cases.lifecycle.erasing.models import Erasure
from cases.lifecycle.erasing.reach import reach_of
from cases.lifecycle.erasing.vocabularies import Extent, Reason, State, Trouble
from cases.lifecycle.retention.models import LetGo
from people.accounts import approvals
from people.accounts.models import Approval, Membership, Organisation
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.jobs import services as jobs
from people.jobs.models import Job
from people.registry.models import Person

ERASE = "cases.lifecycle.erasing.erase"
KIND = Approval.Kind.ERASURE


@transaction.atomic
def ask_to_erase(*, ref: str, extent: str, reason: str, note: str = "", by: Membership) -> Erasure:
    """Ask for the end of a case, or of its person; asked again it is the same asking.

    Case.DoesNotExist when `by` does not see it lastingly. Nothing is touched yet.
    """
    require(by, Permission.ERASE)
    case = _held(ref, by)
    _check(extent, reason, note)
    if earlier := _not_ended().filter(of_case_id=case.pk).first():
        if earlier.is_under_way:
            return earlier
        refuse(earlier, Trouble.STOPPED, by=None)
    erasure = _new(case, extent, reason)
    erasure.note = note
    erasure.approval = approvals.ask_about(kind=KIND, about_id=erasure.pk, by=by)
    erasure.full_clean(exclude=["job"])
    erasure.save(force_insert=True)
    record(Action.ERASURE_ASKED, by=by, on=erasure, case=case.pk, extent=extent, reason=reason)
    return erasure


@transaction.atomic
def agree(*, erasure: Erasure, by: Membership) -> Erasure:
    """Give the second voice: what it grants is begun in the same step."""
    require(by, Permission.ERASE)
    approval = approvals.agree(approval=erasure.approval, by=by)
    if approval.is_done:
        begin(erasure.pk, by=by)
    return Erasure.objects.get(pk=erasure.pk)


@transaction.atomic
def stop(*, erasure: Erasure, by: Membership) -> None:
    """Let it not happen; too late once it is in hand."""
    require(by, Permission.ERASE)
    approvals.withdraw(approval=erasure.approval, by=by)
    refuse(_locked(erasure.pk), Trouble.STOPPED, by=by)


def begin_by_time() -> int:
    """Begin what nobody stopped in its time; return how many."""
    return approvals.do_by_time(KIND, lambda approval: begin(approval.about_id, by=None))


def end_stopped() -> int:
    """Forget the words of what nobody asks for any more, as when who asked has left."""
    stopped = _not_ended().filter(approval__is_done=False).exclude(approval__ended_at=None)
    ended = 0
    for pk in list(stopped.values_list("pk", flat=True)):
        with transaction.atomic():
            held = _locked(pk)
            if held.ended_at is None:
                refuse(held, Trouble.STOPPED, by=None)
                ended += 1
    return ended


@transaction.atomic
def begin(erasure_id: UUID, *, by: Membership | None) -> bool:
    """Mark it and ask for the job, once; False where it is not to be begun."""
    held = _locked(erasure_id)
    if held.state != State.WAITING:
        return False
    if trouble := changed_since(held):
        refuse(held, trouble, by=None)
        return False
    held.begun_at = clock.now()
    held.job = jobs.ask(ERASE, by=by or held.approval.asked_by)
    held.save(update_fields=["begun_at", "job"])
    _record(Action.ERASURE_BEGUN, held, by=by)
    return True


@transaction.atomic
def erase_agreed(*, case: Case, approval: Approval) -> bool:
    """Begin the end of a case that two agreed to let go; False where that is under way."""
    if _not_ended().filter(of_case_id=case.pk).exists():
        return False
    erasure = _new(case, Extent.CASE, Reason.RETENTION)
    erasure.approval = approval
    erasure.save(force_insert=True)
    return begin(erasure.pk, by=approval.asked_by)


def refuse(held: Erasure, trouble: str, *, by: Membership | None) -> None:
    """End it as not done; what its note said is nobody's concern any more."""
    held.trouble, held.ended_at, held.note = trouble, clock.now(), ""
    held.save(update_fields=["trouble", "ended_at", "note"])
    _record(Action.ERASURE_REFUSED, held, by=by)


def go_on() -> int:
    """Ask anew for the jobs of erasures that are in hand and whose job gave up."""
    given_up = [Job.State.FAILED, Job.State.CANCELLED]
    stuck = _not_ended().filter(job__state__in=given_up)
    asked = 0
    for pk in list(stuck.order_by("begun_at").values_list("pk", flat=True)):
        with transaction.atomic():
            held = _locked(pk)
            if held.ended_at is None and held.job is not None and held.job.is_over:
                held.job = jobs.ask(ERASE, by=held.approval.asked_by)
                held.save(update_fields=["job"])
                asked += 1
    return asked


def _not_ended() -> QuerySet[Erasure]:
    return Erasure.objects.filter(ended_at=None).select_related("approval__asked_by")


def _locked(pk: UUID) -> Erasure:
    rows = Erasure.objects.select_related("approval__asked_by", "job")
    return rows.select_for_update(of=("self",), no_key=True).get(pk=pk)


def changed_since(held: Erasure) -> str:
    """Nobody agreed to the end of a case that was not there, or was not his or hers.

    Nor to that of a closed one that somebody opened again since, or keeps longer.
    """
    case = Case.objects.filter(pk=held.of_case_id).first()
    if case is None:
        return ""
    if case.person_id != held.of_person_id:
        return Trouble.MERGED
    if held.approval.kind == Approval.Kind.LETTING_GO and not _is_let_go(case, held.approval):
        return Trouble.STOPPED
    now = {str(pk) for pk in reach_of(case, held.extent).cases}
    return Trouble.ADDED if now - set(held.case_ids) else ""


def _is_let_go(case: Case, approval: Approval) -> bool:
    rows = LetGo.objects.filter(case=case, letting_go__approval=approval)
    return case.workflow == Workflow.CLOSED and rows.filter(closed_on=case.stage_since).exists()


def _new(case: Case, extent: str, reason: str) -> Erasure:
    reach = reach_of(case, extent)
    told = Case.objects.filter(pk__in=reach.cases).values_list("pk", "opened_on")
    sheets = sheets_of(reach.cases)
    return Erasure(
        organisation_id=case.organisation_id,
        of_case_id=case.pk,
        of_person_id=case.person_id,
        ref=case.ref,
        extent=extent,
        reason=reason,
        case_ids=[str(pk) for pk in reach.cases],
        counts=reach.counts(),
        reach={
            "since": min(opened for _pk, opened in told).isoformat(),
            "sheets": [str(pk) for pk in sheets.order_by("pk").values_list("pk", flat=True)],
        },
    )


def _held(ref: str, by: Membership) -> Case:
    """Lock person and cases, so that of two who ask the second finds what the first asked.

    So does who shares one of the cases at this moment. The group comes first, as it does there:
    asking for a second voice locks it.
    """
    case = Case.objects.standing_for(by).get(ref=ref)
    Organisation.objects.select_for_update(no_key=True).get(pk=by.organisation_id)
    person = Person.objects.select_for_update(no_key=True).get(pk=case.person_id)
    hold_cases(person)
    return Case.objects.get(pk=case.pk)


def _check(extent: str, reason: str, note: str) -> None:
    wrong: dict[str, Any] = {}
    if extent not in Extent.values:
        wrong["extent"] = _("This is not one of the choices.")
    if reason not in Reason.values:
        wrong["reason"] = _("This is not one of the choices.")
    elif reason == Reason.OTHER and not note.strip():
        wrong["note"] = _("Say why, for the one who is to agree.")
    if wrong:
        raise ValidationError(wrong)


def _record(action: Action, erasure: Erasure, *, by: Membership | None) -> None:
    record(
        action,
        by=by,
        on=erasure,
        organisation_id=erasure.organisation_id,
        case=erasure.of_case_id,
        person=erasure.of_person_id,
        cases=erasure.case_ids,
        count=sum(erasure.counts.values()),
        trouble=erasure.trouble or None,
    )
