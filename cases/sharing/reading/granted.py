"""What was granted to a partner, in order: cases, or what hangs from them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Value

from cases.access.disclosure import has_right
from cases.access.models import Grant
from cases.access.opened import opens
from cases.access.querysets import stands_for
from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case
from cases.casebook.paging import RowBeyond
from cases.sharing.reading.marks import Place
from people.accounts.models import PartnerKey


@dataclass(frozen=True)
class Source:
    """A table that a partner reads, and the groups without which it reads none of a case.

    `path` leads from its rows to their case; of the case itself it is empty.
    """

    name: str
    model: type[models.Model]
    path: str = ""
    own: tuple[str, ...] = ()
    needs: frozenset[FieldGroup] = frozenset()

    @property
    def key(self) -> str:
        return "row.id" if self.path else "id"

    @property
    def order(self) -> tuple[str, ...]:
        granted = (f"{self.path}grants__case_opened_on", f"{self.path}grants__case_id")
        return (*granted, "id") if self.path else granted

    def nothing(self) -> Any:
        return self.model._default_manager.none()

    def names(self, of_case: Iterable[str]) -> dict[str, str]:
        """Return for each column's name where it is read."""
        found = {name: f"{self.path}{name}" for name in of_case}
        return found | {f"row.{name}": name for name in self.own}

    def place(self, read: dict[str, list[Any]], row: int) -> Place:
        told = (read["opened_on"][row], read["id"][row])
        return (*told, read[self.key][row]) if self.path else told


CASES = Source("cases", Case)


def after_place(
    source: Source,
    by: PartnerKey,
    place: Place | None,
    *,
    needs: Collection[FieldGroup],
    is_turned: bool,
) -> Any:
    """Return the rows of the cases of which a key was granted all these groups, in order.

    Those up to a place are left out. A row whose case is granted twice comes twice in a row.
    """
    rows: Any = source.model._default_manager.all()
    if by.issuer_id is None or not all(has_right(by, group) for group in needs):
        return rows.none()
    # In one call, so that all of it is asked of one and the same grant.
    granted = rows.filter(
        stands_for(by.organisation_id, path=f"{source.path}grants__"),
        *(_is_opened(source, by, group) for group in sorted(needs)),
        *([_beyond(source, place, is_turned)] if place else []),
        **{f"{source.path}organisation_id": by.issuer_id},
    )
    sign = "-" if is_turned else ""
    return granted.order_by(*(f"{sign}{name}" for name in source.order))


def _is_opened(source: Source, by: PartnerKey, group: FieldGroup) -> Q:
    """Return what is true where the grant that is walked opens a group, or another one does."""
    if group == FieldGroup.REFERENCE:
        return Q()
    others = Grant.objects.filter(
        stands_for(by.organisation_id), opens(group), case_id=OuterRef(f"{source.path}id")
    )
    return opens(group, path=f"{source.path}grants__") | Q(Exists(others))


def _beyond(source: Source, place: Place, is_turned: bool) -> RowBeyond:
    day, *rows = place
    values = [Value(date.fromisoformat(day), output_field=models.DateField())]
    values += [Value(UUID(row), output_field=models.UUIDField()) for row in rows]
    sign = "<" if is_turned else ">"
    return RowBeyond(*(F(name) for name in source.order), *values, sign=sign)
