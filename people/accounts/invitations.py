"""Links into a group, for two days: made, and taken back, by those who keep its members."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from people.accounts.members import check_place
from people.accounts.models import Invitation, Membership, Organisation
from people.accounts.partners import hold_partner
from people.accounts.roles import Permission, Role
from people.accounts.services import require
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

INVITATION_DAYS = 2
MADE_BEFORE = "made_before"


@transaction.atomic
def invite(
    *,
    role: str,
    organisation: Organisation | None,
    by: Membership | None,
    submission: UUID | None = None,
) -> tuple[Invitation, str]:
    """Return an invitation and its token, which is kept nowhere else.

    Without an organisation it is the first link of an empty installation: who takes it names
    the organisation. A form that is sent twice, by its `submission`, makes one link: the second
    time a ValidationError with the code MADE_BEFORE is raised, as the token is gone.
    """
    if by is not None:
        require(by, Permission.KEEP_MEMBERS)
        check_place(by, role, organisation)
    if by is not None and organisation is not None and organisation.id != by.organisation_id:
        hold_partner(organisation.id, of=by.organisation_id)
    token = secrets.token_urlsafe(32)
    invitation = Invitation(
        id=submission or uuid4(),
        organisation=organisation,
        role=role,
        made_by=by,
        token_hash=hash_of(token),
        expires_at=clock.now() + timedelta(days=INVITATION_DAYS),
    )
    try:
        with transaction.atomic():
            invitation.save(force_insert=True)
    except IntegrityError as error:
        told = _("This link was made before, and is not shown again.")
        raise ValidationError(told, code=MADE_BEFORE) from error
    record(Action.MEMBER_INVITED, by=by, on=invitation, role=str(role))
    return invitation, token


@transaction.atomic
def end_invitation(*, invitation_id: UUID, by: Membership) -> bool:
    """Take a link back; False when it was used, or its time is over.

    Invitation.DoesNotExist when it is none of the group's.
    """
    require(by, Permission.KEEP_MEMBERS)
    invitation = _of_group(by).get(pk=invitation_id)
    if not _open_ones(by).filter(pk=invitation_id).update(expires_at=clock.now()):
        return False
    record(Action.INVITATION_ENDED, by=by, on=invitation)
    return True


def hold_invitations_to(partner: Organisation, *, by: Membership) -> list[Invitation]:
    """Lock the links to a partner that are open; whoever just takes one is waited for."""
    rows = _open_ones(by).filter(organisation=partner)
    return list(rows.select_for_update(of=("self",), no_key=True).order_by("pk"))


def end_held(invitations: Iterable[Invitation], *, by: Membership) -> None:
    """Take back links that the caller holds, and has asked about whether `by` may."""
    for one in invitations:
        Invitation.objects.filter(pk=one.pk).update(expires_at=clock.now())
        record(Action.INVITATION_ENDED, by=by, on=one)


def open_invitations(by: Membership) -> list[Invitation]:
    """Return the links of a group that somebody could still take, the newest last."""
    return list(_open_ones(by).select_related("organisation").order_by("expires_at", "id"))


def _open_ones(by: Membership) -> QuerySet[Invitation]:
    return _of_group(by).filter(used_at=None, expires_at__gt=clock.now())


def _of_group(by: Membership) -> QuerySet[Invitation]:
    """Those into the own group, and those of readers at its partners."""
    group = by.organisation_id
    into = Q(organisation_id=group) | Q(organisation__introduced_by_id=group)
    return Invitation.objects.filter(into)


@transaction.atomic
def invite_first_coordinator() -> str:
    """Return a fresh token for an installation without members; earlier ones lose their force.

    Its entry in the record holds the lock under which, of many at once, the last ends all others.
    """
    invitation, token = invite(role=Role.COORDINATOR, organisation=None, by=None)
    Invitation.objects.filter(organisation=None, used_at=None).exclude(pk=invitation.pk).update(
        expires_at=clock.now()
    )
    return token


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
