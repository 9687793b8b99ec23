"""An export begins: at once, or when somebody else has agreed, or when time has."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count

from cases.exports.models import Export
from cases.exports.removing import forget_keys
from cases.exports.selectors import cases_of, find_export, find_to_release
from people.accounts import approvals
from people.accounts.models import Approval, Membership
from people.audit.actions import Action
from people.audit.services import record
from people.jobs import services as jobs

WRITE = "cases.exports.write"


def count(export: Export, asker: Membership) -> None:
    """Note how many people and cases are in the list now: no more of them will be written."""
    found = (
        cases_of(export, asker)
        .order_by()
        .aggregate(people=Count("person_id", distinct=True), cases=Count("pk"))
    )
    export.people, export.cases = found["people"], found["cases"]


def start(export: Export) -> None:
    """Let a worker write it; call it inside the transaction that allows it."""
    export.job = jobs.ask(WRITE, by=export.asked_by)
    export.save(update_fields=["job"])


@transaction.atomic
def release(*, export_id: UUID, by: Membership) -> Export:
    """Agree that a list of somebody else goes out; Export.DoesNotExist in another group.

    PermissionDenied for who may not agree, ValidationError once it is over.
    """
    export = find_to_release(export_id, who=by)
    assert export.approval is not None
    agreed = approvals.agree(approval=export.approval, by=by)
    if agreed.is_done:
        count(export, export.asked_by)
        export.save(update_fields=["people", "cases"])
        start(export)
    return find_to_release(export_id, who=by)


@transaction.atomic
def refuse(*, export_id: UUID, by: Membership) -> Export:
    """Stop a list of somebody else before it goes out."""
    export = find_to_release(export_id, who=by)
    assert export.approval is not None
    approvals.withdraw(approval=export.approval, by=by)
    forget_keys(export)
    return find_to_release(export_id, who=by)


@transaction.atomic
def cancel_export(*, export_id: UUID, by: Membership) -> Export:
    """Stop an export that is not over yet; one that is over stays as it is."""
    export = find_export(export_id, who=by)
    if export.awaits_release and _taken_back(export, by):
        forget_keys(export)
    else:
        # Somebody may just have agreed.
        export = find_export(export_id, who=by)
        if export.job is None or export.job.is_over:
            return export
        jobs.cancel(export.job, by=by)
    record(Action.EXPORT_CANCELLED, by=by, on=export)
    return find_export(export_id, who=by)


def _taken_back(export: Export, by: Membership) -> bool:
    assert export.approval is not None
    try:
        approvals.withdraw(approval=export.approval, by=by)
    except ValidationError:
        return False
    return True


def start_released() -> int:
    """Begin what no voice is needed for any more, because its time has come; return how many."""

    def begin(approval: Approval) -> bool:
        start(Export.objects.select_related("asked_by").get(approval=approval))
        return True

    return approvals.do_by_time(Approval.Kind.EXPORT, begin)
