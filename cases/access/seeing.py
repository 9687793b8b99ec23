"""Who sees one case: the other way round from `visible_to`, for a list to choose from."""

from typing import Any

from cases.access.models import Assignment
from people.accounts.covers import deputies_of
from people.accounts.members import caseworkers_of
from people.accounts.models import Membership
from people.accounts.roles import Permission


def members_who_see(case: Any) -> list[Membership]:
    """Return who sees a case lastingly and may open it now, by name: not for an hour alone."""
    seeing = set(Assignment.objects.filter(case=case).values_list("member_id", flat=True))
    seeing |= {case.owner_id}
    if case.owner_id:
        seeing |= {deputy.id for deputy in deputies_of([case.owner_id]).values()}
    if case.team_id:
        seeing |= set(Membership.objects.filter(teams=case.team_id).values_list("pk", flat=True))
    return [
        member
        for member in caseworkers_of(case.organisation_id)
        if member.may(Permission.VIEW_CASES)
        and (member.may(Permission.SEE_ALL_CASES) or member.id in seeing)
    ]
