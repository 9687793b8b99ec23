"""What was agreed to: for one case, and for many with one piece of evidence."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.access.disclosure import partner_scope
from cases.access.vocabularies import GivenBy, Method, Scope
from people.dates import clock
from people.registry.languages import Language
from people.web.fields import DayField, TidyField


class ConsentForm(forms.Form):
    scopes = forms.MultipleChoiceField(
        label=_("Who may be told?"), widget=forms.CheckboxSelectMultiple
    )
    given_by = forms.ChoiceField(label=_("Who agreed?"), choices=GivenBy.choices)
    method = forms.ChoiceField(label=_("How?"), choices=Method.choices)
    given_on = DayField(label=_("On"))
    language = forms.ChoiceField(
        label=_("In which language was it explained?"),
        choices=[("", _("Not known")), *Language.choices[1:]],
        required=False,
    )
    note = TidyField(
        label=_("Evidence, note"),
        help_text=_("What proves it, and where it is kept: a paper, a recording, a message."),
        max_length=2000,
        required=False,
    )
    expires_on = DayField(
        label=_("Holds until"),
        help_text=_("The last day. Empty if nobody set an end."),
        required=False,
    )
    review_on = DayField(
        label=_("Ask again on"),
        help_text=_("Empty for a year from then, or when a minor comes of age."),
        required=False,
    )

    def __init__(self, *args: Any, partners: list[Any], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["given_on"].initial = clock.today
        general = list(Scope.choices)
        by_name = [(partner_scope(partner.id), partner.name) for partner in partners]
        self.fields["scopes"].choices = general + by_name  # type: ignore[attr-defined]
