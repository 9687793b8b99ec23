"""Reading lists of many: one is seen by whoever sees a case on it, with those cases alone."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import models, transaction
from django.db.models import Count, Exists, OuterRef
from django.db.models.functions import TruncDate

from cases.repatriation.batches import MOST
from cases.repatriation.models import Batch, Request
from cases.repatriation.selectors import ready_to_show, request_list
from people.accounts.models import Membership
from people.audit.actions import Action
from people.audit.services import record
from people.vault.querysets import load_keys


def batch_list(who: Membership) -> models.QuerySet[Batch, Batch]:
    """Return the lists that somebody may see; `made_on` is the day that the order follows."""
    seen = Request.objects.visible_to(who).filter(batch=OuterRef("pk"))
    lists = Batch.objects.filter(Exists(seen), organisation=who.organisation_id)
    return lists.select_related("addressee").annotate(made_on=TruncDate("made_at"))


def count_states(batches: Iterable[Batch], who: Membership) -> dict[UUID, Counter[str]]:
    """Return for each list how many of the requests that one sees are in which state."""
    seen = Request.objects.visible_to(who).filter(batch__in=[batch.pk for batch in batches])
    found: dict[UUID, Counter[str]] = defaultdict(Counter)
    told = seen.order_by().values_list("batch", "state").annotate(number=Count("pk"))
    for batch_id, state, number in told:
        found[batch_id][state] = number
    return found


def find_batch(pk: UUID, *, who: Membership) -> Batch:
    """Return one list; Batch.DoesNotExist where none of its cases may be seen."""
    batch = batch_list(who).get(pk=pk)
    return load_keys([batch])[0]


@transaction.atomic
def consult_batch(batch: Batch, *, by: Membership) -> list[Request]:
    """Return the requests on a list that one sees, ready to show; the look is recorded."""
    rows = rows_of(batch, who=by)
    record(Action.BATCH_CONSULTED, by=by, on=batch, requests=[row.pk for row in rows])
    return rows


def rows_of(batch: Batch, *, who: Membership) -> list[Request]:
    """Return the requests on a list that one sees, by the reference of their case."""
    rows: Any = request_list(who).filter(batch=batch).order_by("case__ref", "opened_at")
    return ready_to_show(list(rows[: MOST + 1]))
