"""Requests of the cases that are shared with a partner, and their steps."""

from typing import Any
from uuid import UUID

from django.db import transaction

from cases.access.vocabularies import FieldGroup
from cases.repatriation.models import Request, RequestStep
from cases.sharing.reading.granted import Source
from cases.sharing.reading.pages import Shared, shared_page
from people.accounts.models import PartnerKey
from people.audit.actions import Action
from people.audit.services import record

OWN = ("id", "kind", "state", "sent_on", "due_on", "answered_on", "outcome")
REQUESTS = Source(
    "requests", Request, path="case__", own=OWN, needs=frozenset({FieldGroup.REQUESTS})
)


@transaction.atomic
def consult_request(pk: UUID, *, by: PartnerKey) -> Shared:
    """Return one request and record the look; Request.DoesNotExist if it may not be told."""
    shared = shared_page(
        by=by,
        source=REQUESTS,
        size=1,
        narrow=lambda rows: rows.filter(pk=pk),
        is_list=False,
    )
    if not shared.groups:
        raise Request.DoesNotExist
    [case], row = shared.read["id"], Request(pk=pk)
    record(Action.REQUEST_CONSULTED, by=by, on=row, organisation_id=by.issuer_id, case=case)
    return shared


def tell_requests(shared: Shared) -> list[dict[str, Any]]:
    columns = [shared.read["ref"], *(shared.read[f"row.{name}"] for name in OWN)]
    rows = [dict(zip(("case", *OWN), told, strict=True)) for told in zip(*columns, strict=True)]
    return [row | {"outcome": row["outcome"] or None} for row in rows]


def tell_steps(request_id: UUID) -> list[dict[str, Any]]:
    """Return each move of a request that the caller was allowed to see; notes stay inside."""
    steps = RequestStep.objects.filter(request_id=request_id).order_by("made_at", "id")
    told = steps.values_list("from_state", "to_state", "on", "outcome")
    return [
        {"from": before or None, "to": after, "on": on, "outcome": outcome or None}
        for before, after, on, outcome in told
    ]
