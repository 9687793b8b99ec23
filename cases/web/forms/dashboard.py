"""What the dashboard is asked for, as it stands in its address."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from cases.casebook.filters import UNKNOWN, nationality_choices
from cases.casebook.vocabularies import Pathway
from cases.repatriation.vocabularies import RequestKind
from cases.statistics.dashboard.periods import LONGEST, Month, Period
from cases.statistics.dashboard.selectors import Asked, this_month
from cases.statistics.tallies.cuts import Cut

USUAL_MONTHS = 12
_OPTION = '<option value="{}">{}</option>'
_CHOSEN = '<option value="{}" selected>{}</option>'
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


class DashboardForm(forms.Form):
    """All of it may be left out. What cannot be read is named, and the rest is shown."""

    # The fields that are always shown; the others are folded away.
    SHOWN = ("period", "nationality", "pathway", "team")

    period = forms.ChoiceField(
        label=gettext_lazy("Period"),
        choices=list(LENGTHS.items()),
        initial=USUAL_MONTHS,
        required=False,
    )
    first = MonthField(label=gettext_lazy("First month"), required=False)
    last = MonthField(label=gettext_lazy("Last month"), required=False)
    nationality = forms.ChoiceField(label=gettext_lazy("Nationality"), required=False)
    pathway = forms.ChoiceField(
        label=gettext_lazy("Pathway"),
        choices=[("", gettext_lazy("All")), *Pathway.choices],
        required=False,
    )
    team = forms.ChoiceField(label=gettext_lazy("Team"), required=False)
    kind = forms.ChoiceField(
        label=gettext_lazy("Requests of one kind"),
        choices=[("", gettext_lazy("The most frequent")), *RequestKind.choices],
        required=False,
    )

    def __init__(self, *args: Any, teams: list[tuple[str, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["nationality"].choices = [("", _("All")), *_countries(get_language())]
        self.fields["team"].choices = [("", _("All")), *teams]

    @property
    def usual(self) -> list[tuple[forms.BoundField, str]]:
        """The fields that are always shown, each with its options."""
        found = []
        for field in map(self.__getitem__, self.SHOWN):
            chosen = str(field.value() or field.initial or "")
            if field.name == "nationality" and not field.errors:
                found.append((field, _country_options(get_language(), chosen)))
            else:
                found.append((field, _options(field.field.choices, chosen)))
        return found

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


@lru_cache(maxsize=16)
def _countries(_language: str) -> tuple[tuple[str, str], ...]:
    return tuple((code, str(label)) for code, label in nationality_choices())


@lru_cache(maxsize=1024)
def _country_options(language: str, chosen: str) -> str:
    """Kept as they were once written: there are many, and a template takes its time."""
    return _options([("", _("All")), *_countries(language)], chosen)


def _options(choices: Iterable[tuple[Any, Any]], chosen: str) -> str:
    return format_html_join(
        "",
        "{}",
        (
            (format_html(_CHOSEN if code == chosen else _OPTION, code, label),)
            for code, label in choices
        ),
    )
