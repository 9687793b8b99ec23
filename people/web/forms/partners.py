"""The form about partners."""

from django import forms
from django.utils.translation import gettext_lazy as _

from people.accounts.models import Organisation
from people.web.fields import TidyField


class PartnerForm(forms.Form):
    name = TidyField(
        label=_("Name of the partner"),
        max_length=200,
        help_text=_("Only your group sees it."),
        error_messages={"required": _("Name the partner.")},
    )
    kind = forms.ChoiceField(label=_("What is it?"), choices=Organisation.Kind.choices)
    # Asked only where the name is known already.
    is_another = forms.BooleanField(
        label=_("This is another organisation of the same name"), required=False
    )
