"""What the record is narrowed by: ids, codes and days, so that addresses hold no name."""

from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.casebook.filter_fields import DayInput
from cases.web.forms.need_to_know import ReferenceField, is_reference
from people.audit.groups import Group


class ActivityForm(forms.Form):
    """`members` are those of the group, or none where one looks at oneself."""

    member = forms.ChoiceField(label=gettext_lazy("Who"), required=False)
    group = forms.ChoiceField(
        label=gettext_lazy("What"),
        choices=[("", gettext_lazy("All")), *Group.choices],
        required=False,
    )
    case = ReferenceField(
        label=gettext_lazy("Case"), max_length=20, required=False, validators=[is_reference]
    )
    since = forms.DateField(label=gettext_lazy("From"), required=False, widget=DayInput)
    until = forms.DateField(label=gettext_lazy("Until"), required=False, widget=DayInput)
    after = forms.IntegerField(min_value=1, required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, members: list[Any] | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        if members is None:
            del self.fields["member"]
            return
        names = [(str(one.id), one.user.display_name) for one in members]
        self.fields["member"].choices = [("", _("Anybody")), *names]

    def clean_since(self) -> datetime | None:
        return _midnight(self.cleaned_data["since"])

    def clean_until(self) -> datetime | None:
        """The first moment after that day."""
        day = self.cleaned_data["until"]
        try:
            return _midnight(day + timedelta(days=1)) if day else None
        except OverflowError as error:
            raise ValidationError(_("This day is too far away.")) from error


def _midnight(day: Any) -> datetime | None:
    return timezone.make_aware(datetime.combine(day, time())) if day else None
