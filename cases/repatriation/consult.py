"""Looking at requests; each look is recorded."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction

from cases.casebook.selectors import Who
from cases.repatriation.models import Request
from cases.repatriation.selectors import find_request, ready_to_show
from people.audit.actions import Action
from people.audit.services import record


@transaction.atomic
def list_requests(requests: Iterable[Request], *, by: Who) -> list[Request]:
    """Make a page of requests ready to show: keys in one query, the look recorded once."""
    rows = ready_to_show(list(requests))
    if rows:
        record(Action.REQUEST_LISTED, by=by, requests=[row.id for row in rows])
    return rows


@transaction.atomic
def consult_request(pk: Any, *, by: Who) -> Request:
    """Open one request and record the look; Request.DoesNotExist when it may not be seen."""
    request = find_request(by, pk)
    record(Action.REQUEST_CONSULTED, by=by, on=request, case=request.case_id)
    return request
