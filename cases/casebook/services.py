"""Writing the case file. Every change is one transaction with its audit entry."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from cases.casebook.models import Case, StatusEntry
from cases.casebook.validators import check_facts, check_status
from cases.casebook.vocabularies import UNGRADED, ClosedReason, Status, Workflow
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewPerson
from people.registry.services import next_reference, register_person

# What may be told of a case when it is opened.
FACTS = frozenset(
    {
        "pathway",
        "means",
        "recruitment_channel",
        "recruiter",
        "promised_role",
        "promised_pay",
        "role_actual",
        "left_home",
        "contract_exists",
        "contract_signed",
        "contract_term_months",
        "contract_language",
        "contract_translated",
        "unit",
        "last_contact",
        "last_contact_form",
        "summary",
        "risk",
    }
)


def open_case(
    *,
    by: Membership,
    person: NewPerson,
    status: str = Status.UNKNOWN,
    status_on: FuzzyDate | None = None,
    source: str = "",
    submission: UUID | None = None,
    **facts: Any,
) -> Case:
    """Open a case for a new person; whoever opens it owns it.

    The same `submission` gives the same case, however often and however fast it is sent.
    """
    require(by, Permission.OPEN_CASE)
    if unknown := facts.keys() - FACTS:
        raise TypeError(f"Not a fact of a case: {', '.join(sorted(unknown))}")
    check_facts(facts)
    if earlier := _opened_before(by, submission):
        return earlier
    try:
        with transaction.atomic():
            return _open(by, person, status, status_on, source, submission, facts)
    except (IntegrityError, ValidationError):
        # The same form may have arrived a moment before this one.
        if earlier := _opened_before(by, submission):
            return earlier
        raise


def _opened_before(by: Membership, submission: UUID | None) -> Case | None:
    if submission is None:
        return None
    return Case.objects.filter(organisation_id=by.organisation_id, submission=submission).first()


def _open(
    by: Membership,
    told: NewPerson,
    status: str,
    status_on: FuzzyDate | None,
    source: str,
    submission: UUID | None,
    facts: dict[str, Any],
) -> Case:
    today = clock.today()
    case = Case(
        ref=next_reference(f"C-{today.year}", 5),
        organisation_id=by.organisation_id,
        person=register_person(by=by, told=told),
        owner=by,
        opened_on=today,
        submission=submission,
        nationality=told.nationalities[0] if told.nationalities else "",
        **facts,
    )
    case.full_clean()
    case.save()
    record(Action.CASE_OPENED, by=by, on=case)
    if status != Status.UNKNOWN:
        add_status(case=case, by=by, status=status, on=status_on, source=source)
    return case


@transaction.atomic
def add_status(
    *,
    case: Case,
    by: Membership,
    status: str,
    on: FuzzyDate | None = None,
    source: str = "",
    grade: str = UNGRADED,
    note: str = "",
) -> StatusEntry:
    """Say what is known of the person now. Earlier entries stay; the new one is the chosen one."""
    require(by, Permission.CHANGE_CASE)
    check_status(status, grade)
    case = Case.objects.select_for_update(no_key=True).get(pk=case.pk)
    case.statuses.filter(chosen=True).update(chosen=False)
    entry = StatusEntry(
        case=case,
        status=status,
        on=on,
        source=source,
        grade=grade,
        note=note,
        chosen=True,
        made_by=by,
        made_at=clock.now(),
    )
    entry.full_clean()
    entry.save()
    case.status = status
    if case.workflow == Workflow.NEW:
        case.workflow = Workflow.OPEN
    case.save(update_fields=["status", "workflow"])
    record(Action.STATUS_ADDED, by=by, on=entry, case=case.id, status=status, grade=grade)
    return entry


@transaction.atomic
def assign(*, case: Case, by: Membership, owner: Membership | None) -> Case:
    """Give the case to a member, or to nobody. Members without that right may take a free one."""
    takes_free_case = owner == by and case.owner_id in (None, by.id)
    require(by, Permission.ASSIGN_OWN_CASE if takes_free_case else Permission.ASSIGN_CASE)
    if owner and (owner.organisation_id != case.organisation_id or not owner.is_active):
        raise ValidationError(
            {"owner": _("Only active members of this group can be given a case.")}
        )
    case = Case.objects.select_for_update(no_key=True).get(pk=case.pk)
    case.owner = owner
    case.save(update_fields=["owner"])
    record(Action.CASE_ASSIGNED, by=by, on=case, member=owner.id if owner else None)
    return case


@transaction.atomic
def change_stage(*, case: Case, by: Membership, workflow: str, closed_reason: str = "") -> Case:
    """Close a case with a reason, hand it over, watch it, or open it again."""
    require(by, Permission.CHANGE_CASE)
    if workflow not in Workflow.values:
        raise ValidationError({"workflow": _("This is not one of the choices.")})
    if workflow == Workflow.CLOSED and closed_reason not in ClosedReason.values:
        raise ValidationError({"closed_reason": _("Say why the case is closed.")})
    case = Case.objects.select_for_update(no_key=True).get(pk=case.pk)
    case.workflow = workflow
    case.closed_reason = closed_reason if workflow == Workflow.CLOSED else ""
    case.save(update_fields=["workflow", "closed_reason"])
    record(Action.CASE_STAGED, by=by, on=case, stage=workflow, reason=case.closed_reason)
    return case


def note_answer_due(case_id: UUID, day: Any) -> None:
    """Keep the nearest day on which an answer is due; the room of requests tells it."""
    Case.objects.filter(pk=case_id).update(answer_due_on=day)
