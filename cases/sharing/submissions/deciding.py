"""What a member makes of a submission: a new case, part of one that is there, or none.

The rows are held in the order that everybody keeps: the member, the case, then the submission.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.casebook.claims import add_claim
from cases.casebook.events import add_event
from cases.casebook.likeness import open_case_beside
from cases.casebook.models import Case
from cases.casebook.persons import hold_cases, of_person
from cases.casebook.services import assign
from cases.casebook.silence import heard_by_today
from cases.casebook.vocabularies import ClaimAbout, Pathway, Status
from cases.imports.making.joining import add_to_person
from cases.sharing.submissions.models import Submission
from cases.sharing.submissions.removing import drop_contents
from cases.sharing.submissions.selectors import submissions_for
from cases.sharing.submissions.services import tell_partner
from cases.sharing.submissions.telling import (
    Content,
    date_told,
    facts_told,
    person_told,
    status_told,
    words_of,
)
from cases.sharing.submissions.vocabularies import DeclinedFor, State
from people.accounts.members import hold_worker
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.registry.claims import add_claim as add_claim_of_person
from people.registry.models import Person
from people.registry.nationalities import add_nationality
from people.registry.versions import hold
from people.registry.vocabularies import ClaimAbout as ClaimOfPerson
from people.vault.querysets import load_keys

LONGEST_SOURCE = 300


@transaction.atomic
def take_up(
    *, submission_id: UUID, by: Membership, said: Mapping[UUID, str], is_owner: bool = True
) -> tuple[Case, bool]:
    """Open a case of what was told; the second value says that a coordinator was asked.

    `said` is what is known of persons who look alike, as `open_case_beside` takes it. Without
    `is_owner` the case is nobody's yet, which only those may say who give cases away.
    """
    submission = _held(submission_id, by)
    content = submission.content.told
    case, is_asked = open_case_beside(
        by=by,
        person=person_told(content),
        said=said,
        status=status_told(content),
        source=_source(submission),
        submission=submission.pk,
        **facts_told(content),
    )
    if not is_owner:
        case = assign(case=case, by=by, owner=None)
    _end_in(case, submission, by, is_new=True)
    return case, is_asked


@transaction.atomic
def join(*, submission_id: UUID, case_ref: str, by: Membership) -> Case:
    """Add what was told to a case that the member sees lastingly; nothing there is written over.

    ValidationError, at `case`, where there is none such.
    """
    require(by, Permission.CHANGE_CASE)
    if not hold_worker(by):
        raise PermissionDenied
    case = _case(case_ref, by)
    submission = _held(submission_id, by)
    content, source = submission.content.told, _source(submission)
    of_person(case=case, by=by, write=lambda person: _add_to(person, by, content, source))
    for claim in _claims(content):
        add_claim(case=case, by=by, source=source, is_chosen=False, **claim)
    _end_in(case, submission, by, is_new=False)
    return case


@transaction.atomic
def decline(*, submission_id: UUID, by: Membership, reason: str) -> Submission:
    """Make no case of it. The partner reads that it was declined, and not why."""
    if reason not in DeclinedFor.values:
        raise ValidationError({"reason": _("Say why it is no case.")})
    submission = _held(submission_id, by)
    _decide(submission, by, state=State.DECLINED, declined_for=reason)
    return submission


def _held(submission_id: UUID, by: Membership) -> Submission:
    """Return a submission of one's own group that waits, held until the end of the transaction.

    Of two who decide at once the first counts.
    """
    require(by, Permission.TAKE_SUBMISSIONS)
    if not hold_worker(by):
        raise PermissionDenied
    rows = submissions_for(by).select_for_update(of=("self",), no_key=True)
    submission = rows.get(pk=submission_id)
    if not submission.is_waiting:
        raise ValidationError(_("Somebody has decided this a moment ago, or it was withdrawn."))
    load_keys([submission], submission.content.pk)
    return submission


def _case(ref: str, by: Membership) -> Case:
    """Return the case, held with its person first, as whatever is written of a person is."""
    standing = Case.objects.standing_for(by).select_related("person")
    if (found := standing.filter(ref=ref).first()) is not None:
        hold(Person.objects.all(), found.person)
        hold_cases(found.person)
        # It may have become another person's while we waited.
        found = standing.filter(pk=found.pk, person=found.person).first()
    if found is None:
        raise ValidationError({"case": _("You see no case with this reference.")})
    return found


def _decide(submission: Submission, by: Membership, *, state: State, **told: Any) -> None:
    submission.state, submission.decided_by, submission.decided_at = state, by, clock.now()
    for name, value in told.items():
        setattr(submission, name, value)
    submission.save(update_fields=["state", "decided_by", "decided_at", *told])
    tell_partner(submission)
    action = Action.SUBMISSION_DECLINED
    if submission.case_id:
        action = Action.SUBMISSION_TAKEN_UP
    record(
        action,
        by=by,
        on=submission,
        case=submission.case_id,
        reason=submission.declined_for,
        partner=submission.partner_id,
    )


def _end_in(case: Case, submission: Submission, by: Membership, *, is_new: bool) -> None:
    """Write down whence it comes. The case holds all of it from now on, under the case's rules."""
    text = words_of(
        submission.content.told,
        partner=submission.partner.name,
        external_ref=submission.external_ref,
        is_new=is_new,
    )
    add_event(case=case, by=by, text=text, source=_source(submission))
    drop_contents([submission.content.pk])
    _decide(submission, by, state=State.TAKEN_UP, case=case)


def _source(submission: Submission) -> str:
    return str(submission.partner.name[:LONGEST_SOURCE])


def _add_to(person: Person, by: Membership, content: Content, source: str) -> None:
    """Add what is not kept of a person yet; another birth is a claim beside what stands."""
    add_to_person(person, by, person_told(content))
    known = set(person.nationalities.values_list("country", flat=True))
    for country in content.get("nationalities", []):
        if country not in known:
            add_nationality(person=person, by=by, country=country)
    birth = date_told(content, "birth")
    if birth and not _is_told(person, birth.edtf):
        about = ClaimOfPerson.BIRTH
        add_claim_of_person(person=person, by=by, about=about, said=birth, source=source)


def _is_told(person: Person, edtf: str) -> bool:
    claims = load_keys(list(person.claims.filter(about=ClaimOfPerson.BIRTH)))
    kept = [claim.value["edtf"] for claim in claims]
    return edtf in kept or (person.birth is not None and person.birth.edtf == edtf)


def _claims(content: Content) -> list[dict[str, Any]]:
    """Return what is claimed of the case beside what stands; a person lets one of them stand."""
    told: list[dict[str, Any]] = []
    if (status := status_told(content)) != Status.UNKNOWN:
        told.append({"about": ClaimAbout.STATUS, "code": status})
    if (pathway := content.get("pathway", Pathway.UNKNOWN)) != Pathway.UNKNOWN:
        told.append({"about": ClaimAbout.PATHWAY, "code": pathway})
    if heard := date_told(content, "last_contact"):
        told.append({"about": ClaimAbout.LAST_CONTACT, "on": heard_by_today(heard)})
    return told
