"""Forms of playbooks: asking for one's own, its steps, and the tick in a new request."""

from collections.abc import Iterator, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.repatriation.playbook_editing import LONGEST_DAYS, MOST_STEPS
from cases.repatriation.playbooks import Plan
from cases.repatriation.practice import Step
from cases.repatriation.vocabularies import AddresseeKind, RequestKind
from cases.web.forms.fields import CountryField
from people.web.fields import TidyField


def offer_plan(form: forms.Form, plans: Sequence[Plan]) -> None:
    """Let a new request be planned, where there are steps to plan it by."""
    if plans:
        form.fields["plan"] = forms.BooleanField(
            label=_("Make tasks of the next steps"),
            help_text=_("What they are stands below, kind by kind."),
            required=False,
            initial=True,
        )


class NewPlaybookForm(forms.Form):
    kind = forms.ChoiceField(label=gettext_lazy("What is asked for?"), choices=RequestKind.choices)
    nationality = CountryField(
        label=gettext_lazy("Nationality"),
        max_length=100,
        required=False,
        help_text=gettext_lazy("Empty: for any."),
    )


class StepsForm(forms.Form):
    """All steps that there may be; one without words is left out."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, data: Any = None, *, steps: Sequence[Step], version: int) -> None:
        super().__init__(data, initial={"version": version})
        for number in range(1, MOST_STEPS + 1):
            step = steps[number - 1] if number <= len(steps) else None
            for name, field in _fields(step).items():
                self.fields[f"{name}_{number}"] = field

    def rows(self) -> Iterator[tuple[int, list[Any]]]:
        for number in range(1, MOST_STEPS + 1):
            yield number, [self[f"{name}_{number}"] for name in ("text", "whom", "days")]

    def told(self) -> list[Step]:
        said = self.cleaned_data
        return [
            Step(said[f"days_{number}"] or 0, said[f"text_{number}"], said[f"whom_{number}"])
            for number in range(1, MOST_STEPS + 1)
            if said[f"text_{number}"]
        ]


def _fields(step: Step | None) -> dict[str, forms.Field]:
    return {
        "text": TidyField(
            label=_("What is to be done?"),
            max_length=500,
            required=False,
            initial=str(step.text) if step else "",
        ),
        "whom": forms.ChoiceField(
            label=_("Of whom?"),
            choices=[("", _("Nobody we write to")), *AddresseeKind.choices],
            required=False,
            initial=step.whom if step else "",
        ),
        "days": forms.IntegerField(
            label=_("Days after the request was opened"),
            min_value=0,
            max_value=LONGEST_DAYS,
            required=False,
            initial=step.after_days if step else None,
        ),
    }
