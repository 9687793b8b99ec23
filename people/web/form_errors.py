"""Bringing a service's errors to the fields of a form."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError


def add_errors(form: forms.Form, error: ValidationError, field: str | None = None) -> None:
    """Put each error at its field; one about a field that the form does not have goes on top.

    `field` is where an error goes that names none.
    """
    by_field = getattr(error, "error_dict", None) or {field or NON_FIELD_ERRORS: error.error_list}
    for name, errors in by_field.items():
        form.add_error(name if name in form.fields else None, errors)


def kept(form: forms.Form, write: Callable[[], Any]) -> Any:
    """Write what a valid form says and return it; None, with the errors at their fields, if not.

    `write` calls a service; it is not called while the form itself is wrong.
    """
    if not form.is_valid():
        return None
    try:
        return write()
    except ValidationError as error:
        add_errors(form, error)
        return None
