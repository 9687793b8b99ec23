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
class Listed(Generic[M]):
    page: Page[M]
    count: str


def listed(
    rows: models.QuerySet[M, M],
    *,
    shown: models.QuerySet[M, M],
    day_field: str,
    after: str = "",
    size: int = PAGE,
    along: Rows | None = None,
    among: Rows | None = None,
) -> Listed[M]:
    """Return a page as `page_of` does, and the count in words.

    `shown` is the table with what a page shows of each row; it is asked for rows that were found,
    by their ids alone. `rows` were filtered either of `along`, which an index has in this order,
    so that a page may be met along the way, or of `among`, which are few.
    """
    name = day_field.removeprefix("-")
    keys = _fetched(rows.order_by().values_list(name, "pk")[: COUNT_LIMIT + 1], among)
    if len(keys) > COUNT_LIMIT:
        ordered = from_mark(rows, day_field=day_field, after=after)
        wanted = ordered.values_list("pk")[: size + 1]
        if along is None:
            found = _fetched(wanted, among)
        else:
            way = from_mark(along, day_field=day_field, after=after)
            found = _met_along(way, wanted, size + 1)
        ids = [UUID(str(key)) for (key,) in found]
    else:
        ids = _sorted(keys, rows.model, day_field=day_field, after=after)[: size + 1]
    shown_of = shown.in_bulk(ids)
    page = cut([shown_of[key] for key in ids if key in shown_of], day_field=day_field, size=size)
    return Listed(page, count_in_words(len(keys)))


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


def _met_along(way: Rows, wanted: Rows, most: int) -> list[tuple[Any, ...]]:
    """Return what a query finds, along the way if it is near its begin."""
    found = _fetched(wanted, way[:NEAR])
    # As far as there are twice as many, if all are spread like the first.
    reach = 2 * NEAR * most // len(found) if found else FAR + 1
    if len(found) < most and reach <= FAR:
        found = _fetched(wanted, way[:reach])
    return found if len(found) == most else _fetched(wanted)


def _fetched(wanted: Rows, among: Rows | None = None) -> list[tuple[Any, ...]]:
    """Return what a query finds, as the database says it: of most rows nobody needs it in words.

    Where it is told among which rows, all filters of the query look there alone: they stand in
    the place of the table, so that no index of a filter can lead around them.
    """
    try:
        asked, params = wanted.query.sql_with_params()
        if among is not None:
            laid_down, of_those = _laid_down(among, asked)
            asked, params = f"{laid_down} {asked}", (*of_those, *params)
    except EmptyResultSet:
        return []
    with connection.cursor() as cursor:
        cursor.execute(asked, params)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def _laid_down(rows: Rows, asked: str) -> tuple[str, Any]:
    """Return the begin of a statement in which some rows go by the name of their table."""
    table = rows.model._meta.db_table
    # Of wide rows no more than the statement names.
    fields = rows.model._meta.concrete_fields
    names = [field.attname for field in fields if f'"{field.column}"' in asked]
    some, params = rows.values(*names).query.sql_with_params()
    if connection.vendor == "sqlite":
        # By the name alone they would mean themselves.
        some = some.replace(f'FROM "{table}"', f'FROM main."{table}"')
    return f'WITH "{table}" AS MATERIALIZED ({some})', params
