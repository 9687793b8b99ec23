"""Forms by which somebody's work goes to another."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from people.accounts.models import Membership

LEAVES, STAYS = "leaves", "stays"


class HandOverForm(forms.Form):
    successor = forms.ChoiceField(label=_("Who takes over?"), required=False)
    then = forms.ChoiceField(
        label=_("And then?"),
        choices=[(LEAVES, _("Leaves the group")), (STAYS, _("Stays, without cases"))],
        widget=forms.RadioSelect,
        initial=LEAVES,
    )
    end_keys = forms.BooleanField(
        label=_("End the partners’ keys that he or she made, and may have kept"),
        required=False,
        initial=True,
    )

    def __init__(self, *args: Any, members: list[Membership], keys: int, **options: Any) -> None:
        super().__init__(*args, **options)
        self.members = {str(member.id): member for member in members}
        named = [(key, member.user.display_name) for key, member in self.members.items()]
        self.fields["successor"].choices = [("", _("Choose, if there is anything")), *named]  # type: ignore[attr-defined]
        if not keys:
            del self.fields["end_keys"]

    def chosen(self) -> Membership | None:
        return self.members.get(self.cleaned_data["successor"])
