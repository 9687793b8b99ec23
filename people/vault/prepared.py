"""Statements that PostgreSQL plans once for each connection: that takes longer than to read."""

from typing import Any

from psycopg import Cursor


class PreparedCursor(Cursor[Any]):
    def execute(self, query: Any, params: Any = None, **how: Any) -> Any:
        return super().execute(query, params, **{**how, "prepare": True})

    def _send_query_prepared(self, name: Any, pgq: Any, **how: Any) -> None:
        # Where Django's log of statements looks for the text; psycopg notes the unplanned alone.
        self._query = pgq
        super()._send_query_prepared(name, pgq, **how)
