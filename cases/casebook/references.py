"""References of cases as people type them: `c2026-42`, `C 2026/00042`, `42`."""

import re

from people.dates import clock
from people.registry.text import fold_digits, tidy

# The war whose men we bring home is older than this software: cases may be entered with years.
FIRST_YEAR = 2014
_TYPED = re.compile(
    r"""(?:[CС]|[#№])?[\s.-]{0,3}     # Latin or Cyrillic
    (?:(?P<year>20\d\d)[\s./-]{0,3})?
    (?P<number>\d{1,9})""",
    re.IGNORECASE | re.VERBOSE,
)


def references_in(text: str) -> list[str]:
    """Return the references that may be meant; for a number alone, one for each year."""
    found = _TYPED.fullmatch(fold_digits(tidy(text)))
    if found is None:
        return []
    this_year = clock.today().year
    years = [int(found["year"])] if found["year"] else range(this_year, FIRST_YEAR - 1, -1)
    return [f"C-{year}-{int(found['number']):05}" for year in years]
