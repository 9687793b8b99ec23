"""What is said of many cases at once, and the name of a view."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.casebook.fates import SURELY_DEAD
from cases.casebook.vocabularies import Status
from cases.web.forms.fields import WhenField
from people.web.fields import TidyField


class ManyOwnersForm(forms.Form):
    owner = forms.ChoiceField(
        label=_("Give these cases to"),
        required=False,
        help_text=_("Who has them now may no longer see them."),
    )

    def __init__(self, *args: Any, members: list[Any], **options: Any) -> None:
        super().__init__(*args, **options)
        self.members = {str(member.id): member for member in members}
        names = [(key, member.user.display_name) for key, member in self.members.items()]
        self.fields["owner"].choices = [("", _("Nobody")), *names]  # type: ignore[attr-defined]

    def told(self) -> dict[str, Any]:
        return {"owner": self.members.get(self.cleaned_data["owner"])}


class ManyStatusesForm(forms.Form):
    """That somebody is surely dead is not among the choices: it is said of each by itself."""

    status = forms.ChoiceField(
        label=_("What became of them?"),
        choices=[choice for choice in Status.choices if choice[0] not in SURELY_DEAD],
        help_text=_("That somebody is dead is said on the page of each case."),
    )
    on = WhenField(label=_("Since when"))
    source = TidyField(
        label=_("Who says so"),
        max_length=300,
        required=False,
        help_text=_("Empty for whoever told us of each case."),
    )
    note = TidyField(
        label=_("Note"), max_length=5000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    def told(self) -> dict[str, Any]:
        return self.cleaned_data


class ViewForm(forms.Form):
    name = TidyField(
        label=_("Name of this view"),
        max_length=60,
        help_text=_("Nobody else sees it."),
        error_messages={"required": _("Give it a name.")},
    )
