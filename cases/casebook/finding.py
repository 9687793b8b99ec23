"""One page of a filtered list and how many rows it has, at a cost that no filter drives up.

A database that is asked for filter, order and limit at once guesses how rows are spread, and
where it is wrong it reads the whole table for a page. So it is asked for one at a time: what is
rare is found by the filter's index and sorted here, what is frequent is met soon on the way along
the order.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar
from uuid import UUID

from django.db import connection, models

from cases.casebook.paging import (
    COUNT_LIMIT,
    PAGE,
    Page,
    count_in_words,
    count_to_limit,
    cut,
    from_mark,
    read_mark,
)
from people.vault.fields import SealedField

M = TypeVar("M", bound=models.Model)
Rows = models.QuerySet[Any, Any]
# How many rows of the whole order are looked through for a page, before the database chooses.
REACHES = (500, 5_000)


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
    along: models.QuerySet[M, M] | None = None,
) -> Listed[M]:
    """Return a page as `page_of` does, and the count in words.

    `shown` is the table with what a page shows of each row; it is asked for rows that were found,
    by their ids alone. `along` is all of which `rows` were filtered, if an index has that in this
    order, so that a page may be met along the way.
    """
    name = day_field.removeprefix("-")
    number = count_to_limit(rows)
    if number > COUNT_LIMIT:
        way = None if along is None else from_mark(along, day_field=day_field, after=after)
        ordered = from_mark(rows, day_field=day_field, after=after)
        wanted = _met_along(way, ordered.values_list("pk", flat=True)[: size + 1], size + 1)
    else:
        keys = list(rows.order_by().values_list(name, "pk")) if number else []
        wanted = _sorted(keys, day_field=day_field, after=after)[: size + 1]
    found = shown.in_bulk(wanted)
    page = cut([found[key] for key in wanted if key in found], day_field=day_field, size=size)
    return Listed(page, count_in_words(number))


def _sorted(keys: list[tuple[date, UUID]], *, day_field: str, after: str) -> list[UUID]:
    """Return the ids behind a page's mark, in order."""
    is_turned = day_field.startswith("-")
    keys.sort(reverse=is_turned)
    if after:
        mark = read_mark(after, order=day_field)
        keys = [key for key in keys if (key < mark if is_turned else key > mark)]
    return [key for _day, key in keys]


def _met_along(way: Rows | None, ordered: Rows, most: int) -> list[UUID]:
    """Return the ids that a query finds, along the way if they are near its begin."""
    if way is not None:
        for reach in REACHES:
            found = _among(way[:reach], ordered)
            if len(found) == most:
                return found
    return list(ordered)


def _among(way: Rows, ordered: Rows) -> list[UUID]:
    """Return those ids of a query that it finds among some rows, where all its filters look too.

    The rows stand in place of the table, so that no index of a filter can lead around them.
    """
    table = way.model._meta.db_table
    clear = [
        field.attname
        for field in way.model._meta.concrete_fields
        if not isinstance(field, SealedField)
    ]
    some, of_some = way.values(*clear).query.sql_with_params()
    wanted, of_wanted = ordered.query.sql_with_params()
    if connection.vendor == "sqlite":
        # By the name alone it would mean itself.
        some = some.replace(f'FROM "{table}"', f'FROM main."{table}"', 1)
    with connection.cursor() as cursor:
        cursor.execute(
            f'WITH "{table}" AS MATERIALIZED ({some}) {wanted}',
            [*of_some, *of_wanted],
        )
        return [UUID(str(key)) for (key,) in cursor.fetchall()]
