"""What was asked of offices, and how that stands."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from cases.access.vocabularies import FieldGroup
from cases.exports.columns.batch import Part
from cases.exports.columns.column import Column
from cases.exports.columns.making import day, labels_of
from cases.exports.formats import Cell, Kind
from cases.repatriation.vocabularies import FINAL, RequestKind, State

_GROUP = FieldGroup.REQUESTS


def _kinds(part: Part) -> list[Cell]:
    """What is still asked for; each kind once."""
    labels = labels_of(RequestKind)

    def told(rows: Any, case: str) -> str:
        kinds = dict.fromkeys(kind for kind, state, _due in rows.of(case) if state not in FINAL)
        return ", ".join(labels.get(kind, "") for kind in kinds)

    return part.requests(told)


def _newest(part: Part) -> list[Cell]:
    labels = labels_of(State)

    def told(rows: Any, case: str) -> str:
        of_case = rows.of(case)
        return labels.get(of_case[-1][1], "") if of_case else ""

    return part.requests(told)


REQUESTS = (
    Column("request_kinds", _("Asked for"), _GROUP, Kind.TEXT, _kinds),
    Column("request_state", _("Newest request is"), _GROUP, Kind.TEXT, _newest),
    day("answer_due_on", _("Next answer due"), _GROUP),
)
