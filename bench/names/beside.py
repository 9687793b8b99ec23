"""The same queries asked of plain names: trigrams of PostgreSQL, and a scan with rapidfuzz.

Neither could be used: the names would lie open. They show what sealing costs.
"""

import time
from typing import Any

from django.db import connection
from rapidfuzz import fuzz, process

from bench.names.grouping import Answer, Query, figures, percentile, rank_among

SCANNED = 100


def trigrams(names: list[str], queries: list[Query]) -> dict[str, Any]:
    """Ask pg_trgm, on a table of plain names with its index."""
    with connection.cursor() as cursor:
        cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        cursor.execute("SELECT to_regclass('bench_plain')")
        if cursor.fetchone()[0] is None:
            cursor.execute("CREATE TABLE bench_plain (name text NOT NULL)")
            cursor.execute("INSERT INTO bench_plain SELECT unnest(%s::text[])", [names])
            cursor.execute("CREATE INDEX ON bench_plain USING gin (name gin_trgm_ops)")
            cursor.execute("ANALYZE bench_plain")

        def ask(text: str) -> list[str]:
            cursor.execute(
                "SELECT name FROM bench_plain WHERE name %% %s"
                " ORDER BY similarity(name, %s) DESC LIMIT 10",
                [text, text],
            )
            return [name for (name,) in cursor.fetchall()]

        return _measured(queries, ask)


def scan(names: list[str], queries: list[Query]) -> dict[str, Any]:
    """Compare some of the queries with every name."""
    folded = [name.casefold() for name in names]

    def ask(text: str) -> list[str]:
        best = process.extract(text.casefold(), folded, scorer=fuzz.token_sort_ratio, limit=10)
        return [names[place] for _name, _score, place in best]

    step = max(len(queries) // SCANNED, 1)
    return _measured(queries[::step], ask)


def _measured(queries: list[Query], ask: Any) -> dict[str, Any]:
    answers, times = [], []
    for query in queries:
        begun = time.perf_counter()
        found = ask(query.text)
        times.append((time.perf_counter() - begun) * 1000)
        answers.append(Answer(query, rank_among(query.expected, [[name] for name in found])))
    return {
        "queries": len(queries),
        "p50 ms": round(percentile(times, 0.5), 1),
        "p95 ms": round(percentile(times, 0.95), 1),
        "groups": figures(answers),
    }
