"""Keyset paging: every row once, page 9,000 as quick as page 1."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Generic, TypeVar
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Value
from django.utils.translation import gettext as _

from people.vault.errors import SealBroken
from people.vault.marks import open_mark, seal_mark

M = TypeVar("M", bound=models.Model)
PAGE = 50
COUNT_LIMIT = 1000
_EPOCH = datetime.fromtimestamp(0, UTC)
_MICROSECOND = timedelta(microseconds=1)


class RowBeyond(models.Func):
    """`(a, b) > (x, y)` as a row value: an index serves it, unlike the same thing with OR."""

    output_field = models.BooleanField()

    def __init__(self, *parts: Any, sign: str = ">") -> None:
        self.sign = sign
        super().__init__(*parts)

    def as_sql(self, compiler: Any, connection: Any, **_options: Any) -> tuple[str, list[Any]]:  # type: ignore[override]
        parts = [compiler.compile(source) for source in self.source_expressions]
        names = [sql for sql, _params in parts]
        half = len(names) // 2
        params = [param for _sql, found in parts for param in found]
        return f"({', '.join(names[:half])}) {self.sign} ({', '.join(names[half:])})", params


@dataclass(frozen=True)
class Page(Generic[M]):
    rows: list[M]
    after: str = ""


def page_of(
    queryset: models.QuerySet[M, M], *, day_field: str, after: str = "", size: int = PAGE
) -> Page[M]:
    """Return one page in order of (day, id), and the mark of the next page if there is one.

    A moment will do for a day. As in `order_by`, a minus before the day turns the order round. A
    mark of one order is no mark of another.
    """
    rows = from_mark(queryset, day_field=day_field, after=after)
    return cut(list(rows[: size + 1]), day_field=day_field, size=size)


def cut(rows: list[M], *, day_field: str, size: int) -> Page[M]:
    """Return a page of rows in order, of which one more than it holds tells of a next."""
    if len(rows) <= size:
        return Page(rows)
    last, name = rows[size - 1], day_field.removeprefix("-")
    return Page(rows[:size], write_mark(getattr(last, name), last.pk, order=day_field))


def from_mark(
    queryset: models.QuerySet[M, M], *, day_field: str, after: str = ""
) -> models.QuerySet[M, M]:
    """Return the rows in order of (day, id), those of earlier pages left out."""
    name = day_field.removeprefix("-")
    is_turned = name != day_field
    ordered = queryset.order_by(day_field, "-id" if is_turned else "id")
    if not after:
        return ordered
    day, row = read_mark(after, order=day_field)
    is_moment = isinstance(day, datetime)
    beyond = RowBeyond(
        F(name),
        F("id"),
        Value(day, output_field=models.DateTimeField() if is_moment else models.DateField()),
        Value(row, output_field=models.UUIDField()),
        sign="<" if is_turned else ">",
    )
    return ordered.filter(beyond)


def write_mark(day: date, row: UUID, *, order: str) -> str:
    """Write where a page ends. Addresses go to logs: none tells a day or which case it is."""
    return seal_mark(row.bytes + _as_bytes(day), sort=f"page by {order}")


def read_mark(text: str, *, order: str) -> tuple[date, UUID]:
    """Read a page's mark; ValidationError for one that was not ours, or of another order."""
    try:
        told = open_mark(text, sort=f"page by {order}")
    except SealBroken as error:
        raise ValidationError(_("This page mark cannot be read.")) from error
    return _from_bytes(told[16:]), UUID(bytes=told[:16])


def _as_bytes(day: date) -> bytes:
    """Return a day in four bytes, a moment in eight."""
    if isinstance(day, datetime):
        return ((day - _EPOCH) // _MICROSECOND).to_bytes(8, "big")
    return day.toordinal().to_bytes(4, "big")


def _from_bytes(told: bytes) -> date:
    number = int.from_bytes(told, "big")
    return _EPOCH + number * _MICROSECOND if len(told) == 8 else date.fromordinal(number)


def counted(queryset: models.QuerySet[Any, Any]) -> str:
    """Return how many rows there are, in words that stay cheap: `48`, `1,000+`."""
    return count_in_words(queryset.order_by().values("pk")[: COUNT_LIMIT + 1].count())


def count_in_words(number: int) -> str:
    """Return a number that was counted no farther than one beyond the limit."""
    return f"{COUNT_LIMIT:,}+" if number > COUNT_LIMIT else f"{number}"
