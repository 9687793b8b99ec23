"""What a row would bring to an earlier one that may be of the same man, in words."""

from typing import Any

from django.utils.translation import gettext as _

from cases.imports.fields import DAYS, Column
from cases.web.import_words import label_of
from people.registry.vocabularies import Relation

_BY_DAY = {about: column for column, about in DAYS.items()}
_FILLS = {
    "latin name": Column.NAME,
    "native name": Column.NATIVE,
    "phones": Column.PHONE,
}


def gains_of(reading: dict[str, Any]) -> list[str]:
    """Return what is proposed in a reading's `merge` (see `comparing.merging`), a line each."""
    merge = reading.get("merge") or {}
    told = [_filled(code) for code in merge.get("fills", ())]
    if merge.get("keep_both_names"):
        told.append(_("Another spelling of the name"))
    if reporter := merge.get("add_reporter"):
        who = label_of(Relation, reporter) or reporter
        told.append(_("Somebody else who reported: %(who)s") % {"who": who})
    if merge.get("last_contact"):
        told.append(_("A later contact"))
    return told


def _filled(code: str) -> str:
    column = _FILLS.get(code) or _BY_DAY.get(code) or code
    return label_of(Column, column) or code
