"""What the filters of the lists of cases and of requests are made of."""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Any

import django_filters
from django import forms
from django.core.validators import RegexValidator
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

MINE = "me"
NOBODY = "nobody"
Choices = tuple[tuple[str, str], ...]
OPTION = '<option value="{}"{}>{}</option>'
_ID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
is_owner = RegexValidator(
    rf"\A({MINE}|{NOBODY}|{_ID})\Z", gettext_lazy("Choose “me”, “nobody” or a member.")
)
is_team = RegexValidator(rf"\A({NOBODY}|{_ID})\Z", gettext_lazy("Choose “nobody” or a team."))


class DayInput(forms.DateInput):
    """The browser's own calendar."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class PlainSelect(forms.Select):
    """Draws itself: through a template for each option, a list of all countries is the larger part
    of the work on a page.
    """

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> Any:
        choices = tuple((str(code), str(label)) for code, label in self.choices)
        told = {"name": name, **self.build_attrs(self.attrs, attrs)}
        options = self.options_drawn(choices, tuple(self.format_value(value)))
        return format_html("<select{}>\n{}\n</select>", flatatt(told), options)

    def options_drawn(self, choices: Choices, chosen: tuple[str, ...]) -> Any:
        return _options(choices, chosen)


class CodeSelect(PlainSelect):
    """Of codes alone, whose words are no secret: what it looks like is kept for the next page."""

    def options_drawn(self, choices: Choices, chosen: tuple[str, ...]) -> Any:
        return _options_of_codes(choices, chosen)


def _options(choices: Choices, chosen: tuple[str, ...]) -> Any:
    return format_html_join(
        "\n",
        OPTION,
        ((code, " selected" if code in chosen else "", label) for code, label in choices),
    )


_options_of_codes = lru_cache(maxsize=500)(_options)


class AnyYesNo(CodeSelect):
    def __init__(self) -> None:
        choices = [
            ("", gettext_lazy("Any")),
            ("true", gettext_lazy("Yes")),
            ("false", gettext_lazy("No")),
        ]
        super().__init__(choices=choices)


class DayFilter(django_filters.DateFilter):  # type: ignore[misc]  # untyped library
    def __init__(self, label: Any, **options: Any) -> None:
        super().__init__(label=label, widget=DayInput, **options)


class CodeFilter(django_filters.ChoiceFilter):  # type: ignore[misc]  # untyped library
    """One of a list of codes, or all."""

    def __init__(self, label: Any, choices: Any, **options: Any) -> None:
        usual = {"empty_label": gettext_lazy("All"), "widget": CodeSelect}
        # A list stays one: the schema of the API tells its codes.
        told = _once_a_language(choices) if callable(choices) else choices
        super().__init__(label=label, choices=told, **{**usual, **options})


def _once_a_language(choices: Callable[[], Iterable[tuple[str, str]]]) -> Callable[[], Any]:
    @cache
    def told(_language: str | None) -> list[tuple[str, str]]:
        return list(choices())

    return lambda: told(get_language())


class TeamFilter(django_filters.CharFilter):  # type: ignore[misc]  # untyped library
    """A team's id, or `nobody` for what no team was given.

    A team that is not there, or is another group's, has no row: a list that was kept under a name
    must not grow because its team was ended. Whoever shows the form puts names to the ids.
    """

    def __init__(self, **options: Any) -> None:
        usual = {"max_length": 36, "validators": [is_team], "widget": PlainSelect}
        super().__init__(label=gettext_lazy("Team"), **{**usual, **options})

    def filter(self, rows: Any, value: str) -> Any:
        if not value:
            return rows
        return rows.filter(**{self.field_name: None if value == NOBODY else value})


class PeriodForm(forms.Form):
    """Says it where the end of a period, `…_until`, is before its begin, `…_from`."""

    def clean(self) -> dict[str, Any]:
        told: dict[str, Any] = super().clean() or {}
        for name in list(told):
            first, last = told.get(name), told.get(name.removesuffix("_from") + "_until")
            if name.endswith("_from") and first and last and last < first:
                said = _("This day is before the first one.")
                self.add_error(name.removesuffix("_from") + "_until", said)
        return told
