"""All columns in their order. No contacts, no places where somebody is, no notes."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.exports.columns.column import Column
from cases.exports.columns.contract import CONTRACT
from cases.exports.columns.people import PEOPLE
from cases.exports.columns.recruitment import RECRUITMENT
from cases.exports.columns.requests import REQUESTS
from cases.exports.columns.situation import SITUATION, WORK

COLUMNS: tuple[Column, ...] = (
    *SITUATION,
    *PEOPLE,
    *RECRUITMENT,
    *CONTRACT,
    *REQUESTS,
    *WORK,
)
# Only where somebody ticks them: numbers of papers, and what few lists are about.
_SELDOM = frozenset(
    (
        *("name_cyrillic", "father_name"),
        *("passport", "military_id", "person_ref", "sex", "side", "closed_reason"),
        *("status_since", "channels", "means", "contract_exists", "died", "request_kinds"),
        *("request_state", "risk", "next_due_on", "contact_due_on", "family_told_on"),
    )
)
USUAL = tuple(column.code for column in COLUMNS if column.code not in _SELDOM)
CATALOGUE = {column.code: column for column in COLUMNS}


def columns_named(codes: Iterable[str]) -> list[Column]:
    """Return the columns of these codes, each once, in this order; ValidationError if unknown."""
    wanted = list(dict.fromkeys(codes))
    if unknown := [code for code in wanted if code not in CATALOGUE]:
        said = _("There is no such column: %(columns)s.")
        raise ValidationError({"columns": said % {"columns": ", ".join(sorted(unknown))[:100]}})
    return [CATALOGUE[code] for code in wanted]
