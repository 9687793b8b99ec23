"""Forms that say what is claimed of a case, and how great the danger is."""

from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS
from django.utils.translation import gettext_lazy as _

from cases.casebook.claim_rules import CODES, LEAVING_KILLED
from cases.casebook.vocabularies import ClaimAbout, ContactForm, Pathway, Risk, Status
from cases.web.forms.case_file import GradeField
from cases.web.forms.fields import WhenField
from cases.web.forms.folded import FoldedForm
from people.web.fields import TidyField

_QUESTIONS: dict[str, tuple[Any, Any]] = {
    ClaimAbout.STATUS: (_("What became of him or her?"), _("Since when")),
    ClaimAbout.DEATH: (_("Did he or she die?"), _("On which day")),
    ClaimAbout.LAST_CONTACT: ("", _("When was the contact?")),
    ClaimAbout.PATHWAY: (_("How did he or she get into the army?"), _("When was that said?")),
}


class AsksTwice(forms.Form):
    """Asks whether one is sure, only once a service says that a man on file as killed would live.

    What was typed stays; the box is a second yes.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if self.is_bound and "is_sure" in self.data:
            self._ask()

    def ask_twice(self) -> None:
        """Call it when something was refused."""
        if any(self.has_error(name, LEAVING_KILLED) for name in [*self.fields, NON_FIELD_ERRORS]):
            self._ask()

    def _ask(self) -> None:
        self.fields["is_sure"] = forms.BooleanField(
            label=_("I am sure: he or she is not dead, or it is not known"), required=False
        )


class Graded(FoldedForm, AsksTwice):
    """Who says so, and how sure that is: the second stands in a fold."""

    source = TidyField(
        label=_("Who says so"),
        max_length=300,
        required=False,
        help_text=_("Empty for whoever told us of the case."),
    )
    note = TidyField(
        label=_("Note"), max_length=5000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    grade = GradeField()
    is_official = forms.BooleanField(label=_("An official document says so"), required=False)

    folded = ("grade", "is_official", "note")

    @property
    def fold_is_open(self) -> bool:
        # Also where it is the answer to what was refused.
        return bool(self.errors)


class StatusForm(Graded):
    """The status, said on the page of the case: the claim that stands."""

    status = forms.ChoiceField(label=_("Status"), choices=Status.choices)
    on = WhenField(label=_("Since when"))
    field_order = ("is_sure", "status", "on", "source")

    def __init__(self, *args: Any, **options: Any) -> None:
        # It stands on one page with the form of news, whose fields have the same names.
        super().__init__(*args, auto_id="id_status_%s", **options)


class ClaimForm(Graded):
    """A claim of one kind."""

    code = forms.ChoiceField()
    form = forms.ChoiceField(
        label=_("How did it come?"),
        choices=[("", _("Not said yet")), *ContactForm.choices],
        required=False,
        help_text=_("A sighting is not a contact."),
    )
    on = WhenField()
    is_chosen = forms.BooleanField(
        label=_("This one stands from now on"),
        help_text=_("The others stay beside it, whichever is chosen."),
        required=False,
        initial=True,
    )
    field_order = ("is_sure", "code", "form", "on", "source", "is_chosen")

    def __init__(self, *args: Any, about: str, **options: Any) -> None:
        super().__init__(*args, **options)
        question, when = _QUESTIONS[about]
        self.fields["on"].label = when
        if about == ClaimAbout.LAST_CONTACT:
            del self.fields["code"]
            return
        del self.fields["form"]
        code: Any = self.fields["code"]
        code.label, code.choices = question, _codes_of(about)


def _codes_of(about: str) -> list[tuple[str, Any]]:
    """Nobody claims that nothing is known of a pathway."""
    return [
        choice
        for choice in CODES[about].choices
        if choice[0] != Pathway.UNKNOWN or (about == ClaimAbout.STATUS)
    ]


class MoveForm(AsksTwice):
    """Something that is done with a claim; `version` is the case's that was on the screen."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)


class RiskForm(forms.Form):
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    level = forms.ChoiceField(
        label=_("How great is the danger?"),
        choices=[("", _("As the rules have it")), *Risk.choices],
        required=False,
        widget=forms.RadioSelect,
    )
    reason = TidyField(
        label=_("Why?"),
        max_length=500,
        required=False,
        help_text=_("Whoever opens the case reads it."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
