"""The stage of a case: new, open, watched, closed, handed over. One writer for all who move it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.casebook.deadlines import take_up_rules_tasks
from cases.casebook.models import Case
from cases.casebook.selectors import Who
from cases.casebook.standing import keep_standing, tell_standing
from cases.casebook.vocabularies import FINISHED, Workflow
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock


def set_stage(held: Case, *, by: Who, workflow: str, closed_reason: str = "") -> Case:
    """Write the stage of a case that is held; who may, and why, the caller has looked at.

    A partner that takes a case over writes it too, within what its group has offered.
    """
    if workflow in FINISHED and held.awaits_answer:
        # A closed case is not reminded of: nobody would notice the answer that does not come.
        raise ValidationError(
            {"workflow": _("An answer is still awaited. First close or withdraw the request.")}
        )
    if held.workflow in FINISHED and workflow not in FINISHED:
        take_up_rules_tasks(held, finished_on=held.stage_since)
    if held.workflow != workflow:
        held.workflow, held.stage_since = workflow, clock.today()
    held.closed_reason = closed_reason if workflow == Workflow.CLOSED else ""
    changed = keep_standing(held)
    held.save(update_fields=["workflow", "closed_reason", "stage_since", *changed])
    tell_standing(held, changed, by=by)
    group = held.organisation_id
    record(
        Action.CASE_STAGED,
        by=by,
        on=held,
        organisation_id=group,
        stage=workflow,
        reason=held.closed_reason,
    )
    return held
