"""Correcting what was written down of a request. Its state is moved, never edited."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cases.repatriation.models import Request
from cases.repatriation.offices import check_sender
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.registry.versions import changed_fields, hold, save_next_version

_ONCE_SENT = "channel"
EDITABLE = frozenset({"sender", "their_ref", _ONCE_SENT})


def editable_of(request: Request) -> frozenset[str]:
    """Return what may be corrected now: how it was sent only once it was."""
    return EDITABLE if request.channel else EDITABLE - {_ONCE_SENT}


@transaction.atomic
def edit_request(*, request: Request, by: Membership, version: int, **told: Any) -> Request:
    """Write what differs, if the request still has the version that was seen.

    An edit that changes nothing is no version and no entry. Raises Stale, ValidationError.
    """
    require(by, Permission.MOVE_REQUEST)
    if unknown := told.keys() - EDITABLE:
        raise TypeError(f"Not for editing in a request: {', '.join(sorted(unknown))}")
    rows = Request.objects.visible_to(by).select_related("addressee", "case__person")
    held = hold(rows, request, version=version)
    if wrong := told.keys() - editable_of(held):
        raise ValidationError({name: _("This request was not sent yet.") for name in wrong})
    if "channel" in told and not told["channel"]:
        raise ValidationError({"channel": _("Choose how it was sent.")})
    check_sender(held.case, held.addressee, told.get("sender", held.sender))
    changed = changed_fields(held, told)
    if changed:
        save_next_version(held, changed)
        record(
            Action.REQUEST_CHANGED,
            by=by,
            on=held,
            case=held.case_id,
            fields=changed,
            version=held.version,
        )
    return held
