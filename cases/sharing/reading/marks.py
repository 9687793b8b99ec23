"""Marks of places in what a partner reads: addresses go to logs, and these tell nothing there."""

from datetime import date
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from people.vault.errors import SealBroken
from people.vault.marks import open_mark, seal_mark

# A day and one or two ids, as they are written.
Place = tuple[str, ...]
_ID = 16


def write_place(place: Place, *, order: str) -> str:
    """Return a mark that is read in the same order again, and by the same key alone."""
    day, *rows = place
    told = date.fromisoformat(day).toordinal().to_bytes(4, "big")
    return seal_mark(told + b"".join(UUID(row).bytes for row in rows), sort=_sort(order))


def read_place(mark: str, *, order: str) -> Place:
    try:
        told = open_mark(mark, sort=_sort(order))
    except SealBroken as error:
        raise ValidationError({"after": _("This page mark cannot be read.")}) from error
    day = date.fromordinal(int.from_bytes(told[:4], "big")).isoformat()
    rows = [told[start : start + _ID] for start in range(4, len(told), _ID)]
    return (day, *(str(UUID(bytes=row)) for row in rows))


def _sort(order: str) -> str:
    return f"shared by {order}"
