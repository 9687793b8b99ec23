"""What a person says of a candidate: the same man, not him, not sure."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.access.querysets import CaseScopedQuerySet
from cases.casebook.claims import add_claim
from cases.casebook.events import add_event
from cases.casebook.models import Claim
from cases.casebook.vocabularies import ClaimAbout, Status
from cases.imports.matching.columns import day_of, words_of
from cases.imports.matching.models import Candidate, OutsideList
from cases.imports.matching.selectors import find_candidate
from cases.imports.matching.vocabularies import DECIDED, UNDECIDED, CandidateState
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys

LONGEST_SOURCE, LONGEST_NOTE = 300, 5000


@transaction.atomic
def decide(
    *,
    candidate: Candidate,
    by: Membership,
    state: str,
    seen: str,
    is_chosen: bool = True,
    is_sure: bool = False,
) -> Candidate:
    """Say whether a row is of the man of a case. "The same man" makes what the list says a claim.

    `seen` is the state that was on the screen: of two who decide at once, the first counts.
    `is_chosen` lets the claim stand as his status, `is_sure` also where he is on file as killed.
    Candidate.DoesNotExist for whoever does not see the case, or when the list is gone.
    """
    require(by, Permission.CHANGE_CASE)
    found = load_keys([find_candidate(candidate.pk, who=by)])[0]
    if state not in {*DECIDED, CandidateState.UNSURE}:
        raise ValidationError(_("This is not one of the choices."))
    waiting = Candidate.objects.filter(pk=found.pk, state=seen)
    told = {"state": state, "decided_by": by, "decided_at": clock.now()}
    if seen not in UNDECIDED or not waiting.update(**told):
        raise ValidationError(_("Somebody else has decided this a moment ago."))
    if state == CandidateState.SAME:
        found.claim = _claim(found, by, is_chosen=is_chosen, is_sure=is_sure)
        Candidate.objects.filter(pk=found.pk).update(claim=found.claim)
    if state in DECIDED:
        # The same row on another list waits for nobody any more.
        _twins(found).update(**told)
    found.state = state
    record(Action.CANDIDATE_DECIDED, by=by, on=found, case=found.case_id, state=state)
    return found


def status_said(outside: OutsideList, by: Membership) -> str:
    """Return what the claim will say: “not confirmed” by whoever may not confirm a death."""
    if outside.says == Status.KILLED and not by.may(Permission.CONFIRM_DEATH):
        return Status.KILLED_UNCONFIRMED
    return outside.says


def _claim(found: Candidate, by: Membership, *, is_chosen: bool, is_sure: bool) -> Claim:
    outside, cells = found.outside_list, found.found["cells"]
    line = _("%(list)s, line %(line)s") % {"list": outside.name, "line": found.found["line"]}
    source, on = line[-LONGEST_SOURCE:], day_of(cells) or outside.on
    note = words_of(cells)[:LONGEST_NOTE]
    claim = add_claim(
        case=found.case,
        by=by,
        about=ClaimAbout.STATUS,
        code=status_said(outside, by),
        on=on,
        source=source,
        grade=outside.grade,
        is_official=outside.is_official,
        note=note,
        is_chosen=is_chosen,
        is_sure=is_sure,
    )
    text = _("Found on an outside list: %(words)s") % {"words": note}
    add_event(case=found.case, by=by, text=text, source=source, grade=outside.grade)
    return claim


def _twins(found: Candidate) -> CaseScopedQuerySet[Candidate]:
    group = found.outside_list.organisation_id
    return Candidate.objects.filter(
        outside_list__organisation_id=group,
        case_id=found.case_id,
        row_mark=found.row_mark,
        state__in=UNDECIDED,
    )
