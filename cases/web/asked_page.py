"""What waits for a second person before a government reads it, in words."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from cases.access.asked import Asking, Lot
from cases.access.going import going
from cases.access.models import AskedGrant
from cases.access.vocabularies import Purpose
from cases.web.consent_rows import consent_line
from cases.web.sharing_page import what_is_read
from people.vault.querysets import load_keys

# Askings on one page: what a partner would read of each takes room.
PAGE = 10


@dataclass(frozen=True)
class CaseRow:
    """A case with the consent under which it would be shared: who agreed, how and when."""

    asked: AskedGrant
    consent: str
    # Why it would not be shared although somebody agrees; empty where it would.
    left_out: str


def asking_rows(askings: Sequence[Asking]) -> list[tuple[Asking, list[dict[str, Any]]]]:
    shown = (row.case_id for asking in askings for lot in asking.lots for row in lot.rows)
    erased = going(shown)
    return [(asking, [_lot(lot, erased) for lot in asking.lots]) for asking in askings]


def case_rows(rows: Sequence[AskedGrant]) -> list[CaseRow]:
    load_keys([row.organisation for row in rows])
    erased = going(row.case_id for row in rows)
    return [_case(row, erased) for row in rows]


def _lot(lot: Lot, erased: Set[UUID]) -> dict[str, Any]:
    return {
        **what_is_read(lot.terms),
        "lot": lot,
        "purpose": Purpose(lot.terms.purpose).label,
        "rows": [_case(row, erased) for row in lot.rows],
    }


def _case(row: AskedGrant, erased: Set[UUID]) -> CaseRow:
    return CaseRow(row, consent_line(row.consent), _left_out(row, erased))


def _left_out(row: AskedGrant, erased: Set[UUID]) -> str:
    if row.case_id in erased:
        return _("It is asked that this case be erased: it will be left out.")
    return "" if row.consent.stands else _("It has ended: this case will be left out.")
