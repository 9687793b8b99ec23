"""The one statement of a search: who carries most of the rare tokens, among those one may see."""

from typing import Any

from django.db import connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from people.registry.index.asking import Posting, Question
from people.registry.models import Person


def best_numbers(question: Question, *, within: QuerySet[Person]) -> dict[int, float]:
    """Return the numbers of the best candidates within the cut, each with its score."""
    asked, told = _asked(question.postings)
    cut, bounds = _cut(within)
    # The order is made inside, so that the cut is asked about the best first and no more often
    # than needed; OFFSET keeps PostgreSQL from asking it about everybody beforehand.
    fence = "" if connection.vendor == "sqlite" else "OFFSET 0"
    sql = (
        "SELECT scored.number, scored.score FROM ("
        " SELECT number, SUM(points) AS score FROM ("
        "  SELECT held.number, asked.family, MAX(asked.points) AS points"
        f"  FROM {asked} CROSS JOIN people_nametoken AS held WHERE held.token = asked.token"
        "  GROUP BY held.number, asked.family"
        " ) AS best GROUP BY number ORDER BY 2 DESC, 1"
        f") AS scored WHERE EXISTS ({cut} {fence}) LIMIT %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [*told, *bounds, question.most_opened])
        return dict(cursor.fetchall())


def _asked(postings: list[Posting]) -> tuple[str, list[Any]]:
    if connection.vendor == "sqlite":
        rows = ", ".join(["(%s, %s, %s)"] * len(postings))
        columns = "column1 AS token, column2 AS family, column3 AS points"
        told: list[Any] = [
            each for one in postings for each in (one.token, one.family, one.points)
        ]
        return f"(SELECT {columns} FROM (VALUES {rows})) AS asked", told
    arrays = "%s::bigint[], %s::int[], %s::float8[]"
    told = [[getattr(one, name) for one in postings] for name in ("token", "family", "points")]
    return f"unnest({arrays}) AS asked(token, family, points)", told


def _cut(within: QuerySet[Person]) -> tuple[str, tuple[Any, ...]]:
    if within.query.combinator or within.query.is_sliced:
        within = Person.objects.filter(pk__in=within.values("pk"))
    one = within.order_by().filter(number=RawSQL("scored.number", ()))
    query = one.query.exists(limit=False)
    sql, told = query.get_compiler(connection=connection).as_sql()
    return sql, told
