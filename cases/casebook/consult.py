"""Looking at cases: the only way to sealed values outside jobs, and each look is recorded."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Prefetch

from cases.casebook.models import Case
from cases.casebook.selectors import Who, case_list
from people.accounts.models import Membership
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
def consult_case(*, ref: str, by: Membership) -> Case:
    """Open one file and record the look; Case.DoesNotExist when it may not be seen."""
    contacts = Prefetch("person__contacts", Contact.objects.select_related("relationship"))
    case = (
        case_list(by)
        .prefetch_related(
            "person__nationalities",
            "person__identifiers",
            "person__relationships",
            contacts,
            "consents",
        )
        .get(ref=ref)
    )
    load_keys([case], case.person_id, case.owner.user_id if case.owner else None)
    record(Action.CASE_CONSULTED, by=by, on=case)
    return case
