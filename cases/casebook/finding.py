"""One page of a filtered list and how many rows it has, at a cost that no filter drives up.

A database that is asked for filter, order and limit at once guesses how rows are spread, and
where it is wrong it reads the whole table for a page. So it is asked for one at a time: what is
rare is found by the filter's index and sorted here, what is frequent is met soon on the way along
the order, and who sees few rows has those looked through alone.
"""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import connection, models

from cases.casebook.paging import (
    COUNT_LIMIT,
    PAGE,
    Page,
    count_in_words,
    cut,
    from_mark,
    read_mark,
)

M = TypeVar("M", bound=models.Model)
Rows = models.QuerySet[Any, Any]
# How many rows of the whole order are looked through for a page, before the database chooses.
NEAR, FAR = 500, 5_000


@dataclass(frozen=True)
class Sight(Generic[M]):
    """`rows` that somebody may see, and where to look for those of them that are wanted.

    Either `along` all that an index has in order, so that a page may be met on the way, with what
    lies `beside` the rows that are looked through in another table; or `among` few, each of which
    may rest on those that stand before it.
    """

    rows: Any
    along: Rows | None = None
    beside: tuple[Rows, ...] = ()
    among: tuple[Rows, ...] = ()


@dataclass(frozen=True)
class Listed(Generic[M]):
    page: Page[M]
    count: str


def listed(
    rows: models.QuerySet[M, M],
    *,
    sight: Sight[M],
    shown: models.QuerySet[M, M],
    day_field: str,
    after: str = "",
    size: int = PAGE,
) -> Listed[M]:
    """Return a page as `page_of` does, and the count in words.

    `rows` were filtered of those in sight. `shown` is the table with what a page shows of each
    row; it is asked for rows that were found, by their ids alone.
    """
    name = day_field.removeprefix("-")
    keys = _fetched(rows.order_by().values_list(name, "pk")[: COUNT_LIMIT + 1], *sight.among)
    if len(keys) > COUNT_LIMIT:
        ordered = from_mark(rows, day_field=day_field, after=after)
        wanted = ordered.values_list("pk")[: size + 1]
        if sight.along is None:
            found = _fetched(wanted, *sight.among)
        else:
            way = from_mark(sight.along, day_field=day_field, after=after)
            found = _met_along(way, sight.beside, wanted, size + 1)
        ids = [UUID(str(key)) for (key,) in found]
    else:
        ids = _sorted(keys, rows.model, day_field=day_field, after=after)[: size + 1]
    shown_of = shown.in_bulk(ids)
    page = cut([shown_of[key] for key in ids if key in shown_of], day_field=day_field, size=size)
    return Listed(page, count_in_words(len(keys)))


def counted_in(sight: Sight[Any], rows: Rows) -> str:
    """Return in words how many of those in sight a filter keeps."""
    found = _fetched(rows.order_by().values_list("pk")[: COUNT_LIMIT + 1], *sight.among)
    return count_in_words(len(found))


def _sorted(
    found: list[tuple[Any, ...]], model: type[models.Model], *, day_field: str, after: str
) -> list[UUID]:
    """Return the ids behind a page's mark, in order."""
    is_turned = day_field.startswith("-")
    field: Any = model._meta.get_field(day_field.removeprefix("-"))
    keys = sorted(
        ((field.to_python(day), UUID(str(key))) for day, key in found), reverse=is_turned
    )
    if after:
        mark = read_mark(after, order=day_field)
        keys = [key for key in keys if (key < mark if is_turned else key > mark)]
    return [key for _day, key in keys]


def _met_along(
    way: Rows, beside: tuple[Rows, ...], wanted: Rows, most: int
) -> list[tuple[Any, ...]]:
    """Return what a query finds, along the way if it is near its begin."""
    found = _fetched(wanted, way[:NEAR], *beside)
    # As far as there are twice as many, if all are spread like the first.
    reach = 2 * NEAR * most // len(found) if found else FAR + 1
    if len(found) < most and reach <= FAR:
        found = _fetched(wanted, way[:reach], *beside)
    return found if len(found) == most else _fetched(wanted)


def _fetched(wanted: Rows, *among: Rows) -> list[tuple[Any, ...]]:
    """Return what a query finds, as the database says it: of most rows nobody needs it in words.

    Where it is told among which rows, all filters of the query look there alone: they stand in
    the place of their table, so that no index of a filter can lead around them.
    """
    try:
        asked, params = wanted.query.sql_with_params()
        parts = [_laid_down(rows, asked) for rows in among]
    except EmptyResultSet:
        return []
    if parts:
        asked = f"WITH {', '.join(laid for laid, _params in parts)} {asked}"
    with connection.cursor() as cursor:
        cursor.execute(asked, [*(one for _laid, told in parts for one in told), *params])
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def _laid_down(rows: Rows, asked: str) -> tuple[str, Any]:
    """Return the part of a statement in which some rows take the name of their table."""
    table = rows.model._meta.db_table
    # Of wide rows no more than the statement names.
    fields = rows.model._meta.concrete_fields
    names = [field.attname for field in fields if f'"{field.column}"' in asked]
    some, params = rows.values(*names).query.sql_with_params()
    if connection.vendor == "sqlite":
        # By the name alone they would mean themselves.
        some = some.replace(f'FROM "{table}"', f'FROM main."{table}"')
    return f'"{table}" AS MATERIALIZED ({some})', params
