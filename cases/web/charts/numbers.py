"""How charts say numbers, and where they put them. Geometry is text that no language changes."""

from functools import lru_cache
from itertools import count

from django.utils.formats import number_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _


def said(number: int) -> str:
    """A number as the reader's language writes it, in groups; small ones are the same in all."""
    if 0 <= number < 1000:
        return str(number)
    return _grouped(number, get_language())


# The same few are said again and again, and each takes as long as a row of a table.
@lru_cache(maxsize=10_000)
def _grouped(number: int, _language: str | None) -> str:
    return number_format(number, use_l10n=True, force_grouping=True)


def share(part: int, whole: int) -> str:
    """Say a share in whole percents; what is there at all is never said to be none."""
    if not whole:
        return ""
    percent = (200 * part + whole) // (2 * whole)
    if part and not percent:
        return _("under 1 %")
    return _("%(number)s %%") % {"number": said(percent)}


def along(part: float, whole: float) -> str:
    """Return a length or place as a percentage of what it lies in."""
    return f"{100 * part / whole:.2f}%" if whole else "0%"


def ticks(most: int) -> list[int]:
    """Return round numbers from nought to the first not below `most`, in four steps or less."""
    step = next(
        factor * 10**power
        for power in count()
        for factor in (1, 2, 5)
        if 4 * factor * 10**power >= most
    )
    return list(range(0, max(most, 1) + step, step))[: -(-max(most, 1) // step) + 1]
