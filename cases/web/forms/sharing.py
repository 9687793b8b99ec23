"""Sharing a case with a partner: how much, for what, from when until when, under which consent."""

from datetime import date
from typing import Any
from uuid import uuid4

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from cases.access.models import Consent
from cases.access.terms import USUAL
from cases.access.vocabularies import GROUPS_OF, NAMEABLE, FieldGroup, Profile, Purpose
from cases.web.consent_rows import consent_line
from cases.web.shared_fields import FIELDS
from people.accounts.models import Organisation
from people.dates import clock
from people.web.fields import DayField


def _profile_label(profile: Profile) -> str:
    groups = GROUPS_OF.get(profile)
    parts = [str(group.label) for group in FieldGroup if groups and group in groups]
    return f"{profile.label}: {' · '.join(parts)}" if parts else str(profile.label)


def _part_label(group: FieldGroup) -> str:
    return f"{group.label}: {' · '.join(str(field) for field in FIELDS[group])}"


CHOSEN, ALL = "chosen", "all"


class TermsForm(forms.Form):
    """What is asked for one case as for many."""

    profile = forms.ChoiceField(
        label=_("How much does the partner read?"),
        widget=forms.RadioSelect,
        choices=lambda: [(each.value, _profile_label(each)) for each in Profile],
        initial=Profile.MINIMAL,
    )
    groups = forms.MultipleChoiceField(
        label=_("Which parts?"),
        help_text=_(
            "Only where parts are chosen one by one. The reference goes with all of them."
        ),
        widget=forms.CheckboxSelectMultiple,
        choices=lambda: [
            (group.value, _part_label(group))
            for group in FieldGroup
            if group in NAMEABLE - {FieldGroup.REFERENCE}
        ],
        required=False,
    )
    purpose = forms.ChoiceField(label=_("What for?"), choices=Purpose.choices)
    starts_on = DayField(label=_("From"))
    ends_on = DayField(
        label=_("Until"), help_text=_("The last day, within a year. It can be renewed.")
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["starts_on"].initial = clock.today
        self.fields["ends_on"].initial = lambda: clock.today() + USUAL

    def terms(self) -> dict[str, Any]:
        names = ("profile", "groups", "purpose", "starts_on", "ends_on")
        return {name: self.cleaned_data[name] for name in names}


class ShareForm(TermsForm):
    consent = forms.ChoiceField(label=_("Under which consent?"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, consents: list[Consent], **options: Any) -> None:
        super().__init__(*args, **options)
        self.consents = {str(consent.pk): consent for consent in consents}
        field: Any = self.fields["consent"]
        field.choices = [(pk, _consent_label(consent)) for pk, consent in self.consents.items()]
        field.initial = next(iter(self.consents), None)

    def chosen(self) -> Consent:
        return self.consents[self.cleaned_data["consent"]]


class SelectionForm(TermsForm):
    """The same terms for many cases. `selection` keeps a form sent twice from sharing twice."""

    field_order = ("which", "partner")
    which = forms.ChoiceField(label=_("Which cases?"), widget=forms.RadioSelect)
    partner = forms.ChoiceField(label=_("With whom?"))
    selection = forms.UUIDField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, partners: list[Organisation], chosen: int, **options: Any):
        super().__init__(*args, **options)
        self.partners = {str(partner.pk): partner for partner in partners}
        which: Any = self.fields["which"]
        which.choices = [(ALL, _("All cases of the list"))]
        if chosen:
            said = ngettext("The %(n)d chosen case", "The %(n)d chosen cases", chosen)
            which.choices = [(CHOSEN, said % {"n": chosen}), *which.choices]
        which.initial = CHOSEN if chosen else ALL
        partner: Any = self.fields["partner"]
        kinds = ((pk, one.name, one.get_kind_display()) for pk, one in self.partners.items())
        partner.choices = [
            ("", _("Choose")),
            *((pk, f"{name} ({kind})") for pk, name, kind in kinds),
        ]
        self.fields["selection"].initial = uuid4

    def with_whom(self) -> Organisation:
        return self.partners[self.cleaned_data["partner"]]


class RenewForm(forms.Form):
    ends_on = DayField(label=_("Until"), help_text=_("The last day, at most a year from today."))

    def __init__(self, *args: Any, ends_on: date, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["ends_on"].initial = max(ends_on, clock.today()) + USUAL


def _consent_label(consent: Consent) -> str:
    said = consent_line(consent)
    if consent.expires_on is None:
        return said
    until = _("holds until %(day)s") % {"day": date_format(consent.expires_on, "j M Y")}
    return f"{said}, {until}"
