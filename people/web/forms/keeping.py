"""Forms of those who keep members: rights, teams, deputies, the delay."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from people.accounts.models import Membership, Team
from people.accounts.models.organisations import LONGEST_DELAY, SHORTEST_DELAY
from people.web.fields import DayField, TidyField


class RightsForm(forms.Form):
    may_reveal = forms.BooleanField(
        label=_("May reveal masked values"),
        required=False,
        help_text=_(
            "Each time with a reason, recorded. Sessions then end after 15 quiet minutes."
        ),
    )
    trained_on = DayField(
        label=_("Trained for emergency access on"),
        required=False,
        help_text=_("Empty: may not open a case that is not his or her own."),
    )


class TeamForm(forms.Form):
    name = TidyField(label=_("Name of the team"), max_length=80)


class TeamMembersForm(TeamForm):
    members = forms.MultipleChoiceField(
        label=_("Who is in it?"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, team: Team, members: list[Membership], **options: Any) -> None:
        inside = [str(member.id) for member in team.members.all()]
        super().__init__(*args, initial={"name": team.name, "members": inside}, **options)
        self.fields["members"].choices = _names(members)  # type: ignore[attr-defined]


class CoverForm(forms.Form):
    deputy = forms.ChoiceField(label=_("Who stands in?"))
    until = DayField(label=_("Until the end of"))

    def __init__(self, *args: Any, members: list[Membership], **options: Any) -> None:
        super().__init__(*args, **options)
        self.members = {str(member.id): member for member in members}
        self.fields["deputy"].choices = _names(members)  # type: ignore[attr-defined]

    def chosen(self) -> Membership:
        return self.members[self.cleaned_data["deputy"]]


class DelayForm(forms.Form):
    minutes = forms.IntegerField(
        label=_("Minutes to wait"),
        min_value=SHORTEST_DELAY,
        max_value=LONGEST_DELAY,
        widget=forms.NumberInput(attrs={"class": "short"}),
    )


class TravelForm(forms.Form):
    sure = forms.BooleanField(label=_("Hide everything now"))


def _names(members: list[Membership]) -> list[tuple[str, str]]:
    return [(str(member.id), member.user.display_name) for member in members]
