"""A limit that the law sets."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from cases.repatriation.limits import EDITABLE
from cases.repatriation.models import Request, TimeLimit
from cases.web.forms.editing import EditForm
from people.web.fields import DayField, TidyField


class LimitForm(forms.Form):
    text = TidyField(
        label=_("What must be done by then?"),
        max_length=500,
        help_text=_("As in “appeal against the refusal”, and which law says so."),
    )
    on = DayField(
        label=_("Last day"),
        help_text=_("A reminder comes thirty days before, seven days before, and on the day."),
    )


class NewLimitForm(LimitForm):
    """A limit may be about a request that goes on."""

    request = forms.ChoiceField(label=_("About which request?"), required=False)

    def __init__(self, *args: Any, requests: Iterable[Request], **options: Any) -> None:
        super().__init__(*args, **options)
        self._by_id = {str(request.pk): request for request in requests}
        named = [(pk, _named(request)) for pk, request in self._by_id.items()]
        self.fields["request"].choices = [("", _("The case as a whole")), *named]

    def clean_request(self) -> Request | None:
        return self._by_id.get(self.cleaned_data["request"])


class LimitEditForm(EditForm):
    asked = LimitForm.base_fields

    @classmethod
    def of(cls, limit: TimeLimit, data: Any = None) -> "LimitEditForm":
        now = {name: getattr(limit, name) for name in cls.asked if name in EDITABLE}
        return cls(data, now=now, version=limit.version)


def _named(request: Request) -> str:
    """Tell apart two requests of a kind by the days on which they were opened."""
    day = date_format(localtime(request.opened_at), "j M Y")
    return f"{request.get_kind_display()}, {day}"
