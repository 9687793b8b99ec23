"""The statements of the index, for both engines. A list of numbers goes over as one parameter."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.db import connection

Pairs = Sequence[tuple[int, int]]


def raise_counts(generation: int, counts: Pairs) -> list[tuple[int, int, bool]]:
    """Add to the counts of tokens; return each token, its new count and whether it is dropped."""
    sql = (
        "INSERT INTO people_tokencount (token, generation, persons, is_dropped)"
        f" SELECT one, %s, other, false FROM {_pairs()} WHERE true"
        " ON CONFLICT (token) DO UPDATE SET persons = CASE WHEN people_tokencount.is_dropped"
        " THEN 0 ELSE people_tokencount.persons + excluded.persons END"
        " RETURNING token, persons, is_dropped"
    )
    rows = _asked(sql, [generation, *_as_pairs(counts)])
    return [(token, persons, bool(is_dropped)) for token, persons, is_dropped in rows]


def lower_counts(counts: Pairs) -> None:
    """Take from the counts of tokens; one that nobody carries any more is forgotten."""
    _done(
        "UPDATE people_tokencount SET persons = people_tokencount.persons - gone.other"
        f" FROM {_pairs('gone')} WHERE people_tokencount.token = gone.one"
        " AND NOT people_tokencount.is_dropped",
        _as_pairs(counts),
    )
    tokens = [token for token, _by in counts]
    _done(
        "DELETE FROM people_tokencount WHERE persons = 0 AND NOT is_dropped"
        f" AND token IN {_list()}",
        [_as_list(tokens)],
    )


def counts_of(tokens: Collection[int]) -> dict[int, int]:
    """Return how many persons carry each token, without those that are not stored."""
    rows = _asked(
        f"SELECT token, persons FROM people_tokencount WHERE token IN {_list()}"
        " AND NOT is_dropped",
        [_as_list(tokens)],
    )
    return dict(rows)


def tokens_of_generation(generation: int, *, after: int | None, most: int) -> list[int]:
    """Return the next tokens of a generation, in their order."""
    beyond, params = ("AND token > %s", [after]) if after is not None else ("", [])
    rows = _asked(
        f"SELECT token FROM people_tokencount WHERE generation = %s {beyond}"
        " ORDER BY token LIMIT %s",
        [generation, *params, most],
    )
    return [token for (token,) in rows]


def forget(tokens: Collection[int]) -> None:
    """Remove tokens that nobody reads any more, with those who carry them."""
    _done(f"DELETE FROM people_nametoken WHERE token IN {_list()}", [_as_list(tokens)])
    _done(f"DELETE FROM people_tokencount WHERE token IN {_list()}", [_as_list(tokens)])


def drop(tokens: Collection[int]) -> None:
    """Keep no longer who carries these, nor how many do: they are too many."""
    _done(
        f"UPDATE people_tokencount SET is_dropped = true, persons = 0 WHERE token IN {_list()}",
        [_as_list(tokens)],
    )
    _done(f"DELETE FROM people_nametoken WHERE token IN {_list()}", [_as_list(tokens)])


def add_carriers(carriers: Pairs) -> None:
    """Keep pairs of token and person's number; sorted, they fall into neighbouring pages."""
    _done(
        f"INSERT INTO people_nametoken (token, number) SELECT one, other FROM {_pairs()}",
        _as_pairs(sorted(carriers)),
    )


def remove_carriers(carriers: Pairs) -> None:
    _done(
        "DELETE FROM people_nametoken WHERE (token, number) IN"
        f" (SELECT one, other FROM {_pairs()})",
        _as_pairs(carriers),
    )


def sealed_names(numbers: Collection[int]) -> list[tuple[int, Any, Any, bytes]]:
    """Return number, id of the person, id of the name, and the sealed name; labels have no id."""
    some = _list()
    return _asked(
        "SELECT person.number, person.id, name.id, name.full FROM people_person AS person"
        " JOIN people_personname AS name ON name.person_id = person.id"
        f" WHERE person.number IN {some} UNION ALL"
        " SELECT person.number, person.id, NULL, person.label FROM people_person AS person"
        f" WHERE person.number IN {some} AND person.label IS NOT NULL",
        [_as_list(numbers)] * 2,
    )


def _is_sqlite() -> bool:
    return connection.vendor == "sqlite"


def _list() -> str:
    if _is_sqlite():
        return "(SELECT value FROM json_each(%s))"
    return "(SELECT unnest(%s::bigint[]))"


def _as_list(numbers: Iterable[int]) -> str:
    # For PostgreSQL written here: psycopg looks at each number of a list by itself.
    listed = ",".join(map(str, numbers))
    return f"[{listed}]" if _is_sqlite() else f"{{{listed}}}"


def _pairs(name: str = "told") -> str:
    if _is_sqlite():
        first, second = "json_extract(value, '$[0]')", "json_extract(value, '$[1]')"
        return f"(SELECT {first} AS one, {second} AS other FROM json_each(%s)) AS {name}"
    return f"unnest(%s::bigint[], %s::bigint[]) AS {name}(one, other)"


def _as_pairs(pairs: Pairs) -> list[Any]:
    if _is_sqlite():
        return [json.dumps(pairs)]
    return [_as_list(one for one, _other in pairs), _as_list(other for _one, other in pairs)]


def _asked(sql: str, params: list[Any]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        rows: list[Any] = cursor.fetchall()
        return rows


def _done(sql: str, params: list[Any]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
