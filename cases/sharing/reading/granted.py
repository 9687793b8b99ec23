"""What was granted to a partner, in order: cases, or what hangs from them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from cases.access.disclosure import has_right
from cases.access.gathering import GRANT, OF_GRANT, READS
from cases.access.models import Grant
from cases.access.opened import opens
from cases.access.querysets import stands_for
from cases.access.vocabularies import FieldGroup
from cases.casebook.models import Case
from cases.casebook.paging import RowBeyond
from cases.sharing.reading.marks import Place
from people.accounts.models import PartnerKey
from people.dates import clock
from people.vault.expressions import Told


@dataclass(frozen=True)
class Source:
    """A table that a partner reads, and the groups without which it reads none of a case.

    `path` leads from its rows to their case; of the case itself it is empty. `only` is what is
    true of each row that any partner reads.
    """

    name: str
    model: type[models.Model]
    path: str = ""
    own: tuple[str, ...] = ()
    needs: frozenset[FieldGroup] = frozenset()
    only: tuple[tuple[str, Any], ...] = ()

    @property
    def key(self) -> str:
        return "row.id" if self.path else "id"

    @property
    def order(self) -> tuple[str, ...]:
        granted = (f"{self.grants}case_opened_on", f"{self.grants}case_id")
        return (*granted, "id") if self.path else granted

    @property
    def grants(self) -> str:
        return f"{self.path}grants__"

    def nothing(self) -> Any:
        return self.model._default_manager.none()

    def names(self, of_case: Iterable[str]) -> dict[str, str]:
        """Return for each column's name where it is read, with those that disclosure looks at."""
        found = {name: f"{self.path}{name}" for name in (*READS, *of_case)}
        found |= {f"{GRANT}{name}": f"{self.grants}{name}" for name in OF_GRANT}
        return found | {f"row.{name}": name for name in self.own}

    def place(self, read: dict[str, list[Any]], row: int) -> Place:
        told = (read["opened_on"][row], read["id"][row])
        return (*told, read[self.key][row]) if self.path else told


CASES = Source("cases", Case)


def may_read(by: PartnerKey, needs: Collection[FieldGroup]) -> bool:
    """Tell whether a key may read these groups at all, of whatever was granted."""
    return by.issuer_id is not None and all(has_right(by, group) for group in needs)


def granted_rows(
    source: Source, *, needs: Collection[FieldGroup], is_turned: bool, is_first: bool
) -> Any:
    """Return the rows of the cases of which a key was granted all these groups, in order.

    Those up to a place are left out, unless it is the first page. A row comes once, in a row,
    with each grant of its case that stands. Key, day and place are told by `told_of` when they
    are asked.
    """
    # In one call, so that all of it is asked of one and the same grant.
    rows: Any = source.model._default_manager.filter(
        stands_for(_PARTNER, path=source.grants, today=_TODAY),
        *(_is_opened(source, group) for group in sorted(needs)),
        *([] if is_first else [_beyond(source, is_turned)]),
        **{f"{source.path}organisation_id": _ISSUER, **dict(source.only)},
    )
    sign = "-" if is_turned else ""
    return rows.order_by(*(f"{sign}{name}" for name in source.order))


def told_of(by: PartnerKey, place: Place | None) -> dict[str, Any]:
    """Return what `granted_rows` is told: whose grants count, today, and after which place."""
    told = {"partner": by.organisation_id, "issuer": by.issuer_id, "today": clock.today()}
    if place is None:
        return told
    day, *rows = place
    return told | {"day": date.fromisoformat(day)} | dict(zip(_IDS, map(UUID, rows), strict=False))


_PARTNER, _ISSUER = (Told(name, models.UUIDField()) for name in ("partner", "issuer"))
_TODAY, _DAY = (Told(name, models.DateField()) for name in ("today", "day"))
# Of a place: its case, and its row if that is another.
_IDS = ("case", "row")


def _is_opened(source: Source, group: FieldGroup) -> Q:
    """Return what is true where the grant that is walked opens a group, or another one does."""
    if group == FieldGroup.REFERENCE:
        return Q()
    others = Grant.objects.filter(
        stands_for(_PARTNER, today=_TODAY),
        opens(group),
        case_id=OuterRef(f"{source.path}id"),
    )
    return opens(group, path=source.grants) | Q(Exists(others))


def _beyond(source: Source, is_turned: bool) -> RowBeyond:
    ids = [Told(name, models.UUIDField()) for name in _IDS[: len(source.order) - 1]]
    sign = "<" if is_turned else ">"
    return RowBeyond(*(F(name) for name in source.order), _DAY, *ids, sign=sign)
