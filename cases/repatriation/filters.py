"""The filters of the board and the list of requests, as they stand in their addresses."""

import re
from datetime import date
from typing import Any
from uuid import UUID

import django_filters
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.forms import TextInput
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.filter_fields import (
    MINE,
    NOBODY,
    AnyYesNo,
    CodeFilter,
    DayFilter,
    PeriodForm,
    PlainSelect,
    TeamFilter,
    is_owner,
)
from cases.casebook.filters import UNKNOWN, nationality_choices
from cases.casebook.references import references_in
from cases.casebook.vocabularies import Pathway
from cases.repatriation.board import AWAITED, OVER, UNSENT, states_of
from cases.repatriation.models import Request, RequestQuerySet
from cases.repatriation.vocabularies import COURSE, RequestKind, State
from people.dates import clock

_PLACES = [
    (UNSENT, gettext_lazy("Draft, or ready to send")),
    (AWAITED, gettext_lazy("Awaiting an answer")),
    *State.choices,
    (OVER, gettext_lazy("Closed or withdrawn")),
]
_STEPS = [(State(state).value, State(state).label) for state in COURSE]
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
    kind = CodeFilter(gettext_lazy("Kind"), RequestKind.choices)
    # Whoever shows the form puts names to the ids.
    addressee = django_filters.UUIDFilter(
        label=gettext_lazy("Addressee"), field_name="addressee_id", widget=PlainSelect
    )
    owner = django_filters.CharFilter(
        label=gettext_lazy("Owner"),
        method="of_owner",
        max_length=36,
        validators=[is_owner],
        widget=PlainSelect,
    )
    overdue = django_filters.BooleanFilter(
        label=gettext_lazy("Answer overdue"), method="of_overdue", widget=AnyYesNo
    )
    nationality = CodeFilter(
        gettext_lazy("Nationality"), nationality_choices, method="of_nationality"
    )
    pathway = CodeFilter(gettext_lazy("Pathway"), Pathway.choices, method="of_pathway")
    team = TeamFilter(method="of_team")
    reached = CodeFilter(gettext_lazy("Came as far as"), _STEPS, method="of_step")
    sent_from = DayFilter(
        gettext_lazy("First sent from"), field_name="first_sent_on", lookup_expr="gte"
    )
    sent_until = DayFilter(
        gettext_lazy("First sent until"), field_name="first_sent_on", lookup_expr="lte"
    )
    granted_before = DayFilter(
        gettext_lazy("Granted until, not done yet"), method="of_granted_long"
    )

    class Meta:
        model = Request
        fields: list[str] = []
        form = PeriodForm

    def __init__(self, *args: Any, member: Any = None, **kwargs: Any) -> None:
        self.member = member
        super().__init__(*args, **kwargs)

    def of_reference(self, requests: RequestQuerySet, name: str, value: str) -> Any:
        return requests.filter(case__ref__in=case_meant(value))

    def of_owner(self, requests: RequestQuerySet, name: str, value: str) -> Any:
        if value == NOBODY:
            return self._of_case(requests, owner=None)
        if value == MINE:
            return self._of_case(requests, owner=self.member) if self.member else requests.none()
        return self._of_case(requests, owner=UUID(value))

    def of_overdue(self, requests: RequestQuerySet, name: str, value: bool) -> Any:
        return requests.overdue() if value else requests.filter(answer_by__gte=clock.today())

    def of_nationality(self, requests: RequestQuerySet, name: str, value: str) -> Any:
        return self._of_case(requests, nationality="" if value == UNKNOWN else value)

    def of_pathway(self, requests: RequestQuerySet, name: str, value: str) -> Any:
        return self._of_case(requests, pathway=value)

    def of_team(self, requests: RequestQuerySet, name: str, value: str) -> Any:
        return self._of_case(requests, team=None if value == NOBODY else value)

    def _of_case(self, requests: RequestQuerySet, **facts: Any) -> Any:
        # With its group, by which the indexes of cases begin.
        if self.member:
            facts["organisation"] = self.member.organisation_id
        return requests.filter(**{f"case__{name}": value for name, value in facts.items()})

    def of_step(self, requests: RequestQuerySet, name: str, value: str) -> Any:
        """Whatever became of it later. What was never sent has come nowhere."""
        came = Q(**{f"{COURSE[value]}__isnull": False})
        return requests.filter(came, first_sent_on__isnull=False)

    def of_granted_long(self, requests: RequestQuerySet, name: str, value: date) -> Any:
        """Granted on that day or before it, and standing so."""
        return requests.filter(state=State.GRANTED, since__lte=value)


class RequestFilter(BoardFilter):
    """The list's: the board shows states as columns."""

    state = CodeFilter(gettext_lazy("State"), _PLACES, method="of_state")

    def of_state(self, requests: RequestQuerySet, name: str, value: str) -> Any:
        return requests.filter(state__in=states_of(value))
