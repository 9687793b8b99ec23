"""Form fields that all pages share."""

from typing import Any

from django import forms

from people.registry.text import tidy


class DayField(forms.DateField):
    """A day of our own doing, from the browser's calendar."""

    widget = forms.DateInput(attrs={"type": "date", "class": "short"}, format="%Y-%m-%d")


class TidyField(forms.CharField):
    """Text without control and direction characters; what was typed is otherwise kept."""

    def to_python(self, value: Any) -> str:
        return tidy(str(super().to_python(value)))

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {**super().widget_attrs(widget), "dir": "auto"}
