"""Small forms on the page of a case."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from cases.casebook.vocabularies import ClosedReason, Workflow
from people.registry.grades import INFORMATION_CREDIBILITY, SOURCE_RELIABILITY, UNGRADED


class GradeWidget(forms.MultiWidget):
    """Two short questions in place of one list of thirty-six grades."""

    template_name = "components/grade.html"
    use_fieldset = True

    def __init__(self) -> None:
        super().__init__(
            [
                forms.Select(choices=_in_order(SOURCE_RELIABILITY, UNGRADED[0])),
                forms.Select(choices=_in_order(INFORMATION_CREDIBILITY, UNGRADED[1])),
            ]
        )

    def decompress(self, value: str | None) -> list[str]:
        return list(value or UNGRADED)

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        return data[name] if name in data else super().value_from_datadict(data, files, name)


def _in_order(scale: Mapping[str, Any], ungraded: str) -> list[tuple[str, Any]]:
    """Put “cannot be judged”, which needs no thought, before the rest."""
    return sorted(scale.items(), key=lambda step: step[0] != ungraded)


class GradeField(forms.CharField):
    """How far the source and its word are trusted; cleans to a grade such as “B2”."""

    widget = GradeWidget

    def __init__(self) -> None:
        super().__init__(label=_("How sure is it?"), required=False, initial=UNGRADED)

    def to_python(self, value: Any) -> str:
        return "".join(part or "" for part in value or []) or UNGRADED

    def validate(self, value: str) -> None:
        source, information = value[:1], value[1:]
        if source not in SOURCE_RELIABILITY or information not in INFORMATION_CREDIBILITY:
            raise ValidationError(_("Choose from both lists."))


class AssignForm(forms.Form):
    """`seen` is the owner who was on the screen: empty for nobody."""

    seen = forms.CharField(widget=forms.HiddenInput, max_length=36, required=False)
    owner = forms.ChoiceField(label=_("Owner"), required=False)
    team = forms.ChoiceField(
        label=_("Team"), required=False, help_text=_("All who are in it see the case too.")
    )

    def __init__(self, *args: Any, members: list[Any], teams: list[Any], **options: Any) -> None:
        super().__init__(*args, **options)
        self.members = {str(member.id): member for member in members}
        self.teams = {str(team.id): team for team in teams}
        names = [(key, member.user.display_name) for key, member in self.members.items()]
        self.fields["owner"].choices = [("", _("Nobody")), *names]  # type: ignore[attr-defined]
        named = [(key, team.name) for key, team in self.teams.items()]
        self.fields["team"].choices = [("", _("No team")), *named]  # type: ignore[attr-defined]
        if not teams:
            del self.fields["team"]

    def chosen_owner(self) -> Any:
        return self.members.get(self.cleaned_data["owner"])

    def chosen_team(self) -> Any:
        return self.teams.get(self.cleaned_data["team"])

    def clean_seen(self) -> UUID | None:
        text = self.cleaned_data["seen"]
        try:
            return UUID(text) if text else None
        except ValueError as error:
            raise ValidationError(_("This is not one of the choices.")) from error


class StageForm(forms.Form):
    """`seen` is the stage that was on the screen."""

    seen = forms.ChoiceField(widget=forms.HiddenInput, choices=Workflow.choices)
    workflow = forms.ChoiceField(label=_("The case is"), choices=Workflow.choices)
    closed_reason = forms.ChoiceField(
        label=_("Why it is closed"),
        choices=[("", _("Not closed")), *ClosedReason.choices],
        required=False,
    )
