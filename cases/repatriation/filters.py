"""The filters of the board and the list of requests, as they stand in their addresses."""

import re
from typing import Any
from uuid import UUID

import django_filters
from django.core.exceptions import ValidationError
from django.forms import Select, TextInput
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.filters import MINE, NOBODY, AnyYesNo, is_owner
from cases.casebook.references import references_in
from cases.repatriation.board import OVER, UNSENT, states_of
from cases.repatriation.models import Request, RequestQuerySet
from cases.repatriation.vocabularies import RequestKind, State

_PLACES = [
    (UNSENT, gettext_lazy("Draft, or ready to send")),
    *State.choices,
    (OVER, gettext_lazy("Closed or withdrawn")),
]
# Our own number is that of the case with a number of its own behind.
_OUR_OWN = re.compile(r"\s*/\s*\d{1,3}\s*\Z")


def case_meant(text: str) -> list[str]:
    """Return the references of cases that a typed reference, or number of ours, may mean."""
    return references_in(text) or references_in(_OUR_OWN.sub("", text))


def is_reference(text: str) -> None:
    if not case_meant(text):
        raise ValidationError(_("A reference looks like C-2026-00042."))


class BoardFilter(django_filters.FilterSet):  # type: ignore[misc]  # untyped library
    """`owner` takes `me`, `nobody` or a member's id; `member` is who asks."""

    ref = django_filters.CharFilter(
        label=gettext_lazy("Case or our number"),
        method="of_reference",
        max_length=40,
        validators=[is_reference],
        widget=TextInput(attrs={"aria-describedby": "ref-hint"}),
    )
    kind = django_filters.ChoiceFilter(
        label=gettext_lazy("Kind"), choices=RequestKind.choices, empty_label=gettext_lazy("All")
    )
    # Whoever shows the form puts names to the ids.
    addressee = django_filters.UUIDFilter(
        label=gettext_lazy("Addressee"), field_name="addressee_id", widget=Select
    )
    owner = django_filters.CharFilter(
        label=gettext_lazy("Owner"),
        method="of_owner",
        max_length=36,
        validators=[is_owner],
        widget=Select,
    )
    overdue = django_filters.BooleanFilter(
        label=gettext_lazy("Answer overdue"), method="of_overdue", widget=AnyYesNo
    )

    class Meta:
        model = Request
        fields: list[str] = []

    def __init__(self, *args: Any, member: Any = None, **kwargs: Any) -> None:
        self.member = member
        super().__init__(*args, **kwargs)

    def of_reference(self, requests: RequestQuerySet, name: str, value: str) -> Any:
        return requests.filter(case__ref__in=case_meant(value))

    def of_owner(self, requests: RequestQuerySet, name: str, value: str) -> Any:
        if value == NOBODY:
            return requests.filter(case__owner=None)
        if value == MINE:
            return requests.filter(case__owner=self.member) if self.member else requests.none()
        return requests.filter(case__owner=UUID(value))

    def of_overdue(self, requests: RequestQuerySet, name: str, value: bool) -> Any:
        late = requests.overdue()
        return late if value else requests.exclude(pk__in=late.order_by().values("pk"))


class RequestFilter(BoardFilter):
    """The list's: the board shows states as columns."""

    state = django_filters.ChoiceFilter(
        label=gettext_lazy("State"),
        choices=_PLACES,
        method="of_state",
        empty_label=gettext_lazy("All"),
    )

    def of_state(self, requests: RequestQuerySet, name: str, value: str) -> Any:
        return requests.filter(state__in=states_of(value))
