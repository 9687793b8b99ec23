"""The queryset of every model with sealed fields: the roads past the seal are closed."""

from typing import Any, TypeVar

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.db.models import sql

from people.vault.errors import SealedAccess
from people.vault.fields import SealedField, sealed_fields
from people.vault.keyring import current

M = TypeVar("M", bound=models.Model)


class SealedQuery(sql.Query):
    """Refuses a sealed column wherever a query can name one; filters refuse in the field itself.

    Sealed bytes tell nothing, so a list sorted, grouped or counted by them is wrong without
    looking wrong.
    """

    def resolve_ref(self, name: str, *args: Any, **options: Any) -> Any:
        """Every `F()`, and so every expression and aggregate, comes through here."""
        refuse_sealed(self.model, name)
        return super().resolve_ref(name, *args, **options)

    def add_fields(self, field_names: Any, allow_m2m: bool = True) -> None:
        """`values()` and `values_list()`, with names or without, come through here."""
        names = list(field_names)
        refuse_sealed(self.model, *names)
        super().add_fields(names, allow_m2m)

    def add_ordering(self, *ordering: Any) -> None:
        refuse_sealed(self.model, *(name for name in ordering if isinstance(name, str)))
        super().add_ordering(*ordering)

    def add_distinct_fields(self, *field_names: Any) -> None:
        refuse_sealed(self.model, *field_names)
        super().add_distinct_fields(*field_names)


class VaultQuerySet(models.QuerySet[M]):
    """Refuses queries that name sealed columns; loads keys by the page."""

    def __init__(
        self, model: Any = None, query: sql.Query | None = None, *args: Any, **options: Any
    ) -> None:
        if query is None and model is not None:
            query = SealedQuery(model)
        super().__init__(model, query, *args, **options)

    def update(self, **values: Any) -> int:
        refuse_sealed(self.model, *values)
        for value in values.values():
            if hasattr(value, "resolve_expression"):
                # Resolved here once for the refusal alone: the update's own query is another.
                value.resolve_expression(self.query.chain(), allow_joins=False)
        return super().update(**values)

    def bulk_create(self, objs: Any, *args: Any, **options: Any) -> list[M]:
        """Insert many; their owners' keys are loaded or made in one query each."""
        rows = list(objs)
        current().ensure(owners_of(rows))
        return super().bulk_create(rows, *args, **options)

    def with_keys(self) -> list[M]:
        """Fetch the rows and, in one query, the keys of all their owners."""
        return load_keys(list(self))


def refuse_sealed(model: type[models.Model] | None, *names: str) -> None:
    """Raise SealedAccess if a name, or a path such as `person__names__full`, is sealed."""
    assert model is not None  # only a query without a table has none
    hit = sorted(name for name in names if _is_sealed_path(model, name.lstrip("-+")))
    if hit:
        raise SealedAccess(f"Sealed: {', '.join(hit)}. Read the objects instead")


def _is_sealed_path(model: type[models.Model], path: str) -> bool:
    for part in path.split("__"):
        try:
            field = model._meta.get_field(part)
        except FieldDoesNotExist:
            return False
        if isinstance(field, SealedField):
            return True
        if not isinstance(field.related_model, type):
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


def expect_keys(*owners: Any) -> None:
    """Have the keys of owners loaded together with the next that are."""
    current().expect(owners)


def load_keys(rows: list[M], *more: Any) -> list[M]:
    """Load the keys of the rows' owners, and of `more` owners, in one query; return the rows."""
    current().load(owners_of(rows) | {owner for owner in more if owner is not None})
    return rows
