"""All that belongs to a case, whichever room keeps it."""

from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models

from cases.casebook.models import Case


def ids_of_parts(case_id: UUID) -> models.QuerySet[Any, Any]:
    """Return a query for the ids of a case, its person, and every row that hangs from it."""
    case = Case.objects.filter(pk=case_id)
    parts = [
        model._default_manager.filter(case_id=case_id).order_by().values("pk")
        for model in apps.get_models()
        if any(field.name == "case" for field in model._meta.concrete_fields)
    ]
    return case.values("pk").union(case.values("person_id"), *parts)
