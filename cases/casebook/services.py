"""Writing the case file. Every change is one transaction with its audit entry.

Case.DoesNotExist for who does not see the case.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from cases.casebook.claims import add_claim
from cases.casebook.deadlines import keep_next_deadline
from cases.casebook.models import Case, Claim
from cases.casebook.silence import heard_by_today
from cases.casebook.stages import set_stage
from cases.casebook.standing import keep_standing
from cases.casebook.validators import check_facts
from cases.casebook.vocabularies import ClaimAbout, ClosedReason, Risk, Status, Workflow
from people.accounts.members import hold_worker
from people.accounts.models import Membership, Team
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.dates.fuzzy import FuzzyDate
from people.registry.entries import NewPerson
from people.registry.grades import UNGRADED
from people.registry.services import next_reference, register_person
from people.registry.versions import Stale, hold
from people.vault.index import blind

SENT_BEFORE = "sent_before"
# The caller saw no state before: a job, a script.
UNSAID = "unsaid"

# What may be told of a case when it is opened. What is not the common risk is set by hand then.
FACTS = frozenset(
    {
        "pathway",
        "means",
        "inducements",
        "indicators",
        "channels",
        "recruiter",
        "promised_role",
        "promised_place",
        "promised_term_months",
        "promised_pay",
        "role_actual",
        "recruited_kind",
        "recruited_country",
        "recruited_region",
        "prison",
        "article",
        "left_home",
        "entered_ru",
        "visa_kind",
        "visa_expires_on",
        "contract_exists",
        "contract_signed",
        "contract_term_months",
        "contract_language",
        "contract_translated",
        "contract_open_ended",
        "contract_copy_held",
        "side",
        "force",
        "unit",
        "unit_number",
        "at_front",
        "health",
        "last_contact",
        "last_contact_form",
        "summary",
        "risk",
    }
)
# What is corrected like any text; the risk is set with a reason, in a room of its own.
CORRECTABLE = FACTS - {"risk"}


def open_case(
    *,
    by: Membership,
    person: NewPerson,
    status: str = Status.UNKNOWN,
    status_on: FuzzyDate | None = None,
    source: str = "",
    submission: UUID | None = None,
    imported: bool = False,
    **facts: Any,
) -> Case:
    """Open a case for a new person; whoever opens it owns it.

    An imported case comes with many others: on that day none of its tasks is told of alone.

    The same `submission` with the same content gives the same case, however often and however
    fast it is sent; with other content it raises ValidationError with the code SENT_BEFORE, so
    that nobody's second man is lost.
    """
    require(by, Permission.OPEN_CASE)
    if unknown := facts.keys() - FACTS:
        raise TypeError(f"Not a fact of a case: {', '.join(sorted(unknown))}")
    check_facts(facts)
    content = repr((person, status, status_on, source, sorted(facts.items())))
    sent = Sent(submission, blind("case.submission", content, within=by.organisation_id))
    if earlier := _opened_before(by, sent):
        return earlier
    try:
        with transaction.atomic():
            case = _open(by, person, sent, facts, imported=imported)
            if status != Status.UNKNOWN:
                add_status(case=case, by=by, status=status, on=status_on, source=source)
            return case
    except (IntegrityError, ValidationError):
        # The same form may have arrived a moment before this one.
        if earlier := _opened_before(by, sent):
            return earlier
        raise


@dataclass(frozen=True)
class Sent:
    """A form that was sent: which one, and a keyed hash of what was in it."""

    submission: UUID | None
    mark: bytes


def was_sent(submission: UUID, *, by: Membership) -> bool:
    """Tell whether a form has opened a case already."""
    return Case.objects.filter(organisation_id=by.organisation_id, submission=submission).exists()


def _opened_before(by: Membership, sent: Sent) -> Case | None:
    if sent.submission is None:
        return None
    earlier = Case.objects.visible_to(by).filter(submission=sent.submission).first()
    if earlier is not None and bytes(earlier.submission_mark or b"") != sent.mark:
        said = _(
            "This form was sent before and opened %(ref)s. If this is somebody else, send it "
            "once more: it will open another case."
        )
        raise ValidationError(said % {"ref": earlier.ref}, code=SENT_BEFORE)
    return earlier


def _open(
    by: Membership, told: NewPerson, sent: Sent, facts: dict[str, Any], *, imported: bool
) -> Case:
    if not hold_worker(by):
        raise PermissionDenied
    today = clock.today()
    # The index is taken before the counters of references.
    person = register_person(by=by, told=told)
    case = Case(
        ref=next_reference(f"C-{today.year}", 5),
        organisation_id=by.organisation_id,
        person=person,
        owner=by,
        opened_on=today,
        imported_on=today if imported else None,
        submission=sent.submission,
        submission_mark=sent.mark if sent.submission else None,
        nationality=told.nationalities[0] if told.nationalities else "",
        **facts,
    )
    case.last_contact = heard_by_today(case.last_contact)
    if case.risk != Risk.NORMAL:
        case.risk_by_hand, case.risk_reason = case.risk, _("Said when the case was opened.")
    keep_standing(case)
    case.full_clean()
    case.save()
    record(Action.CASE_OPENED, by=by, on=case)
    return case


def add_status(
    *,
    case: Case,
    by: Membership,
    status: str,
    on: FuzzyDate | None = None,
    source: str = "",
    grade: str = UNGRADED,
    note: str = "",
    is_official: bool = False,
    is_sure: bool = False,
) -> Claim:
    """Say what is known of the person now. Earlier entries stay; the new one is the chosen one."""
    try:
        return add_claim(
            case=case,
            by=by,
            about=ClaimAbout.STATUS,
            code=status,
            on=on,
            source=source,
            grade=grade,
            note=note,
            is_official=is_official,
            is_sure=is_sure,
        )
    except ValidationError as error:
        by_field = getattr(error, "error_dict", {})
        if "code" in by_field:
            raise ValidationError({"status": by_field["code"]}) from error
        raise


@transaction.atomic
def assign(
    *, case: Case, by: Membership, owner: Membership | None, seen: UUID | str | None = UNSAID
) -> Case:
    """Give the case to a member, or to nobody. Members without that right may take a free one.

    `seen` is the owner that was on the screen; when it is another by now, Stale is raised.
    """
    # Whoever gives cases away may take one, too.
    require(by, Permission.ASSIGN_OWN_CASE)
    # The member's row first, then the case's: leaving takes them in the same order.
    can_be_given = owner is None or hold_worker(owner)
    # Under the lock: of two who take a free case at once, one gets it.
    case = hold(Case.objects.visible_to(by), case)
    if seen not in (UNSAID, case.owner_id):
        raise Stale(case)
    takes_free_case = owner == by and case.owner_id in (None, by.id)
    require(by, Permission.ASSIGN_OWN_CASE if takes_free_case else Permission.ASSIGN_CASE)
    if takes_free_case and not Case.objects.standing_for(by).filter(pk=case.pk).exists():
        # Opened in an emergency, for an hour: that must not become for good.
        raise PermissionDenied
    if owner and (owner.organisation_id != case.organisation_id or not can_be_given):
        raise ValidationError(
            {"owner": _("Only active members of this group can be given a case.")}
        )
    case.owner = owner
    case.save(update_fields=["owner"])
    record(Action.CASE_ASSIGNED, by=by, on=case, member=owner.id if owner else None)
    return case


@transaction.atomic
def give(
    *,
    case: Case,
    by: Membership,
    owner: Membership | None,
    team: Team | None,
    seen: UUID | str | None = UNSAID,
) -> Case:
    """Give the case to a member and to a team in one step."""
    case = assign(case=case, by=by, owner=owner, seen=seen)
    return give_to_team(case=case, by=by, team=team)


@transaction.atomic
def give_to_team(*, case: Case, by: Membership, team: Team | None) -> Case:
    """Let the members of a team see a case, beside its owner; None takes it back."""
    require(by, Permission.ASSIGN_CASE)
    case = hold(Case.objects.visible_to(by), case)
    if team and team.organisation_id != case.organisation_id:
        raise ValidationError({"team": _("This team is not known.")})
    if case.team_id != (team.id if team else None):
        case.team = team
        case.save(update_fields=["team"])
        record(Action.CASE_TEAMED, by=by, on=case, team=team.id if team else None)
    return case


@transaction.atomic
def change_stage(
    *, case: Case, by: Membership, workflow: str, closed_reason: str = "", seen: str = UNSAID
) -> Case:
    """Close a case with a reason, hand it over, watch it, or open it again.

    `seen` is the stage that was on the screen; when it is another by now, Stale is raised.
    """
    require(by, Permission.CHANGE_CASE)
    if workflow not in Workflow.values:
        raise ValidationError({"workflow": _("This is not one of the choices.")})
    if workflow == Workflow.CLOSED and closed_reason not in ClosedReason.values:
        raise ValidationError({"closed_reason": _("Say why the case is closed.")})
    case = hold(Case.objects.visible_to(by), case)
    if seen not in (UNSAID, case.workflow):
        raise Stale(case)
    return set_stage(case, by=by, workflow=workflow, closed_reason=closed_reason)


def note_answer_due(case_id: UUID, day: Any) -> None:
    """Keep the nearest day on which an answer is due; the room of requests tells it."""
    Case.objects.filter(pk=case_id).update(answer_due_on=day)
    keep_next_deadline([case_id])
