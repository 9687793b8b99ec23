"""What releases are called in addresses: by their month, a later edition also by its number."""

import re
from calendar import monthrange
from datetime import date

_NAME = re.compile(r"([1-9]\d{3})-(0[1-9]|1[0-2])(?:-([2-9]|[1-9]\d{1,2}))?", re.ASCII)


def named(month_end: date, edition: int) -> str:
    month = f"{month_end:%Y-%m}"
    return month if edition == 1 else f"{month}-{edition}"


def meant(name: str) -> tuple[date, int] | None:
    """Return the end of the month and the edition; None where nothing is called so."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    year, month = int(found[1]), int(found[2])
    return date(year, month, monthrange(year, month)[1]), int(found[3] or 1)
