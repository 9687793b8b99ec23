"""What is told of one release: a plain value, all of which may be public."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from cases.statistics.public.models import Release


@dataclass(frozen=True)
class Document:
    name: str
    month_end: date
    as_of: date
    made_on: date
    k: int
    rounding: int
    tables: dict[str, dict[str, Any]]

    @property
    def was_held(self) -> bool:
        return self.as_of != self.month_end


def document_of(release: Release) -> Document:
    return Document(
        name=release.name,
        month_end=release.month_end,
        as_of=release.as_of,
        made_on=release.made_at.date(),
        k=release.k,
        rounding=release.rounding,
        tables=release.tables,
    )


def to_json(document: Document) -> dict[str, Any]:
    """Return it as it is kept where no key is needed."""
    days = {name: getattr(document, name).isoformat() for name in _DAYS}
    return {name: getattr(document, name) for name in _PLAIN} | days


def from_json(told: dict[str, Any]) -> Document:
    days: dict[str, Any] = {name: date.fromisoformat(told[name]) for name in _DAYS}
    return Document(**days, **{name: told[name] for name in _PLAIN})


_DAYS = ("month_end", "as_of", "made_on")
_PLAIN = ("name", "k", "rounding", "tables")
