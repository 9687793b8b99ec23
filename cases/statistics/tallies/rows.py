"""The words in which SQLite and PostgreSQL differ, for one row of a table."""

from dataclasses import dataclass, field


@dataclass
class Row:
    """A row by its alias in a statement. Remembers which of its columns were asked for."""

    alias: str
    vendor: str
    columns: set[str] = field(default_factory=set)

    def __getitem__(self, column: str) -> str:
        self.columns.add(column)
        return f"{self.alias}.{column}"

    def day(self, column: str) -> str:
        """A date as text, 2026-11-30."""
        name = self[column]
        return f"to_char({name}, 'YYYY-MM-DD')" if self._is_postgresql else name

    def month(self, column: str) -> str:
        """The month of a date as text, 2026-11."""
        name = self[column]
        return f"to_char({name}, 'YYYY-MM')" if self._is_postgresql else f"substr({name}, 1, 7)"

    def key(self, column: str) -> str:
        """An id as 32 characters; empty where there is none."""
        name = self[column]
        if self._is_postgresql:
            return f"replace(coalesce({name}::text, ''), '-', '')"
        return f"coalesce({name}, '')"

    def days(self, first: str, last: str) -> str:
        """The days from one date to another as text of four places, 0000 to 9999 at most."""
        begin, end = self[first], self[last]
        if self._is_postgresql:
            return f"lpad(least(greatest({end} - {begin}, 0), 9999)::text, 4, '0')"
        passed = f"max(julianday({end}) - julianday({begin}), 0)"
        return f"substr('000' || CAST(min({passed}, 9999) AS integer), -4)"

    @property
    def _is_postgresql(self) -> bool:
        return self.vendor == "postgresql"


def among(name: str, codes: "tuple[str, ...] | list[str]", *, negate: bool = False) -> str:
    """A condition that a column holds one of some codes of our own, or none of them."""
    listed = ", ".join(f"'{code}'" for code in codes)
    return f"{name} {'NOT IN' if negate else 'IN'} ({listed})"
