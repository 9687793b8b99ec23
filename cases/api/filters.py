"""The filters of the lists, as far as a partner may use them: the same classes as the pages have.

What is left out asks about what no partner is told: by asking, it could be learnt.
"""

import django_filters
from django import forms
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema_field

from cases.casebook.filter_fields import CodeFilter
from cases.casebook.filters import UNKNOWN, nationality_choices
from cases.casebook.validators import REFERENCE
from cases.casebook.vocabularies import EventKind
from cases.repatriation.filters import BoardFilter
from cases.sharing.reading.filters import CasesForPartners
from cases.sharing.referrals.filters import ReferralFilter
from people.registry.countries import COUNTRY_CODES

_NATIONALITY = {"type": "string", "enum": [UNKNOWN, *COUNTRY_CODES]}
_REFERENCE = {"type": "string", "pattern": f"^{REFERENCE}$"}


def _nationality():
    told = CodeFilter(_("Nationality"), nationality_choices, method="of_nationality")
    return extend_schema_field(_NATIONALITY)(told)


def _reference(**options):
    """A page makes something of whatever was typed; a program writes it as it was told."""
    said = _("A reference looks like C-2026-00042.")
    is_reference = RegexValidator(rf"\A{REFERENCE}\Z", said)
    told = django_filters.CharFilter(label=_("Case"), validators=[is_reference], **options)
    return extend_schema_field(_REFERENCE)(told)


def _yes_no(label, method):
    choices = [("true", _("Yes")), ("false", _("No"))]
    told = django_filters.TypedChoiceFilter(
        label=label, choices=choices, coerce=lambda text: text == "true", method=method
    )
    return extend_schema_field({"type": "boolean"})(told)


class SharedCaseFilter(CasesForPartners):
    nationality = _nationality()


class SharedRequestFilter(BoardFilter):
    addressee = None
    owner = None
    team = None
    reached = None
    sent_from = None
    sent_until = None
    granted_before = None
    nationality = _nationality()
    ref = _reference(method="of_reference")
    overdue = _yes_no(_("Answer overdue"), "of_overdue")

    class Meta(BoardFilter.Meta):
        form = forms.Form


class SharedEventFilter(django_filters.FilterSet):
    ref = _reference(field_name="case__ref")
    kind = CodeFilter(_("Kind"), EventKind.choices)


class SharedReferralFilter(ReferralFilter):
    ref = _reference(method="of_reference")

    class Meta(ReferralFilter.Meta):
        form = forms.Form
