"""Test keys: made with the invented cases that they open."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction

from people.accounts.models import Membership, Organisation, PartnerKey
from people.accounts.partner_keys import is_in_use
from people.accounts.roles import Permission
from people.accounts.sandboxes import issue_test_key
from people.accounts.services import require
from people.jobs.outbox import enqueue

FILL = "cases.sharing.sandbox.fill"


@transaction.atomic
def make_test_key(
    *, partner: Organisation, by: Membership, public_id: UUID | None = None
) -> tuple[PartnerKey, str]:
    """Return a key to invented cases, and its text; they are laid out some seconds later."""
    key, text = issue_test_key(organisation=partner, by=by, public_id=public_id)
    enqueue(FILL, key.public_id)
    return key, text


@transaction.atomic
def refresh(*, key: PartnerKey, by: Membership) -> None:
    """Lay out what is missing of the invented cases, and share all of them for a year again."""
    require(by, Permission.KEEP_PARTNER_KEYS)
    if not (key.belongs_to(by.organisation_id) and key.is_test and is_in_use(key)):
        raise PermissionDenied
    enqueue(FILL, key.public_id)
