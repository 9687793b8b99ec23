"""The filters of lists of referrals, as they stand in their addresses."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy, pgettext_lazy

from cases.casebook.filter_fields import CodeFilter, PlainSelect
from cases.repatriation.filters import case_meant, is_reference
from cases.sharing.referrals.models import Referral
from cases.sharing.referrals.vocabularies import FINAL, OPEN, Help, ReferralState

GOES_ON, ENDED = "open", "ended"
_STATES = [
    (GOES_ON, pgettext_lazy("referral", "All that go on")),
    (ENDED, pgettext_lazy("referral", "All that have ended")),
    *ReferralState.choices,
]
_SEVERAL = {GOES_ON: OPEN, ENDED: FINAL}

Referrals = QuerySet[Referral, Referral]


class ReferralFilter(django_filters.FilterSet):  # type: ignore[misc]  # untyped library
    """What both sides may ask for."""

    ref = django_filters.CharFilter(
        label=gettext_lazy("Case"),
        method="of_reference",
        max_length=40,
        validators=[is_reference],
    )
    state = CodeFilter(gettext_lazy("State"), _STATES, method="of_state")
    kind = CodeFilter(gettext_lazy("What they are to do"), Help.choices)

    class Meta:
        model = Referral
        fields: list[str] = []

    def of_reference(self, rows: Referrals, name: str, value: str) -> Any:
        return rows.filter(case__ref__in=case_meant(value))

    def of_state(self, rows: Referrals, name: str, value: str) -> Any:
        return rows.filter(state__in=_SEVERAL.get(value, (value,)))


class GroupsReferralFilter(ReferralFilter):
    """The group's own: whoever shows the form puts names to the ids of partners."""

    partner = django_filters.UUIDFilter(
        label=gettext_lazy("Partner"), field_name="partner_id", widget=PlainSelect
    )
