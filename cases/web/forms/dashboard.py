"""What the dashboard is asked for, as it stands in its address."""

from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.filter_fields import CodeSelect, PlainSelect
from cases.casebook.filters import UNKNOWN, nationality_choices
from cases.casebook.vocabularies import Pathway
from cases.repatriation.vocabularies import RequestKind
from cases.statistics.dashboard.periods import LONGEST, Month, Period
from cases.statistics.dashboard.selectors import Asked, this_month
from cases.statistics.tallies.cuts import Cut

USUAL_MONTHS = 12
EARLIEST = Month(2014, 1)
LENGTHS = {
    "1": gettext_lazy("This month"),
    "3": gettext_lazy("Last 3 months"),
    "6": gettext_lazy("Last 6 months"),
    "12": gettext_lazy("Last 12 months"),
    "24": gettext_lazy("Last 2 years"),
    "60": gettext_lazy("Last 5 years"),
}


class MonthField(forms.CharField):
    """A month as a browser's own field writes it: 2026-11."""

    widget = forms.TextInput(attrs={"type": "month", "placeholder": "2026-11", "maxlength": "7"})

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        if not text:
            return None
        try:
            month = Month.read(text)
        except ValueError as error:
            raise ValidationError(_("Write a month like this: 2026-11.")) from error
        if month < EARLIEST:
            raise ValidationError(_("Nothing is counted from before 2014."))
        if month > this_month():
            raise ValidationError(_("This month is still to come."))
        return month


class _Choice(forms.ChoiceField):
    widget = CodeSelect


class DashboardForm(forms.Form):
    """All of it may be left out. What cannot be read is named, and the rest is shown."""

    # The fields that are always shown; the others are folded away.
    SHOWN = ("period", "nationality", "pathway", "team")

    period = _Choice(
        label=gettext_lazy("Period"),
        choices=list(LENGTHS.items()),
        required=False,
    )
    first = MonthField(label=gettext_lazy("First month"), required=False)
    last = MonthField(label=gettext_lazy("Last month"), required=False)
    nationality = _Choice(label=gettext_lazy("Nationality"), required=False)
    pathway = _Choice(
        label=gettext_lazy("Pathway"),
        choices=[("", gettext_lazy("All")), *Pathway.choices],
        required=False,
    )
    team = _Choice(label=gettext_lazy("Team"), required=False, widget=PlainSelect)
    kind = _Choice(
        label=gettext_lazy("Requests of one kind"),
        choices=[("", gettext_lazy("The most frequent")), *RequestKind.choices],
        required=False,
    )

    def __init__(self, data: QueryDict, *, teams: list[tuple[str, str]]) -> None:
        told = data.copy()
        told.setdefault("period", str(USUAL_MONTHS))
        super().__init__(told)
        self.fields["nationality"].choices = [("", _("All")), *nationality_choices()]
        self.fields["team"].choices = [("", _("All")), *teams]

    @property
    def usual(self) -> list[forms.BoundField]:
        """The fields that are always shown."""
        return [self[name] for name in self.SHOWN]

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        first, last = told.get("first"), told.get("last") or this_month()
        if first and "last" not in self.errors:
            if last < first:
                self.add_error("last", _("The last month lies before the first."))
            elif last - first >= LONGEST:
                self.add_error("first", _("At most ten years are shown at once."))
        return told

    def asked(self) -> Asked:
        """Return what can be read of it; whatever cannot is as if it had not been asked."""
        self.is_valid()
        told = {name: value for name, value in self.cleaned_data.items() if value}
        nationality, team = told.get("nationality"), told.get("team")
        return Asked(
            period=self._period(told),
            cut=Cut(
                "" if nationality == UNKNOWN else nationality,
                told.get("pathway"),
                UUID(team) if team else None,
            ),
            kind=RequestKind(told["kind"]) if "kind" in told else None,
        )

    def _period(self, told: dict[str, Any]) -> Period:
        last = told.get("last") or this_month()
        if "first" in told and not self.has_error("last"):
            return Period(told["first"], last)
        return Period.until(last, int(told.get("period") or USUAL_MONTHS))
