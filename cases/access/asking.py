"""What would be shared with a government: asked for, waiting for another's yes, taken back.

Nothing of it is a grant, so nothing of it is read. `agreeing` makes grants of it.
Whoever asks holds the group, then the cases; whoever ends what is asked for holds the approval,
then the cases.
"""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from cases.access.many_cases import batches
from cases.access.models import AskedGrant, Grant
from people.accounts import approvals
from people.accounts.carrying_out import lock_approval
from people.accounts.models import Approval, Membership, Organisation
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

KIND = Approval.Kind.SHARING
Asked = QuerySet[AskedGrant, AskedGrant]
# A case, with whom, for what: of these one sharing stands, and one waits.
Place = tuple[UUID, UUID, str]


def needs_second(partner: Organisation, by: Membership) -> bool:
    """Tell whether another must agree first: with a government, but for invented cases."""
    is_invented = by.organisation.sandbox_of_id is not None
    return partner.kind == Organisation.Kind.PARTNER_GOV and not is_invented


def hold_group(by: Membership) -> None:
    """One at a time in a group: two who ask, or one who asks and one who agrees, take turns."""
    Organisation.objects.select_for_update(no_key=True).get(pk=by.organisation_id)


def waiting() -> Asked:
    """Return what still waits for somebody's yes."""
    return AskedGrant.objects.filter(approval__ended_at=None)


def place_of(row: AskedGrant | Grant) -> Place:
    return row.case_id, row.organisation_id, row.purpose


def waiting_places(case_ids: Iterable[Any]) -> set[Place]:
    """Return for what something waits already, of cases that the caller holds."""
    rows = waiting().filter(case__in=list(case_ids))
    return set(rows.values_list("case_id", "organisation_id", "purpose"))


def waits_already() -> str:
    return _("Somebody else has yet to agree to such a sharing of this case: stop that first.")


def ask_one(row: AskedGrant, *, by: Membership) -> AskedGrant:
    """Ask for one case; ValidationError where the same waits already."""
    if place_of(row) in waiting_places([row.case_id]):
        raise ValidationError(waits_already())
    ask([row], about_id=row.pk, by=by)
    return row


def ask(rows: Sequence[AskedGrant], *, about_id: UUID, by: Membership) -> None:
    """Ask for a lot, of which nothing waits yet; what has one `about_id` is agreed to at once."""
    if not rows:
        return
    approval = approvals.ask_about(kind=KIND, about_id=about_id, by=by)
    for row in rows:
        row.approval = approval
    AskedGrant.objects.bulk_create(rows)
    record_asked(Action.GRANTS_ASKED, rows, approval, by=by)


def renewal_of(given: Grant, ends_on: Any) -> AskedGrant:
    """Return what asks to let a partner read the same until a later day."""
    return AskedGrant(
        case_id=given.case_id,
        organisation_id=given.organisation_id,
        consent_id=given.consent_id,
        profile=given.profile,
        groups=given.groups,
        purpose=given.purpose,
        starts_on=max(clock.today(), given.starts_on),
        ends_on=ends_on,
        selection=given.selection,
    )


@transaction.atomic
def take_back_asked(*, by: Membership, **which: Any) -> int:
    """Take back what waits of the cases that a member sees; nobody need agree to that.

    What another agrees to at the same moment is a grant or is gone.
    """
    return end_asked(hold_asked(by=by, **which), by=by, **which)


def hold_asked(*, by: Membership, **which: Any) -> list[Approval]:
    """Hold what waits, all of it before any case is held and before anything is recorded."""
    pks = _seen(by, which).values_list("approval_id", flat=True)
    return [lock_approval(pk) for pk in sorted(set(pks))]


def end_asked(held: Sequence[Approval], *, by: Membership, **which: Any) -> int:
    """Take back of what is held what still waits; return of how many cases."""
    standing = [one for one in held if one.ended_at is None]
    gone = [(one, list(_seen(by, which).filter(approval=one))) for one in standing]
    whole = {one.pk for one, rows in gone if len(rows) == _of(one).count()}
    # All rows before the record: who erases one of the cases may hold some of them.
    _drop([row for _one, rows in gone for row in rows])
    for one, rows in gone:
        record_asked(Action.GRANTS_REFUSED, rows, one, by=by)
        if one.pk in whole:
            approvals.withdraw(approval=one, by=by)
    return sum(len(rows) for _one, rows in gone)


def _seen(by: Membership, which: dict[str, Any]) -> Asked:
    return AskedGrant.objects.visible_to(by).filter(approval__ended_at=None, **which)


def refuse(held: Approval, *, by: Membership | None) -> int:
    """Remove all that a held approval asks for and record it; return of how many cases.

    So it is done whoever stopped it and however: what is left of one that was stopped elsewhere
    `running_out` refuses.
    """
    rows = list(_of(held).order_by("pk"))
    _drop(rows)
    record_asked(Action.GRANTS_REFUSED, rows, held, by=by)
    return len(rows)


def _of(held: Approval) -> Asked:
    return AskedGrant.objects.filter(approval=held)


def _drop(rows: Sequence[AskedGrant]) -> None:
    for part in batches(rows):
        AskedGrant.objects.filter(pk__in=[row.pk for row in part]).delete()


def record_asked(
    action: Action, rows: Sequence[AskedGrant], approval: Approval, *, by: Membership | None
) -> None:
    """Record what becomes of a lot, as many cases at a time as one entry takes."""
    for part in batches(rows):
        record(
            action,
            by=by,
            on=approval,
            organisation_id=approval.organisation_id,
            cases=sorted({str(row.case_id) for row in part}),
            partners=sorted({str(row.organisation_id) for row in part}),
        )
