"""The form of a partner's server."""

from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.sharing.webhooks.addresses import LONGEST
from cases.sharing.webhooks.models import Endpoint
from cases.sharing.webhooks.vocabularies import CHOOSABLE, HookEvent


class EndpointForm(forms.Form):
    """`submission` makes a form that is sent twice make one; `version` is what was seen."""

    url = forms.CharField(
        label=_("Address of the partner's server"),
        max_length=LONGEST,
        help_text=_("It begins with https:// and can be reached by the whole world."),
        widget=forms.URLInput(attrs={"dir": "ltr", "autocomplete": "off", "spellcheck": "false"}),
        error_messages={"required": _("Give the address.")},
    )
    events = forms.MultipleChoiceField(
        label=_("What is it told of?"),
        choices=[(event.value, event.label) for event in CHOOSABLE],
        initial=[HookEvent.CASE_CHANGED.value, HookEvent.CASE_WITHDRAWN.value],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose what it is told of.")},
    )
    submission = forms.UUIDField(required=False, widget=forms.HiddenInput)
    version = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["submission"].initial = uuid4

    @classmethod
    def of(cls, endpoint: Endpoint) -> "EndpointForm":
        seen = {"url": endpoint.url, "events": endpoint.events, "version": endpoint.version}
        return cls(initial=seen)

    def told(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("url", "events")}
