"""From a copy that was found somewhere back to the partner's file that it is of."""

from cases.exports.tracing import enough_references_in
from cases.exports.watermark import whose
from cases.sharing.exports.models import SharedExport
from people.audit.actions import Action
from people.audit.models import AuditEntry


def origin_of(content: bytes) -> AuditEntry | None:
    """Return the record of the writing of a file whose order the rows still have; None of none.

    The record outlives the export itself. TooFew or Unreadable where nothing can be said.
    """
    refs = enough_references_in(content)
    kind = SharedExport._meta.model_name
    written = AuditEntry.objects.filter(action=Action.EXPORT_MADE, object_kind=kind)
    found = whose(refs, filter(None, written.values_list("object_id", flat=True)))
    return written.get(object_id=found) if found else None
