"""What the form of a new case asks."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from cases.casebook.validators import LONGEST_TERM
from cases.casebook.vocabularies import (
    ContactForm,
    Force,
    Health,
    Indicator,
    Inducement,
    Means,
    Pathway,
    RecruitedAt,
    RecruitmentChannel,
    Risk,
    Side,
    Status,
    VisaKind,
)
from cases.web.forms.fields import AgeField, CountryField, TidyField, WhenField, name_field
from cases.web.forms.names import PassportInput
from people.registry.languages import Language, spoken
from people.registry.vocabularies import KnownAnswer, Relation, Sex
from people.web.fields import DayField


def _choice(label: Any, codes: Any, blank: bool = False, **options: Any) -> forms.ChoiceField:
    choices = [("", gettext_lazy("Not said yet")), *codes.choices] if blank else codes.choices
    return forms.ChoiceField(label=label, choices=choices, required=False, **options)


def _text(label: Any, length: int = 500, **options: Any) -> TidyField:
    return TidyField(label=label, max_length=length, required=False, **options)


def _ticks(label: Any, codes: Any, **options: Any) -> forms.MultipleChoiceField:
    ticks = forms.CheckboxSelectMultiple
    choices = codes.choices
    return forms.MultipleChoiceField(
        label=label, choices=choices, required=False, widget=ticks, **options
    )


def _months(label: Any) -> forms.IntegerField:
    return forms.IntegerField(label=label, min_value=1, max_value=LONGEST_TERM, required=False)


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
    family_is_hostile = forms.BooleanField(
        label=gettext_lazy("The family is a danger to him or her"), required=False
    )

    pathway = _choice(gettext_lazy("Pathway"), Pathway, initial=Pathway.UNKNOWN)
    recruited_kind = _choice(
        gettext_lazy("Where was he or she recruited?"), RecruitedAt, blank=True
    )
    recruited_country = CountryField(
        label=gettext_lazy("In which country"), max_length=100, required=False
    )
    recruited_region = _text(gettext_lazy("Town or region"), 300)
    prison = _text(gettext_lazy("Prison or camp"), 300)
    article = _text(
        gettext_lazy("Article of the sentence or charge"),
        300,
        help_text=gettext_lazy("As told, as in “228 part 2”."),
    )
    inducements = _ticks(gettext_lazy("What was promised or given in return"), Inducement)
    channels = _ticks(gettext_lazy("Where contact was made"), RecruitmentChannel)
    recruiter = _text(
        gettext_lazy("Agent, agency or channel"),
        help_text=gettext_lazy("As told. Alleged until proven."),
    )
    promised_role = _text(gettext_lazy("Promised work"))
    promised_place = _text(gettext_lazy("Promised place"))
    promised_term_months = _months(gettext_lazy("Promised term in months"))
    promised_pay = _text(gettext_lazy("Promised pay"), 200)
    left_home = WhenField(label=gettext_lazy("When was home left?"))
    entered_ru = WhenField(label=gettext_lazy("When did he or she come to Russia?"))
    visa_kind = _choice(gettext_lazy("Kind of visa"), VisaKind, blank=True)
    visa_expires_on = DayField(label=gettext_lazy("Visa valid until"), required=False)
    means = _ticks(gettext_lazy("What was done to get or keep the person there"), Means)

    contract_exists = _choice(
        gettext_lazy("Is there a contract?"), KnownAnswer, initial=KnownAnswer.UNKNOWN
    )
    contract_signed = WhenField(label=gettext_lazy("Signed"))
    contract_term_months = _months(gettext_lazy("Term in months"))
    contract_open_ended = _choice(
        gettext_lazy("Is it open-ended?"),
        KnownAnswer,
        blank=True,
        help_text=gettext_lazy("Until the end of the war, or without a day of discharge."),
    )
    contract_language = _choice(gettext_lazy("Language of the contract"), Language, blank=True)
    contract_translated = _choice(
        gettext_lazy("Was it translated for him or her?"), KnownAnswer, blank=True
    )
    contract_copy_held = _choice(
        gettext_lazy("Has he, she or the family a copy?"), KnownAnswer, blank=True
    )

    risk = _choice(gettext_lazy("In danger now?"), Risk, initial=Risk.NORMAL)
    status = _choice(gettext_lazy("Status"), Status, initial=Status.UNKNOWN)
    status_on = WhenField(label=gettext_lazy("Since when"))
    role_actual = _text(gettext_lazy("What he or she really does there"))
    health = _choice(gettext_lazy("Health"), Health, blank=True)
    side = _choice(gettext_lazy("On whose side"), Side, initial=Side.RUS)
    force = _choice(gettext_lazy("In which force"), Force, initial=Force.UNKNOWN)
    unit = _text(gettext_lazy("Unit"))
    unit_number = _text(
        gettext_lazy("Number of the unit"), 60, help_text=gettext_lazy("As in “в/ч 00000”.")
    )
    at_front = _choice(gettext_lazy("Is the unit at the front?"), KnownAnswer, blank=True)
    last_contact = WhenField(label=gettext_lazy("Last contact"))
    last_contact_form = _choice(gettext_lazy("How the last contact came"), ContactForm, blank=True)

    # Means that the page has suggested, and those whose tick was left in.
    offered = forms.MultipleChoiceField(
        choices=Means.choices, required=False, widget=forms.MultipleHiddenInput
    )
    agreed = _ticks(gettext_lazy("Suggested by what you told"), Means)

    indicators = _ticks(gettext_lazy("Signs that were found"), Indicator)

    reporter_name = name_field(gettext_lazy("Name of who told us"))
    reporter_phones = _text(
        gettext_lazy("Phone numbers"), 300, help_text=gettext_lazy("Several are fine.")
    )
    reporter_handle = _text(gettext_lazy("Telegram or other handle"), 100)
    kin_name = name_field(gettext_lazy("Next of kin, if somebody else"))
    kin_relation = _choice(gettext_lazy("Who is that?"), Relation, blank=True)
    kin_phones = _text(gettext_lazy("Phone numbers of the next of kin"), 300)

    summary = _text(gettext_lazy("Story and notes"), 10_000, widget=forms.Textarea)
