"""The form of one reminder rule: its days and whether the group has it."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.reminders.settings import LONGEST, RuleOfGroup

_WHOLE = re.compile(r"\d{1,4}")


class DaysField(forms.CharField):
    """Whole numbers with commas or blanks between them."""

    def clean(self, value: Any) -> list[int]:
        parts = re.split(r"[\s,;]+", super().clean(value).strip(" ,;"))
        if not all(part.isascii() and _WHOLE.fullmatch(part) for part in parts):
            raise ValidationError(_("Write whole numbers with commas between them."))
        return [int(part) for part in parts]


class RuleForm(forms.Form):
    is_on = forms.BooleanField(label=gettext_lazy("Remind by this rule"), required=False)

    def __init__(self, data: Any = None, *, own: RuleOfGroup) -> None:
        super().__init__(data, initial={"is_on": own.is_on})
        self.own = own
        if not own.spec.labels:
            self.fields["days"] = _list_field(own)
            return
        for number, label in enumerate(own.spec.labels):
            self.fields[f"days_{number + 1}"] = forms.IntegerField(
                label=label,  # type: ignore[arg-type]  # lazy words are words
                min_value=0,
                max_value=LONGEST,
                initial=own.days[number],
            )

    def told(self) -> dict[str, Any]:
        """What `keep_rule` takes."""
        said = self.cleaned_data
        one_by_one = [said[name] for name in self.fields if name.startswith("days_")]
        return {
            "rule": self.own.rule,
            "is_on": said["is_on"],
            "days": said.get("days", one_by_one),
        }


def _list_field(own: RuleOfGroup) -> DaysField:
    return DaysField(
        label=_("Days before") if own.spec.falls else _("Days after"),
        help_text=_("Up to six numbers, with commas between them."),
        max_length=60,
        initial=", ".join(map(str, own.days)),
    )
