"""Lists of a group, and the candidates that a member may decide about."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from cases.access.querysets import CaseScopedQuerySet
from cases.imports.matching.models import Candidate, OutsideList
from cases.imports.matching.vocabularies import UNDECIDED
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.dates import clock

MOST_COUNTED = 100
# Strong ones first; what was not sure waits behind what nobody has looked at.
_ORDER = ("-is_strong", "state", "outside_list_id", "position", "pk")


def are_lists_overdue() -> bool:
    """Tell whether a list of any group is still there an hour after its time."""
    over = OutsideList.objects.filter(expires_at__lt=clock.now() - timedelta(hours=1))
    return over.filter(removed_at=None).exists()


def lists_of(who: Membership) -> QuerySet[OutsideList]:
    """Return the lists of the member's group, the newest first."""
    if not who.may(Permission.MATCH_LISTS):
        return OutsideList.objects.none()
    own = OutsideList.objects.filter(organisation_id=who.organisation_id)
    return own.select_related("job__asked_by", "brought_by__user").order_by("-brought_at", "-pk")


def find_list(pk: UUID, *, who: Membership) -> OutsideList:
    """Return a list of the member's group; OutsideList.DoesNotExist otherwise."""
    return lists_of(who).get(pk=pk)


def candidates_of(who: Membership) -> CaseScopedQuerySet[Candidate]:
    """Return what waits and concerns cases that the member sees lastingly, of lists still there.

    A case that an emergency opened for an hour is not among them: a decision outlasts it.
    """
    if not who.may(Permission.CHANGE_CASE):
        return Candidate.objects.none()
    waiting = Candidate.objects.standing_for(who).filter(state__in=UNDECIDED)
    return waiting.filter(outside_list__removed_at=None, outside_list__expires_at__gt=clock.now())


def page_of_candidates(
    who: Membership, *, list_id: UUID | None = None, after: UUID | None = None, most: int = 20
) -> tuple[list[Candidate], UUID | None]:
    """Return a page of what waits, and where the next one begins."""
    waiting = candidates_of(who).select_related("outside_list", "case__person")
    if list_id:
        waiting = waiting.filter(outside_list_id=list_id)
    rows = list(_behind(waiting, after).order_by(*_ORDER)[: most + 1])
    return rows[:most], rows[most - 1].pk if len(rows) > most else None


def count_candidates(who: Membership, *, list_id: UUID | None = None) -> str:
    """Return how many wait, in words that stay cheap: `7`, `100+`; nothing for none."""
    waiting = candidates_of(who)
    if list_id:
        waiting = waiting.filter(outside_list_id=list_id)
    count = waiting.order_by().values("pk")[: MOST_COUNTED + 1].count()
    return f"{MOST_COUNTED}+" if count > MOST_COUNTED else str(count or "")


def find_candidate(pk: UUID, *, who: Membership) -> Candidate:
    """Return one that the member may decide about; Candidate.DoesNotExist otherwise."""
    return candidates_of(who).select_related("outside_list", "case__person").get(pk=pk)


def _behind(
    waiting: CaseScopedQuerySet[Candidate], after: UUID | None
) -> CaseScopedQuerySet[Candidate]:
    """Keep what stands behind one that may be decided meanwhile."""
    mark: Any = Candidate.objects.filter(pk=after).first() if after else None
    if mark is None:
        return waiting
    behind = Q(is_strong=mark.is_strong, state=mark.state)
    later = behind & (
        Q(outside_list_id__gt=mark.outside_list_id)
        | Q(outside_list_id=mark.outside_list_id, position__gt=mark.position)
        | Q(outside_list_id=mark.outside_list_id, position=mark.position, pk__gt=mark.pk)
    )
    later |= Q(is_strong=mark.is_strong, state__gt=mark.state)
    return waiting.filter(later | Q(is_strong=False) if mark.is_strong else later)
