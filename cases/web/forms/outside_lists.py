"""Forms of outside lists: what a list is and says, what its columns hold, and who is who."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.casebook.vocabularies import Status
from cases.imports.matching.services import LONGEST_NAME, MOST_DAYS, USUAL_DAYS
from cases.imports.matching.vocabularies import SAID, ListColumn
from cases.web.forms.case_file import GradeField
from cases.web.forms.claims import AsksTwice
from cases.web.forms.fields import WhenField
from people.web.fields import TidyField


class BringListForm(forms.Form):
    file = forms.FileField(
        label=_("The list"),
        help_text=_("CSV, plain text with a name a line, or XLSX: up to 20 MB and 200,000 rows."),
        error_messages={
            "required": _("Choose a file."),
            "empty": _("This file is empty."),
        },
    )
    name = TidyField(
        label=_("Whose list is it, and what is it called?"),
        max_length=LONGEST_NAME,
        help_text=_("What you accept becomes a claim with this as its source."),
    )
    says = forms.ChoiceField(
        label=_("What does it say of those on it?"),
        choices=[("", _("Choose")), *((code, Status(code).label) for code in SAID)],
    )
    on = WhenField(label=_("Of which day is it?"), required=False)
    grade = GradeField()
    is_official = forms.BooleanField(label=_("It is an official document"), required=False)
    days = forms.IntegerField(
        label=_("For how many days is it kept?"),
        initial=USUAL_DAYS,
        min_value=1,
        max_value=MOST_DAYS,
        help_text=_("Then its rows and whatever nobody has decided about are gone."),
    )


class ListColumnsForm(forms.Form):
    """One choice for each column, by its place."""

    def __init__(self, *args: Any, columns: Sequence[str], headings: Sequence[str]) -> None:
        super().__init__(*args)
        for place, column in enumerate(columns):
            heading = headings[place] if place < len(headings) else ""
            self.fields[f"column_{place}"] = forms.ChoiceField(
                label=heading or _("Column %(number)d") % {"number": place + 1},
                choices=ListColumn.choices,
                initial=column,
            )

    def columns(self) -> list[str]:
        return [self.cleaned_data[name] for name in self.fields]


class CandidateForm(AsksTwice):
    """What is said of one candidate; one form for each of a page."""

    seen = forms.CharField(widget=forms.HiddenInput, max_length=9)
    is_chosen = forms.BooleanField(
        label=_("Let this stand as the status"), required=False, initial=True
    )
    field_order = ("is_sure", "is_chosen")

    def __init__(self, *args: Any, candidate_id: Any, **options: Any) -> None:
        super().__init__(*args, auto_id=f"id_{candidate_id}_%s", **options)
        self.candidate_id = candidate_id
