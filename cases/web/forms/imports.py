"""Forms of imports: the file, what its columns hold, one row's texts, and what is agreed to."""

from typing import Any

from django import forms
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.imports.deciding import LONGEST_FIX
from cases.imports.fields import Column
from cases.imports.vocabularies import Decision, Takes
from people.web.fields import DayField


class BringForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("The sheet"),
        help_text=gettext_lazy("Excel, OpenDocument or CSV, up to 20 MB and 10,000 rows."),
        error_messages={
            "required": gettext_lazy("Choose a file."),
            "empty": gettext_lazy("This file is empty."),
        },
    )
    as_of = DayField(
        label=gettext_lazy("Of which day is it?"),
        required=False,
        help_text=gettext_lazy("Left empty, it is today. Dates after it are not taken."),
    )


class HeadingsForm(forms.Form):
    """On which of the first lines of the sheet the headings stand, by its index."""

    heading_at = forms.TypedChoiceField(
        label=gettext_lazy("Where do the headings stand?"), coerce=int, widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, top: list[Any], **options: Any):
        super().__init__(*args, **options)
        self.fields["heading_at"].choices = [
            *((index, _line_shown(line, cells)) for index, line, cells in top),
            (-1, _("Nowhere: all lines are about people.")),
        ]


def _line_shown(line: int, cells: list[str]) -> str:
    texts = format_html_join(" · ", '<bdi dir="auto">{}</bdi>', ((cell,) for cell in cells))
    # One piece: what is chosen stands in a row of pieces, and each would wrap on its own.
    return format_html("<span>{} {}</span>", _("Line %(number)d:") % {"number": line}, texts)


class ColumnsForm(forms.Form):
    """One choice for each column, by its place."""

    def __init__(self, *args: Any, headings: list[str], columns: list[str], **options: Any):
        super().__init__(*args, **options)
        for place, (heading, column) in enumerate(zip(headings, columns, strict=True)):
            self.fields[f"column_{place}"] = forms.ChoiceField(
                label=heading.strip() or _("Column %(number)d") % {"number": place + 1},
                choices=Column.choices,
                initial=column,
            )

    def columns(self) -> list[str]:
        return [self.cleaned_data[name] for name in self.fields]


class RowForm(forms.Form):
    """A text for each column that the sheet has, as it stands or was corrected."""

    def __init__(self, *args: Any, told: dict[str, str], **options: Any):
        super().__init__(*args, **options)
        for code, text in told.items():
            is_long = len(text) > 60
            self.fields[code] = forms.CharField(
                label=Column(code).label,
                initial=text,
                required=False,
                strip=False,
                max_length=LONGEST_FIX,
                widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"})
                if is_long
                else forms.TextInput(attrs={"dir": "auto"}),
            )


class DecideForm(forms.Form):
    decision = forms.ChoiceField(
        label=gettext_lazy("What becomes of this row?"),
        choices=Decision.choices,
        required=False,
        widget=forms.RadioSelect,
    )
    join = forms.CharField(
        label=gettext_lazy("Whose row or case?"),
        required=False,
        max_length=20,
        help_text=gettext_lazy("The number of a row, such as 12, or the reference of a case."),
    )


class CommitForm(forms.Form):
    takes = forms.MultipleChoiceField(
        label=gettext_lazy("Take over what is suggested"),
        choices=Takes.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy(
            "They are read from words of the sheet, and stand in the case with it as their source."
        ),
    )
