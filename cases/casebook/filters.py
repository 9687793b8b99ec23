"""The filters of the case list, for the pages and the API alike."""

from typing import Any

import django_filters
from django import forms
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.casebook.fates import NOT_RECRUITED
from cases.casebook.models import Case
from cases.casebook.sorting import Sort
from cases.casebook.vocabularies import FINISHED, Pathway, Risk, Side, Status
from people.dates import clock
from people.registry.countries import country_choices

MINE = "me"
NOBODY = "nobody"
UNKNOWN = "unknown"
is_owner = RegexValidator(
    rf"\A({MINE}|{NOBODY}|[0-9a-f]{{8}}(-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}})\Z",
    _("Choose “me”, “nobody” or a member."),
)


def nationality_choices() -> list[tuple[str, str]]:
    return [(UNKNOWN, str(_("Not known"))), *country_choices()]


class Stage(models.TextChoices):
    OPEN = "open", _("Not closed")
    FINISHED = "finished", _("Closed or handed over")


class Counted(models.TextChoices):
    """Every case is in one of these; only the first are recruits of Russia's army."""

    RECRUITS = "recruits", _("Recruited")
    PREVENTION = "prevention", _("At risk, or stopped before leaving")
    APART = "apart", _("Serves for Ukraine")


_APART = models.Q(side=Side.UKR)
_PREVENTION = models.Q(status__in=NOT_RECRUITED) & ~_APART
COUNTED: dict[str, models.Q] = {
    Counted.RECRUITS: ~_APART & ~models.Q(status__in=NOT_RECRUITED),
    Counted.PREVENTION: _PREVENTION,
    Counted.APART: _APART,
}


class DayInput(forms.DateInput):
    """The browser's own calendar."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class AnyYesNo(forms.Select):
    def __init__(self) -> None:
        super().__init__(choices=[("", _("Any")), ("true", _("Yes")), ("false", _("No"))])


class CaseFilter(django_filters.FilterSet):  # type: ignore[misc]  # untyped library
    """`owner` takes `me`, `nobody` or a member's id; `member` is who asks, if it is a member."""

    stage = django_filters.ChoiceFilter(
        label=_("Cases"), choices=Stage.choices, method="of_stage", empty_label=_("All")
    )
    nationality = django_filters.ChoiceFilter(
        label=_("Nationality"),
        choices=nationality_choices,
        method="of_nationality",
        empty_label=_("All"),
    )
    status = django_filters.ChoiceFilter(
        label=_("Status"), choices=Status.choices, empty_label=_("All")
    )
    pathway = django_filters.ChoiceFilter(
        label=_("Pathway"), choices=Pathway.choices, empty_label=_("All")
    )
    owner = django_filters.CharFilter(
        label=_("Owner"), method="of_owner", max_length=36, validators=[is_owner]
    )
    opened_from = django_filters.DateFilter(
        label=_("Opened from"), field_name="opened_on", lookup_expr="gte", widget=DayInput
    )
    opened_until = django_filters.DateFilter(
        label=_("Opened until"), field_name="opened_on", lookup_expr="lte", widget=DayInput
    )
    overdue = django_filters.BooleanFilter(
        label=_("Answer overdue"), method="of_overdue", widget=AnyYesNo
    )
    silent = django_filters.BooleanFilter(
        label=_("Silent for too long"), method="of_silent", widget=AnyYesNo
    )
    counted = django_filters.ChoiceFilter(
        label=_("Counted as"), choices=Counted.choices, method="of_counted", empty_label=_("All")
    )
    risk = django_filters.ChoiceFilter(label=_("Risk"), choices=Risk.choices, empty_label=_("All"))

    class Meta:
        model = Case
        fields: list[str] = []

    def __init__(self, *args: Any, member: Any = None, **kwargs: Any) -> None:
        self.member = member
        super().__init__(*args, **kwargs)

    def of_stage(self, cases: Any, name: str, value: str) -> Any:
        finished = models.Q(workflow__in=FINISHED)
        return cases.filter(finished if value == Stage.FINISHED else ~finished)

    def of_nationality(self, cases: Any, name: str, value: str) -> Any:
        return cases.filter(nationality="" if value == UNKNOWN else value)

    def of_owner(self, cases: Any, name: str, value: str) -> Any:
        if value == NOBODY:
            return cases.filter(owner=None)
        if value == MINE:
            return cases.filter(owner=self.member) if self.member else cases.none()
        return cases.filter(owner_id=value)

    def of_counted(self, cases: Any, name: str, value: str) -> Any:
        return cases.filter(COUNTED[value])

    def of_overdue(self, cases: Any, name: str, value: bool) -> Any:
        late = models.Q(answer_due_on__lt=clock.today())
        return cases.filter(late if value else ~late)

    def of_silent(self, cases: Any, name: str, value: bool) -> Any:
        # Nobody waits to hear of whoever's case is finished: its day is the far end.
        silent = models.Q(contact_due_on__lte=clock.today())
        return cases.filter(silent if value else ~silent)


class CaseListFilter(CaseFilter):
    """The filters and the order of the pages' list, as they stand in its address."""

    sort = django_filters.ChoiceFilter(
        label=_("Order"), choices=Sort.choices, method="unchanged", empty_label=None
    )

    def unchanged(self, cases: Any, name: str, value: str) -> Any:
        """The order belongs to the pages of the list: see `paging`."""
        return cases
