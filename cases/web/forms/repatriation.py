"""Forms of requests: a new one, and one form per move drawn from the state table."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.repatriation.kinds import kind_of
from cases.repatriation.models import Request
from cases.repatriation.states import Move
from cases.repatriation.vocabularies import (
    Channel,
    Outcome,
)
from people.dates import clock
from people.web.fields import DayField, TidyField


class MoveForm(forms.Form):
    """The fields that the table asks for this move; what it needs is required."""

    on = DayField(label=_("On which day?"))
    channel = forms.ChoiceField(label=_("How was it sent?"), choices=Channel.choices)
    their_ref = TidyField(label=_("Their number"), max_length=100)
    outcome = forms.ChoiceField(label=_("Outcome"), choices=Outcome.choices)
    fact = forms.ChoiceField(label=_("By what did it come true?"))
    answer_as_of = DayField(
        label=_("Of which day does the answer speak?"),
        help_text=_("As in “not held as of 3 May”. Empty where it says none."),
    )
    due_on = DayField(
        label=_("Answer due by"), help_text=_("Empty: counted from the kind of request.")
    )
    review_on = DayField(label=_("Look at it again on"))
    addressee = forms.ChoiceField(label=_("To whom does the appeal go?"))
    note = TidyField(label=_("Note"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3}))
    seen = forms.CharField(widget=forms.HiddenInput, max_length=14)

    def __init__(
        self, *args: Any, move: Move, request: Request, addressees: list[Any], **options: Any
    ) -> None:
        super().__init__(*args, auto_id=f"id_{move.target}_%s", **options)
        self.move = move
        self.addressees = {str(one.pk): one for one in addressees}
        self.fields["on"].initial = clock.today
        self.fields["seen"].initial = request.state
        self.fields["note"].label = move.note_label
        if "due_on" in move.needs:
            self.fields["due_on"].help_text = ""
        if move.outcomes:
            self.fields["outcome"].choices = [  # type: ignore[attr-defined]
                (code, code.label) for code in move.outcomes
            ]
        self.fields["fact"].choices = [  # type: ignore[attr-defined]
            (fact.value, fact.label) for fact in kind_of(request.kind).fulfilled_by
        ]
        # An appeal goes to somebody else, whom the writer names: none is proposed.
        others = [one for one in addressees if one.pk != request.addressee_id]
        self.fields["addressee"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose")),
            *((str(one.pk), one.name) for one in others),
        ]
        for name in set(self.fields) - set(move.fields) - {"seen"}:
            del self.fields[name]
        for name in move.asks:
            self.fields[name].required = False

    def clean_addressee(self) -> Any:
        return self.addressees[self.cleaned_data["addressee"]]


class ChaseForm(forms.Form):
    on = DayField(label=_("Asked again on"))
    note = TidyField(label=_("Note"), max_length=2000, required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, auto_id="id_chase_%s", **options)
        self.fields["on"].initial = clock.today
