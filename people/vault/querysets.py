"""The queryset of every model with sealed fields: bulk roads past the seal are closed."""

from typing import Any, TypeVar

from django.db import models

from people.vault.errors import SealedAccess
from people.vault.fields import SealedField, sealed_fields
from people.vault.keyring import current

M = TypeVar("M", bound=models.Model)


class VaultQuerySet(models.QuerySet[M]):
    """Refuses `values()` and `update()` on sealed columns; loads keys by the page."""

    def values(self, *fields: Any, **expressions: Any) -> Any:
        self._refuse_sealed(fields)
        return super().values(*fields, **expressions)

    def values_list(self, *fields: Any, **options: Any) -> Any:
        self._refuse_sealed(fields)
        return super().values_list(*fields, **options)

    def update(self, **values: Any) -> int:
        self._refuse_sealed(tuple(values))
        return super().update(**values)

    def bulk_create(self, objs: Any, *args: Any, **options: Any) -> list[M]:
        """Insert many; their owners' keys are loaded or made in one query each."""
        rows = list(objs)
        current().ensure(owners_of(rows))
        return super().bulk_create(rows, *args, **options)

    def _refuse_sealed(self, names: tuple[Any, ...]) -> None:
        asked = {str(name).split("__")[0] for name in names if isinstance(name, str)}
        sealed = {field.name for field in sealed_fields(self.model)}
        hit = sealed if not asked and not names else sealed & asked
        hit |= {name for name in names if _is_sealed_path(self.model, name)}
        if hit:
            raise SealedAccess(f"Sealed: {', '.join(sorted(hit))}. Read the objects instead")

    def with_keys(self) -> list[M]:
        """Fetch the rows and, in one query, the keys of all their owners."""
        return load_keys(list(self))


def _is_sealed_path(model: type[models.Model], name: Any) -> bool:
    """Tell whether `a__b__c` ends on a sealed field of a related model."""
    if not isinstance(name, str) or "__" not in name:
        return False
    for part in name.split("__"):
        field = next((f for f in model._meta.get_fields() if f.name == part), None)
        if field is None:
            return False
        if isinstance(field, SealedField):
            return True
        if field.related_model is None or isinstance(field.related_model, str):
            return False
        model = field.related_model
    return False


def owners_of(rows: list[M]) -> set[Any]:
    """Return the UUIDs of all who own a sealed value among the rows."""
    return {
        owner
        for row in rows
        for attribute in {field.owner for field in sealed_fields(type(row))}
        if (owner := getattr(row, attribute)) is not None
    }


def load_keys(rows: list[M], *more: Any) -> list[M]:
    """Load the keys of the rows' owners, and of `more` owners, in one query; return the rows."""
    current().load(owners_of(rows) | {owner for owner in more if owner is not None})
    return rows
