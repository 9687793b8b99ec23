"""Asking which country is meant, the likelier one first."""

from collections.abc import Collection
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from people.registry.countries import country_name
from people.registry.likelier import likelier_first

WHICH = "which_country"


def which_country(codes: Collection[str]) -> ValidationError:
    names = [country_name(code) for code in codes]
    said = _("Which one is meant: %(names)s?") % {"names": _(" or ").join(names)}
    return ValidationError(said, code=WHICH, params={"codes": tuple(codes)})


def ask_likelier_first(
    form: forms.Form, *, phones: Collection[str], names: Collection[str]
) -> None:
    """Put the countries that are asked about in the order of what else is told in the form."""
    for field, errors in form.errors.as_data().items():
        for error in errors:
            if error.code == WHICH and error.params:
                told = {"phones": _all(form, phones), "names": _all(form, names)}
                codes = likelier_first(error.params["codes"], **told)
                form.errors.pop(field)
                form.add_error(field, which_country(codes))


def _all(form: forms.Form, fields: Collection[str]) -> Any:
    return " / ".join(filter(None, (form.cleaned_data.get(field) for field in fields)))
