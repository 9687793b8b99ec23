"""The filters of the list of requests."""

from typing import Any

import django_filters
from django.utils.translation import gettext_lazy as _

from cases.casebook.filters import AnyYesNo
from cases.repatriation.models import Request, RequestQuerySet
from cases.repatriation.vocabularies import RequestKind, State


class RequestFilter(django_filters.FilterSet):  # type: ignore[misc]
    state = django_filters.ChoiceFilter(
        label=_("State"), choices=State.choices, empty_label=_("All")
    )
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=RequestKind.choices, empty_label=_("All")
    )
    overdue = django_filters.BooleanFilter(
        label=_("Answer overdue"), method="of_overdue", widget=AnyYesNo
    )

    class Meta:
        model = Request
        fields: list[str] = []

    def of_overdue(self, requests: RequestQuerySet, name: str, value: bool) -> Any:
        late = requests.overdue()
        return late if value else requests.exclude(pk__in=late.order_by().values("pk"))
