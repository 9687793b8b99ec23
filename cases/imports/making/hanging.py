"""Whatever hangs from a case and its person, by the kind of row: what an undo compares."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models
from django.db.models import CharField, Q, Value

from cases.casebook.models import Case
from cases.imports.models import ImportedCase
from people.registry.models import NameEntry, Person

# Written by the software for every person, and gone with him.
_FOLLOWS = (NameEntry, ImportedCase)


def hanging_from(case_id: UUID, person_id: UUID) -> dict[str, list[str]]:
    """Return the ids of all rows that name a case or its person, in one query.

    The case itself is left out; another case of the same person is there.
    """
    asked = []
    for model in apps.get_models():
        if model in _FOLLOWS:
            continue
        where = _names(model, case_id, person_id)
        if where:
            rows: Any = model._base_manager.filter(where).order_by()
            asked.append(
                rows.annotate(
                    label_=Value(model._meta.label, output_field=CharField())
                ).values_list("label_", "pk")
            )
    found: dict[str, list[str]] = defaultdict(list)
    for label, pk in asked[0].union(*asked[1:], all=True):
        if str(pk) != str(case_id):
            found[label].append(str(pk))
    return {label: sorted(ids) for label, ids in sorted(found.items())}


def _names(model: type[models.Model], case_id: UUID, person_id: UUID) -> Q:
    where = Q()
    for field in model._meta.concrete_fields:
        if field.related_model is Case:
            where |= Q(**{field.attname: case_id})
        elif field.related_model is Person:
            where |= Q(**{field.attname: person_id})
    return where
