"""Looking at cases: the only way to sealed values outside jobs, and each look is recorded."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Prefetch

from cases.access.models import Grant
from cases.casebook.models import Case, CaseQuerySet, Task
from cases.casebook.selectors import Who, case_list, open_tasks
from people.accounts.models import Membership, PartnerKey
from people.audit.actions import Action
from people.audit.services import record
from people.registry.models import Contact
from people.vault.querysets import load_keys


@transaction.atomic
def list_cases(cases: Iterable[Case], *, by: Who) -> list[Case]:
    """Make a page of cases ready to show: its keys in one query, the look recorded once."""
    rows = list(cases)
    owners = [case.owner.user_id for case in rows if case.owner]
    load_keys(rows, *owners, *(case.person_id for case in rows))
    if rows:
        record(Action.CASE_LISTED, by=by, cases=[case.id for case in rows])
    return rows


@transaction.atomic
def consult_case(*, ref: str, by: Who) -> Case:
    """Open one file and record the look; Case.DoesNotExist when it may not be seen."""
    files = shared_cases(by) if isinstance(by, PartnerKey) else _whole_files(by)
    case = files.get(ref=ref)
    load_keys([case], case.person_id, case.owner.user_id if case.owner else None)
    # The entry belongs to the group whose case it is, also when a partner looks.
    record(Action.CASE_CONSULTED, by=by, on=case, organisation_id=case.organisation_id)
    return case


def shared_cases(partner: PartnerKey) -> CaseQuerySet:
    """Return the cases granted to a partner, with what `may_share` reads.

    Of the grants only the partner's own that rest on a standing consent are there.
    """
    grants = Grant.objects.filter(
        organisation_id=partner.organisation_id, consent__withdrawn_at=None
    )
    return case_list(partner).prefetch_related("consents", Prefetch("grants", grants), "requests")


def _whole_files(by: Membership) -> CaseQuerySet:
    contacts = Prefetch("person__contacts", Contact.objects.select_related("relationship"))
    return case_list(by).prefetch_related(
        "person__nationalities",
        "person__identifiers",
        "person__relationships",
        contacts,
        "consents",
    )


@transaction.atomic
def list_tasks(who: Membership, *, most: int) -> list[Task]:
    """Return a member's first open tasks, ready to show; the look at their cases is recorded."""
    rows = list(open_tasks(who)[:most])
    load_keys(rows, *(task.case.person_id for task in rows))
    if rows:
        record(Action.CASE_LISTED, by=who, cases=sorted({task.case_id for task in rows}))
    return rows
