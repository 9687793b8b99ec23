"""The filters of the lists, as far as a partner may use them: the same classes as the pages have.

What is left out asks about what no partner is told: by asking, it could be learnt.
"""

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from cases.casebook.filter_fields import CodeFilter
from cases.casebook.filters import CaseFilter
from cases.casebook.vocabularies import EventKind
from cases.repatriation.filters import BoardFilter, is_reference


class SharedCaseFilter(CaseFilter):
    owner = None
    overdue = None
    silent = None
    risk = None
    counted = None
    team = None
    channel = None
    lacks = None
    status_from = None
    status_until = None
    closed_from = None
    closed_until = None
    closed_reason = None

    class Meta(CaseFilter.Meta):
        # To a period that ends before it begins the answer is, as ever, no case.
        form = forms.Form


class SharedRequestFilter(BoardFilter):
    addressee = None
    owner = None
    team = None
    reached = None
    sent_from = None
    sent_until = None
    granted_before = None

    class Meta(BoardFilter.Meta):
        form = forms.Form


class SharedEventFilter(django_filters.FilterSet):
    ref = django_filters.CharFilter(
        label=_("Case"), field_name="case__ref", max_length=40, validators=[is_reference]
    )
    kind = CodeFilter(_("Kind"), EventKind.choices)
