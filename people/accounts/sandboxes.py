"""A group's sandbox: an organisation beside it, in which invented cases lie and nobody works.

A test key is a key whose issuer is the sandbox: whatever it reads or writes stays in there, and
no query needs to know of it. Its one member, the clerk, acts for it and can never sign in: he is
at work only within a transaction that makes something, and so is told, mailed and given nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from people.accounts.models import Membership, Organisation, PartnerKey, User
from people.accounts.models.partners import CALLS_A_MINUTE, CASES_A_DAY
from people.accounts.partner_keys import make_key
from people.accounts.partners import hold_partner
from people.accounts.roles import PARTNER_MAY, Permission, Role
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

TEST_DAYS = 90


def find_sandbox(group_id: UUID) -> Organisation | None:
    return Organisation.objects.filter(sandbox_of=group_id).first()


def sandboxes() -> set[UUID]:
    """Return the ids of all: who goes through all organisations leaves them out."""
    return set(Organisation.objects.exclude(sandbox_of=None).values_list("pk", flat=True))


@transaction.atomic
def sandbox_for(by: Membership) -> Organisation:
    """Return the sandbox of the member's group, made if there is none yet."""
    require(by, Permission.KEEP_PARTNER_KEYS)
    # Under its lock: of two who ask at once, one makes it.
    group = Organisation.objects.select_for_update(no_key=True).get(pk=by.organisation_id)
    return find_sandbox(group.id) or _make(group, by)


@transaction.atomic
def issue_test_key(
    *, organisation: Organisation, by: Membership, public_id: UUID | None = None
) -> tuple[PartnerKey, str]:
    """Return a key to the invented cases, and its text. It may do all that a key can do."""
    sandbox = sandbox_for(by)
    hold_partner(organisation.id, of=by.organisation_id)
    return make_key(
        public_id=public_id,
        organisation_id=organisation.id,
        issuer_id=sandbox.id,
        made_by=by,
        scopes=sorted(PARTNER_MAY),
        days=TEST_DAYS,
        cases_a_day=CASES_A_DAY,
        calls_a_minute=CALLS_A_MINUTE,
    )


@contextmanager
def clerk_at_work(sandbox: Organisation) -> Iterator[Membership]:
    """A transaction in which the clerk may be given work; nobody outside ever sees him at it."""
    with transaction.atomic():
        clerk = Membership.objects.select_related("user", "organisation").get(organisation=sandbox)
        users = User.objects.filter(pk=clerk.user_id)
        users.update(is_active=True)
        clerk.user.is_active = True
        yield clerk
        users.update(is_active=False)


def _make(group: Organisation, by: Membership) -> Organisation:
    sandbox = Organisation(name=_("Invented cases"), kind=group.kind, sandbox_of=group)
    sandbox.full_clean()
    sandbox.save()
    # Without a password nobody signs in, and to this address no mail can go.
    clerk = User.objects.create_user(
        f"clerk-{sandbox.id}@sandbox.invalid", None, display_name="Clerk (invented)"
    )
    User.objects.filter(pk=clerk.pk).update(is_active=False)
    Membership.objects.create(
        user=clerk, organisation=sandbox, role=Role.COORDINATOR, joined_at=clock.now()
    )
    record(Action.SANDBOX_MADE, by=by, on=sandbox)
    return sandbox
