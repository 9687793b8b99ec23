"""Filters of a list as they are kept with what asks for it: codes and days."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cases.casebook.filters import CaseFilter
from cases.casebook.models import Case

# The audit takes codes, no days: of these filters only the names are recorded.
DAYS = frozenset(
    f"{what}_{edge}" for what in ("opened", "status", "closed") for edge in ("from", "until")
)


def codes_of(
    filters: Mapping[str, Any], filterset: type[CaseFilter] = CaseFilter, **asker: Any
) -> dict[str, str]:
    """Return the filters as the codes and days that are kept; ValidationError by filter."""
    unknown = filters.keys() - filterset.base_filters.keys()
    if unknown:
        raise ValidationError({name: _("There is no such filter.") for name in sorted(unknown)})
    form = filterset(filters, queryset=Case.objects.none(), **asker).form
    if not form.is_valid():
        raise ValidationError(form.errors.as_data())
    given = {name for name in filters if filters[name] not in (None, "")}
    codes = {name: _code(form.cleaned_data[name]) for name in sorted(given)}
    # A filter that was given and read as nothing would let the whole list out.
    if unread := [name for name, code in codes.items() if not code]:
        raise ValidationError({name: _("This cannot be read.") for name in unread})
    return codes


def _code(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value).lower()
    return str(value or "")
