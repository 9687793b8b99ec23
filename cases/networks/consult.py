"""Looking at a proceeding: a look at the cases that are shown with it."""

from typing import Any

from django.db import transaction

from cases.casebook.consult import list_cases
from cases.casebook.selectors import case_list
from cases.networks.models import Proceeding, ProceedingCase
from cases.networks.selectors import links_seen_by, proceedings_seen_by
from people.accounts.models import Membership
from people.vault.querysets import load_keys


@transaction.atomic
def consult_proceeding(pk: Any, *, by: Membership) -> tuple[Proceeding, list[ProceedingCase]]:
    """Open one and its cases that are seen; Proceeding.DoesNotExist if none of them is."""
    proceeding = proceedings_seen_by(by).get(pk=pk)
    load_keys([proceeding])
    links = list(links_seen_by(by, proceeding))
    cases = case_list(by).filter(pk__in=[link.case_id for link in links])
    ready = {case.pk: case for case in list_cases(cases, by=by)}
    for link in links:
        link.case = ready[link.case_id]
    return proceeding, links
