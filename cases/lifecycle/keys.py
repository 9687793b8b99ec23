"""Removing keys that own nothing: left by a transaction that failed after its key was kept."""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models, transaction

from cases.exports.models import Export
from cases.imports.matching.models import OutsideList
from cases.imports.models import ImportBatch
from cases.sharing.exports.models import SharedExport
from people.audit.actions import Action
from people.audit.services import record
from people.dates import clock
from people.vault.fields import SealedField, sealed_fields
from people.vault.models import DataKey

YOUNG = timedelta(days=1)
CHUNK = 500
# The brake: so many at once, and such a share of all, are no leavings but a fault.
MANY = 20
SHARE = 0.01

# Whose sealed files have keys of their own.
HOLD_FILES: tuple[type[models.Model], ...] = (Export, ImportBatch, OutsideList, SharedExport)

# A model, and its column that the owner of a key stands in.
Owner = tuple[type[models.Model], str]

logger = logging.getLogger(__name__)


def sweep_unused_keys(*, force: bool = False) -> int:
    """Remove the keys older than a day that own nothing; return how many.

    When more than twenty and more than one in a hundred would go, none goes unless forced: the
    data may have been restored from an older copy, and its newer part is still to come.
    """
    unused = list(_unused(before=clock.now() - YOUNG))
    if not unused:
        return 0
    total = DataKey.objects.count()
    if not force and len(unused) > MANY and len(unused) > total * SHARE:
        logger.warning("%d of %d keys own nothing: none was removed", len(unused), total)
        return 0
    with transaction.atomic():
        record(Action.KEYS_SWEPT, by=None, count=len(unused))
        for start in range(0, len(unused), CHUNK):
            DataKey.objects.filter(pk__in=unused[start : start + CHUNK]).delete()
    return len(unused)


def _unused(*, before: datetime) -> Iterator[UUID]:
    owners = owners_of_keys()
    last = UUID(int=0)
    old = DataKey.objects.filter(created_at__lt=before).order_by("pk")
    while keys := list(old.filter(pk__gt=last).values_list("pk", "owner")[:CHUNK]):
        used = _in_use({owner for _pk, owner in keys}, owners)
        yield from (pk for pk, owner in keys if owner not in used)
        last = keys[-1][0]


def _in_use(candidates: set[UUID], owners: set[Owner]) -> set[UUID]:
    used: set[UUID | None] = set()
    for holder in HOLD_FILES:
        held = holder._base_manager.filter(file_id__in=candidates)
        used |= set(held.values_list("file_id", flat=True))
    for model, column in owners:
        rows = model._base_manager.filter(**{f"{column}__in": candidates})
        used |= set(rows.values_list(column, flat=True))
    return {owner for owner in used if owner is not None}


def owners_of_keys() -> set[Owner]:
    """Return the models whose rows own keys, as the sealed fields themselves name them."""
    return {
        _owner_of(model, field) for model in apps.get_models() for field in sealed_fields(model)
    }


def _owner_of(model: type[models.Model], field: SealedField) -> Owner:
    """The row itself, by its key or another UUID of its own, or the row that it hangs from."""
    attributes = {column.attname: column for column in model._meta.concrete_fields}
    column: Any = attributes[field.owner]
    related = column.related_model
    is_link = isinstance(related, type)
    return (related, column.target_field.attname) if is_link else (model, field.owner)
