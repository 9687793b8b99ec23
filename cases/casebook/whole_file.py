"""All that hangs from one case and its person, in one trip to the database."""

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import Q

from cases.casebook.models import Case
from people.accounts.models import Membership, Organisation, Team, User
from people.vault.querysets import load_keys
from people.vault.together import prefetch_together

# What a right room adds: its related managers of a case, and the rows that they lead to.
Beside = Callable[[Case], tuple[Iterable[Any], Iterable[Any]]]
_MADE = ("claims", "events", "assessments", "request_steps")


def read_whole(case: Case, *, beside: Beside | None = None) -> None:
    """Fill the related managers of a case and its person, and load the keys of all.

    Chats are not read: each has a page of its own.
    """
    person = case.person
    more, leading_to = beside(case) if beside else ((), ())
    makers = Q()
    for name in _MADE:
        makers |= Q(pk__in=getattr(case, name).order_by().values("made_by"))
    # Who made it, and who is to do it.
    makers |= Q(pk__in=case.tasks.order_by().values("assignee"))
    members = Membership.objects.filter(makers)
    partners = Organisation.objects.filter(introduced_by=case.organisation_id)
    teams = Team.objects.filter(cases=case)
    rows = prefetch_together(
        person.names,
        person.nationalities,
        person.identifiers,
        person.relationships,
        person.claims,
        person.contacts,
        case.consents,
        case.glasses,
        case.claims,
        case.events,
        case.tasks,
        case.money,
        case.assessments,
        *more,
        beside=[
            members,
            User.objects.filter(pk__in=members.values("user")),
            partners,
            teams,
            *leading_to,
        ],
    )
    case.partners = [row for row in rows if isinstance(row, Organisation)]
    case.team = next((row for row in rows if isinstance(row, Team)), None)
    load_keys([case, person, *rows], case.owner.user_id if case.owner else None)
