"""The filters of the list of cases, as far as a partner may use them: the class of the pages.

What is left out asks about what no partner is told: by asking, it could be learnt.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ImproperlyConfigured

from cases.access.vocabularies import FieldGroup
from cases.casebook.filters import CaseFilter

Asks = Mapping[str, tuple[FieldGroup, ...]]
# All that is asked by, and which groups of a case that asks about: without them it finds none.
ASKS_ABOUT: Asks = {
    **dict.fromkeys(("opened_from", "opened_until"), ()),
    **dict.fromkeys(("stage", "nationality", "status", "pathway"), (FieldGroup.SITUATION,)),
}


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


def require_decided(filters: Any, asks: Asks) -> None:
    """Refuse to start with a filter of the pages of which nobody decided what it asks about."""
    if undecided := sorted(filters.base_filters.keys() ^ asks.keys()):
        raise ImproperlyConfigured(f"May partners ask {filters.__name__} by these? {undecided}")


require_decided(CasesForPartners, ASKS_ABOUT)


def groups_asked_about(names: Iterable[str]) -> frozenset[FieldGroup]:
    """Return the groups of which filters of these names ask."""
    return frozenset(group for name in names for group in ASKS_ABOUT[name])
