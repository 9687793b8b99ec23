"""What goes with a request, and how far its matter has come."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Request
from cases.repatriation.papers import Item
from people.dates import clock
from people.web.fields import DayField, TidyField

_WHY = "why_"


class PapersForm(forms.Form):
    """A tick for each paper, and for a required one that is not here room for the reason."""

    in_hand = forms.MultipleChoiceField(
        label=_("In hand"), required=False, widget=forms.CheckboxSelectMultiple
    )
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(
        self, data: Any = None, *, items: Sequence[Item], version: int, **options: Any
    ) -> None:
        ticked = [item.paper for item in items if item.is_in_hand]
        initial: dict[str, Any] = {"in_hand": ticked, "version": version}
        super().__init__(data, auto_id="id_papers_%s", initial=initial, **options)
        self.fields["in_hand"].choices = [  # type: ignore[attr-defined]
            (item.paper.value, item.paper.label) for item in items if not item.is_on_file
        ]
        for item in items:
            if item.is_required and not item.is_on_file:
                self.fields[_WHY + item.paper] = TidyField(
                    label=_why(item), max_length=500, required=False, initial=item.waiver
                )

    def told(self) -> dict[str, Any]:
        """Return what the service takes; what the file has is not told."""
        said = self.cleaned_data
        waivers = {
            name.removeprefix(_WHY): why for name, why in said.items() if name.startswith(_WHY)
        }
        return {"in_hand": said["in_hand"], "waivers": waivers, "version": said["version"]}


class MilestoneForm(forms.Form):
    """What happened, or is planned, with a request of one kind."""

    code = forms.ChoiceField(label=_("What happened?"))
    on = DayField(label=_("On which day?"))
    is_planned = forms.BooleanField(label=_("Planned: this is still to come"), required=False)
    note = TidyField(label=_("Note"), max_length=1000, required=False)

    def __init__(self, *args: Any, request: Request, **options: Any) -> None:
        super().__init__(*args, auto_id="id_stone_%s", **options)
        self.fields["on"].initial = clock.today
        self.fields["code"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose")),
            *((stone.value, stone.label) for stone in kind_of(request.kind).milestones),
        ]


def _why(item: Item) -> str | Promise:
    return format_lazy("{} {}", _("Without it, because:"), item.paper.label)
