"""Statements that PostgreSQL plans once for each connection: that takes longer than to read."""

from typing import Any

from psycopg import Cursor


class PreparedCursor(Cursor[Any]):
    def execute(self, query: Any, params: Any = None, **how: Any) -> Any:
        return super().execute(query, params, **{**how, "prepare": True})
