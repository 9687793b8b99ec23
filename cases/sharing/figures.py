"""The figures that a group published, for its partners: what anybody may read, and no more."""

from typing import Any
from uuid import UUID

from cases.statistics.public.document import from_json
from cases.statistics.public.feed import table_of
from cases.statistics.public.published import publication_at, publications_at
from cases.statistics.public.selectors import address_of

Told = dict[str, Any]


def releases_of(group_id: UUID | None) -> list[Told]:
    """Return the releases that are public, the newest month first."""
    address = address_of(group_id) if group_id else None
    if address is None:
        return []
    return [
        {"name": each.release.name, "as_of": each.release.as_of, "published_at": each.published_at}
        for each in publications_at(address)
    ]


def tables_of(group_id: UUID | None, name: str, *, url: str) -> list[Told] | None:
    """Return the tables of a release, none if it was withdrawn; None where there is no such."""
    address = address_of(group_id) if group_id else None
    found = publication_at(address, name) if address else None
    if found is None:
        return None
    if not found.shown:
        return []
    document = from_json(found.shown)
    return [table_of(document, table, address=url) for table in document.tables]
