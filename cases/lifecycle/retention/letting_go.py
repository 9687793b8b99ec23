"""The nightly look: what is over, was reviewed and agreed to, is erased; nothing else ever is.

A brake holds it where unusually many would go, or where the clock is not to be trusted.
"""

from datetime import timedelta
from uuid import UUID

from django.db import transaction

from cases.casebook.models import Case
from cases.lifecycle.erasing.services import erase_agreed
from cases.lifecycle.retention.days import GRACE
from cases.lifecycle.retention.models import Retention
from cases.lifecycle.retention.selectors import Coming, ready
from cases.lifecycle.retention.vocabularies import HeldFor
from people.accounts.models import Organisation
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock

# So many are an ordinary night, also in a group of ten cases; and such a share of a large one.
FEW = 3
SHARE = 0.01
JUMP: timedelta = GRACE


def let_go_of_what_is_over() -> int:
    """Begin the erasures that are due, in every group; return how many."""
    groups = Retention.objects.values_list("pk", flat=True)
    return sum(_let_go(pk) for pk in list(groups))


@transaction.atomic
def _let_go(organisation_id: UUID) -> int:
    Organisation.objects.select_for_update(no_key=True).get(pk=organisation_id)
    kept = Retention.objects.get(pk=organisation_id)
    rows = ready(kept.pk)
    if _is_held(kept, rows):
        return 0
    begun = sum(_erase(row) for row in rows)
    kept.looked_at = clock.now()
    kept.held_for, kept.held_count, kept.held_at = "", 0, None
    kept.released_by = kept.released_at = None
    kept.save()
    return begun


def _is_held(kept: Retention, rows: list[Coming]) -> bool:
    """While it is held the last good look stays where it was: so a jump does not become usual."""
    if abs(clock.now() - kept.looked_at) > JUMP:
        if not _was_released(kept, HeldFor.CLOCK, len(rows)):
            return _hold(kept, HeldFor.CLOCK, len(rows))
        kept.looked_at = clock.now()
    is_many = len(rows) > max(FEW, SHARE * _cases_of(kept.pk))
    if is_many and not _was_released(kept, HeldFor.MANY, len(rows)):
        return _hold(kept, HeldFor.MANY, len(rows))
    return False


def _was_released(kept: Retention, held_for: HeldFor, count: int) -> bool:
    """What was released is what was held: when it has become more, somebody looks again."""
    is_same = kept.held_for == held_for and kept.released_at is not None
    return is_same and count <= kept.held_count


def _hold(kept: Retention, held_for: HeldFor, count: int) -> bool:
    is_new = (kept.held_for, kept.held_count, kept.released_at) != (held_for, count, None)
    if is_new:
        kept.held_for, kept.held_count, kept.held_at = held_for, count, clock.now()
        kept.released_by = kept.released_at = None
        kept.save()
        record(
            Action.RETENTION_HELD,
            by=None,
            on=kept.organisation,
            organisation_id=kept.pk,
            held_for=held_for,
            count=count,
        )
    return True


def _cases_of(organisation_id: UUID) -> int:
    return Case.objects.filter(organisation=organisation_id).count()


def _erase(row: Coming) -> bool:
    assert row.letting_go is not None  # only what was agreed to is ready
    return erase_agreed(case=row.case, approval=row.letting_go.approval)


def held_cases(organisation_id: UUID) -> Retention | None:
    """Return what the brake of a group holds, where that is anything."""
    held = Retention.objects.filter(pk=organisation_id, released_at=None)
    return held.exclude(held_for="").exclude(held_count=0).first()
