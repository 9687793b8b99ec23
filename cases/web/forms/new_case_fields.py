"""What the form of a new case asks."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from cases.casebook.validators import LONGEST_TERM
from cases.casebook.vocabularies import (
    ContactForm,
    Means,
    Pathway,
    RecruitmentChannel,
    Risk,
    Status,
)
from cases.web.forms.fields import AgeField, CountryField, TidyField, WhenField, name_field
from cases.web.forms.names import PassportInput
from people.registry.languages import Language, spoken
from people.registry.vocabularies import KnownAnswer, Relation, Sex


def _choice(label: Any, codes: Any, blank: bool = False, **options: Any) -> forms.ChoiceField:
    choices = [("", gettext_lazy("Not said yet")), *codes.choices] if blank else codes.choices
    return forms.ChoiceField(label=label, choices=choices, required=False, **options)


def _text(label: Any, length: int = 500, **options: Any) -> TidyField:
    return TidyField(label=label, max_length=length, required=False, **options)


class NewCaseFields(forms.Form):
    """Two questions and a name first; all else is asked only if there is an answer."""

    submission = forms.UUIDField(widget=forms.HiddenInput, required=False)
    nationality = CountryField(
        label=gettext_lazy("Nationality"),
        max_length=100,
        required=False,
        help_text=gettext_lazy("Country, or what people say: “Kirgiz”, “N. Korea”. Or “unknown”."),
    )
    relation = _choice(gettext_lazy("Who are you talking to?"), Relation, initial=Relation.UNKNOWN)
    name = name_field(
        gettext_lazy("Name, as the family says it"),
        help_text=gettext_lazy("Any script, any spelling."),
    )
    label = _text(
        gettext_lazy("Or a label, when there is no name"),
        200,
        help_text=gettext_lazy("“Unknown 2, Kenya”."),
    )

    native_name = name_field(gettext_lazy("Name in own script"))
    other_name = name_field(gettext_lazy("Another name or spelling, as in the passport"))
    birth = WhenField(label=gettext_lazy("Born"))
    age = AgeField(
        label=gettext_lazy("Age, when only that is known"), max_length=20, required=False
    )
    sex = _choice(gettext_lazy("Sex"), Sex, initial=Sex.UNKNOWN)
    second_nationality = CountryField(
        label=gettext_lazy("Another nationality, also if only claimed"),
        max_length=100,
        required=False,
    )
    passport = _text(gettext_lazy("Passport number"), 60, widget=PassportInput)
    own_phones = _text(gettext_lazy("The person's own numbers"), 300)
    speaks_russian = _choice(
        gettext_lazy("Speaks Russian"), KnownAnswer, initial=KnownAnswer.UNKNOWN
    )
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages that he or she speaks"),
        choices=spoken,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    no_contact_with_home_state = forms.BooleanField(
        label=gettext_lazy("Must not be brought to the notice of the home state"), required=False
    )
    family_not_told = forms.BooleanField(
        label=gettext_lazy("The family has not been told, and does not hear it from us yet"),
        required=False,
    )

    pathway = _choice(gettext_lazy("Pathway"), Pathway, initial=Pathway.UNKNOWN)
    means = forms.MultipleChoiceField(
        label=gettext_lazy("What was done to get or keep the person there"),
        choices=Means.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    channels = forms.MultipleChoiceField(
        label=gettext_lazy("Where contact was made"),
        choices=RecruitmentChannel.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    recruiter = _text(
        gettext_lazy("Agent, agency or channel"),
        help_text=gettext_lazy("As told. Alleged until proven."),
    )
    promised_role = _text(gettext_lazy("Promised work"))
    promised_pay = _text(gettext_lazy("Promised pay"), 200)
    left_home = WhenField(label=gettext_lazy("When was home left?"))

    contract_exists = _choice(
        gettext_lazy("Is there a contract?"), KnownAnswer, initial=KnownAnswer.UNKNOWN
    )
    contract_signed = WhenField(label=gettext_lazy("Signed"))
    contract_term_months = forms.IntegerField(
        label=gettext_lazy("Term in months"),
        min_value=1,
        max_value=LONGEST_TERM,
        required=False,
    )
    contract_language = _choice(gettext_lazy("Language of the contract"), Language, blank=True)
    contract_translated = _choice(
        gettext_lazy("Was it translated for him or her?"), KnownAnswer, blank=True
    )

    risk = _choice(gettext_lazy("In danger now?"), Risk, initial=Risk.NORMAL)
    status = _choice(gettext_lazy("Status"), Status, initial=Status.UNKNOWN)
    status_on = WhenField(label=gettext_lazy("Since when"))
    role_actual = _text(gettext_lazy("What he or she really does there"))
    unit = _text(gettext_lazy("Unit"))
    last_contact = WhenField(label=gettext_lazy("Last contact"))
    last_contact_form = _choice(gettext_lazy("How the last contact came"), ContactForm, blank=True)

    reporter_name = name_field(gettext_lazy("Name of who told us"))
    reporter_phones = _text(
        gettext_lazy("Phone numbers"), 300, help_text=gettext_lazy("Several are fine.")
    )
    reporter_handle = _text(gettext_lazy("Telegram or other handle"), 100)
    kin_name = name_field(gettext_lazy("Next of kin, if somebody else"))
    kin_relation = _choice(gettext_lazy("Who is that?"), Relation, blank=True)
    kin_phones = _text(gettext_lazy("Phone numbers of the next of kin"), 300)

    summary = _text(gettext_lazy("Story and notes"), 10_000, widget=forms.Textarea)
