"""Edits that know which version they saw: none overwrites what somebody else saved meanwhile."""

from collections.abc import Collection, Mapping
from typing import Any, TypeVar

from django.db import models

from people.vault.fields import columns_of

M = TypeVar("M", bound=models.Model)


class Stale(Exception):
    """What was edited has changed since it was opened: `current` is how it stands now.

    Nothing was written.
    """

    def __init__(self, current: Any) -> None:
        super().__init__("changed since it was opened")
        self.current = current


def hold(rows: models.QuerySet[M], row: M, *, version: int | None = None) -> M:
    """Lock one row and return it as it is now; Stale unless that is the version that was seen.

    Of many who saw the same version the first to hold it may write the next. None is for what
    is put beside the rest and overwrites nothing.
    """
    held = rows.select_for_update(of=("self",), no_key=True).get(pk=row.pk)
    if version is not None and held.version != version:  # type: ignore[attr-defined]
        raise Stale(held)
    return held


def changed_fields(row: models.Model, told: Mapping[str, Any]) -> list[str]:
    """Set on the row what is told otherwise than it stands there; return the names of that."""
    changed = sorted(name for name, value in told.items() if getattr(row, name) != value)
    for name in changed:
        setattr(row, name, told[name])
    return changed


def check_fields(row: models.Model, names: Collection[str]) -> None:
    """Raise ValidationError for what these fields cannot hold; look at no other."""
    row.clean_fields(exclude={field.name for field in row._meta.fields} - {*names})


def save_next_version(row: Any, names: Collection[str]) -> None:
    """Check and save these fields of a row that is held, as its next version."""
    check_fields(row, names)
    row.version += 1
    row.save(update_fields=columns_of(type(row), *names, "version"))
