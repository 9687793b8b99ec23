"""Looking at cases: the only way to sealed values outside jobs, and each look is recorded."""

from collections.abc import Iterable
from typing import Any, TypeGuard
from uuid import UUID

from django.db import transaction
from django.db.models import OuterRef, Prefetch

from cases.access.disclosure import is_shared, partner_scope
from cases.access.models import Grant
from cases.access.vetoes import Reads, reads_of
from cases.casebook.models import Case, CaseQuerySet, Task
from cases.casebook.selectors import Who, case_list, find_task, nobodys_tasks, open_tasks
from cases.casebook.whole_file import Beside, read_whole
from people.accounts.models import Membership
from people.accounts.roles import Permission
from people.audit.actions import Action
from people.audit.selectors import others_who_saw
from people.audit.services import record
from people.vault.querysets import load_keys


@transaction.atomic
def list_cases(
    cases: Iterable[Case], *, by: Who, action: Action = Action.CASE_LISTED
) -> list[Case]:
    """Make a page of cases ready to show: its keys in one query, the look recorded once."""
    rows = list(cases)
    owners = [case.owner.user_id for case in rows if case.owner]
    load_keys(rows, *owners, *(case.person_id for case in rows))
    if rows:
        # A partner's look, too, belongs to the group whose cases they are.
        group = rows[0].organisation_id
        record(action, by=by, organisation_id=group, cases=[case.id for case in rows])
    return rows


def list_shared(cases: Iterable[Case], *, by: Who) -> list[Case]:
    """Make ready to show those of a page of `shared_cases` that may still be told to a partner."""
    rows = list(cases)
    # What is asked of a person, such as the age, may be sealed.
    load_keys(rows, *(case.person_id for case in rows))
    return list_cases([case for case in rows if is_shared(case, by)], by=by)


@transaction.atomic
def consult_case(*, ref: str, by: Who, beside: Beside | None = None) -> Case:
    """Open one file and record the look; Case.DoesNotExist when it may not be seen.

    A member's is read whole, in one trip; `beside` adds what rooms to the right keep of it.
    """
    if _works_here(by):
        others = others_who_saw(OuterRef("pk"), but=by.actor_id)
        found: Any = files_seen_by(by).annotate(others=others).get(ref=ref)
        case: Case = found
        case.seen_by = found.others + 1
        read_whole(case, beside=beside)
    else:
        case = shared_cases(by).get(ref=ref)
        if not is_shared(case, by):
            raise Case.DoesNotExist
        load_keys([case], case.person_id)
    # The entry belongs to the group whose case it is, also when a partner looks.
    record(Action.CASE_CONSULTED, by=by, on=case, organisation_id=case.organisation_id)
    return case


def shared_cases(partner: Who) -> CaseQuerySet:
    """Return the cases granted to a partner (its key or its reader), with what `may_share` reads.

    Of the grants only the partner's own that rest on a standing consent are there.
    """
    grants = Grant.objects.filter(
        organisation_id=partner.organisation_id, consent__withdrawn_at=None
    )
    seen = case_list(partner).prefetch_related("consents", Prefetch("grants", grants), "requests")
    is_claimed = Reads.CLAIMS in reads_of(partner_scope(partner.organisation_id))
    return seen.prefetch_related("claims") if is_claimed else seen


def _works_here(by: Who) -> TypeGuard[Membership]:
    """Partners' keys and readers get no whole file, whatever they ask."""
    return isinstance(by, Membership) and by.may(Permission.VIEW_CASES)


def files_seen_by(who: Membership) -> CaseQuerySet:
    """Return the cases that a member sees, each to be opened alone by `read_whole`."""
    return Case.objects.visible_to(who).select_related("person", "owner__user")


@transaction.atomic
def list_tasks(who: Membership, *, most: int) -> list[Task]:
    """Return a member's first open tasks, ready to show; the look at their cases is recorded."""
    return _ready_tasks(open_tasks(who)[:most], who)


@transaction.atomic
def list_nobodys_tasks(who: Membership, *, most: int) -> list[Task]:
    """Return the first tasks that fall to the coordinators, as `list_tasks` does."""
    return _ready_tasks(nobodys_tasks(who)[:most], who)


def _ready_tasks(tasks: Iterable[Task], who: Membership) -> list[Task]:
    rows = list(tasks)
    load_keys(rows, *(task.case.person_id for task in rows))
    if rows:
        record(Action.CASE_LISTED, by=who, cases=sorted({task.case_id for task in rows}))
    return rows


@transaction.atomic
def consult_task(pk: UUID, *, by: Membership) -> Task:
    """Open one task and record the look at its case; Task.DoesNotExist if it may not be seen."""
    task = load_keys([find_task(pk, who=by)])[0]
    record(Action.CASE_LISTED, by=by, cases=[task.case_id])
    return task
