"""Every room forgets what it keeps; a test walks all models for one that nobody forgets."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models
from django.db.models import Count, Q, Value

from cases.access import forgetting as access
from cases.casebook import forgetting as casebook
from cases.casebook.models import Case
from cases.imports import forgetting as imports
from cases.lifecycle.retention import forgetting as retention
from cases.networks import forgetting as networks
from cases.reminders import forgetting as reminders
from cases.repatriation import forgetting as repatriation
from cases.sharing.changes import forgetting as changes
from cases.sharing.notes import forgetting as notes
from cases.sharing.referrals import forgetting as referrals
from cases.sharing.submissions import forgetting as submissions
from people.registry.merging import forgetting as registry
from people.registry.models import Person

# From the right to the left: a room rests on those before it.
OF_CASE = (
    *(retention, reminders, notes, referrals, submissions, changes, imports),
    *(repatriation, networks, access, casebook),
)


class StillThere(Exception):
    """A room keeps something that no `forget` removes; tells of which kinds."""


def forget_case(case_id: UUID) -> None:
    for room in OF_CASE:
        room.forget(case_id)
    require_nothing_left([case_id], [])
    casebook.remove(case_id)


def forget_persons(persons: Iterable[Person]) -> None:
    """Remove persons, those first who were found to be one of the others."""
    found = sorted(persons, key=lambda person: person.merged_into_id is None)
    for person in found:
        registry.forget(person)
    for person in found:
        registry.remove(person)


def hanging(case_ids: Iterable[UUID], person_ids: Iterable[UUID]) -> dict[str, int]:
    """Count the rows that name a case or a person, by the name of their model, in one query."""
    asked = []
    of = {Case: list(case_ids), Person: list(person_ids)}
    for model in apps.get_models():
        if (where := _names(model, of)) is not None:
            rows: Any = model._base_manager.filter(where).order_by()
            named = rows.annotate(kind_=Value(model.__name__, output_field=models.CharField()))
            asked.append(named.values("kind_").annotate(n_=Count("*")).values_list("kind_", "n_"))
    found = asked[0].union(*asked[1:], all=True) if asked else ()
    return {kind: n for kind, n in sorted(found) if n}


def require_nothing_left(case_ids: Iterable[UUID], person_ids: Iterable[UUID]) -> None:
    if left := hanging(case_ids, person_ids):
        raise StillThere(", ".join(left))


def _names(model: type[models.Model], of: Mapping[Any, list[UUID]]) -> Q | None:
    where = None
    for field in model._meta.concrete_fields:
        if ids := of.get(field.related_model):
            one = Q(**{f"{field.attname}__in": ids})
            where = one if where is None else where | one
    return where
