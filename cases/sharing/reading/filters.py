"""The filters of the list of cases, as far as a partner may use them: the class of the pages.

What is left out asks about what no partner is told: by asking, it could be learnt.
"""

from collections.abc import Iterable
from typing import Any

from django import forms

from cases.access.vocabularies import FieldGroup
from cases.casebook.filters import CaseFilter

# Which groups of a case a filter asks about: without them it is not found by it.
ASKS_ABOUT: dict[str, tuple[FieldGroup, ...]] = dict.fromkeys(
    ("stage", "nationality", "status", "pathway"), (FieldGroup.SITUATION,)
)


class CasesForPartners(CaseFilter):
    owner: Any = None
    overdue: Any = None
    silent: Any = None
    risk: Any = None
    counted: Any = None
    team: Any = None
    channel: Any = None
    lacks: Any = None
    status_from: Any = None
    status_until: Any = None
    closed_from: Any = None
    closed_until: Any = None
    closed_reason: Any = None

    class Meta(CaseFilter.Meta):
        # To a period that ends before it begins the answer is, as ever, no case.
        form: Any = forms.Form


def groups_asked_about(names: Iterable[str]) -> frozenset[FieldGroup]:
    """Return the groups of which filters of these names ask."""
    return frozenset(group for name in names for group in ASKS_ABOUT.get(name, ()))
