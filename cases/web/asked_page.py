"""What waits for a second person before a government reads it, in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cases.access.asked import Asking, Lot
from cases.access.models import AskedGrant
from cases.access.vocabularies import Purpose
from cases.web.consent_rows import given_in_words
from cases.web.sharing_page import what_is_read
from people.vault.querysets import load_keys

# Askings on one page: what a partner would read of each takes room.
PAGE = 10


@dataclass(frozen=True)
class CaseRow:
    """A case with the consent under which it would be shared: who agreed, how and when."""

    asked: AskedGrant
    consent: str
    # Without it the case is left out when somebody agrees.
    stands: bool


def asking_rows(askings: Iterable[Asking]) -> list[tuple[Asking, list[dict[str, Any]]]]:
    return [(asking, [_lot(lot) for lot in asking.lots]) for asking in askings]


def case_rows(rows: Iterable[AskedGrant]) -> list[CaseRow]:
    told = list(rows)
    load_keys([row.organisation for row in told])
    return [_case(row) for row in told]


def _lot(lot: Lot) -> dict[str, Any]:
    return {
        **what_is_read(lot.terms),
        "lot": lot,
        "purpose": Purpose(lot.terms.purpose).label,
        "rows": [_case(row) for row in lot.rows],
    }


def _case(row: AskedGrant) -> CaseRow:
    return CaseRow(row, ", ".join(given_in_words(row.consent)), row.consent.stands)
