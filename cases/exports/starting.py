"""An export begins: at once, or when somebody else has agreed, or when time has."""

from uuid import UUID

from django.db import transaction

from cases.exports.models import Export
from cases.exports.selectors import find_export, find_to_release
from people.accounts import approvals
from people.accounts.models import Approval, Membership
from people.audit.actions import Action
from people.audit.services import record
from people.jobs import services as jobs

WRITE = "cases.exports.write"


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
        start(export)
    return find_to_release(export_id, who=by)


@transaction.atomic
def refuse(*, export_id: UUID, by: Membership) -> Export:
    """Stop a list of somebody else before it goes out."""
    export = find_to_release(export_id, who=by)
    assert export.approval is not None
    approvals.withdraw(approval=export.approval, by=by)
    return find_to_release(export_id, who=by)


@transaction.atomic
def cancel_export(*, export_id: UUID, by: Membership) -> Export:
    """Stop an export that is not over yet; one that is over stays as it is."""
    export = find_export(export_id, who=by)
    if export.is_over:
        return export
    if export.job is not None:
        jobs.cancel(export.job, by=by)
    elif export.approval is not None:
        approvals.withdraw(approval=export.approval, by=by)
    record(Action.EXPORT_CANCELLED, by=by, on=export)
    return find_export(export_id, who=by)


def start_released() -> int:
    """Begin what no voice is needed for any more, because its time has come; return how many."""
    started = 0
    for pk in approvals.granted_by_time(Approval.Kind.EXPORT):
        with transaction.atomic():
            if approvals.open_by_time(pk) is None:
                continue
            export = Export.objects.select_related("asked_by").get(approval=pk)
            start(export)
            started += 1
    return started
