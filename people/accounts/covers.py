"""Deputies: somebody sees, until a day, what an absent member sees as owner."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from people.accounts.members import hold_members
from people.accounts.models import Cover, Membership
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.querysets import load_keys

LONGEST = timedelta(days=180)


def cover_of(absent: Membership) -> Cover | None:
    """Return who stands in for a member today, the deputy's name ready to open."""
    cover = _running().filter(absent=absent).select_related("deputy__user").first()
    if cover is not None:
        load_keys([cover.deputy.user])
    return cover


def covered_by(deputy: Membership) -> list[Membership]:
    """Return the absent members for whom somebody stands in today, by name."""
    covers = _running().filter(deputy=deputy).select_related("absent__user")
    absent = [cover.absent for cover in covers]
    load_keys([member.user for member in absent])
    return sorted(absent, key=lambda member: member.user.display_name.casefold())


def deputies_of(absent_ids: Iterable[UUID]) -> dict[UUID, Membership]:
    """Return today's deputies by the id of the member for whom each stands in."""
    covers = _running().filter(absent_id__in=set(absent_ids)).select_related("deputy__user")
    return {cover.absent_id: cover.deputy for cover in covers}


def may_name_deputy(by: Membership, absent: Membership) -> bool:
    """Tell whether somebody may name a member's deputy: oneself, or who keeps members."""
    if by.organisation_id != absent.organisation_id:
        return False
    own = by.id == absent.id and by.may(Permission.VIEW_CASES)
    return own or by.may(Permission.KEEP_MEMBERS)


@transaction.atomic
def name_deputy(*, absent: Membership, deputy: Membership, until: date, by: Membership) -> Cover:
    """Name who stands in for a member until the end of a day; it ends by itself."""
    if not may_name_deputy(by, absent):
        raise PermissionDenied
    today = clock.today()
    if until < today:
        raise ValidationError({"until": _("This day has passed.")})
    if until > today + LONGEST:
        raise ValidationError({"until": _("A deputy stands in for half a year at most.")})
    held = hold_members([absent.id, deputy.id])
    if not _can_cover(held.get(absent.id), held.get(deputy.id)):
        raise ValidationError(
            {"deputy": _("Only another active member of this group who works on cases can be.")}
        )
    cover, _made = Cover.objects.update_or_create(
        absent=absent, defaults={"deputy": deputy, "until": until}
    )
    record(Action.COVER_BEGUN, by=by, on=absent, deputy=deputy.id)
    return cover


@transaction.atomic
def end_cover(*, absent: Membership, by: Membership) -> None:
    if not may_name_deputy(by, absent):
        raise PermissionDenied
    if Cover.objects.filter(absent=absent).delete()[0]:
        record(Action.COVER_ENDED, by=by, on=absent)


def _can_cover(absent: Membership | None, deputy: Membership | None) -> bool:
    if absent is None or deputy is None or absent.id == deputy.id:
        return False
    same = absent.organisation_id == deputy.organisation_id
    return same and absent.is_active and can_be_deputy(deputy)


def can_be_deputy(member: Membership) -> bool:
    """Tell whether a member may see what is another's: intake sees only its own."""
    return member.may(Permission.ASSIGN_OWN_CASE)


def _running() -> QuerySet[Cover]:
    return Cover.objects.filter(until__gte=clock.today())
